import { countsOf } from "../../text/counts.js";
import { COVERAGE_WEIGHTS } from "./coverage-weights.js";
import { type Choice, leastRisk } from "./least-risk.js";

/**
 * Choosing the sentences that together come closest to how each voice tells the story: in its title, in its opening, and in the
 * pairs of words that voices share. A choice is judged as a whole, as a minimum-risk decision over the voices' own tellings
 * (after Kumar and Byrne, "Minimum Bayes-risk decoding", 2004; concepts after Gillick and Favre, "A scalable global model for
 * summarization", 2009). The weights are learned by scripts/train-coverage.ts.
 */

/** Words of an article's body that count as its opening: as many as a summary may have. */
const OPENING = 80;
/** Sets of at most so many candidates are searched through; larger ones are climbed. */
const SEARCHED = 12;
/** Choices of the highest worth that are held against each other at the end. */
const COMPARED = 20;
/** Worth of nothing else: a choice with too few words loses to every other. */
const SHORT = 10;
/** Voices compared with; more than these change nothing but the time it takes. */
const MOST_VOICES = 24;

/** How one voice tells the story. Words in order, as `words` gives them. */
export interface Telling {
  readonly title: readonly string[];
  readonly body: readonly string[];
}

export interface Coverable {
  readonly words: readonly string[];
}

/** What is measured of a choice of sentences. Lengths are in units of 50 words, all else is 0 to 1. */
export interface CoverageFeatures {
  readonly length: number;
  readonly lengthSquared: number;
  /** Share of the pairs of words that several tellings hold, by how many hold them. */
  readonly sharedPairs: number;
  /** Unigram F1 with the openings, mean over voices. */
  readonly openings: number;
  /** Unigram F1 with the titles, mean over voices. */
  readonly titles: number;
  /** Share of the content words of the titles, by how many titles have them. */
  readonly titleWords: number;
}

/** What a choice must keep to. */
export interface ChoiceLimits {
  /** Words in all; a single sentence may have more. */
  readonly budget: number;
  /** Words that a choice has, where any choice has so many. */
  readonly least?: number;
  /** Sentences. */
  readonly most: number;
  /** Whether two candidates say the same, so that they are never chosen together. */
  readonly same?: (a: number, b: number) => boolean;
  /** Whether a page has room for a choice. */
  readonly fits?: (set: readonly number[]) => boolean;
}

export type CoverageWeights = Readonly<Record<keyof CoverageFeatures, number>>;

type Counts = ReadonlyMap<string, number>;

/** F1 of two bags of words with these sizes. */
function overlap(a: Counts, sizeA: number, b: Counts, sizeB: number): number {
  if (sizeA === 0 || sizeB === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let hits = 0;
  for (const [word, count] of small) hits += Math.min(count, large.get(word) ?? 0);
  return (2 * hits) / (sizeA + sizeB);
}

/** Measures choices among `candidates` against the tellings. */
export function coverageOf(
  tellings: readonly Telling[],
  candidates: readonly Coverable[],
  isContent: (word: string) => boolean,
): (set: readonly number[]) => CoverageFeatures {
  const pairsOf = (words: readonly string[]): string[] =>
    words.slice(1).flatMap((word, i) => (isContent(word) || isContent(words[i]!) ? [`${words[i]} ${word}`] : []));
  const voices = tellings.slice(0, MOST_VOICES).map(({ title, body }) => {
    const opening = body.slice(0, OPENING);
    return {
      title: countsOf(title),
      titleSize: title.length,
      opening: countsOf(opening),
      openingSize: opening.length,
      pairs: new Set([...pairsOf(title), ...pairsOf(opening)]),
    };
  });
  const pairs = countsOf(voices.flatMap((voice) => [...voice.pairs]));
  const titleWords = countsOf(voices.flatMap(({ title }) => [...title.keys()].filter(isContent)));
  const sum = (counts: Counts, less: number): number => [...counts.values()].reduce((all, n) => all + n - less, 0) || 1;
  const [allPairs, allTitles] = [sum(pairs, 1), sum(titleWords, 0)];
  const held = candidates.map(({ words }) => ({ words, pairs: pairsOf(words).filter((pair) => pairs.get(pair)! > 1) }));
  return (set) => {
    const bag = countsOf(set.flatMap((i) => [...held[i]!.words]));
    const size = set.reduce((all, i) => all + held[i]!.words.length, 0);
    const worth = (keys: Iterable<string>, counts: Counts, less: number): number => {
      let all = 0;
      for (const key of keys) all += Math.max(0, (counts.get(key) ?? 0) - less);
      return all;
    };
    const mean = (of: (voice: (typeof voices)[number]) => number): number =>
      voices.reduce((all, voice) => all + of(voice), 0) / Math.max(1, voices.length);
    return {
      length: size / 50,
      lengthSquared: (size / 50) ** 2,
      sharedPairs: worth(new Set(set.flatMap((i) => held[i]!.pairs)), pairs, 1) / allPairs,
      openings: mean((voice) => overlap(bag, size, voice.opening, voice.openingSize)),
      titles: mean((voice) => overlap(bag, size, voice.title, voice.titleSize)),
      titleWords: worth(bag.keys(), titleWords, 0) / allTitles,
    };
  };
}

/**
 * Indices of the candidates that together tell the story best within the limits. A small set is searched through, a large one
 * climbed by adding and exchanging; of the best choices met on the way, the one that agrees most with the others is taken.
 */
export function coverMost(
  candidates: readonly Coverable[],
  measure: (set: readonly number[]) => CoverageFeatures,
  { budget, least = 0, most, same = () => false, fits = () => true }: ChoiceLimits,
  weights: CoverageWeights = COVERAGE_WEIGHTS,
): number[] {
  const worth = (set: readonly number[]): number => {
    const length = set.reduce((sum, i) => sum + candidates[i]!.words.length, 0);
    if (length > budget && set.length > 1) return Number.NEGATIVE_INFINITY;
    if (!fits(set)) return Number.NEGATIVE_INFINITY;
    if (set.some((a, at) => set.some((b, k) => k > at && same(a, b)))) return Number.NEGATIVE_INFINITY;
    const features = measure(set);
    let sum = 0;
    for (const key of Object.keys(weights) as Array<keyof CoverageFeatures>) sum += weights[key] * features[key];
    return length < least ? sum - SHORT : sum;
  };
  const met = new Best();
  const weigh = (set: readonly number[]): number => {
    const value = worth(set);
    met.add(set, value);
    return value;
  };
  if (candidates.length <= SEARCHED) for (const set of choices(candidates.length, most)) weigh(set);
  else climb(candidates.length, most, weigh);
  const best = leastRisk(
    met.choices,
    candidates.map(({ words }) => words),
  );
  return best < 0 ? [] : [...met.choices[best]!.set];
}

/** The choices of the highest worth so far, each once, best first. */
class Best {
  readonly choices: Choice[] = [];

  add(set: readonly number[], worth: number): void {
    const last = this.choices[COMPARED - 1];
    if (worth === Number.NEGATIVE_INFINITY || (last && worth <= last.worth)) return;
    const sorted = [...set].sort((a, b) => a - b);
    const key = sorted.join();
    if (this.choices.some((choice) => choice.set.join() === key)) return;
    let at = this.choices.length;
    while (at > 0 && this.choices[at - 1]!.worth < worth - 1e-12) at--;
    this.choices.splice(at, 0, { set: sorted, worth });
    this.choices.length = Math.min(this.choices.length, COMPARED);
  }
}

type Worth = (set: readonly number[]) => number;

/** Every choice of up to `most` of `count` things, in order. */
export function* choices(count: number, most: number): Generator<number[]> {
  for (let size = 1; size <= Math.min(most, count); size++) {
    const set = Array.from({ length: size }, (_, i) => i);
    for (;;) {
      yield [...set];
      let at = size - 1;
      while (at >= 0 && set[at]! === count - size + at) at--;
      if (at < 0) break;
      set[at]!++;
      for (let i = at + 1; i < size; i++) set[i] = set[i - 1]! + 1;
    }
  }
}

function climb(count: number, most: number, worth: Worth): void {
  let set: number[] = [];
  let value = Number.NEGATIVE_INFINITY;
  for (;;) {
    let better: number[] | undefined;
    for (let i = 0; i < count; i++) {
      if (set.includes(i)) continue;
      const exchanges = set.map((_, at) => set.map((old, k) => (k === at ? i : old)));
      const nexts = set.length < most ? [[...set, i], ...exchanges] : exchanges;
      for (const next of nexts) {
        const reached = worth(next);
        if (reached > value + 1e-12) [better, value] = [next, reached];
      }
    }
    if (!better) return;
    set = better;
  }
}
