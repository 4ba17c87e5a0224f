import type { LiveStory } from "./live-story.js";
import { Postings } from "./postings.js";

/** Newest stories looked at under one term, and under all terms of one query: what keeps the cost of an article constant. */
const PER_TERM = 1000;
const PER_QUERY = 3000;

/** Bits of a cell that say which place it points to; the others say for which query. */
const PLACE_BITS = 12;
const PLACE_MASK = 2 ** PLACE_BITS - 1;

/**
 * Sums by slot of at most `most` slots (fewer than 4,096), cleared at no cost: an open-addressed table whose cells are valid when they
 * bear the mark of the present query (Knuth, The Art of Computer Programming 6.4, linear probing).
 */
class Scores {
  size = 0;
  private query = 0;
  private readonly mask: number;
  /** The query that wrote a cell, and the place of its slot. */
  private readonly cells: Int32Array;
  private readonly slots: Int32Array;
  private readonly sums: Float64Array;

  constructor(most: number) {
    const cells = 2 ** Math.ceil(Math.log2(most * 2));
    this.mask = cells - 1;
    this.cells = new Int32Array(cells);
    this.slots = new Int32Array(most);
    this.sums = new Float64Array(most);
  }

  clear(): void {
    this.size = 0;
    this.query = (this.query + 1) % 2 ** (31 - PLACE_BITS);
    if (this.query !== 0) return;
    this.cells.fill(0);
    this.query = 1;
  }

  add(slot: number, value: number): void {
    let at = Math.imul(slot, 0x9e3779b1) & this.mask;
    for (;;) {
      const cell = this.cells[at]!;
      if (cell >> PLACE_BITS !== this.query) break;
      const place = cell & PLACE_MASK;
      if (this.slots[place] === slot) {
        this.sums[place]! += value;
        return;
      }
      at = (at + 1) & this.mask;
    }
    this.cells[at] = (this.query << PLACE_BITS) | this.size;
    this.slots[this.size] = slot;
    this.sums[this.size++] = value;
  }

  /** The nth slot in the order in which they were first met. */
  slot(n: number): number {
    return this.slots[n]!;
  }

  score(n: number): number {
    return this.sums[n]!;
  }
}

/** Inverted lists from terms to live stories. Entries of stories that are gone stay until they are half of all. */
export class StoryIndex {
  private readonly postings = new Postings();
  /** Scratch of one query. */
  private readonly scores = new Scores(PER_QUERY);
  private dead = 0;

  constructor(private readonly live: ReadonlyMap<number, LiveStory>) {}

  add(term: number, slot: number): void {
    this.postings.add(term, slot);
  }

  /** Counts entries of a story that is gone; when half of all are, the lists are swept. */
  forget(keys: number): void {
    this.dead += keys;
    if (this.dead * 2 < this.postings.size) return;
    this.dead = 0;
    this.postings.sweep((slot) => this.live.has(slot));
  }

  /**
   * Live stories that share the first `count` of `terms`, most shared weight first, at most `limit`. Terms are best given
   * heaviest first; `weights` are theirs.
   */
  find(terms: ArrayLike<number>, weights: ArrayLike<number>, count: number, limit: number): LiveStory[] {
    const scores = this.scores;
    scores.clear();
    let budget = PER_QUERY;
    for (let i = 0; i < count && budget > 0; i++) {
      const { entries, start, end } = this.postings.of(terms[i]!);
      const stop = Math.max(start, end - Math.min(PER_TERM, budget));
      const square = weights[i]! * weights[i]!;
      for (let at = end - 1; at >= stop; at--) scores.add(entries[at]!, square);
      budget -= end - stop;
    }
    return this.best(scores, limit);
  }

  /** The best live ones, without sorting the many that share one common term. */
  private best(scores: Scores, limit: number): LiveStory[] {
    const found: Array<{ story: LiveStory; score: number }> = [];
    const before = (slot: number, score: number, other: { story: LiveStory; score: number }): boolean =>
      score > other.score || (score === other.score && slot < other.story.slot);
    for (let n = 0; n < scores.size; n++) {
      const [slot, score] = [scores.slot(n), scores.score(n)];
      if (found.length >= limit && !before(slot, score, found[found.length - 1]!)) continue;
      const story = this.live.get(slot);
      if (story === undefined) continue;
      let at = found.length;
      while (at > 0 && before(slot, score, found[at - 1]!)) at--;
      found.splice(at, 0, { story, score });
      if (found.length > limit) found.pop();
    }
    return found.map(({ story }) => story);
  }

  snapshot(): Array<[term: number, slots: number[]]> {
    return this.postings.terms().map((term) => {
      const { entries, start, end } = this.postings.of(term);
      return [term, [...entries.subarray(start, end)].filter((slot) => this.live.has(slot))];
    });
  }

  restore(lists: ReadonlyArray<readonly [term: number, slots: readonly number[]]>): void {
    for (const [term, slots] of lists) for (const slot of slots) this.postings.add(term, slot);
  }
}
