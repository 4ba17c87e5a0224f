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
  /** The same beside passages that are noted one by one. */
  tally(): { note(passage: Passage): void; fresh(passage: Passage): number };
  /** The most of a passage's weight that one passage of another voice has too, 0 to 1. */
  elsewhere(passage: Passage): number;
}

/** A term in more passages than this says little about which passages report the same. */
const COMMON = 400;

/** Terms of passages as numbers, each passage's in ascending order: two of them are compared in one pass. */
function termIndex(passages: readonly Passage[]) {
  const ids = new Map<string, number>();
  const idOf = (term: string): number => {
    let id = ids.get(term);
    if (id === undefined) {
      id = ids.size;
      ids.set(term, id);
    }
    return id;
  };
  const lists: Int32Array[] = [];
  const termsOf = (passage: Passage): Int32Array => {
    let list = lists[passage.id];
    if (!list) {
      list = new Int32Array(passage.terms.size);
      let at = 0;
      for (const term of passage.terms) list[at++] = idOf(term);
      list.sort();
      lists[passage.id] = list;
    }
    return list;
  };
  const { starts, places } = postings(passages, termsOf, ids);
  const total = Math.max(2, passages.length);
  const rarity = Float64Array.from({ length: starts.length - 1 }, (_, id) =>
    Math.log(1 + total / (starts[id + 1]! - starts[id]!)),
  );
  const unseen = Math.log(1 + total);
  return {
    termsOf,
    /** Places of the passages with a term, in ascending order; none for a term of other readings. */
    heldBy: (id: number): Int32Array => places.subarray(starts[id] ?? 0, starts[id + 1] ?? 0),
    rare: (id: number): number => rarity[id] ?? unseen,
  };
}

/** The passages with each term, all in one list, and where each term's begin in it. */
function postings(
  passages: readonly Passage[],
  termsOf: (passage: Passage) => Int32Array,
  ids: ReadonlyMap<string, number>,
): { readonly starts: Int32Array; readonly places: Int32Array } {
  const lists = passages.map(termsOf);
  const starts = new Int32Array(ids.size + 1);
  for (const list of lists) for (const id of list) starts[id + 1]!++;
  for (let id = 0; id < ids.size; id++) starts[id + 1]! += starts[id]!;
  const places = new Int32Array(starts[ids.size]!);
  const next = starts.slice();
  lists.forEach((list, place) => {
    for (const id of list) places[next[id]!++] = place;
  });
  return { starts, places };
}

export function likenessOf(reading: Reading): Likeness {
  const { passages } = reading;
  const { termsOf, heldBy, rare } = termIndex(passages);
  const masses: number[] = [];
  const massOf = (passage: Passage): number => {
    let value = masses[passage.id];
    if (value === undefined) {
      value = 0;
      for (const id of termsOf(passage)) value += rare(id);
      masses[passage.id] = value;
    }
    return value;
  };
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
  const covered = (a: Passage, b: Passage): number => sharedMass(a, b) / Math.max(1e-9, massOf(a));
  const alike = (a: Passage, b: Passage): number => {
    const shared = sharedMass(a, b);
    return Math.max(
      (2 * shared) / Math.max(1e-9, massOf(a) + massOf(b)),
      (0.85 * shared) / Math.max(1e-9, Math.min(massOf(a), massOf(b))),
    );
  };
  const factsFound: Facts[] = [];
  const facts = (passage: Passage): Facts => {
    factsFound[passage.id] ??= factsOf(wordsOf(reading, passage), reading.vocabulary);
    return factsFound[passage.id]!;
  };
  const gather = sharers(passages, { termsOf, heldBy, rare });
  const most: number[] = [];
  const mostOf = (passage: Passage, top: number): number => Math.min(1, top / Math.max(1e-9, massOf(passage)));
  const find = (passage: Passage): readonly Passage[] => {
    const { top, places } = gather(passage, 0.35 * massOf(passage));
    most[passage.id] = mostOf(passage, top);
    const best = new Map<string, { other: Passage; share: number }>();
    for (const place of places) {
      const other = passages[place]!;
      const share = covered(passage, other);
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
  const tally: Likeness["tally"] = () => {
    const known = new Set<number>();
    return {
      note: (passage) => {
        for (const id of termsOf(passage)) known.add(id);
      },
      fresh: (passage) => {
        let sum = 0;
        for (const id of termsOf(passage)) if (!known.has(id)) sum += rare(id);
        return sum / Math.max(1e-9, massOf(passage));
      },
    };
  };
  return {
    covered,
    alike,
    supporters,
    fresh: (passage, others) => {
      const told = tally();
      for (const other of others) told.note(other);
      return told.fresh(passage);
    },
    tally,
    elsewhere: (passage) => {
      most[passage.id] ??= mostOf(passage, gather(passage, Number.POSITIVE_INFINITY).top);
      return most[passage.id]!;
    },
  };
}

/**
 * A search for the passages of other voices that share terms with one. It gives the most that any of them shares, and the places of
 * those that share enough, in the order in which they were met.
 */
function sharers(
  passages: readonly Passage[],
  { termsOf, heldBy, rare }: ReturnType<typeof termIndex>,
): (passage: Passage, least: number) => { readonly top: number; readonly places: readonly number[] } {
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
    for (const id of termsOf(passage)) {
      const held = heldBy(id);
      if (held.length > COMMON) continue;
      const weight = rare(id);
      for (const place of held) {
        if (voices[place] === voice) continue;
        if (shared[place] === 0) touched[count++] = place;
        shared[place]! += weight;
      }
    }
    let top = 0;
    const places: number[] = [];
    for (let at = 0; at < count; at++) {
      const place = touched[at]!;
      const mass = shared[place]!;
      shared[place] = 0;
      if (mass > top) top = mass;
      if (mass >= least) places.push(place);
    }
    return { top, places };
  };
}
