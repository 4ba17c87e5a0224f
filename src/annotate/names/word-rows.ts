import { clusterCut, EDGE, ownWordFeatures } from "./features.js";
import { mix } from "./hash.js";
import { addRow, PAIRED, rowOf, type WeightTable } from "./weight-table.js";
import type { WordFacts } from "./words.js";

/** Columns of a word's rows: what it weighs where it stands at each place around a token or a run. */
export const COLUMN = {
  left: 0,
  right: 1,
  left2: 2,
  right2: 3,
  before: 4,
  after: 5,
  head: 6,
  opens: 7,
  leftClass6: 8,
  leftClass12: 9,
  rightClass6: 10,
  rightClass12: 11,
  left2Class: 12,
  right2Class: 13,
  /** Not rows but the word's class, cut to 6 and to 12 steps. */
  class6: 14,
  class12: 15,
} as const;
const COLUMNS = 16;
/** Templates of the columns that hold a word, and of those that hold its class. */
const WORD_TEMPLATES = [40, 41, 42, 43, 91, 92, 93, 31];
const CLASS_TEMPLATES = [52, 53, 54, 55, 59, 60];
const CLASS_BITS = [6, 12, 6, 12, 12, 12];

/** Words remembered; started afresh when full, so that memory stays flat. */
const LIMIT = 16_384;

/** No word at all: what stands beyond the ends of a sentence. */
export const BEYOND: WordFacts = {
  ...{ form: EDGE, lower: EDGE, shape: EDGE, hasUpper: false, initialUpper: false, allUpper: false, hasDigit: false },
  ...{ isWord: false, length: 0, prefixes: [], suffixes: [], cluster: 0, lists: 0, slot: 0 },
};

/**
 * What a weight table says of words by themselves. Nearly every word of an article has been seen before, so the features that
 * depend on one word only are looked up once and remembered.
 */
export class WordRows {
  /** The word at each index; a word whose `slot` has another word there is not known here. */
  #words: WordFacts[] = [];
  #capacity = LIMIT;
  /** `rows[index * COLUMNS + column]`. */
  #rows = new Int32Array(LIMIT * COLUMNS);
  /** Sums of the weights of a token's own word, `sums[index * PAIRED + label]`. */
  #sums = new Float32Array(LIMIT * PAIRED);

  constructor(private readonly table: WeightTable) {}

  /** Makes room for `words` more, so that indexes hold until then. */
  reserve(words: number): void {
    if (this.#words.length + words <= this.#capacity) return;
    this.#words = [];
    // A longer run than that makes larger tables for itself; the next reservation after it goes back.
    this.#capacity = Math.max(LIMIT, words);
    this.#rows = new Int32Array(this.#capacity * COLUMNS);
    this.#sums = new Float32Array(this.#capacity * PAIRED);
  }

  indexOf(word: WordFacts): number {
    if (this.#words[word.slot] === word) return word.slot;
    const index = this.#words.push(word) - 1;
    word.slot = index;
    this.#fill(index, word);
    return index;
  }

  row(index: number, column: number): number {
    return this.#rows[index * COLUMNS + column] as number;
  }

  /** Writes the sums of a word to the scores at `base`. */
  start(index: number, scores: Float32Array, base: number): void {
    const from = index * PAIRED;
    for (let label = 0; label < PAIRED; label++) scores[base + label] = this.#sums[from + label] as number;
  }

  #fill(index: number, word: WordFacts): void {
    const { table } = this;
    const at = index * COLUMNS;
    const rowFor = (template: number, value: number) => rowOf(table, mix(template + 1, value));
    for (const [column, template] of WORD_TEMPLATES.entries()) this.#rows[at + column] = rowFor(template, word.lower);
    for (const [k, template] of CLASS_TEMPLATES.entries()) {
      const value = clusterCut(word.cluster, CLASS_BITS[k] as number);
      this.#rows[at + COLUMN.leftClass6 + k] = rowFor(template, value);
    }
    this.#rows[at + COLUMN.class6] = clusterCut(word.cluster, 6);
    this.#rows[at + COLUMN.class12] = clusterCut(word.cluster, 12);
    const base = index * PAIRED;
    this.#sums.fill(0, base, base + PAIRED);
    ownWordFeatures(word, {
      add: (template, value) => addRow(table, rowFor(template, value), this.#sums, base),
    });
  }
}
