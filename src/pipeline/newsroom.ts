import type { Capture } from "../model/capture.js";
import type { Rejection } from "../model/rejection.js";
import { bringUpToDate } from "./bring-up-to-date.js";
import { formStories, standingOf } from "./form-stories.js";
import { type LiveState, openLiveState, snapshotOf } from "./live-state.js";
import { type Batch, type FeedRecord, type SeenItem, StaleStoreError, type Store } from "./ports.js";
import { type CaptureReaders, readCapture } from "./read-capture.js";
import { type KnownWords, type Outcome, type Sorted, sortArticles } from "./sort-articles.js";
import { checkStages, stageInfos, versionsOf } from "./stages.js";
import { applyStoryEvents } from "./story-log.js";
import { storyLookup } from "./story-lookup.js";

/** Articles between two snapshots of the forming stages: what a restart has to replay at most. */
const SNAPSHOT_EVERY = 2000;

/** What is stored together with the captures, or not at all. */
export interface Companions {
  readonly rejections?: readonly Rejection[];
  readonly feeds?: readonly FeedRecord[];
  readonly seen?: readonly SeenItem[];
}

export interface Newsroom {
  /**
   * Takes captures in order of arrival, and resolves once all that came of them is stored: articles, annotations, copies,
   * stories, refusals. Nothing is acknowledged before, and nothing is half stored.
   */
  add(captures: readonly Capture[], companions?: Companions): Promise<readonly Outcome[]>;
  /** What `add` would make of the captures; nothing is stored. An article that was surveyed before counts as known. */
  survey(captures: readonly Capture[]): Promise<readonly Outcome[]>;
  /** Saves the state of the forming stages, so that the next start need not replay. */
  checkpoint(): Promise<void>;
}

export interface NewsroomParts extends CaptureReaders {
  readonly store: Store;
}

/** Opens the newsroom over a store: checks the stages, re-makes what older stages made, catches up with the store. */
export async function openNewsroom(parts: NewsroomParts): Promise<Newsroom> {
  const { store, stages, clock } = parts;
  checkStages(stageInfos(stages));
  await bringUpToDate(store, stages);
  let live: LiveState | undefined = await openLiveState(store, stages);

  const surveyed: KnownWords = new Map();
  const read = (captures: readonly Capture[]) => Promise.all(captures.map((capture) => readCapture(capture, parts)));

  async function plan(sorted: Sorted, companions: Companions, state: LiveState): Promise<Batch> {
    const { entries } = sorted;
    const at = clock.now();
    const expects = state.position;
    const refused = [...(companions.rejections ?? []), ...sorted.rejections];
    const rejections = refused.map((rejection) => ({ rejection, at }));
    const others = { rejections, feeds: companions.feeds ?? [], seen: companions.seen ?? [] };
    if (entries.length === 0) return others;
    const formed = formStories(entries, await standingOf(entries, store), state, stages);
    const lookup = storyLookup(store, formed.records);
    const { stories, redirects } = await applyStoryEvents(formed.events, lookup, formed.changed);
    return {
      ...others,
      expects,
      stages: versionsOf(stages),
      articles: formed.records,
      captures: entries.map(({ capture }) => capture),
      events: formed.events,
      stories,
      redirects,
      ...(state.sinceSnapshot >= SNAPSHOT_EVERY ? { snapshot: snapshotOf(state, stages) } : {}),
    };
  }

  /** One try at storing; the live state is dropped unless the store has taken all of it. */
  async function put(sorted: Sorted, companions: Companions): Promise<void> {
    const state = live ?? (await openLiveState(store, stages));
    live = undefined;
    const batch = await plan(sorted, companions, state);
    await store.commit(batch);
    if (batch.snapshot) state.sinceSnapshot = 0;
    live = state;
  }

  return {
    async add(captures, companions = {}) {
      const found = await read(captures);
      for (;;) {
        const sorted = await sortArticles(found, store);
        try {
          await put(sorted, companions);
          return sorted.outcomes;
        } catch (error) {
          // Another process was faster: its articles come first, ours after them.
          if (!(error instanceof StaleStoreError)) throw error;
        }
      }
    },
    survey: async (captures) => (await sortArticles(await read(captures), store, surveyed)).outcomes,
    async checkpoint() {
      if (!live || live.sinceSnapshot === 0) return;
      await store.commit({ snapshot: snapshotOf(live, stages) });
      live.sinceSnapshot = 0;
    },
  };
}
