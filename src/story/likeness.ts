import type { LiveArticle } from "./live-article.js";
import type { Group, LiveStory } from "./live-story.js";
import type { StorySettings } from "./settings.js";
import type { Weights } from "./term-pages.js";
import { placeOf } from "./term-sums.js";
import { Times } from "./times.js";
import type { Vocabulary } from "./vocabulary.js";

/** Shared weight of two articles or groups: all of it, and the part of it that stands on lasting terms. */
export interface Overlap {
  readonly all: number;
  readonly rare: number;
}

/**
 * How little time takes from a term, from 0 (it goes stale like any common word) to 1. A term is lasting when it is rare and its
 * articles stand on few days: a victim's name is; a town that is in the news month after month, however rare, is not.
 */
export function lasting(id: number, vocabulary: Vocabulary, settings: StorySettings): number {
  const rare = (vocabulary.idf(id) - settings.commonIdf) / (settings.rareIdf - settings.commonIdf);
  if (rare <= 0) return 0;
  return Math.min(1, rare) * vocabulary.brevity(id);
}

/** A list this many times longer than the other is searched, not walked. */
const LONGER = 8;

/** Shared weight of two lists: the sum of the products of their weights, `rare` with each counted by how lasting its term is. */
function shared(a: Weights, b: Weights, vocabulary: Vocabulary, settings: StorySettings): Overlap {
  const [few, many] = a.end - a.start <= b.end - b.start ? [a, b] : [b, a];
  const { ids, weights, start, end } = few;
  const { ids: others, weights: theirs, end: last } = many;
  const searched = last - many.start > LONGER * (end - start);
  const { commonIdf } = settings;
  const span = settings.rareIdf - commonIdf;
  let all = 0;
  let rare = 0;
  let j = many.start;
  for (let i = start; i < end; i++) {
    const id = ids[i]!;
    if (searched) {
      j = placeOf(many, id);
      if (j < 0) continue;
    } else {
      while (j < last && others[j]! < id) j++;
      if (j === last) break;
      if (others[j] !== id) continue;
    }
    const product = weights[i]! * theirs[j]!;
    const share = (vocabulary.idf(id) - commonIdf) / span;
    all += product;
    if (share > 0) rare += product * Math.min(1, share) * vocabulary.brevity(id);
  }
  return { all, rare };
}

/** Overlap of two articles. */
export const overlap = (a: LiveArticle, b: LiveArticle, vocabulary: Vocabulary, settings: StorySettings): Overlap =>
  shared(a, b, vocabulary, settings);

/** Overlap of an article with a story: the sum over its members. */
export const overlapWith = (
  article: LiveArticle,
  story: LiveStory,
  vocabulary: Vocabulary,
  settings: StorySettings,
): Overlap => shared(article, story.sum ?? story.members[0]!, vocabulary, settings);

/** Overlap of two stories: the sum over all pairs of their members. */
export const overlapOf = (a: LiveStory, b: LiveStory, vocabulary: Vocabulary, settings: StorySettings): Overlap =>
  shared(a.sum ?? a.members[0]!, b.sum ?? b.members[0]!, vocabulary, settings);

/** What is left of an overlap after `days` between two articles: common words go stale fast, rare ones slowly. */
export function aged({ all, rare }: Overlap, days: number, settings: StorySettings): number {
  if (Number.isNaN(days)) return all * settings.undated;
  const stale = settings.staleFloor + (1 - settings.staleFloor) * Math.exp(-days / settings.staleDays);
  const lasting = settings.rareFloor + (1 - settings.rareFloor) * Math.exp(-days / settings.rareDays);
  return (all - rare) * stale + rare * lasting;
}

/** Most quarters of a day of a group that are looked at, the newest. */
const QUARTERS = 24;

/**
 * The same for two groups: the mean over the pairs of their members' times. Age is linear in the two parts of an overlap, so that
 * what is left of each is averaged once.
 */
export function agedMean(overlap: Overlap, a: Group, b: Group, settings: StorySettings): number {
  const pairs = a.size * b.size;
  const undated = aged(overlap, Number.NaN, settings);
  const [one, other] = [a.times, b.times];
  if (one.dated === 0 || other.dated === 0) return undated / pairs;
  const dated = one.dated * other.dated;
  let looked = 0;
  let sum = 0;
  for (let i = Math.max(0, one.quarters.length - QUARTERS); i < one.quarters.length; i++) {
    for (let j = Math.max(0, other.quarters.length - QUARTERS); j < other.quarters.length; j++) {
      const count = one.counts[i]! * other.counts[j]!;
      sum += count * aged(overlap, Math.abs(one.quarters[i]! - other.quarters[j]!) / 4, settings);
      looked += count;
    }
  }
  return ((sum / looked) * dated + undated * (pairs - dated)) / (pairs * pairs);
}

/** An article as a group of one. */
export const alone = (article: LiveArticle): Group => ({
  size: 1,
  within: 0,
  logLength: article.logLength,
  times: Times.of([article]),
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
