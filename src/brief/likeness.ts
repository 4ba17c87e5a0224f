import type { Passage } from "./passage.js";
import { type Reading, wordsOf } from "./reading.js";
import { alikeBy, coveredBy, createTally, freshBeside, type Tally } from "./tally.js";
import { addShared, type TermIndex, termIndex } from "./term-index.js";
import { type Facts, readFacts, reportsSame } from "./verify/support.js";

/** Which passages say alike. Built once; every look-up costs in proportion to the passages that share a rare word. */
export interface Likeness {
  /** Share of the weight of `a`'s terms that `b` has too, 0 to 1. */
  covered(a: Passage, b: Passage): number;
  /** How alike two passages are, both ways: 1 for the same content. */
  alike(a: Passage, b: Passage): number;
  /** Passages of other voices that report the same, best first, one a voice. */
  supporters(passage: Passage): readonly Passage[];
  /** Share of the weight of a passage's terms that none of the others has, 0 to 1. */
  fresh(passage: Passage, told: readonly Passage[]): number;
  /** The same beside passages that are noted one by one, and the most that one of those has of a passage. */
  tally(): Tally;
  /** The most of a passage's weight that one passage of another voice has too, 0 to 1. */
  elsewhere(passage: Passage): number;
}

/** A term in more passages than this says little about which passages report the same. */
const COMMON = 400;

export function likenessOf(reading: Reading): Likeness {
  const { passages } = reading;
  const index = termIndex(passages);
  const { termsOf, rare, massOf } = index;
  const sharedMass = (a: Passage, b: Passage): number => {
    const [x, y] = [termsOf(a), termsOf(b)];
    let sum = 0;
    for (let i = 0, j = 0; i < x.length && j < y.length; ) {
      const left = x[i]!;
      const right = y[j]!;
      if (left === right) sum += rare(left);
      if (left <= right) i++;
      if (right <= left) j++;
    }
    return sum;
  };
  const covered = (a: Passage, b: Passage): number => coveredBy(sharedMass(a, b), massOf(a));
  const alike = (a: Passage, b: Passage): number => alikeBy(sharedMass(a, b), massOf(a), massOf(b));
  const factsFound: Facts[] = [];
  const facts = (passage: Passage): Facts => {
    factsFound[passage.id] ??= readFacts(wordsOf(reading, passage), passage.terms, reading.vocabulary);
    return factsFound[passage.id]!;
  };
  const gather = sharers(passages, index);
  const most: number[] = [];
  const mostOf = (passage: Passage, top: number): number => Math.min(1, top / Math.max(1e-9, massOf(passage)));
  const find = (passage: Passage): readonly Passage[] => {
    const { top, enough, whole } = gather(passage, 0.35 * massOf(passage));
    most[passage.id] = mostOf(passage, top);
    const best = new Map<string, { other: Passage; share: number }>();
    for (const { place, mass } of enough) {
      const other = passages[place]!;
      const share = whole ? coveredBy(mass, massOf(passage)) : covered(passage, other);
      if (share < 0.5 || share <= (best.get(other.voice)?.share ?? 0)) continue;
      if (reportsSame(facts(passage), facts(other))) best.set(other.voice, { other, share });
    }
    return [...best.values()].sort((a, b) => b.share - a.share || a.other.id - b.other.id).map(({ other }) => other);
  };
  const found: Array<readonly Passage[]> = [];
  const supporters = (passage: Passage): readonly Passage[] => {
    found[passage.id] ??= find(passage);
    return found[passage.id]!;
  };
  return {
    covered,
    alike,
    supporters,
    fresh: (passage, others) => {
      const told = new Set(others.flatMap((other) => [...termsOf(other)]));
      return freshBeside(passage, told, index);
    },
    tally: () => createTally(passages, index, { alike, covered }),
    elsewhere: (passage) => {
      most[passage.id] ??= mostOf(passage, gather(passage, Number.POSITIVE_INFINITY).top);
      return most[passage.id]!;
    },
  };
}

interface Sharers {
  readonly top: number;
  readonly enough: ReadonlyArray<{ readonly place: number; readonly mass: number }>;
  readonly whole: boolean;
}

/**
 * A search for the passages of other voices that share terms with one. It gives the most that any of them shares, those that share
 * enough, in the order in which they were met, and whether no term was too common to be counted.
 */
function sharers(passages: readonly Passage[], index: TermIndex): (passage: Passage, least: number) => Sharers {
  const { termsOf, starts } = index;
  const numbers = new Map<string, number>();
  const voices = Int32Array.from(passages, ({ voice }) => {
    if (!numbers.has(voice)) numbers.set(voice, numbers.size);
    return numbers.get(voice)!;
  });
  /** Shared mass with the passage looked at, by place; all noughts between two searches. */
  const shared = new Float64Array(passages.length);
  const touched = new Int32Array(passages.length);
  return (passage, least) => {
    const voice = numbers.get(passage.voice) ?? -1;
    let count = 0;
    let whole = true;
    const ids = termsOf(passage);
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k]!;
      if (starts[id + 1]! - starts[id]! > COMMON) {
        whole = false;
        continue;
      }
      count = addShared(index, id, shared, touched, count, { voices, but: voice });
    }
    let top = 0;
    const enough: Array<Sharers["enough"][number]> = [];
    for (let at = 0; at < count; at++) {
      const place = touched[at]!;
      const mass = shared[place]!;
      shared[place] = 0;
      if (mass > top) top = mass;
      if (mass >= least) enough.push({ place, mass });
    }
    return { top, enough, whole };
  };
}
