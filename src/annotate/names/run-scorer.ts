import type { SentenceView } from "./features.js";
import { mix } from "./hash.js";
import { LABELS } from "./labels.js";
import { LISTS, listBit } from "./phrases.js";
import type { Run } from "./runs.js";
import type { Scorer } from "./scorer.js";
import { addRow, firstPart, rowOf, secondPart, WEIGHT_STEP, type WeightTable } from "./weight-table.js";
import { BEYOND, COLUMN, PLACE, WordRows } from "./word-rows.js";
import type { WordFacts } from "./words.js";

const COMMON = listBit("common");
const PLACES = 16;
/** Tokens in the runs of a long article. */
const USUAL = 4096;

/** Rows of a template over the values from 0 to before `values`. */
const rowsOf = (table: WeightTable, template: number, values: number): Int32Array =>
  Int32Array.from({ length: values }, (_, value) => rowOf(table, mix(template + 1, value)));

/** Rows of the features with few values, known once for all texts. */
function constantRows(table: WeightTable) {
  return {
    casing: rowsOf(table, 30, 4),
    capitals: rowsOf(table, 32, 7),
    lists: [70, 71, 72, 73, 74].map((template) => rowsOf(table, template, LISTS.length)) as [
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
    ],
    common: rowsOf(table, 79, 4),
    place: rowsOf(table, 90, PLACES),
  };
}

/** What the features of a token's place in its run are made of. */
interface RunContext {
  readonly afterClass: number;
  readonly beforeClass: number;
  readonly headLists: number;
}

/**
 * Scores of the labels of each token of a run in both passes: the sums that come of `runFeatures`, but with everything remembered that
 * depends on one word, and nothing written down in between. This is where tagging spends its time.
 */
export class RunScorer implements Scorer {
  /** `sums[token * LABELS + label]`, where each run begins at the token that it was given. */
  #sums = new Int32Array(USUAL * LABELS);
  readonly #words: WordRows;
  readonly #constant: ReturnType<typeof constantRows>;
  /** Of the words of a run, the two before it and the two after it: their places among `#words`, and hashes. */
  #indexes = new Int32Array(68);
  #lowers = new Int32Array(68);
  #shapes = new Int32Array(68);
  /** Sums of what all tokens of a run share. */
  readonly #shared = new Int32Array(LABELS);

  constructor(private readonly table: WeightTable) {
    this.#words = new WordRows(table);
    this.#constant = constantRows(table);
  }

  reserve(tokens: number): void {
    // After an unusually long document the memory is given back.
    const room = Math.max(USUAL, tokens);
    if (this.#sums.length !== room * LABELS) this.#sums = new Int32Array(room * LABELS);
  }

  score(view: SentenceView, run: Run, at: number): void {
    const tokens = run.to - run.from;
    this.#readWords(view.words, run.from - 2, tokens + 4);
    const context = this.#runContext(view, run);
    for (let t = 0; t < tokens; t++) {
      const base = (at + t) * LABELS;
      this.#wordSums(t, base);
      this.#ownWord(view, run.from + t, t, base);
      this.#neighbours(t, base);
      this.#lists(view, run.from + t, base);
      this.#place(t, tokens, context, base);
    }
  }

  #readWords(words: readonly WordFacts[], from: number, count: number): void {
    if (this.#indexes.length < count) {
      this.#indexes = new Int32Array(2 * count);
      this.#lowers = new Int32Array(2 * count);
      this.#shapes = new Int32Array(2 * count);
    }
    this.#words.reserve(count);
    for (let k = 0; k < count; k++) {
      const i = from + k;
      const word = i >= 0 && i < words.length ? words[i]! : BEYOND;
      this.#indexes[k] = this.#words.indexOf(word);
      this.#lowers[k] = word.lower;
      this.#shapes[k] = word.shape;
    }
  }

  addDocument(features: Uint32Array, from: number, to: number, at: number): void {
    for (let k = from; k < to; k++) this.#add(120, features[k] as number, at * LABELS);
  }

  firstScores(at: number, tokens: number, out: Float32Array): void {
    const from = at * LABELS;
    for (let i = 0; i < tokens * LABELS; i++) out[i] = firstPart(this.#sums[from + i] as number) * WEIGHT_STEP;
  }

  secondScores(at: number, tokens: number, out: Float32Array): void {
    const from = at * LABELS;
    for (let i = 0; i < tokens * LABELS; i++) out[i] = secondPart(this.#sums[from + i] as number) * WEIGHT_STEP;
  }

  #add(template: number, value: number, base: number): void {
    const row = rowOf(this.table, mix(template + 1, value));
    if (row !== 0) addRow(this.table, row, this.#sums, base);
  }

  #row(row: number, base: number): void {
    if (row !== 0) addRow(this.table, row, this.#sums, base);
  }

  /** Adds up what the tokens of a run share. */
  #runContext(view: SentenceView, run: Run): RunContext {
    const { table } = this;
    const words = this.#words;
    const tokens = run.to - run.from;
    const before = this.#indexes[1] as number;
    const head = this.#indexes[tokens + 1] as number;
    const after = this.#indexes[tokens + 2] as number;
    const lowerBefore = this.#lowers[1]!;
    const lowerAfter = this.#lowers[tokens + 2]!;
    const lowerAfter2 = this.#lowers[tokens + 3]!;
    const shared = this.#shared;
    shared.fill(0);
    addRow(table, words.row(before, COLUMN.before), shared, 0);
    addRow(table, words.row(after, COLUMN.after), shared, 0);
    addRow(table, words.row(head, COLUMN.head), shared, 0);
    addRow(table, rowOf(table, mix(95, mix(lowerBefore, lowerAfter))), shared, 0);
    addRow(table, rowOf(table, mix(96, mix(lowerAfter, lowerAfter2))), shared, 0);
    addRow(table, rowOf(table, mix(100, (view.listBegin[run.from] as number) | 0x1000000)), shared, 0);
    return {
      afterClass: words.row(after, COLUMN.class12),
      beforeClass: words.row(before, COLUMN.class12),
      headLists: (view.listBegin[run.to - 1] as number) | (view.listInside[run.to - 1] as number),
    };
  }

  /** The sums that are ready: of the word, of those beside it, and of the run. */
  #wordSums(t: number, base: number): void {
    const words = this.#words;
    const indexes = this.#indexes;
    const { sums } = words;
    const left2 = words.sumsAt(indexes[t] as number, PLACE.left2);
    const left = words.sumsAt(indexes[t + 1] as number, PLACE.left);
    const own = words.sumsAt(indexes[t + 2] as number, PLACE.own);
    const right = words.sumsAt(indexes[t + 3] as number, PLACE.right);
    const right2 = words.sumsAt(indexes[t + 4] as number, PLACE.right2);
    for (let y = 0; y < LABELS; y++)
      this.#sums[base + y] =
        sums[own + y]! + sums[left + y]! + sums[right + y]! + sums[left2 + y]! + sums[right2 + y]! + this.#shared[y]!;
  }

  #ownWord(view: SentenceView, i: number, t: number, base: number): void {
    const word = view.words[i] as WordFacts;
    const { casing, capitals } = this.#constant;
    this.#row(casing[(i === 0 ? 2 : 0) + (word.allUpper ? 1 : 0)] as number, base);
    if (i === 0) this.#row(this.#words.row(this.#indexes[t + 2] as number, COLUMN.opens), base);
    if (word.allUpper) this.#row(capitals[Math.min(word.length, 6)] as number, base);
  }

  #neighbours(t: number, base: number): void {
    const words = this.#words;
    const before = this.#indexes[t + 1] as number;
    const after = this.#indexes[t + 3] as number;
    this.#add(56, mix(words.row(before, COLUMN.class6), words.row(after, COLUMN.class6)), base);
    this.#add(57, mix(words.row(before, COLUMN.class12), words.row(after, COLUMN.class12)), base);
    const lowers = this.#lowers;
    const left = lowers[t + 1]!;
    const here = lowers[t + 2]!;
    const right = lowers[t + 3]!;
    this.#add(44, mix(left, here), base);
    this.#add(45, mix(here, right), base);
    this.#add(46, mix(lowers[t]!, left), base);
    this.#add(47, mix(right, lowers[t + 4]!), base);
    this.#add(48, mix(left, right), base);
    const shapes = this.#shapes;
    const pair = mix(shapes[t + 1]!, shapes[t + 2]!);
    this.#add(49, pair, base);
    this.#add(50, mix(shapes[t + 2]!, shapes[t + 3]!), base);
    this.#add(51, mix(pair, shapes[t + 3]!), base);
    this.#add(58, mix(shapes[t + 3]!, shapes[t + 4]!), base);
  }

  #lists(view: SentenceView, i: number, base: number): void {
    const begin = view.listBegin[i] as number;
    const inside = view.listInside[i] as number;
    const last = i + 1 === view.words.length;
    const beginBefore = i === 0 ? 0 : view.listBegin[i - 1]!;
    const insideBefore = i === 0 ? 0 : view.listInside[i - 1]!;
    const beginAfter = last ? 0 : view.listBegin[i + 1]!;
    const insideAfter = last ? 0 : view.listInside[i + 1]!;
    const [here, goesOn, before, after, afterGoesOn] = this.#constant.lists;
    for (let bits = begin | inside | beginBefore | beginAfter | insideAfter; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits);
      if ((begin >> bit) & 1) this.#row(here[bit] as number, base);
      if ((inside >> bit) & 1) this.#row(goesOn[bit] as number, base);
      if ((beginBefore >> bit) & 1) this.#row(before[bit] as number, base);
      if ((beginAfter >> bit) & 1) this.#row(after[bit] as number, base);
      if ((insideAfter >> bit) & 1) this.#row(afterGoesOn[bit] as number, base);
    }
    this.#add(75, begin, base);
    this.#add(76, mix(begin, inside), base);
    this.#add(77, mix(begin | inside, beginAfter | insideAfter), base);
    this.#add(78, mix(begin | inside, beginBefore | insideBefore), base);
    const word = view.words[i] as WordFacts;
    const common = (begin & COMMON) === 0 ? 0 : i === 0 ? 1 : word.initialUpper ? 2 : 3;
    this.#row(this.#constant.common[common] as number, base);
  }

  #place(t: number, tokens: number, context: RunContext, base: number): void {
    const place = Math.min(t, 3) * 4 + Math.min(tokens - 1 - t, 3);
    this.#row(this.#constant.place[place] as number, base);
    this.#add(96, mix(place, context.afterClass), base);
    this.#add(97, mix(place, context.beforeClass), base);
    this.#add(98, mix(place, context.headLists), base);
  }
}
