import type { StoryEvent } from "../model/story.js";
import type { Desk } from "./desk.js";
import { headlineOf, keysOf, type LiveArticle, liveArticle } from "./live-article.js";
import { emptyStory, fill } from "./live-story.js";
import type { SavedLook } from "./looks.js";
import type { Repair } from "./repair.js";
import { TITLE } from "./term-pages.js";
import type { VocabularySnapshot } from "./vocabulary.js";

interface SavedArticle {
  readonly id: string;
  readonly at: number;
  readonly language: string;
  readonly time: string;
  /** null when unknown: JSON has no NaN. */
  readonly day: number | null;
  /** Absent when unknown. */
  readonly year?: number;
  readonly ids: readonly number[];
  readonly counts: readonly number[];
  readonly weights: readonly number[];
  readonly keys: readonly number[];
  readonly headline: readonly number[];
  readonly logLength: number;
  readonly crowd: number;
  readonly copyOf?: string;
}

interface SavedStory {
  readonly slot: number;
  readonly id: string;
  readonly language: string;
  readonly members: readonly SavedArticle[];
  readonly within: number;
  readonly logLength: number;
  readonly crowd: number;
  readonly keys: readonly number[] | null;
  readonly touched: number;
  readonly repaired: number;
  readonly thread: readonly string[];
  /** Absent where there are none. */
  readonly counterparts?: readonly string[];
}

/** The former's state as plain JSON. */
export interface StorySnapshot {
  readonly format: 4;
  readonly vocabulary: VocabularySnapshot;
  /** Longest idle first. */
  readonly stories: readonly SavedStory[];
  readonly index: ReadonlyArray<readonly [term: number, slots: readonly number[]]>;
  readonly furniture: ReadonlyArray<readonly [outlet: string, lines: readonly number[]]>;
  readonly redirects: ReadonlyArray<readonly [string, string]>;
  readonly log: ReadonlyArray<readonly [string, readonly StoryEvent[]]>;
  readonly past: ReadonlyArray<readonly [string, string]>;
  readonly pins: ReadonlyArray<readonly [string, string]>;
  readonly due: ReadonlyArray<readonly [number, number]>;
  /** Absent in states saved before there were any. */
  readonly looks?: readonly SavedLook[];
  readonly arrivals: number;
  readonly nextSlot: number;
  readonly today: number | null;
}

const saveArticle = (article: LiveArticle): SavedArticle => {
  const { id, at, language, time, day, year, start, end, logLength, crowd, copyOf } = article;
  return {
    ...{ id, at, language, time, logLength, crowd },
    day: Number.isNaN(day) ? null : day,
    ids: [...article.ids.subarray(start, end)],
    counts: [...article.counts.subarray(start, end)],
    weights: [...article.weights.subarray(start, end)],
    keys: keysOf(article),
    headline: headlineOf(article),
    ...(Number.isNaN(year) ? {} : { year }),
    ...(copyOf === undefined ? {} : { copyOf }),
  };
};

function loadArticle(saved: SavedArticle, { pages, vectors }: Desk): LiveArticle {
  const { id, at, language, time, day, year, ids, counts, weights, keys, headline, logLength, crowd, copyOf } = saved;
  const terms = pages.take(ids.length);
  terms.ids.set(ids, terms.start);
  terms.counts.set(counts, terms.start);
  terms.weights.set(weights, terms.start);
  for (let n = 0; n < ids.length; n++)
    terms.marks[terms.start + n] = keys.indexOf(ids[n]!) + 1 + (headline.includes(ids[n]!) ? TITLE : 0);
  const vector = vectors.of(terms, language);
  return liveArticle(terms, {
    ...{ id, at, language, time, logLength, crowd, copyOf, vector },
    day: day ?? Number.NaN,
    year: year ?? Number.NaN,
  });
}

export function snapshotOf(desk: Desk, repair: Repair): StorySnapshot {
  return {
    format: 4,
    vocabulary: desk.vocabulary.snapshot(),
    stories: [...desk.live.values()].map((story) => ({
      slot: story.slot,
      id: story.id,
      language: story.language,
      members: story.members.map(saveArticle),
      within: story.within,
      logLength: story.logLength,
      crowd: story.crowd,
      keys: story.keys === undefined ? null : [...story.keys],
      touched: story.touched,
      repaired: story.repaired,
      thread: story.thread,
      ...(story.counterparts.length === 0 ? {} : { counterparts: story.counterparts }),
    })),
    index: desk.index.snapshot(),
    furniture: desk.furniture.snapshot(),
    redirects: [...desk.redirects],
    log: [...desk.log],
    past: [...desk.past],
    pins: [...repair.pins],
    due: [...repair.due],
    looks: desk.looks.snapshot(),
    arrivals: desk.arrivals,
    nextSlot: desk.nextSlot,
    today: Number.isFinite(desk.today) ? desk.today : null,
  };
}

/** Puts a saved state on an empty desk. */
export function restore(desk: Desk, repair: Repair, saved: StorySnapshot): void {
  desk.vocabulary.restore(saved.vocabulary);
  for (const {
    slot,
    id,
    language,
    members,
    within,
    logLength,
    crowd,
    keys,
    touched,
    repaired,
    thread,
    counterparts = [],
  } of saved.stories) {
    const story = emptyStory(slot, id, language, touched);
    fill(
      story,
      members.map((article) => loadArticle(article, desk)),
      within,
    );
    story.logLength = logLength;
    story.crowd = crowd;
    story.scale = undefined;
    story.keys = keys === null ? undefined : Int32Array.from(keys);
    story.repaired = repaired;
    story.thread = [...thread];
    if (counterparts.length > 0) story.counterparts = [...counterparts];
    desk.live.set(slot, story);
    desk.byId.set(id, story);
    for (const article of story.members) {
      desk.byArticle.set(article.id, story);
      desk.languages.add(article.language);
    }
  }
  desk.vocabulary.count(desk.live.size);
  desk.index.restore(saved.index);
  desk.furniture.restore(saved.furniture);
  for (const [from, to] of saved.redirects) desk.redirects.set(from, to);
  for (const [id, events] of saved.log) desk.log.set(id, [...events]);
  for (const [id, story] of saved.past) desk.past.set(id, story);
  for (const [id, story] of saved.pins) repair.pins.set(id, story);
  for (const [slot, when] of saved.due) repair.due.set(slot, when);
  desk.looks.restore(saved.looks ?? []);
  desk.arrivals = saved.arrivals;
  desk.nextSlot = saved.nextSlot;
  desk.today = saved.today ?? Number.NEGATIVE_INFINITY;
}
