import type { Unit } from "./live-story.js";
import type { StorySettings } from "./settings.js";

/** Least score at which a lone article and the one group that it is at all like are one story: short texts say too little to ask for less. */
export function leastUnrivalled(
  a: Pick<Unit, "logLength">,
  b: Pick<Unit, "logLength">,
  { threshold, loneThreshold }: StorySettings,
): number {
  return threshold - (threshold - loneThreshold) * Math.exp((a.logLength + b.logLength) / 2);
}

/** Groups as average linkage has them: scores of every two, and each one's best. */
export interface Scores {
  readonly alive: readonly number[];
  /** The group that each scores best with; negative for none. */
  readonly best: Int32Array;
  readonly bestScore: Float64Array;
  unit(group: number): Unit;
  score(a: number, b: number): number;
}

/** The best score that a group reaches with any but `other`. */
function rivalOf(group: number, other: number, scores: Scores): number {
  let most = 0;
  for (const rival of scores.alive)
    if (rival !== group && rival !== other) most = Math.max(most, scores.score(group, rival));
  return most;
}

/**
 * Of the pairs of groups of which one is a lone article, each the other's best, and neither anywhere near as like any third, the one
 * that scores best; one of its two groups, or undefined where there is none. A score that would be too low in a season of like events
 * is enough where nothing else comes into question.
 */
export function unrivalled(scores: Scores, settings: StorySettings): number | undefined {
  let found: number | undefined;
  let top = settings.loneThreshold;
  for (const group of scores.alive) {
    const other = scores.best[group]!;
    const score = scores.bestScore[group]!;
    if (other < 0 || score < top || scores.best[other] !== group) continue;
    const [one, two] = [scores.unit(group), scores.unit(other)];
    if (Math.min(one.size, two.size) > 1 || score < leastUnrivalled(one, two, settings)) continue;
    const most = settings.rival * score;
    if (rivalOf(group, other, scores) > most || rivalOf(other, group, scores) > most) continue;
    top = score;
    found = group;
  }
  return found;
}
