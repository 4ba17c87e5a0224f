import { hashText } from "./hash.js";
import { CONNECTORS, PARTICLES } from "./joining-words.js";
import { extendPhrase, PHRASE_SEED, type PhraseTable } from "./phrases.js";

/**
 * What is known of a word form by itself; kept in a bounded cache, for most words of an article come again. Hashes are signed, as the
 * machine has small numbers.
 */
export interface WordFacts {
  readonly form: number;
  readonly lower: number;
  /** Collapsed shape, hashed: "McDonald" is XxXx, "1960s" is dx. */
  readonly shape: number;
  readonly hasUpper: boolean;
  readonly initialUpper: boolean;
  readonly allUpper: boolean;
  readonly hasDigit: boolean;
  readonly isWord: boolean;
  /** May stand between the parts of a name, or begin one in small letters. */
  readonly connects: boolean;
  readonly isParticle: boolean;
  readonly length: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly cluster: number;
  /** Lists in which the word stands alone (bits of `listBit`). */
  readonly lists: number;
  /** Where `WordRows` keeps what it knows of the word. */
  slot: number;
}

/** What is known of words beforehand. */
export interface WordKnowledge {
  readonly phrases: PhraseTable;
  /** Hash of a lower-cased word to the bit path of its class. */
  readonly clusters: ReadonlyMap<number, number>;
}

const UPPER = /\p{Lu}/u;
const LETTER = /\p{L}/u;

function shapeOf(word: string): string {
  let shape = "";
  // Asking the growing shape for its end would copy it at every sign, which takes the square of a long word's length.
  let last = "";
  for (const sign of word) {
    const kind = UPPER.test(sign) ? "X" : LETTER.test(sign) ? "x" : /\d/.test(sign) ? "d" : sign;
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

export function wordFacts(word: string, { phrases, clusters }: WordKnowledge): WordFacts {
  const plain = word.replaceAll("’", "'").replaceAll(" ", "");
  const lower = plain.toLowerCase();
  const shape = shapeOf(plain);
  const lowerHash = hashText(lower);
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let n = 2; n <= 4 && n < lower.length; n++) prefixes.push(hashText(lower, 0, n) | 0);
  for (let n = 1; n <= 4 && n < lower.length; n++) suffixes.push(hashText(lower, lower.length - n) | 0);
  return {
    form: hashText(plain) | 0,
    lower: lowerHash | 0,
    shape: hashText(shape) | 0,
    hasUpper: shape.includes("X"),
    initialUpper: shape.startsWith("X"),
    allUpper: plain.length > 1 && /^[X.&]+$/.test(shape) && plain.length > 1,
    hasDigit: shape.includes("d"),
    isWord: LETTER.test(plain),
    connects: CONNECTORS.has(lowerHash),
    isParticle: PARTICLES.has(lowerHash),
    length: plain.length,
    prefixes,
    suffixes,
    cluster: clusters.get(lowerHash) ?? 0,
    lists: phrases.get(extendPhrase(PHRASE_SEED, lowerHash)) ?? 0,
    slot: 0,
  };
}

const CACHE_LIMIT = 40_000;

/** Facts of words, remembered up to a limit so that memory stays flat over any number of articles. */
export function wordFactsCache(knowledge: WordKnowledge): (word: string) => WordFacts {
  const cache = new Map<string, WordFacts>();
  return (word) => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const facts = wordFacts(word, knowledge);
    cache.set(word, facts);
    return facts;
  };
}
