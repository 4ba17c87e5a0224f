import type { SentenceView } from "./features.js";
import { mix } from "./hash.js";
import { LISTS, listBit } from "./phrases.js";
import type { Run } from "./runs.js";
import { addRow, PAIRED, type Row, rowOf, type WeightTable } from "./weight-table.js";
import { BEYOND, COLUMN, WordRows } from "./word-rows.js";
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

/** Rows that all tokens of a run share. */
interface RunRows {
  readonly before: Row;
  readonly after: Row;
  readonly head: Row;
  readonly around: Row;
  readonly following: Row;
  readonly opening: Row;
  readonly afterClass: number;
  readonly beforeClass: number;
  readonly headLists: number;
}

/**
 * Scores of the labels of each token of a run in both passes: the same sums, in the same order, as `runScores` makes of `runFeatures`,
 * but with everything remembered that depends on one word, and nothing written down in between. This is where tagging spends its time.
 */
export class RunScorer {
  /** `scores[token * PAIRED + label]`, where each run begins at the token that it was given. */
  scores = new Float32Array(USUAL * PAIRED);
  readonly #words: WordRows;
  readonly #constant: ReturnType<typeof constantRows>;
  #indexes = new Int32Array(68);

  constructor(private readonly table: WeightTable) {
    this.#words = new WordRows(table);
    this.#constant = constantRows(table);
  }

  /** Makes room for the runs of one document. */
  reserve(tokens: number): void {
    // After an unusually long document the memory is given back.
    const room = Math.max(USUAL, tokens);
    if (this.scores.length !== room * PAIRED) this.scores = new Float32Array(room * PAIRED);
  }

  /** Scores a run, all but what the whole document says; `at` is the token of `scores` where it begins. */
  score(view: SentenceView, run: Run, at: number): void {
    const tokens = run.to - run.from;
    if (this.#indexes.length < tokens + 4) this.#indexes = new Int32Array(tokens * 2 + 4);
    this.#words.reserve(tokens + 4);
    // Two words before the run and two after it are looked at as well.
    for (let k = 0; k < tokens + 4; k++) {
      this.#indexes[k] = this.#words.indexOf(view.words[run.from + k - 2] ?? BEYOND);
    }
    const shared = this.#runRows(view, run);
    for (let t = 0; t < tokens; t++) {
      const base = (at + t) * PAIRED;
      this.#ownWord(view, run.from + t, t, base);
      this.#neighbours(view, run.from + t, t, base);
      this.#lists(view, run.from + t, base);
      this.#place(t, tokens, shared, base);
    }
  }

  /** Adds what the whole document says of the token at `at`, which the second pass knows. */
  addDocument(features: readonly number[], at: number): void {
    for (let k = 0; k < features.length; k++) this.#add(120, features[k] as number, at * PAIRED);
  }

  #add(template: number, value: number, base: number): void {
    addRow(this.table, rowOf(this.table, mix(template + 1, value)), this.scores, base);
  }

  #row(row: Row, base: number): void {
    if (row !== 0) addRow(this.table, row, this.scores, base);
  }

  #runRows(view: SentenceView, run: Run): RunRows {
    const { table } = this;
    const words = this.#words;
    const tokens = run.to - run.from;
    const indexes = this.#indexes;
    const before = indexes[1] as number;
    const head = indexes[tokens + 1] as number;
    const after = indexes[tokens + 2] as number;
    const lowerBefore = (view.words[run.from - 1] ?? BEYOND).lower;
    const lowerAfter = (view.words[run.to] ?? BEYOND).lower;
    const lowerAfter2 = (view.words[run.to + 1] ?? BEYOND).lower;
    return {
      before: words.row(before, COLUMN.before),
      after: words.row(after, COLUMN.after),
      head: words.row(head, COLUMN.head),
      around: rowOf(table, mix(95, mix(lowerBefore, lowerAfter))),
      following: rowOf(table, mix(96, mix(lowerAfter, lowerAfter2))),
      opening: rowOf(table, mix(100, (view.listBegin[run.from] as number) | 0x1000000)),
      afterClass: words.row(after, COLUMN.class12),
      beforeClass: words.row(before, COLUMN.class12),
      headLists: (view.listBegin[run.to - 1] as number) | (view.listInside[run.to - 1] as number),
    };
  }

  #ownWord(view: SentenceView, i: number, t: number, base: number): void {
    const word = view.words[i] as WordFacts;
    const index = this.#indexes[t + 2] as number;
    this.#words.start(index, this.scores, base);
    const { casing, capitals } = this.#constant;
    this.#row(casing[(i === 0 ? 2 : 0) + (word.allUpper ? 1 : 0)] as number, base);
    if (i === 0) this.#row(this.#words.row(index, COLUMN.opens), base);
    if (word.allUpper) this.#row(capitals[Math.min(word.length, 6)] as number, base);
  }

  #neighbours(view: SentenceView, i: number, t: number, base: number): void {
    const words = this.#words;
    const indexes = this.#indexes;
    const left2 = indexes[t] as number;
    const left = indexes[t + 1] as number;
    const right = indexes[t + 3] as number;
    const right2 = indexes[t + 4] as number;
    this.#row(words.row(left, COLUMN.left), base);
    this.#row(words.row(right, COLUMN.right), base);
    this.#row(words.row(left2, COLUMN.left2), base);
    this.#row(words.row(right2, COLUMN.right2), base);
    this.#pairs(view, i, base);
    this.#row(words.row(left, COLUMN.leftClass6), base);
    this.#row(words.row(right, COLUMN.rightClass6), base);
    this.#add(56, mix(words.row(left, COLUMN.class6), words.row(right, COLUMN.class6)), base);
    this.#row(words.row(left, COLUMN.leftClass12), base);
    this.#row(words.row(right, COLUMN.rightClass12), base);
    this.#add(57, mix(words.row(left, COLUMN.class12), words.row(right, COLUMN.class12)), base);
    this.#row(words.row(left2, COLUMN.left2Class), base);
    this.#row(words.row(right2, COLUMN.right2Class), base);
  }

  #pairs(view: SentenceView, i: number, base: number): void {
    const here = view.words[i] as WordFacts;
    const left = view.words[i - 1] ?? BEYOND;
    const left2 = view.words[i - 2] ?? BEYOND;
    const right = view.words[i + 1] ?? BEYOND;
    const right2 = view.words[i + 2] ?? BEYOND;
    this.#add(44, mix(left.lower, here.lower), base);
    this.#add(45, mix(here.lower, right.lower), base);
    this.#add(46, mix(left2.lower, left.lower), base);
    this.#add(47, mix(right.lower, right2.lower), base);
    this.#add(48, mix(left.lower, right.lower), base);
    const shapes = mix(left.shape, here.shape);
    this.#add(49, shapes, base);
    this.#add(50, mix(here.shape, right.shape), base);
    this.#add(51, mix(shapes, right.shape), base);
    this.#add(58, mix(right.shape, right2.shape), base);
  }

  #lists(view: SentenceView, i: number, base: number): void {
    const begin = view.listBegin[i] as number;
    const inside = view.listInside[i] as number;
    const beginBefore = view.listBegin[i - 1] ?? 0;
    const beginAfter = view.listBegin[i + 1] ?? 0;
    const insideAfter = view.listInside[i + 1] ?? 0;
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
    this.#add(78, mix(begin | inside, beginBefore | (view.listInside[i - 1] ?? 0)), base);
    const word = view.words[i] as WordFacts;
    const common = (begin & COMMON) === 0 ? 0 : i === 0 ? 1 : word.initialUpper ? 2 : 3;
    this.#row(this.#constant.common[common] as number, base);
  }

  #place(t: number, tokens: number, shared: RunRows, base: number): void {
    const place = Math.min(t, 3) * 4 + Math.min(tokens - 1 - t, 3);
    this.#row(this.#constant.place[place] as number, base);
    this.#row(shared.before, base);
    this.#row(shared.after, base);
    this.#row(shared.head, base);
    this.#row(shared.around, base);
    this.#row(shared.following, base);
    this.#add(96, mix(place, shared.afterClass), base);
    this.#add(97, mix(place, shared.beforeClass), base);
    this.#add(98, mix(place, shared.headLists), base);
    this.#row(shared.opening, base);
  }
}
