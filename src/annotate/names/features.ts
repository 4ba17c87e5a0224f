import { hashText, mix } from "./hash.js";
import { LISTS, listBit } from "./phrases.js";
import type { Run } from "./runs.js";
import type { WordFacts } from "./words.js";

/** One sentence, ready for feature extraction. */
export interface SentenceView {
  readonly words: readonly WordFacts[];
  /** Lists whose phrase begins at each token, and lists whose phrase goes on there (bits of `listBit`). */
  readonly listBegin: readonly number[];
  readonly listInside: readonly number[];
  /** Facts of each token from the whole document, already hashed features; empty in the first pass. */
  readonly document?: readonly Uint32Array[];
}

/** Stands for the words beyond the ends of a sentence. */
export const EDGE = hashText("<edge>") | 0;
const COMMON = listBit("common");

/** Grows as features are written; reused over all sentences. */
export class FeatureBuffer {
  values = new Uint32Array(4096);
  length = 0;
  /** `starts[i]` is where the features of token `i` of the run begin; one more entry than tokens. */
  starts: number[] = [];

  add(template: number, value: number): void {
    if (this.length === this.values.length) {
      const grown = new Uint32Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = mix(template + 1, value);
  }
}

/** Writes the features of every token of `run`. */
export function runFeatures(view: SentenceView, run: Run, out: FeatureBuffer): void {
  out.length = 0;
  out.starts = [];
  const context = runContext(view, run);
  for (let i = run.from; i < run.to; i++) {
    out.starts.push(out.length);
    ownFeatures(view, i, out);
    neighbourFeatures(view, i, out);
    listFeatures(view, i, out);
    runPlaceFeatures(view, run, i, context, out);
    for (const value of view.document?.[i] ?? []) out.add(120, value);
  }
  out.starts.push(out.length);
}

interface RunContext {
  readonly before: number;
  readonly after: number;
  readonly after2: number;
  readonly head: number;
  readonly beforeCluster: number;
  readonly afterCluster: number;
}

const lowerAt = (view: SentenceView, i: number): number => view.words[i]?.lower ?? EDGE;
const shapeAt = (view: SentenceView, i: number): number => view.words[i]?.shape ?? EDGE;
const clusterAt = (view: SentenceView, i: number, bits: number): number =>
  clusterCut(view.words[i]?.cluster ?? 0, bits);

/** The first `bits` steps of a class's bit path (which has a leading 1). */
export function clusterCut(path: number, bits: number): number {
  if (path === 0) return 0;
  const length = 31 - Math.clz32(path);
  return length <= bits ? path : path >>> (length - bits);
}

function runContext(view: SentenceView, run: Run): RunContext {
  return {
    before: lowerAt(view, run.from - 1),
    after: lowerAt(view, run.to),
    after2: lowerAt(view, run.to + 1),
    head: lowerAt(view, run.to - 1),
    beforeCluster: clusterAt(view, run.from - 1, 12),
    afterCluster: clusterAt(view, run.to, 12),
  };
}

/** Features of a token's word by itself, wherever it stands. */
export function ownWordFeatures(word: WordFacts, out: { add(template: number, value: number): void }): void {
  out.add(0, 0);
  out.add(1, word.form);
  out.add(2, word.lower);
  out.add(3, word.shape);
  out.add(4, Math.min(word.length, 8));
  for (let k = 0; k < word.prefixes.length; k++) out.add(5 + k, word.prefixes[k] as number);
  for (let k = 0; k < word.suffixes.length; k++) out.add(8 + k, word.suffixes[k] as number);
  for (const bits of [4, 6, 10, 16]) if (word.cluster !== 0) out.add(12 + bits, clusterCut(word.cluster, bits));
}

function ownFeatures(view: SentenceView, i: number, out: FeatureBuffer): void {
  const word = view.words[i] as WordFacts;
  ownWordFeatures(word, out);
  const first = i === 0 ? 1 : 0;
  out.add(30, first * 2 + (word.allUpper ? 1 : 0));
  if (first === 1) out.add(31, word.lower);
  if (word.allUpper) out.add(32, Math.min(word.length, 6));
}

function neighbourFeatures(view: SentenceView, i: number, out: FeatureBuffer): void {
  const here = lowerAt(view, i);
  const left = lowerAt(view, i - 1);
  const right = lowerAt(view, i + 1);
  out.add(40, left);
  out.add(41, right);
  out.add(42, lowerAt(view, i - 2));
  out.add(43, lowerAt(view, i + 2));
  out.add(44, mix(left, here));
  out.add(45, mix(here, right));
  out.add(46, mix(lowerAt(view, i - 2), left));
  out.add(47, mix(right, lowerAt(view, i + 2)));
  out.add(48, mix(left, right));
  const shape = shapeAt(view, i);
  out.add(49, mix(shapeAt(view, i - 1), shape));
  out.add(50, mix(shape, shapeAt(view, i + 1)));
  out.add(51, mix(mix(shapeAt(view, i - 1), shape), shapeAt(view, i + 1)));
  out.add(58, mix(shapeAt(view, i + 1), shapeAt(view, i + 2)));
  for (const [k, bits] of [6, 12].entries()) {
    out.add(52 + k, clusterAt(view, i - 1, bits));
    out.add(54 + k, clusterAt(view, i + 1, bits));
    out.add(56 + k, mix(clusterAt(view, i - 1, bits), clusterAt(view, i + 1, bits)));
  }
  out.add(59, clusterAt(view, i - 2, 12));
  out.add(60, clusterAt(view, i + 2, 12));
}

function listFeatures(view: SentenceView, i: number, out: FeatureBuffer): void {
  const begin = view.listBegin[i] as number;
  const inside = view.listInside[i] as number;
  for (let bit = 0; bit < LISTS.length; bit++) {
    if ((begin >> bit) & 1) out.add(70, bit);
    if ((inside >> bit) & 1) out.add(71, bit);
    if (((view.listBegin[i - 1] ?? 0) >> bit) & 1) out.add(72, bit);
    if (((view.listBegin[i + 1] ?? 0) >> bit) & 1) out.add(73, bit);
    if (((view.listInside[i + 1] ?? 0) >> bit) & 1) out.add(74, bit);
  }
  out.add(75, begin);
  out.add(76, mix(begin, inside));
  out.add(77, mix(begin | inside, (view.listBegin[i + 1] ?? 0) | (view.listInside[i + 1] ?? 0)));
  out.add(78, mix(begin | inside, (view.listBegin[i - 1] ?? 0) | (view.listInside[i - 1] ?? 0)));
  const word = view.words[i] as WordFacts;
  out.add(79, (begin & COMMON) === 0 ? 0 : i === 0 ? 1 : word.initialUpper ? 2 : 3);
}

function runPlaceFeatures(view: SentenceView, run: Run, i: number, context: RunContext, out: FeatureBuffer): void {
  const place = Math.min(i - run.from, 3) * 4 + Math.min(run.to - 1 - i, 3);
  out.add(90, place);
  out.add(91, context.before);
  out.add(92, context.after);
  out.add(93, context.head);
  out.add(94, mix(context.before, context.after));
  out.add(95, mix(context.after, context.after2));
  out.add(96, mix(place, context.afterCluster));
  out.add(97, mix(place, context.beforeCluster));
  out.add(98, mix(place, (view.listBegin[run.to - 1] as number) | (view.listInside[run.to - 1] as number)));
  out.add(99, (view.listBegin[run.from] as number) | 0x1000000);
}
