import type { LiveStory } from "./live-story.js";

/** Newest stories looked at under one term, and under all terms of one query: what keeps the cost of an article constant. */
const PER_TERM = 1000;
const PER_QUERY = 3000;

/**
 * Sums by slot of at most `most` slots, cleared at no cost: an open-addressed table whose cells are valid when they bear the mark
 * of the present query (Knuth, The Art of Computer Programming 6.4, linear probing).
 */
class Scores {
  size = 0;
  private query = 0;
  private readonly mask: number;
  private readonly marks: Uint32Array;
  private readonly places: Uint16Array;
  private readonly slots: Float64Array;
  private readonly sums: Float64Array;

  constructor(most: number) {
    const cells = 2 ** Math.ceil(Math.log2(most * 2));
    this.mask = cells - 1;
    this.marks = new Uint32Array(cells);
    this.places = new Uint16Array(cells);
    this.slots = new Float64Array(most);
    this.sums = new Float64Array(most);
  }

  clear(): void {
    this.size = 0;
    this.query++;
    if (this.query <= 0xffffffff) return;
    this.marks.fill(0);
    this.query = 1;
  }

  add(slot: number, value: number): void {
    let cell = Math.imul(slot, 0x9e3779b1) & this.mask;
    while (this.marks[cell] === this.query) {
      const place = this.places[cell]!;
      if (this.slots[place] === slot) {
        this.sums[place]! += value;
        return;
      }
      cell = (cell + 1) & this.mask;
    }
    this.marks[cell] = this.query;
    this.places[cell] = this.size;
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

/** Inverted lists from terms to live stories. Stories that are gone are dropped from a list when it is next read. */
export class StoryIndex {
  private readonly lists = new Map<number, number[]>();
  /** Scratch of one query. */
  private readonly scores = new Scores(PER_QUERY);
  private entries = 0;
  private dead = 0;

  constructor(private readonly live: ReadonlyMap<number, LiveStory>) {}

  add(term: number, slot: number): void {
    const list = this.lists.get(term);
    if (list === undefined) this.lists.set(term, [slot]);
    else list.push(slot);
    this.entries++;
  }

  /** Counts entries of a story that is gone; when half of all are, the lists are swept. */
  forget(keys: number): void {
    this.dead += keys;
    if (this.dead * 2 < this.entries) return;
    this.entries = 0;
    this.dead = 0;
    for (const [term, list] of this.lists) {
      const kept = list.filter((slot) => this.live.has(slot));
      if (kept.length === 0) this.lists.delete(term);
      else this.lists.set(term, kept);
      this.entries += kept.length;
    }
  }

  /**
   * Live stories that share terms with a query, most shared weight first, at most `limit`. `terms` are best given heaviest first.
   */
  find(terms: ArrayLike<number>, weightOf: (term: number) => number, limit: number): LiveStory[] {
    const scores = this.scores;
    scores.clear();
    let budget = PER_QUERY;
    for (let i = 0; i < terms.length && budget > 0; i++) {
      const list = this.lists.get(terms[i]!);
      if (list === undefined) continue;
      const weight = weightOf(terms[i]!);
      const stop = Math.max(0, list.length - Math.min(PER_TERM, budget));
      for (let k = list.length - 1; k >= stop; k--) {
        scores.add(list[k]!, weight * weight);
      }
      budget -= list.length - stop;
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
    return [...this.lists].map(([term, list]) => [term, list.filter((slot) => this.live.has(slot))]);
  }

  restore(lists: ReadonlyArray<readonly [term: number, slots: readonly number[]]>): void {
    for (const [term, slots] of lists) {
      this.lists.set(term, [...slots]);
      this.entries += slots.length;
    }
  }
}
