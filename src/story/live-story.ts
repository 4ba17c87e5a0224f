import type { LiveArticle } from "./live-article.js";

/** A group of articles with the sums that average linkage needs: nothing here grows with pairs. */
export interface Group {
  /** Number of articles. */
  readonly size: number;
  /** Sum of the likenesses of all pairs of members. */
  readonly within: number;
  /** Mean of the members' `logLength`. */
  readonly logLength: number;
  /** Number of members by quarter of a day; members without a date are not in it. */
  readonly times: ReadonlyMap<number, number>;
  readonly language: string;
}

export interface LiveStory extends Group {
  /** Grows with creation: the older of two stories has the smaller slot. */
  readonly slot: number;
  readonly id: string;
  members: LiveArticle[];
  size: number;
  /** Sum of the members' unit vectors, by term; absent for a story of one, whose only member says it all. */
  sum: Map<number, number> | undefined;
  within: number;
  logLength: number;
  times: Map<number, number>;
  /** Terms it is indexed under; absent for a story of one, which is indexed under its member's keys. */
  keys: Set<number> | undefined;
  /** Arrival number of the last change. */
  touched: number;
  /** Size at the last repair. */
  repaired: number;
  thread: string[];
}

/** Quarters of a day: fine enough for news, coarse enough that the second of arrival says nothing. */
export const quarterOf = (day: number): number => Math.floor(day * 4);

const bump = (map: Map<number, number>, key: number, by: number): void => {
  map.set(key, (map.get(key) ?? 0) + by);
};

const add = (sum: Map<number, number>, article: LiveArticle): Map<number, number> => {
  for (let i = 0; i < article.ids.length; i++) bump(sum, article.ids[i]!, article.weights[i]!);
  return sum;
};

/** Adds an article to a story's sums; `within` and `logLength` included. */
export function enter(story: LiveStory, article: LiveArticle, likeness: number): void {
  story.within += likeness * story.size;
  story.logLength = (story.logLength * story.size + article.logLength) / (story.size + 1);
  if (story.size === 1) story.sum = add(new Map(), story.members[0]!);
  if (story.sum !== undefined) add(story.sum, article);
  story.members.push(article);
  story.size++;
  if (!Number.isNaN(article.day)) bump(story.times, quarterOf(article.day), 1);
}

/** Gives a story these members and no others, and sums them up. */
export function fill(story: LiveStory, members: LiveArticle[], within: number): void {
  story.members = members;
  story.size = members.length;
  story.within = within;
  story.sum = members.length > 1 ? members.reduce(add, new Map()) : undefined;
  story.logLength = members.reduce((sum, { logLength }) => sum + logLength, 0) / Math.max(1, members.length);
  story.times = new Map();
  for (const { day } of members) if (!Number.isNaN(day)) bump(story.times, quarterOf(day), 1);
}

/** Distinct terms of a story's members. */
export const termsOf = (story: LiveStory): number[] =>
  story.sum === undefined ? [...(story.members[0]?.ids ?? [])] : [...story.sum.keys()];

/** An empty story that `article` will found. */
export const emptyStory = (slot: number, id: string, language: string, touched: number): LiveStory => ({
  slot,
  id,
  members: [],
  size: 0,
  sum: undefined,
  within: 0,
  logLength: 0,
  times: new Map(),
  language,
  keys: undefined,
  touched,
  repaired: 0,
  thread: [],
});
