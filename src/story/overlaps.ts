import { borneOut, type Overlap } from "./likeness.js";
import type { LiveArticle } from "./live-article.js";
import type { LiveStory } from "./live-story.js";
import type { StorySettings } from "./settings.js";
import { TermNumbers } from "./term-numbers.js";
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
  /** Where each of its terms stands in its lists, one more. */
  private readonly places = new TermNumbers();
  private one: Weights | undefined;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly settings: StorySettings,
  ) {}

  /** The one that `with` compares with from now on, as long as its terms stay as they are. */
  of(one: LiveArticle | LiveStory): this {
    const weights = "members" in one ? one.terms : one;
    this.one = weights;
    const { ids, start, end } = weights;
    const { bits } = this;
    const places = this.places.clear(end - start);
    bits.fill(0);
    for (let at = start; at < end; at++) {
      const id = ids[at]!;
      bits[(id & (BITS - 1)) >>> 5]! |= 1 << (id & 31);
      places.set(id, at + 1);
    }
    return this;
  }

  /** Sum of the products of the weights of shared terms; in `rare` each counts by how lasting its term is, and all by how many there are. */
  with(other: LiveArticle | LiveStory): Overlap {
    const { weights: theirs } = this.one!;
    const { ids, weights, start, end } = "members" in other ? other.terms : other;
    const { bits, places, vocabulary } = this;
    const { commonIdf, rareIdf } = this.settings;
    let all = 0;
    let rare = 0;
    let witnesses = 0;
    for (let at = start; at < end; at++) {
      const id = ids[at]!;
      if (((bits[(id & (BITS - 1)) >>> 5]! >>> (id & 31)) & 1) === 0) continue;
      const place = places.get(id);
      if (place === 0) continue;
      const product = weights[at]! * theirs[place - 1]!;
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
