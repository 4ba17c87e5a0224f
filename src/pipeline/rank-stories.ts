import { HOUR_MS } from "../text/milliseconds.js";

/** What a story's rank rests on. */
export interface RankFacts {
  /** Independent voices. */
  readonly voices: number;
  readonly countries: number;
  /** Newest article, ISO 8601; empty when none states a time. */
  readonly updated: string;
  /** First article, ISO 8601; empty when none states a time. */
  readonly started: string;
}

/** Hours after its newest article at which a story's rank has fallen to a half; a third after twice as many. */
const HALVING_HOURS = 18;
/** Hours in which a story counts as fresh. */
const FRESH_HOURS = 24;

/** The rule in words; the method page prints it. Keep it in step with `rankOf`. */
export const RANKING_RULE: readonly string[] = [
  "Voices: each independent voice that reports the story counts, with falling weight: log2(1 + voices). Copies of one text, and outlets of one owner that repeat each other, are one voice.",
  "Spread: each further country the voices come from adds a tenth, up to one half.",
  `Recency: divided by 1 + hours / ${HALVING_HOURS}, where hours is how much older the story's newest article is than the newest of the whole edition.`,
  `Novelty: a story whose first article is less than ${FRESH_HOURS} hours older than the newest of the edition gains a quarter.`,
  "Nothing else counts: no clicks, no topic, no outlet is preferred.",
];

const hoursBefore = (time: string, reference: string): number => {
  const hours = (Date.parse(reference) - Date.parse(time)) / HOUR_MS;
  return Number.isFinite(hours) ? Math.max(0, hours) : Number.POSITIVE_INFINITY;
};

/** Rank by the published rule. `reference` is the time of the edition's newest article. */
export function rankOf(facts: RankFacts, reference: string): number {
  const voices = Math.log2(1 + facts.voices);
  const spread = 1 + Math.min(0.5, 0.1 * Math.max(0, facts.countries - 1));
  const recency = 1 / (1 + hoursBefore(facts.updated, reference) / HALVING_HOURS);
  const novelty = hoursBefore(facts.started, reference) < FRESH_HOURS ? 1.25 : 1;
  return voices * spread * recency * novelty;
}
