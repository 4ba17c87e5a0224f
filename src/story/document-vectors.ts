import type { WordVectors } from "../text/word-vectors.js";
import { NAME, WORD } from "./features.js";
import type { Terms } from "./term-pages.js";
import type { Vocabulary } from "./vocabulary.js";

/** What a text or a group of texts is about, as a sum of vectors of length one; undefined where no word has a vector. */
export type DocumentVector = Float32Array | Float64Array | undefined;

/** Language that the word vectors are of. */
const LANGUAGE = "en";

/** Sums up what articles are about: the vectors of their words and names, by how often these stand in them. */
export class DocumentVectors {
  private readonly sum: Float64Array;

  constructor(
    private readonly words: WordVectors | undefined,
    private readonly vocabulary: Vocabulary,
  ) {
    this.sum = new Float64Array(words?.dimensions ?? 0);
  }

  /** The vector of one article, of length one. The same terms and counts always give the same vector. */
  of({ ids, counts, start, end }: Terms, language: string): Float32Array | undefined {
    const { words, vocabulary, sum } = this;
    if (words === undefined || language !== LANGUAGE) return undefined;
    sum.fill(0);
    for (let at = start; at < end; at++) {
      const kind = vocabulary.kindNumber(ids[at]!);
      if (kind === WORD || kind === NAME) words.add(vocabulary.term(ids[at]!), counts[at]!, sum);
    }
    const length = Math.sqrt(dot(sum, sum));
    return length === 0 ? undefined : Float32Array.from(sum, (value) => value / length);
  }
}

/** Sum of the products; 0 where there is no vector. */
export function dot(a: DocumentVector, b: DocumentVector): number {
  if (a === undefined || b === undefined) return 0;
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

/** The sum of vectors, a new list where there are several; undefined for none. */
export function sumOf(vectors: ReadonlyArray<DocumentVector>): DocumentVector {
  const [first, ...others] = vectors.filter((vector) => vector !== undefined);
  if (first === undefined || others.length === 0) return first;
  const sum = Float64Array.from(first);
  for (const vector of others) for (let k = 0; k < sum.length; k++) sum[k]! += vector[k]!;
  return sum;
}
