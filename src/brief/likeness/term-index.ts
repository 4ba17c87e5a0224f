import type { Passage } from "../reading/passage.js";

/** Terms of passages as numbers, each passage's in ascending order: two of them are compared in one pass. */
export class TermIndex {
  /** Places of the passages with term `id`, ascending: `places` from `starts[id]` up to `starts[id + 1]`; none for terms of other readings. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly #ids = new Map<string, number>();
  /** Of each passage of the reading; lists of other readings' are added as they are asked for. */
  readonly #lists: Int32Array[];
  readonly #masses: Float64Array;
  readonly #rarity: Float64Array;
  readonly #unseen: number;

  constructor(passages: readonly Passage[]) {
    this.#lists = passages.map((passage) => this.#listTerms(passage));
    const { starts, places } = postings(this.#lists, this.#ids.size);
    this.starts = starts;
    this.places = places;
    const total = Math.max(2, passages.length);
    this.#rarity = new Float64Array(starts.length - 1).map((_, id) =>
      Math.log(1 + total / (starts[id + 1]! - starts[id]!)),
    );
    this.#unseen = Math.log(1 + total);
    this.#masses = Float64Array.from(this.#lists, (list) => this.#weigh(list));
  }

  termsOf(passage: Passage): Int32Array {
    return this.#lists[passage.id] ?? this.#addTerms(passage);
  }

  /** Weight of a term: the fewer passages have it, the more. */
  rare(id: number): number {
    return this.#rarity[id] ?? this.#unseen;
  }

  /** Weight of all terms of a passage. */
  massOf(passage: Passage): number {
    return this.#masses[passage.id] ?? this.#weigh(this.termsOf(passage));
  }

  #addTerms(passage: Passage): Int32Array {
    const list = this.#listTerms(passage);
    this.#lists[passage.id] = list;
    return list;
  }

  #listTerms({ terms }: Passage): Int32Array {
    const list = new Int32Array(terms.size);
    let at = 0;
    for (const term of terms) list[at++] = this.#idOf(term);
    return list.sort();
  }

  #idOf(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(term, id);
    return id;
  }

  #weigh(list: Int32Array): number {
    return list.reduce((sum, id) => sum + this.rare(id), 0);
  }
}

/**
 * Adds the weight of a term to each passage that has it, by place, and notes those met for the first time behind the `count` places touched
 * so far. Gives how many those are then. Passages of one voice can be left out. A loop of its own, for it is the one that runs most often.
 */
export function addShared(
  index: TermIndex,
  id: number,
  shared: Float64Array,
  touched: Int32Array,
  count: number,
  of?: { readonly voices: Int32Array; readonly but: number },
): number {
  const { starts, places } = index;
  const weight = index.rare(id);
  const end = starts[id + 1]!;
  for (let at = starts[id]!; at < end; at++) {
    const place = places[at]!;
    if (of !== undefined && of.voices[place] === of.but) continue;
    if (shared[place] === 0) touched[count++] = place;
    shared[place]! += weight;
  }
  return count;
}

/** The places of the lists with each term, all in one list, and where each term's begin in it. */
function postings(
  lists: readonly Int32Array[],
  terms: number,
): { readonly starts: Int32Array; readonly places: Int32Array } {
  const starts = new Int32Array(terms + 1);
  for (const list of lists) countTerms(list, starts);
  for (let id = 0; id < terms; id++) starts[id + 1]! += starts[id]!;
  const places = new Int32Array(starts[terms]!);
  const next = starts.slice();
  lists.forEach((list, place) => {
    placeTerms(list, place, next, places);
  });
  return { starts, places };
}

/** Counts each term one place behind its own, where the next one's places begin. */
function countTerms(list: Int32Array, starts: Int32Array): void {
  for (const id of list) starts[id + 1]!++;
}

function placeTerms(list: Int32Array, place: number, next: Int32Array, places: Int32Array): void {
  for (const id of list) places[next[id]!++] = place;
}
