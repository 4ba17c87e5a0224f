import { clusterCut, EDGE, ownWordFeatures } from "./features.js";
import { mix } from "./hash.js";
import { LABELS } from "./labels.js";
import { addRow, rowOf, type WeightTable } from "./weight-table.js";
import type { WordFacts } from "./words.js";

/** Columns of what is known of a word beside sums: rows where it stands around a run, and its class cut to 6 and to 12 steps. */
export const COLUMN = { before: 0, after: 1, head: 2, opens: 3, class6: 4, class12: 5 } as const;
const COLUMNS = 6;
const ROW_TEMPLATES = [91, 92, 93, 31];

/** Places of a word beside a token; a word's sums for each are kept ready. */
export const PLACE = { own: 0, left: 1, right: 2, left2: 3, right2: 4 } as const;
const PLACES = 5;
/** Templates of the word itself and of its class (with the steps that count) at the places beside a token. */
const WORD_TEMPLATES = { left: 40, right: 41, left2: 42, right2: 43 } as const;
const CLASS_TEMPLATES = {
  left: [
    [52, 6],
    [53, 12],
  ],
  right: [
    [54, 6],
    [55, 12],
  ],
  left2: [[59, 12]],
  right2: [[60, 12]],
} as const;
const BESIDE = ["left", "right", "left2", "right2"] as const;

/** Words remembered; started afresh when full, so that memory stays flat. */
const LIMIT = 16_384;

/** No word at all: what stands beyond the ends of a sentence. */
export const BEYOND: WordFacts = {
  ...{ form: EDGE, lower: EDGE, shape: EDGE, hasUpper: false, initialUpper: false, allUpper: false, hasDigit: false },
  ...{ isWord: false, connects: false, isParticle: false, length: 0, prefixes: [], suffixes: [], cluster: 0, lists: 0 },
  slot: 0,
};

/**
 * What a weight table says of words by themselves. Nearly every word of an article has been seen before, so the features that
 * depend on one word only are added up once and remembered.
 */
export class WordRows {
  /** The word at each index; a word whose `slot` has another word there is not known here. */
  #words: WordFacts[] = [];
  #capacity = LIMIT;
  /** `rows[index * COLUMNS + column]`. */
  #rows = new Int32Array(LIMIT * COLUMNS);
  /** `sums[(index * PLACES + place) * LABELS + label]`. */
  sums = new Int32Array(LIMIT * PLACES * LABELS);

  constructor(private readonly table: WeightTable) {}

  /** Makes room for `words` more, so that indexes hold until then. */
  reserve(words: number): void {
    if (this.#words.length + words <= this.#capacity) return;
    this.#words = [];
    // A longer run than that makes larger tables for itself; the next reservation after it goes back.
    const capacity = Math.max(LIMIT, words);
    if (capacity === this.#capacity) return;
    this.#capacity = capacity;
    this.#rows = new Int32Array(capacity * COLUMNS);
    this.sums = new Int32Array(capacity * PLACES * LABELS);
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

  /** Where in `sums` those of a word begin at a place. */
  sumsAt(index: number, place: number): number {
    return (index * PLACES + place) * LABELS;
  }

  #fill(index: number, word: WordFacts): void {
    const { table, sums } = this;
    const at = index * COLUMNS;
    const rowFor = (template: number, value: number) => rowOf(table, mix(template + 1, value));
    for (const [column, template] of ROW_TEMPLATES.entries()) this.#rows[at + column] = rowFor(template, word.lower);
    this.#rows[at + COLUMN.class6] = clusterCut(word.cluster, 6);
    this.#rows[at + COLUMN.class12] = clusterCut(word.cluster, 12);
    sums.fill(0, this.sumsAt(index, 0), this.sumsAt(index + 1, 0));
    const own = this.sumsAt(index, PLACE.own);
    ownWordFeatures(word, { add: (template, value) => addRow(table, rowFor(template, value), sums, own) });
    for (const place of BESIDE) {
      const base = this.sumsAt(index, PLACE[place]);
      addRow(table, rowFor(WORD_TEMPLATES[place], word.lower), sums, base);
      for (const [template, bits] of CLASS_TEMPLATES[place])
        addRow(table, rowFor(template, clusterCut(word.cluster, bits)), sums, base);
    }
  }
}
