import type { Annotations } from "../model/annotation.js";
import type { Article } from "../model/article.js";
import type { Capture } from "../model/capture.js";
import type { Rejection } from "../model/rejection.js";
import type { Ruling, RulingCommand } from "../model/ruling.js";
import type { StoryEvent } from "../model/story.js";
import { bringUpToDate } from "./bring-up-to-date.js";
import { carryOut } from "./carry-out.js";
import { formStories, standingOf } from "./form-stories.js";
import { type LiveState, snapshotOf } from "./live-state.js";
import { openLiveState } from "./open-live-state.js";
import {
  type Annotator,
  type Batch,
  type FeedRecord,
  type SeenItem,
  type SourceMark,
  StaleStoreError,
  type Store,
} from "./ports.js";
import { type CaptureReaders, type ReadArticle, readCapture } from "./read-capture.js";
import { ruled } from "./replay.js";
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
  readonly marks?: readonly SourceMark[];
}

/** Captures that were read, and the annotations of what is new among them, which may still be in the making. */
export interface Prepared {
  readonly found: ReadonlyArray<ReadArticle | Rejection>;
  readonly annotated: Promise<ReadonlyMap<Article, Annotations>>;
}

interface Given {
  readonly annotated: ReadonlyMap<Article, Annotations>;
  readonly companions: Companions;
}

export interface Newsroom {
  /**
   * Takes captures in order of arrival, and resolves once all that came of them is stored: articles, annotations, copies,
   * stories, refusals. Nothing is acknowledged before, and nothing is half stored.
   */
  add(captures: readonly Capture[], companions?: Companions): Promise<readonly Outcome[]>;
  /** The first half of `add`: reads the captures and has them annotated. May run while others are being stored. */
  prepare(captures: readonly Capture[]): Promise<Prepared>;
  /** The second half of `add`. */
  store(prepared: Prepared, companions?: Companions): Promise<readonly Outcome[]>;
  /**
   * Carries out an editor's ruling on which articles make a story, and resolves once it is stored; later repairs keep to it. Undefined,
   * and nothing is stored, where an article or a story can no longer change.
   */
  rule(command: RulingCommand, reason?: string): Promise<Ruled | undefined>;
  /** What `add` would make of the captures; nothing is stored. An article that was surveyed before counts as known. */
  survey(captures: readonly Capture[]): Promise<readonly Outcome[]>;
  /** Saves the state of the forming stages, so that the next start need not replay. */
  checkpoint(): Promise<void>;
}

/** A ruling that was carried out, and what it changed. */
export interface Ruled {
  readonly ruling: Ruling;
  readonly events: readonly StoryEvent[];
}

export interface NewsroomParts extends CaptureReaders {
  readonly store: Store;
  readonly annotator?: Annotator;
}

/** Opens the newsroom over a store: checks the stages, re-makes what older stages made, catches up with the store. */
export async function openNewsroom(parts: NewsroomParts): Promise<Newsroom> {
  const { store, stages, clock } = parts;
  checkStages(stageInfos(stages));
  await bringUpToDate(store, stages);
  let live: LiveState | undefined = await openLiveState(store, stages);

  const surveyed: KnownWords = new Map();
  const read = (captures: readonly Capture[]) => Promise.all(captures.map((capture) => readCapture(capture, parts)));

  /** Annotations of what is new, as the annotator makes them; without one, they are made when stories are formed. */
  async function annotate(entries: Sorted["entries"]): Promise<ReadonlyMap<Article, Annotations>> {
    const articles = entries.map(({ article }) => article);
    const made = (await parts.annotator?.annotate(articles)) ?? [];
    return new Map(made.map((annotations, n) => [articles[n] as Article, annotations]));
  }

  async function plan(sorted: Sorted, { annotated, companions }: Given, state: LiveState): Promise<Batch> {
    const { entries } = sorted;
    const at = clock.now();
    const expects = state.position;
    const refused = [...(companions.rejections ?? []), ...sorted.rejections];
    const rejections = refused.map((rejection) => ({ rejection, at }));
    const { feeds = [], seen = [], marks = [] } = companions;
    const others = { rejections, feeds, seen, marks };
    if (entries.length === 0) return others;
    const formed = formStories(entries, await standingOf(entries, store), state, stages, annotated);
    const lookup = storyLookup(store, formed.records);
    const { stories, redirects } = await applyStoryEvents(formed.events, lookup, formed.changed);
    return {
      ...{ ...others, expects, expectsRulings: state.rulings },
      stages: versionsOf(stages),
      articles: formed.records,
      captures: entries.map(({ capture }) => capture),
      copies: formed.revised,
      events: formed.events,
      stories,
      redirects,
      ...(state.sinceSnapshot >= SNAPSHOT_EVERY ? { snapshot: snapshotOf(state, stages) } : {}),
    };
  }

  /** One try at storing; the live state is dropped unless the store has taken all of it. */
  async function put(sorted: Sorted, given: Given): Promise<void> {
    const state = live ?? (await openLiveState(store, stages));
    live = undefined;
    const batch = await plan(sorted, given, state);
    await store.commit(batch);
    if (batch.snapshot) state.sinceSnapshot = 0;
    live = state;
  }

  async function prepare(captures: readonly Capture[]): Promise<Prepared> {
    const found = await read(captures);
    const annotated = annotate((await sortArticles(found, store)).entries);
    // Looked at when it is stored; until then a failure must not count as unhandled.
    annotated.catch(() => {});
    return { found, annotated };
  }

  async function keep(prepared: Prepared, companions: Companions = {}): Promise<readonly Outcome[]> {
    const given = { annotated: await prepared.annotated, companions };
    for (;;) {
      const sorted = await sortArticles(prepared.found, store);
      try {
        await put(sorted, given);
        return sorted.outcomes;
      } catch (error) {
        // Another process was faster: its articles come first, ours after them.
        if (!(error instanceof StaleStoreError)) throw error;
      }
    }
  }

  /** One try at a ruling, as `put`. */
  async function tryRuling(command: RulingCommand, reason: string | undefined): Promise<Ruled | undefined> {
    const state = live ?? (await openLiveState(store, stages));
    const changed = carryOut(command, state.stories);
    live = changed === undefined ? state : undefined;
    if (changed === undefined) return undefined;
    const { position: expects, rulings: expectsRulings } = state;
    const number = expectsRulings + 1;
    const why = reason === undefined ? {} : { reason };
    const ruling: Ruling = { number, after: expects, at: clock.now(), command, ...why };
    const events = ruled(changed, number);
    const { stories, redirects } = await applyStoryEvents(events, storyLookup(store));
    await store.commit({ expects, expectsRulings, rulings: [ruling], events, stories, redirects });
    state.rulings = number;
    state.sinceSnapshot += 1;
    live = state;
    return { ruling, events };
  }

  async function rule(command: RulingCommand, reason?: string): Promise<Ruled | undefined> {
    for (;;) {
      try {
        return await tryRuling(command, reason);
      } catch (error) {
        if (!(error instanceof StaleStoreError)) throw error;
      }
    }
  }

  return {
    prepare,
    rule,
    store: keep,
    add: async (captures, companions) => keep(await prepare(captures), companions),
    survey: async (captures) => (await sortArticles(await read(captures), store, surveyed)).outcomes,
    async checkpoint() {
      if (!live || live.sinceSnapshot === 0) return;
      await store.commit({ snapshot: snapshotOf(live, stages) });
      live.sinceSnapshot = 0;
    },
  };
}
