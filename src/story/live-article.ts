import type { AnnotatedArticle } from "../model/annotation.js";
import { type Features, featuresOf, type TermKind } from "./features.js";
import type { StorySettings } from "./settings.js";
import type { Vocabulary } from "./vocabulary.js";

/** Terms of an article that it can be found by. */
const KEYS = 24;
/** Below this many terms a length says nothing more. */
const SHORTEST = 3;

/** An article in memory: its terms as numbers, and their weights under the story frequencies of when it was last weighed. */
export interface LiveArticle {
  readonly id: string;
  /** Order of arrival. */
  readonly at: number;
  readonly language: string;
  /** ISO 8601; empty when the source states none. */
  readonly time: string;
  /** Days since 1970; NaN when unknown. */
  readonly day: number;
  /** Ascending. */
  readonly ids: Int32Array;
  /** Damped counts, times the weight of the term's kind. */
  readonly counts: Float32Array;
  /** Unit length. */
  weights: Float32Array;
  /** Heaviest terms at arrival, heaviest first. */
  readonly keys: Int32Array;
  /** Terms of the title, numbers aside, among `ids`. */
  readonly headline: Int32Array;
  /** Natural logarithm of how much likeness a text of this length can be expected to show, 0 for a long one. */
  readonly logLength: number;
  /** Article that this one repeats. */
  readonly copyOf?: string;
}

const kindWeight = (kind: TermKind, settings: StorySettings): number =>
  ({ name: settings.nameWeight, word: 1, number: settings.numberWeight, day: settings.dayWeight })[kind];

/** Weighs an article's terms by today's story frequencies. */
export function weigh(ids: Int32Array, counts: Float32Array, vocabulary: Vocabulary): Float32Array {
  const weights = new Float32Array(ids.length);
  let square = 0;
  for (let i = 0; i < ids.length; i++) {
    const weight = counts[i]! * vocabulary.idf(ids[i]!);
    weights[i] = weight;
    square += weight * weight;
  }
  const norm = Math.sqrt(square) || 1;
  for (let i = 0; i < weights.length; i++) weights[i]! /= norm;
  return weights;
}

interface Weighed {
  readonly term: string;
  readonly kind: TermKind;
  readonly count: number;
  readonly weight: number;
  readonly inTitle: boolean;
}

function selectTerms(features: Features, settings: StorySettings, vocabulary: Vocabulary): Weighed[] {
  const all = features.terms.map(({ term, kind, count, inTitle }) => {
    const damped = Math.max(0.1, 1 + Math.log(count)) * kindWeight(kind, settings);
    return {
      term,
      kind,
      count: damped,
      inTitle: inTitle && kind !== "number",
      weight: damped * vocabulary.idfOf(term, kind),
    };
  });
  all.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  return all.slice(0, settings.terms);
}

/** Takes an article into memory; `text` is what it says once site furniture is left out. */
export function liveArticle(
  { article }: AnnotatedArticle,
  text: string,
  at: number,
  copyOf: string | undefined,
  settings: StorySettings,
  vocabulary: Vocabulary,
): LiveArticle {
  const features = featuresOf(article, text, settings);
  const chosen = selectTerms(features, settings, vocabulary).map(({ term, kind, count, inTitle }) => ({
    id: vocabulary.id(term, kind),
    count,
    inTitle,
  }));
  const keys = Int32Array.from(chosen.slice(0, KEYS), ({ id }) => id);
  const headline = Int32Array.from(
    chosen.filter(({ inTitle }) => inTitle),
    ({ id }) => id,
  );
  chosen.sort((a, b) => a.id - b.id);
  const ids = Int32Array.from(chosen, ({ id }) => id);
  const counts = Float32Array.from(chosen, ({ count }) => count);
  const plain = features.terms.filter(({ kind }) => kind !== "day").length;
  const share = Math.min(1, Math.max(SHORTEST, plain) / settings.longText);
  return {
    id: article.id,
    at,
    language: article.language,
    time: article.published ?? "",
    day: features.day ?? Number.NaN,
    ids,
    counts,
    weights: weigh(ids, counts, vocabulary),
    keys,
    headline,
    logLength: settings.lengthPower * Math.log(share),
    ...(copyOf === undefined ? {} : { copyOf }),
  };
}
