import type { ArticleRecord, Store } from "./ports.js";
import type { Arrival, StoryLookup } from "./story-log.js";

/** The stories and arrivals of the store, and of the records that are about to be stored. */
export function storyLookup(store: Store, pending: readonly ArticleRecord[] = []): StoryLookup {
  const fresh = new Map<string, Arrival>(
    pending.map(({ seq, article: { id, published = "" } }) => [id, { seq, published }]),
  );
  return {
    story: async (id) => (await store.story(id))?.story,
    storyOf: (articleId) => store.storyOf(articleId),
    arrivals: async (ids) => {
      const heads = await store.heads(ids.filter((id) => !fresh.has(id)));
      const stored = heads.map(({ id, seq, published }) => [id, { seq, published }] as const);
      return new Map<string, Arrival>([...stored, ...fresh]);
    },
  };
}
