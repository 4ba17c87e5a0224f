import type { Passage } from "./passage.js";

/** Terms of passages as numbers, each passage's in ascending order: two of them are compared in one pass. */
export interface TermIndex {
  termsOf(passage: Passage): Int32Array;
  /** Places of the passages with term `id`, ascending: `places` from `starts[id]` up to `starts[id + 1]`; none for terms of other readings. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
  /** Weight of a term: the fewer passages have it, the more. */
  rare(id: number): number;
  /** Weight of all terms of a passage. */
  massOf(passage: Passage): number;
}

/**
 * Adds the weight of a term to each passage that has it, by place, and notes those met for the first time behind the `count` places touched
 * so far. Gives how many those are then. Passages of one voice can be left out. A loop of its own, for it is the one that runs most often.
 */
export function addShared(
  { starts, places, rare }: TermIndex,
  id: number,
  shared: Float64Array,
  touched: Int32Array,
  count: number,
  of?: { readonly voices: Int32Array; readonly but: number },
): number {
  const weight = rare(id);
  const end = starts[id + 1]!;
  for (let at = starts[id]!; at < end; at++) {
    const place = places[at]!;
    if (of !== undefined && of.voices[place] === of.but) continue;
    if (shared[place] === 0) touched[count++] = place;
    shared[place]! += weight;
  }
  return count;
}

export function termIndex(passages: readonly Passage[]): TermIndex {
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
  const listTerms = (passage: Passage): Int32Array => {
    const list = Int32Array.from(passage.terms, idOf).sort();
    lists[passage.id] = list;
    return list;
  };
  const termsOf = (passage: Passage): Int32Array => lists[passage.id] ?? listTerms(passage);
  const { starts, places } = postings(passages, termsOf, ids);
  const total = Math.max(2, passages.length);
  const rarity = Float64Array.from({ length: starts.length - 1 }, (_, id) =>
    Math.log(1 + total / (starts[id + 1]! - starts[id]!)),
  );
  const unseen = Math.log(1 + total);
  const rare = (id: number): number => rarity[id] ?? unseen;
  const masses: number[] = [];
  const weigh = (passage: Passage): number => {
    const mass = termsOf(passage).reduce((sum, id) => sum + rare(id), 0);
    masses[passage.id] = mass;
    return mass;
  };
  return { termsOf, starts, places, rare, massOf: (passage) => masses[passage.id] ?? weigh(passage) };
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
