/**
 * Choosing the sentences that together hold most of what several voices report: concept coverage after Gillick and Favre,
 * "A scalable global model for summarization" (2009). A concept is a content word or a pair of neighbouring words; it counts
 * by how many voices use it, and only from two on. What one voice alone says is not what happened, it is what that voice says.
 */

/** Half of the worth lies in words, half in pairs; the pairs keep names and phrases whole. */
const PAIRS = 0.5;
/** What a summary of full length costs: a sentence must bring more than its room is worth. */
const LENGTH_COST = 0.2;
/** Sets of at most so many candidates are searched through; larger ones are climbed. */
const SEARCHED = 12;

export interface Coverable {
  /** Words in order, as `words` gives them. */
  readonly words: readonly string[];
}

export interface Concepts {
  /** Concepts of a sentence, as keys of `weights`. */
  of(words: readonly string[]): ReadonlySet<string>;
  /** Share of all worth that a concept has; they sum to one. */
  readonly weights: ReadonlyMap<string, number>;
}

/** The concepts that at least two of the texts hold, one text a voice. */
export function sharedConcepts(
  texts: ReadonlyArray<readonly string[]>,
  isContent: (word: string) => boolean,
): Concepts {
  const conceptsOf = (words: readonly string[]): Set<string> => {
    const found = new Set<string>();
    words.forEach((word, i) => {
      const next = words[i + 1];
      if (isContent(word)) found.add(word);
      if (next !== undefined && (isContent(word) || isContent(next))) found.add(`${word} ${next}`);
    });
    return found;
  };
  const voices = new Map<string, number>();
  for (const text of texts) for (const concept of conceptsOf(text)) voices.set(concept, (voices.get(concept) ?? 0) + 1);
  const shared = [...voices].filter(([, count]) => count > 1);
  const sum = (pairs: boolean): number =>
    shared.reduce((all, [key, n]) => all + (key.includes(" ") === pairs ? n : 0), 0);
  const [single, paired] = [sum(false) || 1, sum(true) || 1];
  const weights = new Map(
    shared.map(([key, n]) => [key, key.includes(" ") ? (PAIRS * n) / paired : ((1 - PAIRS) * n) / single]),
  );
  return { of: conceptsOf, weights };
}

/**
 * Indices of the candidates that together are worth most: worth of the concepts they hold, less the room they take, within
 * `budget` words and `most` sentences. A small set is searched through, a large one climbed by adding and exchanging; ties go
 * to the earlier candidate.
 */
export function coverMost(
  candidates: readonly Coverable[],
  concepts: Concepts,
  { budget, most }: { readonly budget: number; readonly most: number },
): number[] {
  const held = candidates.map(({ words }) => [...concepts.of(words)].filter((key) => concepts.weights.has(key)));
  const worth = (set: readonly number[]): number => {
    const seen = new Set<string>();
    let sum = 0;
    let length = 0;
    for (const i of set) {
      length += candidates[i]!.words.length;
      for (const key of held[i]!) {
        if (seen.has(key)) continue;
        seen.add(key);
        sum += concepts.weights.get(key)!;
      }
    }
    return length > budget && set.length > 1 ? Number.NEGATIVE_INFINITY : sum - (LENGTH_COST * length) / budget;
  };
  return candidates.length <= SEARCHED
    ? searched(candidates.length, most, worth)
    : climbed(candidates.length, most, worth);
}

type Worth = (set: readonly number[]) => number;

function searched(count: number, most: number, worth: Worth): number[] {
  let best: number[] = [];
  let bestWorth = Number.NEGATIVE_INFINITY;
  const visit = (set: number[], from: number): void => {
    for (let i = from; i < count; i++) {
      const next = [...set, i];
      const value = worth(next);
      if (value > bestWorth + 1e-12) [best, bestWorth] = [next, value];
      if (next.length < most && value > Number.NEGATIVE_INFINITY) visit(next, i + 1);
    }
  };
  visit([], 0);
  return best;
}

function climbed(count: number, most: number, worth: Worth): number[] {
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
    if (!better) return set.sort((a, b) => a - b);
    set = better;
  }
}
