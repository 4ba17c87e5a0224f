import { countsOf } from "../../text/counts.js";
/** A choice of sentences and what it is held to be worth. */
export interface Choice {
  readonly set: readonly number[];
  readonly worth: number;
}

/** How far apart in worth two choices must be for one to be e times as likely as the other. */
const TEMPERATURE = 0.008;

interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

function bagOf(items: readonly string[]): Bag {
  return { counts: countsOf(items), size: items.length };
}

function f1(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 0;
  let hits = 0;
  for (const [key, count] of a.counts) hits += Math.min(count, b.counts.get(key) ?? 0);
  return (2 * hits) / (a.size + b.size);
}

/**
 * Index of the choice that agrees best with all the others, each counted by how likely it is to be the right one: where many good
 * choices tell the same in part, that part is safe (Kumar and Byrne, "Minimum Bayes-risk decoding", 2004). Agreement is F1 of words
 * plus F1 of pairs of words. Ties go to the earlier choice; -1 where there is none. Time grows with the square of the number.
 */
export function leastRisk(choices: readonly Choice[], sentences: ReadonlyArray<readonly string[]>): number {
  const pairs = sentences.map((words) => words.slice(1).map((word, i) => `${words[i]} ${word}`));
  const bags = choices.map(({ set }) => ({
    words: bagOf(set.flatMap((i) => sentences[i]!)),
    pairs: bagOf(set.flatMap((i) => pairs[i]!)),
  }));
  const most = choices.reduce((best, { worth }) => Math.max(best, worth), Number.NEGATIVE_INFINITY);
  const likely = choices.map(({ worth }) => Math.exp((worth - most) / TEMPERATURE));
  let best = -1;
  let bestAgreement = Number.NEGATIVE_INFINITY;
  bags.forEach((bag, i) => {
    let agreement = 0;
    bags.forEach((other, j) => {
      agreement += likely[j]! * (f1(bag.words, other.words) + f1(bag.pairs, other.pairs));
    });
    if (agreement > bestAgreement + 1e-12) [best, bestAgreement] = [i, agreement];
  });
  return best;
}
