import type { Passage } from "./passage.js";
import { type Reading, wordsOf } from "./reading.js";
import { type Facts, factsOf, reportsSame } from "./verify/support.js";

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
  /** The most of a passage's weight that one passage of another voice has too, 0 to 1. */
  elsewhere(passage: Passage): number;
}

/** A term in more passages than this says little about which passages report the same. */
const COMMON = 400;

/** Terms of passages as numbers, each passage's in ascending order: two of them are compared in one pass. */
function termIndex(passages: readonly Passage[]) {
  const ids = new Map<string, number>();
  const held: Passage[][] = [];
  const idOf = (term: string): number => {
    let id = ids.get(term);
    if (id === undefined) {
      id = ids.size;
      ids.set(term, id);
    }
    return id;
  };
  const lists = new Map<number, Int32Array>();
  const termsOf = (passage: Passage): Int32Array => {
    let list = lists.get(passage.id);
    if (!list) {
      list = Int32Array.from(passage.terms, idOf).sort();
      lists.set(passage.id, list);
    }
    return list;
  };
  for (const passage of passages) {
    for (const id of termsOf(passage)) {
      const own = held[id];
      if (own) own.push(passage);
      else held[id] = [passage];
    }
  }
  const total = Math.max(2, passages.length);
  const rarity: number[] = held.map(({ length }) => Math.log(1 + total / length));
  const unseen = Math.log(1 + total);
  return {
    termsOf,
    /** Passages with a term; none for a term of other readings. */
    heldBy: (id: number): readonly Passage[] => held[id] ?? [],
    rare: (id: number): number => rarity[id] ?? unseen,
  };
}

export function likenessOf(reading: Reading): Likeness {
  const { termsOf, heldBy, rare } = termIndex(reading.passages);
  const mass = new Map<number, number>();
  const massOf = (passage: Passage): number => {
    let value = mass.get(passage.id);
    if (value === undefined) {
      value = 0;
      for (const id of termsOf(passage)) value += rare(id);
      mass.set(passage.id, value);
    }
    return value;
  };
  const sharedMass = (a: Passage, b: Passage): number => {
    const [x, y] = [termsOf(a), termsOf(b)];
    let sum = 0;
    for (let i = 0, j = 0; i < x.length && j < y.length; ) {
      if (x[i]! < y[j]!) i++;
      else if (x[i]! > y[j]!) j++;
      else {
        sum += rare(x[i]!);
        i++;
        j++;
      }
    }
    return sum;
  };
  const covered = (a: Passage, b: Passage): number => sharedMass(a, b) / Math.max(1e-9, massOf(a));
  const alike = (a: Passage, b: Passage): number => {
    const shared = sharedMass(a, b);
    return Math.max(
      (2 * shared) / Math.max(1e-9, massOf(a) + massOf(b)),
      (0.85 * shared) / Math.max(1e-9, Math.min(massOf(a), massOf(b))),
    );
  };
  const factCache = new Map<number, Facts>();
  const facts = (passage: Passage): Facts => {
    let value = factCache.get(passage.id);
    if (!value) {
      value = factsOf(wordsOf(reading, passage), reading.vocabulary);
      factCache.set(passage.id, value);
    }
    return value;
  };
  const cache = new Map<number, readonly Passage[]>();
  const most = new Map<number, number>();
  /** Shared mass with the passage looked at, by the other's id; all noughts between two searches. */
  const rough = new Float64Array(reading.passages.length);
  const find = (passage: Passage): readonly Passage[] => {
    const touched: Passage[] = [];
    for (const id of termsOf(passage)) {
      const held = heldBy(id);
      if (held.length > COMMON) continue;
      const weight = rare(id);
      for (const other of held) {
        if (other.voice === passage.voice) continue;
        if (rough[other.id] === 0) touched.push(other);
        rough[other.id]! += weight;
      }
    }
    const least = 0.35 * massOf(passage);
    const whole = Math.max(1e-9, massOf(passage));
    most.set(
      passage.id,
      Math.min(
        1,
        touched.reduce((top, other) => Math.max(top, rough[other.id]! / whole), 0),
      ),
    );
    const best = new Map<string, { other: Passage; share: number }>();
    for (const other of touched) {
      const enough = rough[other.id]! >= least;
      rough[other.id] = 0;
      if (!enough) continue;
      const share = covered(passage, other);
      if (share < 0.5 || share <= (best.get(other.voice)?.share ?? 0)) continue;
      if (reportsSame(facts(passage), facts(other))) best.set(other.voice, { other, share });
    }
    return [...best.values()].sort((a, b) => b.share - a.share || a.other.id - b.other.id).map(({ other }) => other);
  };
  const supporters = (passage: Passage): readonly Passage[] => {
    let value = cache.get(passage.id);
    if (!value) {
      value = find(passage);
      cache.set(passage.id, value);
    }
    return value;
  };
  const fresh = (passage: Passage, told: readonly Passage[]): number => {
    const known = new Set<number>();
    for (const other of told) for (const id of termsOf(other)) known.add(id);
    let sum = 0;
    for (const id of termsOf(passage)) if (!known.has(id)) sum += rare(id);
    return sum / Math.max(1e-9, massOf(passage));
  };
  return {
    covered,
    alike,
    supporters,
    fresh,
    elsewhere: (passage) => {
      supporters(passage);
      return most.get(passage.id) ?? 0;
    },
  };
}
