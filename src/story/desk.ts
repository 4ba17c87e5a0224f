import type { Story, StoryEvent } from "../model/story.js";
import { Furniture } from "../text/furniture.js";
import { digest } from "../text/index.js";
import type { WordVectors } from "../text/word-vectors.js";
import { DocumentVectors } from "./document-vectors.js";
import { FeatureReader } from "./features.js";
import { heaviest } from "./heaviest.js";
import { agedMean, alone, likenessOfTwo, type Overlap, yardstickOf } from "./likeness.js";
import { ArticleMaker, KEYS, keyPlaces, keysOf, type LiveArticle } from "./live-article.js";
import { emptyStory, enter, fill, type LiveStory } from "./live-story.js";
import { Looks } from "./looks.js";
import { Overlaps } from "./overlaps.js";
import type { StorySettings } from "./settings.js";
import { StoryIndex } from "./story-index.js";
import { type TermList, TermPages } from "./term-pages.js";
import { placeOf } from "./term-sums.js";
import { Vocabulary } from "./vocabulary.js";

/** Id of the story that an article founds: the same wherever and whenever that article comes first. */
export const storyIdOf = (articleId: string): string => `s${digest(articleId).slice(0, 10)}`;

/** Terms in ascending order. */
const ascending = (terms: readonly number[]): Int32Array => Int32Array.from(terms).sort();

/** The terms of both, in ascending order. */
function joined(known: Int32Array, more: readonly number[]): Int32Array {
  const all = new Int32Array(known.length + more.length);
  all.set(known);
  all.set(more, known.length);
  return all.sort();
}

/** Assignments kept of articles whose stories have left memory. */
const REMEMBERED = 500_000;

/** The live stories, with everything that finds and compares them. Holds no rule about who belongs together. */
export class Desk {
  readonly vocabulary: Vocabulary;
  /** By slot; in order of the last change, so that the first is the longest idle. */
  readonly live = new Map<number, LiveStory>();
  readonly byId = new Map<string, LiveStory>();
  readonly byArticle = new Map<string, LiveStory>();
  readonly redirects = new Map<string, string>();
  readonly log = new Map<string, StoryEvent[]>();
  /** Story ids of articles that have left memory. */
  readonly past = new Map<string, string>();
  /** Languages of the articles seen. */
  readonly languages = new Set<string>();
  readonly index: StoryIndex;
  readonly looks: Looks;
  readonly furniture = new Furniture(true);
  /** Where the terms of the articles stand. */
  readonly pages = new TermPages();
  readonly vectors: DocumentVectors;
  readonly maker: ArticleMaker;
  readonly overlaps: Overlaps;
  /** Scratch of one query. */
  private readonly query = {
    terms: new Int32Array(KEYS),
    weights: new Float64Array(KEYS),
    places: new Int32Array(KEYS),
  };
  arrivals = 0;
  nextSlot = 0;
  /** Newest day seen, days since 1970. */
  today = Number.NEGATIVE_INFINITY;

  /** Without word vectors stories rest on shared terms alone. */
  constructor(
    readonly settings: StorySettings,
    words?: WordVectors,
  ) {
    this.vocabulary = new Vocabulary(settings);
    this.vectors = new DocumentVectors(words, this.vocabulary);
    this.overlaps = new Overlaps(this.vocabulary, settings);
    this.maker = new ArticleMaker(
      new FeatureReader(this.vocabulary.lexicon, settings),
      this.pages,
      this.vocabulary,
      this.vectors,
      settings,
    );
    this.index = new StoryIndex(this.live);
    this.looks = new Looks(this.live);
  }

  knows(articleId: string): boolean {
    return this.byArticle.has(articleId) || this.past.has(articleId);
  }

  storyIdOf(articleId: string): string | undefined {
    const past = this.past.get(articleId);
    return this.byArticle.get(articleId)?.id ?? (past === undefined ? undefined : this.resolve(past));
  }

  resolve(storyId: string): string {
    let id = storyId;
    for (let next = this.redirects.get(id); next !== undefined; next = this.redirects.get(id)) id = next;
    return id;
  }

  /** Stories in an article's language that share heavy terms with it. */
  near(article: LiveArticle, limit: number): LiveStory[] {
    const { terms, weights, places } = this.query;
    const count = keyPlaces(article, places);
    for (let n = 0; n < count; n++) {
      terms[n] = article.ids[places[n]!]!;
      weights[n] = article.weights[places[n]!]!;
    }
    return this.index.find(terms, weights, count, limit, article.language);
  }

  /** Stories in a story's language, or `elsewhere` in others, that share heavy terms with it. */
  nearStory(story: LiveStory, limit: number, elsewhere = false): LiveStory[] {
    const { ids, weights, start, end } = story.terms;
    const places = heaviest(weights, KEYS, start, end);
    return this.index.find(
      places.map((place) => ids[place]!),
      places.map((place) => weights[place]!),
      places.length,
      limit,
      story.language,
      elsewhere,
    );
  }

  /** Mean likeness of an article to a story's members, time included. */
  likeness(article: LiveArticle, story: LiveStory): number {
    return agedMean(this.overlaps.of(article).with(story), alone(article), story, this.settings);
  }

  /** Mean likeness between the members of two stories, time included. */
  likenessOf(a: LiveStory, b: LiveStory, overlap: Overlap = this.overlaps.of(a).with(b)): number {
    return agedMean(overlap, a, b, this.settings);
  }

  score(article: LiveArticle, story: LiveStory, likeness: number): number {
    return likeness * yardstickOf(alone(article), this.settings) * yardstickOf(story, this.settings);
  }

  scoreOf(a: LiveStory, b: LiveStory, likeness: number): number {
    return likeness * yardstickOf(a, this.settings) * yardstickOf(b, this.settings);
  }

  /** Starts a story with an article, under the article's own story id where that is free. */
  found(article: LiveArticle): LiveStory {
    const story = this.empty(this.freeId(article.id), article.language);
    this.enter(story, article, 0);
    return story;
  }

  empty(id: string, language: string): LiveStory {
    const story = emptyStory(this.nextSlot++, id, language, this.arrivals);
    this.live.set(story.slot, story);
    this.byId.set(id, story);
    this.redirects.delete(id);
    this.vocabulary.count(this.live.size);
    return story;
  }

  freeId(articleId: string): string {
    let id = storyIdOf(articleId);
    for (let n = 1; this.byId.has(id); n++) id = storyIdOf(`${articleId}#${n}`);
    return id;
  }

  /** Adds an article to a story and keeps counts, index and order of idleness right. */
  enter(story: LiveStory, article: LiveArticle, likeness: number): void {
    const had = story.terms;
    const first = story.members[0];
    this.vocabulary.see(article, article.day, article.language);
    for (let at = article.start; at < article.end; at++) {
      const id = article.ids[at]!;
      if (placeOf(had, id) < 0) this.vocabulary.change(id, 1);
    }
    enter(story, article, likeness);
    if (first === undefined) for (const key of keysOf(article)) this.index.add(key, story.slot);
    else this.addKeys(story, story.keys ?? ascending(keysOf(first)), keysOf(article));
    this.byArticle.set(article.id, story);
    this.touch(story);
    this.languages.add(article.language);
    if (article.day > this.today) this.today = article.day;
  }

  /** Indexes a story under the `more`, each given once, that are not among its `known` keys. */
  private addKeys(story: LiveStory, known: Int32Array, more: readonly number[]): void {
    const had = { ids: known, start: 0, end: known.length };
    const fresh = more.filter((key) => placeOf(had, key) < 0);
    for (const key of fresh) this.index.add(key, story.slot);
    story.keys = fresh.length === 0 ? known : joined(known, fresh);
  }

  touch(story: LiveStory): void {
    story.touched = this.arrivals;
    this.live.delete(story.slot);
    this.live.set(story.slot, story);
  }

  /** Sets a story's sums anew from its members, whose weights have changed. */
  refresh(story: LiveStory, members: LiveArticle[], within: number): void {
    fill(story, members, Number.isNaN(within) ? this.withinOf(members) : within);
  }

  /** Gives stories new members. Counts, index and order of idleness follow. */
  rebuild(changes: ReadonlyArray<{ story: LiveStory; members: LiveArticle[]; within: number }>): void {
    const before = changes.map(({ story }) => story.terms);
    const known = changes.map(({ story: { keys, members } }) => keys ?? ascending(members.flatMap(keysOf)));
    for (const [n, { story, members, within }] of changes.entries()) {
      this.refresh(story, members, within);
      for (const article of members) this.byArticle.set(article.id, story);
      this.changeAll(story.terms, 1);
      this.addKeys(story, known[n]!, [...new Set(members.flatMap(keysOf))]);
      this.touch(story);
    }
    for (const terms of before) this.changeAll(terms, -1);
  }

  private changeAll({ ids, start, end }: TermList, by: 1 | -1): void {
    for (let at = start; at < end; at++) this.vocabulary.change(ids[at]!, by);
  }

  /** Takes a story off the desk whose articles have gone elsewhere; its id leads to `heir` from now on. */
  retire(story: LiveStory, heir: string): void {
    this.changeAll(story.terms, -1);
    this.drop(story);
    this.redirects.set(story.id, heir);
  }

  private withinOf(members: readonly LiveArticle[]): number {
    let within = 0;
    for (const [at, a] of members.entries()) {
      this.overlaps.of(a);
      for (const b of members.slice(0, at)) {
        within += likenessOfTwo(this.overlaps.with(b), a, b, this.settings);
      }
    }
    return within;
  }

  private drop(story: LiveStory): void {
    this.live.delete(story.slot);
    this.byId.delete(story.id);
    const first = story.members[0];
    this.index.forget(story.keys?.length ?? (first === undefined ? 0 : keysOf(first).length));
    this.vocabulary.count(this.live.size);
  }

  /** Lets go of stories that are idle beyond the window, and of the longest idle when there are too many. */
  evict(): void {
    for (const story of this.live.values()) {
      const newest = story.times.last / 4;
      const old = Number.isFinite(newest) && newest < this.today - this.settings.windowDays;
      if (!old && this.live.size <= this.settings.liveStories) return;
      this.changeAll(story.terms, -1);
      this.drop(story);
      for (const article of story.members) {
        const { id } = article;
        this.pages.leave(article);
        this.byArticle.delete(id);
        this.log.delete(id);
        this.past.set(id, story.id);
      }
    }
    for (const id of this.past.keys()) {
      if (this.past.size <= REMEMBERED) return;
      this.past.delete(id);
    }
  }

  record(events: readonly StoryEvent[]): void {
    const note = (articleId: string, event: StoryEvent): void => {
      const list = this.log.get(articleId);
      if (list === undefined) this.log.set(articleId, [event]);
      else list.push(event);
    };
    for (const event of events) {
      if ("articleId" in event) note(event.articleId, event);
      else if (event.kind === "split") for (const id of event.articleIds) note(id, event);
      else
        for (const { id } of this.byId.get(event.storyId)?.members ?? []) if (event.kind === "merged") note(id, event);
    }
  }

  stories(): Story[] {
    return [...this.live.values()]
      .sort((a, b) => a.slot - b.slot)
      .map((story) => {
        const times = story.members.map(({ time }) => time).filter((time) => time !== "");
        times.sort((a, b) => Date.parse(a) - Date.parse(b));
        const thread = [...new Set(story.thread.map((id) => this.resolve(id)))].filter((id) => id !== story.id);
        const counterparts = this.counterpartsOf(story);
        return {
          id: story.id,
          articleIds: [...story.members].sort((a, b) => a.at - b.at).map(({ id }) => id),
          started: times[0] ?? "",
          updated: times.at(-1) ?? "",
          thread,
          ...(counterparts.length === 0 ? {} : { counterparts }),
        };
      });
  }

  /** Ids of the stories that tell a story's event in other languages, as they stand today. */
  counterpartsOf(story: LiveStory): string[] {
    return [...new Set(story.counterparts.map((id) => this.resolve(id)))].filter((id) => id !== story.id);
  }
}
