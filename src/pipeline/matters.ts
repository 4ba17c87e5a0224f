import type { Store, StoryCard } from "./ports.js";

/** A story as lists show it, with its rank. */
type Ranked = StoryCard & { readonly score: number };

/** A matter that goes on over several stories. */
export interface Matter {
  /** Id of its first story: the matter's lasting name. */
  readonly id: string;
  /** At least two, oldest first. */
  readonly stories: readonly Ranked[];
}

export interface MatterPages {
  /** Those with the newest reports first. */
  matters(): Promise<readonly Matter[]>;
  /** The matter that a story belongs to, by the id of any of its stories. */
  matter(storyId: string): Promise<Matter | undefined>;
}

interface Shelf {
  readonly key: string;
  readonly byId: ReadonlyMap<string, Ranked>;
}

const time = (iso: string): number => Date.parse(iso) || 0;

/** Joins stories that name each other as earlier ones of their matter. */
async function readMatters(store: Pick<Store, "stories">, byId: Shelf["byId"]): Promise<Map<string, Matter>> {
  const leads = new Map<string, string>();
  const head = (id: string): string => {
    let at = id;
    for (let next = leads.get(at); next !== undefined && next !== at; next = leads.get(at)) at = next;
    return at;
  };
  for (const { story } of await store.stories()) {
    for (const earlier of story.thread)
      if (byId.has(earlier) && byId.has(story.id)) leads.set(head(story.id), head(earlier));
  }
  const groups = new Map<string, Ranked[]>();
  for (const summary of byId.values()) {
    const name = head(summary.id);
    const group = groups.get(name);
    if (group) group.push(summary);
    else groups.set(name, [summary]);
  }
  const found = new Map<string, Matter>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const stories = group.sort((a, b) => time(a.started) - time(b.started) || (a.id < b.id ? -1 : 1));
    const matter = { id: stories[0]!.id, stories };
    for (const { id } of stories) found.set(id, matter);
  }
  return found;
}

/** Matters are read again when the store has moved on. */
export function matterPages(store: Pick<Store, "stories" | "story">, current: () => Promise<Shelf>): MatterPages {
  let kept: { readonly key: string; readonly found: Promise<Map<string, Matter>> } | undefined;
  const all = async (): Promise<Map<string, Matter>> => {
    const { key, byId } = await current();
    if (kept?.key !== key) kept = { key, found: readMatters(store, byId) };
    return kept.found;
  };
  const newest = ({ stories }: Matter): number => Math.max(...stories.map(({ updated }) => time(updated)));
  return {
    matters: async () =>
      [...new Set((await all()).values())].sort((a, b) => newest(b) - newest(a) || (a.id < b.id ? -1 : 1)),
    async matter(storyId) {
      const found = (await all()).get(storyId);
      // A story that merged into another leads to that one's matter.
      return found ?? (await all()).get((await store.story(storyId))?.story.id ?? "");
    },
  };
}
