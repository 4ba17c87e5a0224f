import { inCrowd } from "./crowd.js";
import type { LiveArticle } from "./live-article.js";
import type { Group, Unit } from "./live-story.js";
import type { StorySettings } from "./settings.js";
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

/**
 * Share of what rare words say that lasts, by how many are shared (each counted by how lasting it is). A street, a victim's first and
 * last name and an officer's, shared after a month, are the same shooting; "jobless" alone is the next month's figure.
 */
export function borneOut(shared: number, { witnesses }: StorySettings): number {
  const square = shared * shared;
  return square === 0 ? 0 : square / (square + witnesses * witnesses);
}

/**
 * What is left of evidence from common words after `days`. Reports of one event come within a day, at whatever hour; those of the
 * next event on the same matter come a day or two later. Hence a bell curve, which hardly falls within hours and falls fast after a
 * day, where an exponential would do the opposite.
 */
const staleAfter = (days: number, settings: StorySettings): number =>
  settings.staleFloor + (1 - settings.staleFloor) * Math.exp(-((days / settings.staleDays) ** 2));

/** What is left of an overlap after `days` between two articles: rare words last, common ones go stale. */
export function aged({ all, rare }: Overlap, days: number, settings: StorySettings): number {
  if (Number.isNaN(days)) return all * settings.undated;
  return (all - rare) * staleAfter(days, settings) + rare;
}

/** Quarters of a day whose age is kept; longer times are worked out each time. */
const KEPT = 4096;
/** What is left of evidence from common words by quarters of a day, under the settings asked for last. */
const known: { settings: StorySettings | undefined; left: Float64Array } = {
  settings: undefined,
  left: new Float64Array(0),
};

function staleAfterQuarters(quarters: number, settings: StorySettings): number {
  if (quarters >= KEPT) return staleAfter(quarters / 4, settings);
  if (known.settings !== settings) {
    known.settings = settings;
    known.left = Float64Array.from({ length: KEPT }, (_, n) => staleAfter(n / 4, settings));
  }
  return known.left[quarters]!;
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
  const one = a.times;
  const other = b.times;
  if (one.dated === 0 || other.dated === 0) return undated / pairs;
  const { rare } = overlap;
  const common = overlap.all - rare;
  const dated = one.dated * other.dated;
  let looked = 0;
  let sum = 0;
  for (let i = Math.max(0, one.length - QUARTERS); i < one.length; i++) {
    for (let j = Math.max(0, other.length - QUARTERS); j < other.length; j++) {
      const count = one.countAt(i) * other.countAt(j);
      const stale = staleAfterQuarters(Math.abs(one.quarterAt(i) - other.quarterAt(j)), settings);
      sum += count * (common * stale + rare);
      looked += count;
    }
  }
  return ((sum / looked) * dated + undated * (pairs - dated)) / (pairs * pairs);
}

/** Score of two groups when time is left out of account. */
export const timeless = (overlap: Overlap, a: Group, b: Group, settings: StorySettings): number =>
  (overlap.all / (a.size * b.size)) * yardstickOf(a, settings) * yardstickOf(b, settings);

/** An article as a group of one. */
export const alone = (article: LiveArticle): Group => ({
  size: 1,
  within: 0,
  logLength: article.logLength,
  crowd: article.crowd,
  times: Times.of([article]),
  language: article.language,
});

/**
 * Factor that turns an average likeness into a score: two groups whose members are as like each other as reports of one event of
 * that length usually are, and as like as each group is within itself, score 1; less in a crowd.
 */
export function yardstick({ size, within, logLength, crowd }: Unit, settings: StorySettings): number {
  const usual = settings.usualCosine * Math.exp(logLength);
  const pairs = (size * (size - 1)) / 2;
  const own = (within + settings.cohesionPrior * usual) / (pairs + settings.cohesionPrior);
  const inner = Math.max(settings.cohesionFloor * Math.exp(logLength), own);
  // A short text says too little for the likeness within a story to be more than likeness of wording.
  const power = (settings.cohesion / 2) * Math.exp(logLength / settings.lengthPower);
  return inCrowd(crowd, settings) / (inner ** power * usual ** (0.5 - power));
}

/** The same for a group; one that remembers is asked once until it changes. */
export function yardstickOf(group: Group, settings: StorySettings): number {
  if (group.scale !== undefined) return group.scale;
  const scale = yardstick(group, settings);
  if ("slot" in group) group.scale = scale;
  return scale;
}
