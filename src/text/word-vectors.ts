/** Vectors of English words: texts on one matter have sums of vectors that point the same way, even where they share no word. */
export interface WordVectors {
  /** Numbers in a vector. */
  readonly dimensions: number;
  /** Adds the vector of a stem, times `weight`, to `sum`; false, and nothing added, for a stem without one. */
  add(stem: string, weight: number, sum: Float64Array): boolean;
}

const MAGIC = "PXWORDS1";
const LINE_END = 10;

/**
 * Reads the (unpacked) bytes of `data/weights/word-vectors.bin.gz`: a line with its sizes, the stems, one on a line, and the numbers of
 * their vectors, a byte each. Throws when they are not word vectors of this version.
 */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  const decoder = new TextDecoder();
  const headerEnd = bytes.indexOf(LINE_END);
  const [magic, ...sizes] = decoder.decode(bytes.subarray(0, Math.max(0, headerEnd))).split(" ");
  if (magic !== MAGIC) throw new TypeError("This file does not hold word vectors that this version can read.");
  const [dimensions, count, length] = sizes.map(Number) as [number, number, number];
  const numbersStart = headerEnd + 1 + length;
  if (bytes.length !== numbersStart + count * dimensions)
    throw new RangeError("The word vectors end too early: reinstall the package.");
  const stems = decoder.decode(bytes.subarray(headerEnd + 1, numbersStart)).split("\n");
  const rows = new Map(stems.map((stem, row) => [stem, row * dimensions]));
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + numbersStart, count * dimensions);
  return {
    dimensions,
    add(stem, weight, sum) {
      const start = rows.get(stem);
      if (start === undefined) return false;
      for (let k = 0; k < dimensions; k++) sum[k]! += weight * numbers[start + k]!;
      return true;
    },
  };
}
