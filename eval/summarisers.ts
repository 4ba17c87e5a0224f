/** Well-known extractive summarisers, written out plainly, as measures to stand beside. */

import { stopwords } from "../src/text/stopwords.js";
import { words } from "../src/text/tokens.js";

const WORDS = 80;
const STOP = stopwords("en");
const terms = (text: string): string[] => words(text).filter((word) => !STOP.has(word));

/** First words of each text, in equal shares (30 each). */
export const lead = (texts: readonly string[]): string =>
  texts.map((text) => text.split(/\s+/).slice(0, 30).join(" ")).join(" ");

type Vector = ReadonlyMap<string, number>;

function vectors(sentences: readonly string[]): Vector[] {
  const df = new Map<string, number>();
  const bags = sentences.map((sentence) => terms(sentence));
  for (const bag of bags) for (const term of new Set(bag)) df.set(term, (df.get(term) ?? 0) + 1);
  return bags.map((bag) => {
    const vector = new Map<string, number>();
    for (const term of bag) vector.set(term, (vector.get(term) ?? 0) + Math.log(1 + sentences.length / df.get(term)!));
    return vector;
  });
}

function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (const [term, x] of a) {
    aa += x * x;
    dot += x * (b.get(term) ?? 0);
  }
  for (const x of b.values()) bb += x * x;
  return dot === 0 ? 0 : dot / Math.sqrt(aa * bb);
}

/** Takes sentences by score until there are enough words, leaving out those much like a taken one. */
function take(sentences: readonly string[], vecs: readonly Vector[], scores: readonly number[]): string {
  const order = sentences.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
  const taken: number[] = [];
  let count = 0;
  for (const i of order) {
    if (count >= WORDS) break;
    if (taken.some((j) => cosine(vecs[i]!, vecs[j]!) > 0.6)) continue;
    taken.push(i);
    count += sentences[i]!.split(/\s+/).length;
  }
  return taken.map((i) => sentences[i]!).join(" ");
}

function rank(weights: readonly (readonly number[])[]): number[] {
  const n = weights.length;
  const sums = weights.map((row) => row.reduce((a, b) => a + b, 0));
  let scores = new Array<number>(n).fill(1 / Math.max(1, n));
  for (let round = 0; round < 50; round++) {
    const next = new Array<number>(n).fill(0.15 / Math.max(1, n));
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) if (sums[j]! > 0) next[i]! += (0.85 * scores[j]! * weights[j]![i]!) / sums[j]!;
    }
    scores = next;
  }
  return scores;
}

function ranked(groups: readonly (readonly string[])[], weigh: (similarity: number) => number): string {
  const sentences = groups.flat();
  const vecs = vectors(sentences);
  const weights = vecs.map((a, i) => vecs.map((b, j) => (i === j ? 0 : weigh(cosine(a, b)))));
  return take(sentences, vecs, rank(weights));
}

/** PageRank over sentences joined by TF-IDF cosine (Mihalcea and Tarau 2004, with cosine). */
export const textRank = (groups: readonly (readonly string[])[]): string => ranked(groups, (x) => x);
/** The same over an unweighted graph with an edge from a cosine of 0.1 (Erkan and Radev 2004). */
export const lexRank = (groups: readonly (readonly string[])[]): string => ranked(groups, (x) => (x > 0.1 ? 1 : 0));

/** Sentences nearest to the middle of all (Radev et al. 2004). */
export function centroid(groups: readonly (readonly string[])[]): string {
  const sentences = groups.flat();
  const vecs = vectors(sentences);
  const middle = new Map<string, number>();
  for (const vector of vecs) for (const [term, x] of vector) middle.set(term, (middle.get(term) ?? 0) + x);
  return take(
    sentences,
    vecs,
    vecs.map((vector) => cosine(vector, middle)),
  );
}

/** Greedy best choice of whole sentences by the mean of unigram and bigram F1 with the reference: what choosing could reach. */
export function oracle(groups: readonly (readonly string[])[], summary: string): string {
  const sentences = groups.flat();
  const gold = words(summary);
  const taken: string[] = [];
  let best = 0;
  for (;;) {
    let pick: string | undefined;
    for (const sentence of sentences) {
      if (taken.includes(sentence)) continue;
      const text = words([...taken, sentence].join(" "));
      const score = overlap(gold, text, 1) + overlap(gold, text, 2);
      if (score > best) {
        best = score;
        pick = sentence;
      }
    }
    if (pick === undefined) return taken.join(" ");
    taken.push(pick);
  }
}

function overlap(a: readonly string[], b: readonly string[], n: number): number {
  const grams = (xs: readonly string[]): Map<string, number> => {
    const out = new Map<string, number>();
    for (let i = 0; i + n <= xs.length; i++) {
      const key = xs.slice(i, i + n).join(" ");
      out.set(key, (out.get(key) ?? 0) + 1);
    }
    return out;
  };
  const x = grams(a);
  const y = grams(b);
  let hit = 0;
  for (const [key, count] of x) hit += Math.min(count, y.get(key) ?? 0);
  const total = Math.max(a.length - n + 1, 0) + Math.max(b.length - n + 1, 0);
  return total === 0 ? 0 : (2 * hit) / total;
}
