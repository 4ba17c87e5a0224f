import type { StorySettings } from "./settings.js";

/** Of the stories most like an article on arrival, best first, the first may be its own and the second a stray part of it. */
const FIRST = 2;
const LAST = 3;

/**
 * How crowded it is around an article: by how much the stories that it does not belong to are more like it than stories of different
 * events usually are. `scores` are those of the stories found near it, time left out, in any order.
 */
export function crowdOf(scores: readonly number[], { crowdFloor }: StorySettings): number {
  const best = [...scores].sort((a, b) => b - a).slice(FIRST, LAST + 1);
  const mean = best.reduce((sum, score) => sum + score, 0) / (LAST + 1 - FIRST);
  return Math.max(0, mean - crowdFloor);
}

/** What is left of the score of an article, or of a group with this crowd on average: likeness says less where much is alike. */
export const inCrowd = (crowd: number, { crowdGain }: StorySettings): number => Math.exp(-crowdGain * crowd);
