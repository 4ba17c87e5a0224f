import type { LiveArticle } from "./live-article.js";
import { type Group, type LiveStory, quarterOf } from "./live-story.js";
import type { StorySettings } from "./settings.js";
import type { Vocabulary } from "./vocabulary.js";

/** Shared weight of two articles or groups: all of it, and the part of it that stands on rare terms. */
export interface Overlap {
  readonly all: number;
  readonly rare: number;
}

/** How rare a term is, from 0 (common) to 1. */
export function rareness(id: number, vocabulary: Vocabulary, settings: StorySettings): number {
  const share = (vocabulary.idf(id) - settings.commonIdf) / (settings.rareIdf - settings.commonIdf);
  return Math.min(1, Math.max(0, share));
}

/** Adds up products of weights; `rare` counts each by its term's rareness. */
class Sum {
  all = 0;
  rare = 0;
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly settings: StorySettings,
  ) {}
  add(id: number, product: number): void {
    this.all += product;
    this.rare += product * rareness(id, this.vocabulary, this.settings);
  }
}

/** Overlap of two articles. */
export function overlap(a: LiveArticle, b: LiveArticle, vocabulary: Vocabulary, settings: StorySettings): Overlap {
  const sum = new Sum(vocabulary, settings);
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i]!;
    const y = b.ids[j]!;
    if (x === y) sum.add(x, a.weights[i++]! * b.weights[j++]!);
    else if (x < y) i++;
    else j++;
  }
  return sum;
}

/** Overlap of an article with a story: the sum over its members. */
export function overlapWith(
  article: LiveArticle,
  story: LiveStory,
  vocabulary: Vocabulary,
  settings: StorySettings,
): Overlap {
  if (story.sum === undefined) return overlap(article, story.members[0]!, vocabulary, settings);
  const sum = new Sum(vocabulary, settings);
  for (let i = 0; i < article.ids.length; i++) {
    const other = story.sum.get(article.ids[i]!);
    if (other !== undefined) sum.add(article.ids[i]!, article.weights[i]! * other);
  }
  return sum;
}

/** Overlap of two stories: the sum over all pairs of their members. */
export function overlapOf(a: LiveStory, b: LiveStory, vocabulary: Vocabulary, settings: StorySettings): Overlap {
  if (a.sum === undefined) return overlapWith(a.members[0]!, b, vocabulary, settings);
  if (b.sum === undefined) return overlapWith(b.members[0]!, a, vocabulary, settings);
  const [small, large] = a.sum.size < b.sum.size ? [a.sum, b.sum] : [b.sum, a.sum];
  const sum = new Sum(vocabulary, settings);
  for (const [id, weight] of small) {
    const other = large.get(id);
    if (other !== undefined) sum.add(id, weight * other);
  }
  return sum;
}

/** What is left of an overlap after `days` between two articles: common words go stale fast, rare ones slowly. */
export function aged({ all, rare }: Overlap, days: number, settings: StorySettings): number {
  if (Number.isNaN(days)) return all * settings.undated;
  const stale = settings.staleFloor + (1 - settings.staleFloor) * Math.exp(-days / settings.staleDays);
  const lasting = settings.rareFloor + (1 - settings.rareFloor) * Math.exp(-days / settings.rareDays);
  return (all - rare) * stale + rare * lasting;
}

/** Most times of a group that are looked at, the newest. */
const TIMES = 24;

const newest = (times: ReadonlyMap<number, number>): Array<[number, number]> => {
  const all = [...times];
  return all.length <= TIMES ? all : all.sort(([a], [b]) => b - a).slice(0, TIMES);
};

const members = (times: ReadonlyMap<number, number>): number => {
  let count = 0;
  for (const at of times.values()) count += at;
  return count;
};

/** The same for two groups: the mean over the pairs of their members' times. */
export function agedMean(overlap: Overlap, a: Group, b: Group, settings: StorySettings): number {
  let looked = 0;
  let sum = 0;
  const others = newest(b.times);
  for (const [at, count] of newest(a.times)) {
    for (const [other, otherCount] of others) {
      sum += count * otherCount * aged(overlap, Math.abs(at - other) / 4, settings);
      looked += count * otherCount;
    }
  }
  const pairs = a.size * b.size;
  const undated = aged(overlap, Number.NaN, settings);
  if (looked === 0) return undated / pairs;
  const dated = members(a.times) * members(b.times);
  return ((sum / looked) * dated + undated * (pairs - dated)) / (pairs * pairs);
}

/** An article as a group of one. */
export const alone = (article: LiveArticle): Group => ({
  size: 1,
  within: 0,
  logLength: article.logLength,
  times: Number.isNaN(article.day) ? new Map() : new Map([[quarterOf(article.day), 1]]),
  language: article.language,
});

/**
 * Factor that turns an average likeness into a score: two groups whose members are as like each other as reports of one event of
 * that length usually are, and as like as each group is within itself, score 1.
 */
export function yardstick(size: number, within: number, logLength: number, settings: StorySettings): number {
  const usual = settings.usualCosine * Math.exp(logLength);
  const pairs = (size * (size - 1)) / 2;
  const own = (within + settings.cohesionPrior * usual) / (pairs + settings.cohesionPrior);
  const inner = Math.max(settings.cohesionFloor * Math.exp(logLength), own);
  // A short text says too little for the likeness within a story to be more than likeness of wording.
  const power = (settings.cohesion / 2) * Math.exp(logLength / settings.lengthPower);
  return 1 / (inner ** power * usual ** (0.5 - power));
}

export const yardstickOf = (group: Group, settings: StorySettings): number =>
  yardstick(group.size, group.within, group.logLength, settings);
