import type { CopyDecision } from "../model/copy.js";
import type { StoryEvent } from "../model/story.js";
import { emptyState, sameForming, snapshotOf } from "./live-state.js";
import type { ArticleRecord, Store } from "./ports.js";
import { replay } from "./replay.js";
import { type Stages, versionsOf } from "./stages.js";
import { applyStoryEvents } from "./story-log.js";
import { storyLookup } from "./story-lookup.js";

/** Articles that are taken through a stage again at once. */
const PAGE = 100;

/** What `bringUpToDate` had to do. */
export interface Remade {
  readonly annotated: number;
  readonly regrouped: boolean;
}

/**
 * Re-makes what an older version of a stage made, and only that: annotations where the annotator is newer, then stories
 * where annotations, copies or the story stage are. Briefs are left to the next build, which finds those that an older
 * stage made. A text that has been let go of keeps the annotations it had.
 */
export async function bringUpToDate(store: Store, stages: Stages): Promise<Remade> {
  const ours = versionsOf(stages);
  const theirs = await store.stageVersions();
  if ((await store.position()) === 0 || sameForming(ours, theirs)) return { annotated: 0, regrouped: false };
  const annotated = theirs.annotate === ours.annotate ? 0 : await annotateAgain(store, stages);
  await formAgain(store, stages);
  return { annotated, regrouped: true };
}

/** Each page is a commit of its own, and says which version made it: when interrupted, the next start goes on there. */
async function annotateAgain(store: Store, stages: Stages): Promise<number> {
  const ours = versionsOf(stages);
  let count = 0;
  for (let after = 0; ; ) {
    const page = await store.arrivals(after, PAGE);
    const last = page[page.length - 1];
    if (!last) return count;
    after = last.seq;
    const records: ArticleRecord[] = [];
    for (const first of page) records.push(...(await versionsToAnnotate(store, first, ours.annotate ?? 0)));
    const articles = records.map((record) => ({
      ...record,
      annotations: stages.annotate.run(record.article),
      stages: { ...record.stages, annotate: ours.annotate ?? 0 },
    }));
    if (articles.length > 0) await store.commit({ articles });
    count += articles.length;
  }
}

async function versionsToAnnotate(store: Store, first: ArticleRecord, version: number): Promise<ArticleRecord[]> {
  const found: ArticleRecord[] = [];
  for (let at: ArticleRecord | undefined = first; at; at = await store.article(first.article.id, at.version + 1))
    if (at.stages.annotate !== version && (at.article.text !== "" || at.annotations.sentences.length === 0))
      found.push(at);
  return found;
}

/** Forms all stories anew, from the articles as they arrived and the rulings between them, in one commit: readers see the old ones or the new ones. */
async function formAgain(store: Store, stages: Stages): Promise<void> {
  const before = await store.stories();
  const expects = await store.position();
  const live = emptyState(stages);
  const copies: CopyDecision[] = [];
  const events: StoryEvent[] = [];
  await replay(store, live, (step) => {
    copies.push(...step.copies);
    events.push(...step.events);
  });
  const none = { ...storyLookup(store), story: async () => undefined };
  const { stories, redirects } = await applyStoryEvents(events, none);
  const home = new Map(stories.flatMap(({ id, articleIds }) => articleIds.map((article) => [article, id])));
  const standing = new Set(stories.map(({ id }) => id));
  const gone = before.filter(({ story }) => !standing.has(story.id));
  const led = gone.flatMap(({ story }) => {
    const to = home.get(story.articleIds[0] ?? "");
    return to === undefined ? [] : [{ from: story.id, to }];
  });
  await store.commit({
    ...{
      expects,
      expectsRulings: live.rulings,
      resetStories: true,
      copies,
      events,
      stories,
      stages: versionsOf(stages),
    },
    redirects: [...redirects, ...led],
    snapshot: snapshotOf(live, stages),
  });
}
