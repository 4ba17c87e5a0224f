import type { LiveStory } from "./live-story.js";
import { isOneLanguage } from "./one-language.js";
import { Postings } from "./postings.js";
import { SlotScores } from "./slot-scores.js";

/** Newest stories looked at under one term, and under all terms of one query: what keeps the cost of an article constant. */
const PER_TERM = 1000;
const PER_QUERY = 3000;
/** Stories ranked beyond those asked for, in the place of ones that are gone. */
const SPARE = 8;

/** Inverted lists from terms to live stories. Entries of stories that are gone stay until they are half of all. */
export class StoryIndex {
  private readonly postings = new Postings();
  /** Scratch of one query. */
  private readonly scores = new SlotScores(PER_QUERY);
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
   * Live stories in a language that share the first `count` of `terms`, most shared weight first, at most `limit`; or, `elsewhere`, those in
   * other languages. Terms are best given heaviest first; `weights` are theirs.
   */
  find(
    terms: ArrayLike<number>,
    weights: ArrayLike<number>,
    count: number,
    limit: number,
    language: string,
    elsewhere = false,
  ): LiveStory[] {
    const { scores } = this;
    scores.clear();
    let budget = PER_QUERY;
    for (let i = 0; i < count && budget > 0; i++) {
      const { entries, start, end } = this.postings.of(terms[i]!);
      const stop = Math.max(start, end - Math.min(PER_TERM, budget));
      scores.addAll(entries, stop, end, weights[i]! * weights[i]!);
      budget -= end - stop;
    }
    return this.best(limit, language, elsewhere);
  }

  /** The best live ones; more than `limit` are ranked, since some of them may be gone, or in another language. */
  private best(limit: number, language: string, elsewhere: boolean): LiveStory[] {
    const { scores } = this;
    for (let most = limit + SPARE; ; most *= 4) {
      const ranked = scores.best(most);
      const found: LiveStory[] = [];
      for (let n = 0; n < ranked && found.length < limit; n++) {
        const story = this.live.get(scores.ranking[n]!);
        if (story !== undefined && isOneLanguage(story.language, language) !== elsewhere) found.push(story);
      }
      if (found.length === limit || ranked < most) return found;
    }
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
