import type { AnnotatedArticle } from "../model/annotation.js";
import type { DocumentVectors } from "./document-vectors.js";
import { DAY, type FeatureReader, type Features, KINDS, NUMBER, type TermKind } from "./features.js";
import type { StorySettings } from "./settings.js";
import { type TermPages, type Terms, TITLE } from "./term-pages.js";
import type { Vocabulary } from "./vocabulary.js";

/** Terms of an article that it can be found by. */
export const KEYS = 24;
/** Below this many terms a length says nothing more. */
const SHORTEST = 3;

/** An article in memory: its terms as numbers, and their weights under the story frequencies of when it was last weighed. */
export interface LiveArticle extends Terms {
  readonly id: string;
  /** Order of arrival. */
  readonly at: number;
  readonly language: string;
  /** ISO 8601; empty when the source states none. */
  readonly time: string;
  /** Days since 1970; NaN when unknown. */
  readonly day: number;
  /** Newest year that an article whose source states no date speaks of, see `newestYear`; NaN for all others. */
  readonly year: number;
  /** Natural logarithm of how much likeness a text of this length can be expected to show, 0 for a long one. */
  readonly logLength: number;
  /** How crowded it was around it on arrival, see `crowdOf`. */
  crowd: number;
  /** Article that this one repeats. */
  readonly copyOf: string | undefined;
  /** What it is about, of length one. */
  readonly vector: Float32Array | undefined;
}

/** An article with its terms. Named one by one, so that all articles have one layout in memory. */
export function liveArticle(terms: Terms, known: Omit<LiveArticle, keyof Terms>): LiveArticle {
  const { ids, weights, start, end, counts, marks } = terms;
  const { id, at, language, time, day, year, logLength, crowd, copyOf, vector } = known;
  return {
    ids,
    weights,
    start,
    end,
    id,
    at,
    language,
    time,
    day,
    year,
    logLength,
    crowd,
    copyOf,
    vector,
    counts,
    marks,
  };
}

/** Places of the heaviest terms at arrival in an article's lists, heaviest first, into `places`; returns how many. */
export function keyPlaces({ marks, start, end }: Terms, places: Int32Array): number {
  let keys = 0;
  for (let at = start; at < end; at++) {
    const rank = marks[at]! & (TITLE - 1);
    if (rank === 0) continue;
    places[rank - 1] = at;
    keys++;
  }
  return keys;
}

const scratch = new Int32Array(KEYS);

/** Heaviest terms at arrival, heaviest first. */
export function keysOf(article: Terms): number[] {
  const keys: number[] = [];
  const count = keyPlaces(article, scratch);
  for (let n = 0; n < count; n++) keys.push(article.ids[scratch[n]!]!);
  return keys;
}

/** Terms of the title, numbers aside. */
export function headlineOf({ ids, marks, start, end }: Terms): number[] {
  const found: number[] = [];
  for (let at = start; at < end; at++) if (marks[at]! & TITLE) found.push(ids[at]!);
  return found;
}

/** Weighs an article's terms by today's story frequencies. */
export function weigh({ ids, counts, weights, start, end }: Terms, vocabulary: Vocabulary): void {
  let square = 0;
  for (let at = start; at < end; at++) {
    const weight = counts[at]! * vocabulary.idf(ids[at]!);
    weights[at] = weight;
    square += weight * weight;
  }
  const norm = Math.sqrt(square) || 1;
  for (let at = start; at < end; at++) weights[at]! /= norm;
}

/** Makes articles to be held in memory. */
export class ArticleMaker {
  private readonly kindWeights: Float64Array;
  private damped = new Float64Array(512);
  private weights = new Float64Array(512);
  private sorted = new Float64Array(512);
  /** Scratch: places of the terms that are kept, the heaviest first; their numbers, ascending, and the rank of each by weight. */
  private readonly chosen: Int32Array;
  private readonly ids: Int32Array;
  private readonly ranks: Int32Array;

  constructor(
    private readonly reader: FeatureReader,
    private readonly pages: TermPages,
    private readonly vocabulary: Vocabulary,
    private readonly vectors: DocumentVectors,
    private readonly settings: StorySettings,
  ) {
    const weights: Record<TermKind, number> = {
      name: settings.nameWeight,
      word: 1,
      number: settings.numberWeight,
      day: settings.dayWeight,
    };
    this.kindWeights = Float64Array.from(KINDS, (kind) => weights[kind]);
    this.chosen = new Int32Array(settings.terms);
    this.ids = new Int32Array(settings.terms);
    this.ranks = new Int32Array(settings.terms);
  }

  /** Takes an article into memory; `text` is what it says once site furniture is left out. */
  make({ article }: AnnotatedArticle, text: string, at: number, copyOf: string | undefined): LiveArticle {
    const { settings } = this;
    const features = this.reader.read(article, text);
    const terms = this.enter(features, this.heaviest(features));
    weigh(terms, this.vocabulary);
    let plain = 0;
    for (let n = 0; n < features.size; n++) if (features.kinds[n] !== DAY) plain++;
    const share = Math.min(1, Math.max(SHORTEST, plain) / settings.longText);
    return liveArticle(terms, {
      id: article.id,
      at,
      language: article.language,
      time: article.published ?? "",
      day: features.day ?? Number.NaN,
      year: features.year ?? Number.NaN,
      logLength: settings.lengthPower * Math.log(share),
      crowd: 0,
      copyOf,
      vector: this.vectors.of(terms, article.language),
    });
  }

  /** Puts the places of the heaviest terms, the heaviest first, into `chosen`; returns how many. */
  private heaviest({ size, terms, kinds, counts }: Features): number {
    if (size > this.weights.length) {
      this.damped = new Float64Array(2 * size);
      this.weights = new Float64Array(2 * size);
      this.sorted = new Float64Array(2 * size);
    }
    const { damped, weights, vocabulary, chosen } = this;
    for (let n = 0; n < size; n++) {
      const kind = kinds[n]!;
      damped[n] = Math.max(0.1, 1 + Math.log(counts[n]!)) * this.kindWeights[kind]!;
      weights[n] = damped[n]! * vocabulary.idfIn(terms[n]!, kind);
    }
    const least = this.leastKept(size);
    const written = (place: number): string => vocabulary.written(terms[place]!, kinds[place]!);
    let kept = 0;
    for (let n = 0; n < size; n++) {
      const weight = weights[n]!;
      if (weight < least) continue;
      // Few are kept, and are in order before the next is put among them.
      let at = kept;
      for (; at > 0; at--) {
        const other = weights[chosen[at - 1]!]!;
        if (weight < other || (weight === other && written(n) >= written(chosen[at - 1]!))) break;
        if (at < chosen.length) chosen[at] = chosen[at - 1]!;
      }
      if (at === chosen.length) continue;
      chosen[at] = n;
      if (kept < chosen.length) kept++;
    }
    return kept;
  }

  /** Weight below which no term is kept. */
  private leastKept(size: number): number {
    const over = size - this.settings.terms;
    if (over <= 0) return Number.NEGATIVE_INFINITY;
    const sorted = this.sorted.subarray(0, size);
    sorted.set(this.weights.subarray(0, size));
    return sorted.sort()[over]!;
  }

  /** Takes the first `count` of the chosen terms into memory, in the order of their numbers. */
  private enter({ terms, kinds, inTitle }: Features, count: number): Terms {
    const { chosen, ids, ranks, damped, vocabulary } = this;
    for (let rank = 0; rank < count; rank++) {
      const place = chosen[rank]!;
      const id = vocabulary.idIn(terms[place]!, kinds[place]!);
      let at = rank;
      for (; at > 0 && ids[at - 1]! > id; at--) {
        ids[at] = ids[at - 1]!;
        ranks[at] = ranks[at - 1]!;
      }
      ids[at] = id;
      ranks[at] = rank;
    }
    const room = this.pages.take(count);
    for (let n = 0; n < count; n++) {
      const rank = ranks[n]!;
      const place = chosen[rank]!;
      const at = room.start + n;
      room.ids[at] = ids[n]!;
      room.counts[at] = damped[place]!;
      const title = inTitle[place] === 1 && kinds[place] !== NUMBER;
      room.marks[at] = (rank < KEYS ? rank + 1 : 0) + (title ? TITLE : 0);
    }
    return room;
  }
}
