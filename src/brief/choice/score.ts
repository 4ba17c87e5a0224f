import { setCounts } from "../../text/counts.js";
import { sharedCount } from "../../text/shared-count.js";
import type { Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";
import { recencies } from "./recencies.js";

/** What speaks for a passage as a sentence of "What's happened"; each from 0 to 1. */
export interface Features {
  readonly centrality: number;
  readonly lead: number;
  readonly title: number;
  readonly recency: number;
  readonly length: number;
  readonly quoted: number;
  readonly leaning: number;
  readonly names: number;
  /** Belongs to the story: shares words with what most of its articles and titles speak of. */
  readonly topical: number;
}

export type FeatureWeights = Readonly<Record<keyof Features, number>>;

export const DEFAULT_WEIGHTS: FeatureWeights = {
  centrality: 1,
  lead: 0.6,
  title: 0.5,
  recency: 0.3,
  length: 0.3,
  quoted: -0.4,
  leaning: -0.3,
  names: 0.1,
  topical: 0.4,
};

/** Recency of an article without a day among those that have one, and of all that are of one day. */
const UNDATED = 0.5;

/** Measures every passage once. */
export function measure(reading: Reading): Features[] {
  const raw = reading.passages.map((passage) => heft(reading, passage));
  let most = 1e-9;
  for (const value of raw) most = Math.max(most, value);
  const recency = recencies(reading, UNDATED);
  const titleWeight = consensus(reading);
  const core = coreTerms(reading);
  return reading.passages.map((passage, i) => ({
    centrality: raw[i]! / most,
    lead: 1 / (1 + passage.sentence * 0.35),
    title: titleShare(passage, titleWeight),
    recency: recency[passage.article]!,
    length: lengthFit(passage.words),
    quoted: passage.quoted,
    leaning: passage.leaning ? 1 : 0,
    names: Math.min(1, passage.cast.length / 3),
    topical: topicality(passage, core),
  }));
}

/** Weight of a passage's terms in the story. */
function heft(reading: Reading, { terms }: Passage): number {
  let sum = 0;
  for (const term of terms) sum += reading.weight(term) ** 2;
  return sum / Math.sqrt(Math.max(8, terms.size));
}

export const scoreOf = (features: Features, weights: FeatureWeights): number => {
  let sum = 0;
  for (const key of Object.keys(weights) as Array<keyof Features>) sum += weights[key] * features[key];
  return sum;
};

/** Best between 15 and 32 words, falling off to both sides. */
const lengthFit = (words: number): number =>
  words < 15 ? Math.max(0, (words - 6) / 9) : words <= 32 ? 1 : Math.max(0, 1 - (words - 32) / 25);

interface Consensus {
  /** Place of each term. */
  readonly places: ReadonlyMap<string, number>;
  readonly weights: readonly number[];
  readonly all: number;
}

/** Terms of the titles, weighted by the share of titles that have them. */
function consensus(reading: Reading): Consensus {
  const places = new Map<string, number>();
  const weights: number[] = [];
  for (const title of reading.titles)
    for (const term of title) {
      const place = places.get(term) ?? places.size;
      places.set(term, place);
      weights[place] = (weights[place] ?? 0) + 1 / reading.titles.length;
    }
  return { places, weights, all: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** Added up in the order of the titles, whatever the order of the passage's words. */
function titleShare({ terms }: Passage, { places, weights, all }: Consensus): number {
  const found: number[] = [];
  for (const term of terms) {
    const place = places.get(term);
    if (place !== undefined) found.push(place);
  }
  const have = found.sort((a, b) => a - b).reduce((sum, place) => sum + weights[place]!, 0);
  return all === 0 ? 0 : Math.min(1, (1.5 * have) / all);
}

/** How many terms make up the core of a story. */
const CORE = 14;

/** The terms that weigh most in the story. */
function coreTerms(reading: Reading): ReadonlySet<string> {
  const all = setCounts(reading.passages.map(({ terms }) => terms));
  const ranked = [...all.keys()].map((term) => ({ term, weight: reading.weight(term) }));
  ranked.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  return new Set(ranked.slice(0, CORE).map(({ term }) => term));
}

/** Full from three core terms on. Pages carry sentences of other stories, and those have none. */
const topicality = ({ terms }: Passage, core: ReadonlySet<string>): number => Math.min(1, sharedCount(terms, core) / 3);
