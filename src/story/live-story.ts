import { type DocumentVector, sumOf } from "./document-vectors.js";
import type { LiveArticle } from "./live-article.js";
import type { Weights } from "./term-pages.js";
import { TermSums } from "./term-sums.js";
import { Times } from "./times.js";

/** What linkage must know of an article, or of a group that stays whole. */
export interface Unit {
  /** Number of articles. */
  readonly size: number;
  /** Sum of the likenesses of all pairs of members. */
  readonly within: number;
  /** Mean of the members' `logLength`. */
  readonly logLength: number;
  /** Mean of the members' `crowd`. */
  readonly crowd: number;
}

/** A group of articles with the sums that average linkage needs: nothing here grows with pairs. */
export interface Group extends Unit {
  readonly times: Times;
  readonly language: string;
  /** What its members are about: the sum of their vectors, and how many have one. */
  readonly vector: DocumentVector;
  readonly vectors: number;
  /** Its yardstick, as long as it has not changed. */
  scale?: number | undefined;
}

export interface LiveStory extends Group {
  /** Grows with creation: the older of two stories has the smaller slot. */
  readonly slot: number;
  /** Distinct terms of its members, with the sums of their weights: the only member's own, or `sum`. */
  terms: Weights;
  readonly id: string;
  members: LiveArticle[];
  size: number;
  /** Sum of the members' unit vectors, by term; absent for a story of one, whose only member says it all. */
  sum: TermSums | undefined;
  within: number;
  logLength: number;
  crowd: number;
  times: Times;
  vector: DocumentVector;
  vectors: number;
  /** Terms it is indexed under, ascending; absent for a story of one, which is indexed under its member's keys. */
  keys: Int32Array | undefined;
  /** Arrival number of the last change. */
  touched: number;
  /** Size at the last repair. */
  repaired: number;
  thread: string[];
  /** Stories that tell the same event in other languages. */
  counterparts: readonly string[];
  scale: number | undefined;
}

/** A story near an article or another story, with their score when time is left out of account. */
export interface Near {
  readonly story: LiveStory;
  readonly score: number;
}

/** The best story found for an article on arrival, with the article's mean likeness to its members. */
export interface Choice {
  readonly story: LiveStory;
  readonly score: number;
  readonly likeness: number;
  /** Stories that the article may go on with, or be a thread of. */
  readonly near: readonly Near[];
}

const NOTHING: Weights = TermSums.of([]);

/** Adds an article to a story's sums; `within` and what is a mean included. */
export function enter(story: LiveStory, article: LiveArticle, likeness: number): void {
  story.scale = undefined;
  story.within += likeness * story.size;
  story.logLength = (story.logLength * story.size + article.logLength) / (story.size + 1);
  story.crowd = (story.crowd * story.size + article.crowd) / (story.size + 1);
  if (story.size > 0) story.sum = (story.sum ?? TermSums.of(story.members)).plus(article);
  story.terms = story.sum ?? article;
  // A list made with its first member takes a fraction of the room of one that grows by it, and most stories stay at one.
  if (story.size === 0) story.members = [article];
  else story.members.push(article);
  story.vector = sumOf([story.vector, article.vector]);
  if (article.vector !== undefined) story.vectors++;
  story.size++;
  story.times.add(article.day);
}

/** Gives a story these members and no others, and sums them up. */
export function fill(story: LiveStory, members: LiveArticle[], within: number): void {
  story.scale = undefined;
  story.members = members;
  story.size = members.length;
  story.within = within;
  story.sum = members.length > 1 ? TermSums.of(members) : undefined;
  story.terms = story.sum ?? members[0] ?? NOTHING;
  story.logLength = members.reduce((sum, { logLength }) => sum + logLength, 0) / Math.max(1, members.length);
  story.crowd = members.reduce((sum, { crowd }) => sum + crowd, 0) / Math.max(1, members.length);
  story.times = Times.of(members);
  story.vector = sumOf(members.map(({ vector }) => vector));
  story.vectors = members.reduce((count, { vector }) => count + (vector === undefined ? 0 : 1), 0);
}

/** One list for the many stories without any. */
const NO_COUNTERPARTS: readonly string[] = [];

/** An empty story that `article` will found. */
export const emptyStory = (slot: number, id: string, language: string, touched: number): LiveStory => ({
  slot,
  terms: NOTHING,
  id,
  members: [],
  size: 0,
  sum: undefined,
  within: 0,
  logLength: 0,
  crowd: 0,
  times: new Times(),
  language,
  vector: undefined,
  vectors: 0,
  keys: undefined,
  touched,
  repaired: 0,
  thread: [],
  counterparts: NO_COUNTERPARTS,
  scale: undefined,
});
