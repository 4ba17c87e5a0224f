import { inCrowd } from "./crowd.js";
import { dot } from "./document-vectors.js";
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
 * How near in time two reports are after `days`, from 1 to 0. Reports of one event come within a day, at whatever hour; those of the
 * next event on the same matter come a day or two later. Hence a bell curve, which hardly falls within hours and falls fast after a
 * day, where an exponential would do the opposite.
 */
const nearness = (days: number, { staleDays }: StorySettings): number => Math.exp(-((days / staleDays) ** 2));

/** What is left of an overlap at this nearness: rare words last, common ones go stale. */
const agedAt = ({ all, rare }: Overlap, near: number, { staleFloor }: StorySettings): number =>
  (all - rare) * (staleFloor + (1 - staleFloor) * near) + rare;

/** What is left of an overlap after `days` between two articles, NaN where one of them has no date. */
export const aged = (overlap: Overlap, days: number, settings: StorySettings): number =>
  Number.isNaN(days) ? overlap.all * settings.undated : agedAt(overlap, nearness(days, settings), settings);

/** Two articles, or groups, as far as what they are about is compared. */
type About = Pick<Group, "vector" | "vectors" | "logLength">;

/**
 * What it adds to the likeness of all pairs of members that they are about the same, or takes from it that they are not, at full
 * nearness. Shorter texts show less of it, as they do of shared words. Two events on one subject are common, two at one time are
 * not: it counts as far as both have a date and these are near, and rests on nothing that lasts.
 */
const sameSubject = (a: About, b: About, { subjectWeight, subjectUsual }: StorySettings): number =>
  subjectWeight *
  Math.exp((a.logLength + b.logLength) / 2) *
  (dot(a.vector, b.vector) - subjectUsual * a.vectors * b.vectors);

const about = ({ vector, logLength }: LiveArticle): About => ({
  vector,
  vectors: vector === undefined ? 0 : 1,
  logLength,
});

/** Likeness of two articles, time included: what they share, and that they are about the same. */
export function likenessOfTwo(overlap: Overlap, a: LiveArticle, b: LiveArticle, settings: StorySettings): number {
  const days = Math.abs(a.day - b.day);
  if (Number.isNaN(days)) return aged(overlap, days, settings);
  const near = nearness(days, settings);
  return agedAt(overlap, near, settings) + sameSubject(about(a), about(b), settings) * near;
}

/** Quarters of a day whose nearness is kept; longer times are worked out each time. */
const KEPT = 4096;
/** Nearness by quarters of a day, under the settings asked for last. */
const known: { settings: StorySettings | undefined; near: Float64Array } = {
  settings: undefined,
  near: new Float64Array(0),
};

function nearnessOfQuarters(quarters: number, settings: StorySettings): number {
  if (quarters >= KEPT) return nearness(quarters / 4, settings);
  if (known.settings !== settings) {
    known.settings = settings;
    known.near = Float64Array.from({ length: KEPT }, (_, n) => nearness(n / 4, settings));
  }
  return known.near[quarters]!;
}

/** Most quarters of a day of a group that are looked at, the newest. */
const QUARTERS = 24;

/** Mean nearness over the pairs of two groups' dated members. */
function meanNearness(one: Times, other: Times, settings: StorySettings): number {
  let looked = 0;
  let sum = 0;
  for (let i = Math.max(0, one.length - QUARTERS); i < one.length; i++) {
    for (let j = Math.max(0, other.length - QUARTERS); j < other.length; j++) {
      const count = one.countAt(i) * other.countAt(j);
      sum += count * nearnessOfQuarters(Math.abs(one.quarterAt(i) - other.quarterAt(j)), settings);
      looked += count;
    }
  }
  return sum / looked;
}

/** What being about the same adds to the likeness of two groups: the mean over the pairs of their members. */
export function subjectMean(a: Group, b: Group, settings: StorySettings): number {
  const dated = a.times.dated * b.times.dated;
  if (dated === 0) return 0;
  return subjectAt(meanNearness(a.times, b.times, settings), a, b, settings);
}

/** The same at this mean nearness of their dated members. */
function subjectAt(near: number, a: Group, b: Group, settings: StorySettings): number {
  const pairs = a.size * b.size;
  return (sameSubject(a, b, settings) * near * a.times.dated * b.times.dated) / (pairs * pairs);
}

/**
 * Likeness of two groups, time included: the mean over the pairs of their members. Age is linear in nearness, so that what is left is
 * worked out once for the mean nearness.
 */
export function agedMean(overlap: Overlap, a: Group, b: Group, settings: StorySettings): number {
  const pairs = a.size * b.size;
  const undated = aged(overlap, Number.NaN, settings);
  const dated = a.times.dated * b.times.dated;
  if (dated === 0) return undated / pairs;
  const near = meanNearness(a.times, b.times, settings);
  const shared = (agedAt(overlap, near, settings) * dated + undated * (pairs - dated)) / (pairs * pairs);
  return shared + subjectAt(near, a, b, settings);
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
  vector: article.vector,
  vectors: article.vector === undefined ? 0 : 1,
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
