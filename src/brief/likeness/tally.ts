import type { Passage } from "../reading/passage.js";
import { addShared, type TermIndex } from "./term-index.js";

/** Passages noted one by one, and what they have of others. */
export interface Tally {
  note(passage: Passage): void;
  /** Share of the weight of a passage's terms that none of those noted has, 0 to 1. */
  fresh(passage: Passage): number;
  /** How alike a passage is to the one noted that it is most like. */
  alike(passage: Passage): number;
  /** The most of a passage's weight that one noted has too, 0 to 1. */
  covered(passage: Passage): number;
}

/** How alike two passages are that share so much weight: both ways, or the shorter one standing in the longer. */
export const alikeBy = (shared: number, one: number, other: number): number =>
  Math.max((2 * shared) / Math.max(1e-9, one + other), (0.85 * shared) / Math.max(1e-9, Math.min(one, other)));

export const coveredBy = (shared: number, mass: number): number => shared / Math.max(1e-9, mass);

export function freshBeside(passage: Passage, told: ReadonlySet<number>, index: TermIndex): number {
  let sum = 0;
  const ids = index.termsOf(passage);
  for (let at = 0; at < ids.length; at++) if (!told.has(ids[at]!)) sum += index.rare(ids[at]!);
  return coveredBy(sum, index.massOf(passage));
}

type Measure = (a: Passage, b: Passage) => number;

/**
 * A passage is held against all of its reading when it is noted, through the lists of those that share a term: far fewer than have to be
 * asked about one by one. `pairs` measures passages of other readings.
 */
export function createTally(
  passages: readonly Passage[],
  index: TermIndex,
  pairs: { readonly alike: Measure; readonly covered: Measure },
): Tally {
  const told = new Set<number>();
  const noted: Passage[] = [];
  const mostAlike = new Float64Array(passages.length);
  const mostCovered = new Float64Array(passages.length);
  /** Weight shared with the passage noted, by place; all noughts between two of them. */
  const shared = new Float64Array(passages.length);
  const touched = new Int32Array(passages.length);
  const hold = (mass: number, count: number): void => {
    for (let at = 0; at < count; at++) {
      const place = touched[at]!;
      const own = index.massOf(passages[place]!);
      const both = shared[place]!;
      shared[place] = 0;
      mostAlike[place] = Math.max(mostAlike[place]!, alikeBy(both, own, mass));
      mostCovered[place] = Math.max(mostCovered[place]!, coveredBy(both, own));
    }
  };
  const most = (passage: Passage, known: Float64Array, measure: Measure): number =>
    passages[passage.id] === passage
      ? known[passage.id]!
      : noted.reduce((value, other) => Math.max(value, measure(passage, other)), 0);
  return {
    note: (passage) => {
      noted.push(passage);
      let count = 0;
      const ids = index.termsOf(passage);
      for (let k = 0; k < ids.length; k++) {
        told.add(ids[k]!);
        count = addShared(index, ids[k]!, shared, touched, count);
      }
      hold(index.massOf(passage), count);
    },
    fresh: (passage) => freshBeside(passage, told, index),
    alike: (passage) => most(passage, mostAlike, pairs.alike),
    covered: (passage) => most(passage, mostCovered, pairs.covered),
  };
}
