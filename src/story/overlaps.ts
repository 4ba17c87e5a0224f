import { borneOut, type Overlap } from "./likeness.js";
import type { LiveArticle } from "./live-article.js";
import { type LiveStory, termsOf } from "./live-story.js";
import type { StorySettings } from "./settings.js";
import type { Weights } from "./term-pages.js";
import type { Vocabulary } from "./vocabulary.js";

/** Bits of the mark of a list's terms: many more than the terms, so that few others look like one of them. */
const BITS = 16_384;

/**
 * How much weight one article or story shares with each of many others. Of the many terms of the others few are shared: a mark of one
 * bit a term (a Bloom filter of one hash) lets nearly all that are not be passed over without looking for them.
 */
export class Overlaps {
  private readonly bits = new Int32Array(BITS / 32);
  private one: Weights | undefined;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly settings: StorySettings,
  ) {}

  /** The one that `with` compares with from now on, as long as its terms stay as they are. */
  of(one: LiveArticle | LiveStory): this {
    const weights = "members" in one ? termsOf(one) : one;
    this.one = weights;
    this.bits.fill(0);
    const { ids, start, end } = weights;
    for (let at = start; at < end; at++) {
      const id = ids[at]!;
      this.bits[(id & (BITS - 1)) >>> 5]! |= 1 << (id & 31);
    }
    return this;
  }

  /** Sum of the products of the weights of shared terms; in `rare` each counts by how lasting its term is, and all by how many there are. */
  with(other: LiveArticle | LiveStory): Overlap {
    const one = this.one!;
    const two = "members" in other ? termsOf(other) : other;
    const { ids, weights, start, end } = two;
    const { bits, vocabulary } = this;
    const { commonIdf, rareIdf } = this.settings;
    const { ids: others, weights: theirs, end: last } = one;
    let all = 0;
    let rare = 0;
    let witnesses = 0;
    let from = one.start;
    for (let at = start; at < end; at++) {
      const id = ids[at]!;
      if (((bits[(id & (BITS - 1)) >>> 5]! >>> (id & 31)) & 1) === 0) continue;
      // First place from which terms are not smaller.
      let to = last;
      while (from < to) {
        const middle = (from + to) >> 1;
        if (others[middle]! < id) from = middle + 1;
        else to = middle;
      }
      if (from === last) break;
      if (others[from] !== id) continue;
      const product = weights[at]! * theirs[from]!;
      const share = (vocabulary.idf(id) - commonIdf) / (rareIdf - commonIdf);
      all += product;
      if (share <= 0) continue;
      const lasts = Math.min(1, share) * vocabulary.brevity(id);
      rare += product * lasts;
      witnesses += lasts;
    }
    return { all, rare: rare * borneOut(witnesses, this.settings) };
  }
}
