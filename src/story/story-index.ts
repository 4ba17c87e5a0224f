import type { LiveStory } from "./live-story.js";

/** Newest stories looked at under one term, and under all terms of one query: what keeps the cost of an article constant. */
const PER_TERM = 1000;
const PER_QUERY = 3000;

/** Inverted lists from terms to live stories. Stories that are gone are dropped from a list when it is next read. */
export class StoryIndex {
  private readonly lists = new Map<number, number[]>();
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
    const scores = new Map<number, number>();
    let budget = PER_QUERY;
    for (let i = 0; i < terms.length && budget > 0; i++) {
      const list = this.lists.get(terms[i]!);
      if (list === undefined) continue;
      const weight = weightOf(terms[i]!);
      const stop = Math.max(0, list.length - Math.min(PER_TERM, budget));
      for (let k = list.length - 1; k >= stop; k--) {
        const slot = list[k]!;
        scores.set(slot, (scores.get(slot) ?? 0) + weight * weight);
      }
      budget -= list.length - stop;
    }
    return this.best(scores, limit);
  }

  /** The best live ones, without sorting the many that share one common term. */
  private best(scores: ReadonlyMap<number, number>, limit: number): LiveStory[] {
    const slots: number[] = [];
    const before = (a: number, b: number): boolean => {
      const [x, y] = [scores.get(a)!, scores.get(b)!];
      return x > y || (x === y && a < b);
    };
    let least = 0;
    for (const [slot, score] of scores) {
      if (slots.length >= limit && score < least) continue;
      if (!this.live.has(slot)) continue;
      let at = slots.length;
      while (at > 0 && before(slot, slots[at - 1]!)) at--;
      slots.splice(at, 0, slot);
      if (slots.length > limit) slots.pop();
      least = scores.get(slots[slots.length - 1]!)!;
    }
    return slots.map((slot) => this.live.get(slot)!);
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
