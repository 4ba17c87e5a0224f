import { yardstick } from "./likeness.js";
import type { Unit } from "./live-story.js";
import type { StorySettings } from "./settings.js";
import { unrivalled } from "./unrivalled.js";

export interface Cluster extends Unit {
  /** Indices of its units, ascending. */
  readonly units: number[];
}

/** Likeness that keeps two groups apart, whatever joins either of them. */
export const NEVER = -1e6;

interface Work {
  size: Float64Array;
  within: Float64Array;
  logLength: Float64Array;
  crowd: Float64Array;
  scale: Float64Array;
  best: Int32Array;
  bestScore: Float64Array;
  alive: number[];
}

function start(units: readonly Unit[], settings: StorySettings): Work {
  const count = units.length;
  return {
    size: Float64Array.from(units, (unit) => unit.size),
    within: Float64Array.from(units, (unit) => unit.within),
    logLength: Float64Array.from(units, (unit) => unit.logLength),
    crowd: Float64Array.from(units, (unit) => unit.crowd),
    scale: Float64Array.from(units, (unit) => yardstick(unit, settings)),
    best: new Int32Array(count).fill(-1),
    bestScore: new Float64Array(count).fill(Number.NEGATIVE_INFINITY),
    alive: units.map((_, index) => index),
  };
}

const unitAt = (unit: number, { size, within, logLength, crowd }: Work): Unit => ({
  size: size[unit]!,
  within: within[unit]!,
  logLength: logLength[unit]!,
  crowd: crowd[unit]!,
});

function findBest(unit: number, likeness: Float64Array, count: number, work: Work): void {
  let best = -1;
  let score = Number.NEGATIVE_INFINITY;
  for (const other of work.alive) {
    if (other === unit) continue;
    const value = likeness[unit * count + other]! * work.scale[other]!;
    if (value > score) {
      score = value;
      best = other;
    }
  }
  work.best[unit] = best;
  work.bestScore[unit] = score * work.scale[unit]!;
}

function join(a: number, b: number, likeness: Float64Array, count: number, work: Work, settings: StorySettings): void {
  const { size, within, logLength, crowd, alive } = work;
  const na = size[a]!;
  const nb = size[b]!;
  within[a] = within[a]! + within[b]! + na * nb * likeness[a * count + b]!;
  logLength[a] = (na * logLength[a]! + nb * logLength[b]!) / (na + nb);
  crowd[a] = (na * crowd[a]! + nb * crowd[b]!) / (na + nb);
  alive.splice(alive.indexOf(b), 1);
  for (const k of alive) {
    if (k === a) continue;
    const mean = (na * likeness[a * count + k]! + nb * likeness[b * count + k]!) / (na + nb);
    likeness[a * count + k] = mean;
    likeness[k * count + a] = mean;
  }
  size[a] = na + nb;
  work.scale[a] = yardstick(unitAt(a, work), settings);
  findBest(a, likeness, count, work);
  for (const k of alive) {
    if (k === a) continue;
    if (work.best[k] === a || work.best[k] === b) findBest(k, likeness, count, work);
    else {
      const value = likeness[k * count + a]! * work.scale[k]! * work.scale[a]!;
      if (value > work.bestScore[k]!) {
        work.best[k] = a;
        work.bestScore[k] = value;
      }
    }
  }
}

/** One of the two groups to be joined next: the best-scoring ones, or a lone article and the only group it is like; undefined for none. */
function next(likeness: Float64Array, count: number, work: Work, settings: StorySettings): number | undefined {
  const { alive, best, bestScore, scale } = work;
  let found: number | undefined;
  let top = settings.threshold;
  for (const unit of alive) {
    if (best[unit]! < 0 || bestScore[unit]! < top || (bestScore[unit]! === top && found !== undefined)) continue;
    top = bestScore[unit]!;
    found = unit;
  }
  if (found !== undefined) return found;
  const score = (a: number, b: number): number => likeness[a * count + b]! * scale[a]! * scale[b]!;
  return unrivalled({ alive, best, bestScore, score, unit: (group) => unitAt(group, work) }, settings);
}

/**
 * Average linkage (UPGMA, Sokal and Michener 1958) with a relative yardstick: joins the two best-scoring groups until no pair
 * reaches the threshold, then lone articles to groups without a rival; groups that are `opposed` are never joined. `likeness`
 * (row-major, symmetric) is used up. Quadratic in the number of units.
 */
export function link(
  units: readonly Unit[],
  likeness: Float64Array,
  settings: StorySettings,
  opposed: (a: readonly number[], b: readonly number[]) => boolean = () => false,
): Cluster[] {
  const count = units.length;
  const work = start(units, settings);
  const members = units.map((_, index) => [index]);
  for (const unit of work.alive) findBest(unit, likeness, count, work);
  for (;;) {
    const a = next(likeness, count, work, settings);
    if (a === undefined) break;
    const b = work.best[a]!;
    const [keep, drop] = a < b ? [a, b] : [b, a];
    if (opposed(members[keep]!, members[drop]!)) {
      likeness[keep * count + drop] = NEVER;
      likeness[drop * count + keep] = NEVER;
      findBest(keep, likeness, count, work);
      findBest(drop, likeness, count, work);
      continue;
    }
    members[keep]!.push(...members[drop]!);
    join(keep, drop, likeness, count, work, settings);
  }
  return work.alive.map((unit) => ({
    units: members[unit]!.sort((x, y) => x - y),
    ...unitAt(unit, work),
  }));
}
