import type { TaggedSentence } from "./document-view.js";
import { hashText, mix } from "./hash.js";
import { isInside, LABELS, OUTSIDE } from "./labels.js";
import type { WordFacts } from "./words.js";

/** What the first pass thinks of a sentence: the best label and the probabilities of the folded kinds, token by token. */
export interface FirstPass {
  readonly labels: Uint8Array;
  /** `kinds[token * KINDS + kind]`. */
  readonly kinds: Float32Array;
}

/** No name, the five kinds that news is made of, and the rest. */
export const KINDS = 7;
const KIND_OF_TYPE = [1, 2, 3, 4, 5, 6, 6, 6, 6];
export const kindOf = (label: number): number => (label === OUTSIDE ? 0 : (KIND_OF_TYPE[(label - 1) >> 1] as number));

/** A first pass that found nothing yet. */
export const emptyPass = (tokens: number): FirstPass => {
  const kinds = new Float32Array(tokens * KINDS);
  for (let t = 0; t < tokens; t++) kinds[t * KINDS] = 1;
  return { labels: new Uint8Array(tokens), kinds };
};

/** Writes one run's labels and probabilities into the sentence's pass. */
export function recordRun(pass: FirstPass, from: number, labels: Uint8Array, probabilities: Float64Array): void {
  for (let t = 0; t < labels.length; t++) {
    pass.labels[from + t] = labels[t] as number;
    const at = (from + t) * KINDS;
    pass.kinds[at] = 0;
    for (let label = 0; label < LABELS; label++) {
      const kind = at + kindOf(label);
      pass.kinds[kind] = pass.kinds[kind]! + probabilities[t * LABELS + label]!;
    }
  }
}

/** Sums over the occurrences of one word with a capital. */
interface WordRecord {
  count: number;
  readonly kinds: Float32Array;
  /** The same, only where the word is part of a name of several words. */
  readonly longer: Float32Array;
}

interface DocumentRecord {
  readonly words: Map<number, WordRecord>;
  readonly lower: Set<number>;
  /** Pairs of neighbouring words that stand in one name somewhere: sums of kind, and of "not together". */
  readonly pairs: Map<number, Float32Array>;
  /** Initials of names of several words, with their kinds. */
  readonly initials: Map<number, Float32Array>;
}

const bump = (map: Map<number, Float32Array>, key: number, kind: number): void => {
  let sums = map.get(key);
  if (sums === undefined) {
    sums = new Float32Array(KINDS);
    map.set(key, sums);
  }
  sums[kind] = sums[kind]! + 1;
};

function recordOf(views: readonly TaggedSentence[], passes: readonly FirstPass[]): DocumentRecord {
  const record: DocumentRecord = { words: new Map(), lower: new Set(), pairs: new Map(), initials: new Map() };
  for (const [s, view] of views.entries()) {
    const pass = passes[s] as FirstPass;
    for (const word of view.words) if (!word.hasUpper && word.isWord) record.lower.add(word.lower);
    for (const run of view.runs) for (let i = run.from; i < run.to; i++) recordToken(record, view, pass, i);
    recordInitials(record, view, pass);
  }
  return record;
}

function recordToken(record: DocumentRecord, view: TaggedSentence, pass: FirstPass, i: number): void {
  const word = view.words[i] as WordFacts;
  if (!word.hasUpper) return;
  let entry = record.words.get(word.lower);
  if (entry === undefined) {
    entry = { count: 0, kinds: new Float32Array(KINDS), longer: new Float32Array(KINDS) };
    record.words.set(word.lower, entry);
  }
  entry.count++;
  const inLonger = isInside(pass.labels[i] as number) || isInside(pass.labels[i + 1] ?? OUTSIDE);
  for (let kind = 0; kind < KINDS; kind++) {
    const value = pass.kinds[i * KINDS + kind]!;
    entry.kinds[kind] = entry.kinds[kind]! + value;
    if (inLonger) entry.longer[kind] = entry.longer[kind]! + value;
  }
  const next = view.words[i + 1];
  if (next?.hasUpper) {
    const together = isInside(pass.labels[i + 1] as number);
    bump(record.pairs, mix(word.lower, next.lower), together ? kindOf(pass.labels[i + 1] as number) : 0);
  }
}

function recordInitials(record: DocumentRecord, view: TaggedSentence, pass: FirstPass): void {
  const words = view.tokens.words;
  for (let i = 0; i < words.length; i++) {
    if (!isInside(pass.labels[i + 1] ?? OUTSIDE) || isInside(pass.labels[i] as number)) continue;
    let initials = "";
    for (let k = i; k === i || isInside(pass.labels[k] ?? OUTSIDE); k++) {
      if (view.words[k]?.initialUpper) initials += (words[k] as string)[0];
    }
    if (initials.length > 1) bump(record.initials, hashText(initials.toLowerCase()), kindOf(pass.labels[i] as number));
  }
}

/** The strongest kind of a sum, coarsely: which, how sure, how often. 0 when there is nothing. */
function strongest(sums: Float32Array | undefined, own: Float32Array | undefined, at: number, count: number): number {
  if (sums === undefined || count <= 0) return 0;
  let top = 0;
  let best = -1;
  let total = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const value = sums[kind]! - (own?.[at + kind] ?? 0);
    total += value;
    if (value > best) {
      best = value;
      top = kind;
    }
  }
  if (total < 0.5) return 0;
  const share = best / total;
  const sure = share > 0.95 ? 3 : share > 0.8 ? 2 : share > 0.55 ? 1 : 0;
  return 1 + top + KINDS * (sure + 4 * Math.min(3, Math.round(total) - 1));
}

const NONE: number[] = [];

/**
 * Features that come from the whole document, for the tokens of every run; the token's own occurrence does not vouch for itself.
 */
export function documentFeatures(views: readonly TaggedSentence[], passes: readonly FirstPass[]): number[][][] {
  const record = recordOf(views, passes);
  return views.map((view, s) => {
    const features = new Array<number[]>(view.words.length).fill(NONE);
    for (const run of view.runs)
      for (let i = run.from; i < run.to; i++) features[i] = tokenFeatures(record, view, passes[s] as FirstPass, i);
    return features;
  });
}

function tokenFeatures(record: DocumentRecord, view: TaggedSentence, pass: FirstPass, i: number): number[] {
  const word = view.words[i] as WordFacts;
  const features: number[] = [];
  const add = (template: number, value: number) => features.push(mix(template, value + 7));
  const label = pass.labels[i] as number;
  const own = pass.kinds[i * KINDS + kindOf(label)]!;
  const sure = own > 0.98 ? 4 : own > 0.9 ? 3 : own > 0.75 ? 2 : own > 0.5 ? 1 : 0;
  add(1, label * 8 + sure);
  add(2, (pass.labels[i - 1] ?? 31) * 32 + label);
  add(3, (pass.labels[i + 1] ?? 31) * 32 + label);
  if (!word.hasUpper) return features;
  const entry = record.words.get(word.lower);
  const inLonger = isInside(label) || isInside(pass.labels[i + 1] ?? OUTSIDE);
  const all = strongest(entry?.kinds, pass.kinds, i * KINDS, (entry?.count ?? 0) - 1);
  const longer = strongest(entry?.longer, inLonger ? pass.kinds : undefined, i * KINDS, entry?.count ?? 0);
  const lower = record.lower.has(word.lower) ? 1 : 0;
  add(4, all);
  add(5, longer);
  add(6, all * 256 + kindOf(label) * 8 + sure);
  add(7, longer * 256 + kindOf(label) * 8 + sure);
  add(8, lower * 2 + (i === 0 ? 1 : 0));
  add(9, lower * 64 + kindOf(label) * 8 + sure);
  const next = view.words[i + 1];
  const previous = view.words[i - 1];
  if (next?.hasUpper)
    add(10, pairFact(record, word, next, isInside(pass.labels[i + 1] as number), pass.labels[i + 1] as number));
  if (previous?.hasUpper) add(11, pairFact(record, previous, word, isInside(label), label));
  if (word.allUpper) {
    const spelled = view.tokens.words[i] as string;
    add(12, strongest(record.initials.get(hashText(spelled.replace(/[.\s]/g, "").toLowerCase())), undefined, 0, 1));
  }
  return features;
}

/** Whether two words stand together in one name elsewhere in the document. */
function pairFact(record: DocumentRecord, a: WordFacts, b: WordFacts, together: boolean, label: number): number {
  const sums = record.pairs.get(mix(a.lower, b.lower));
  if (sums === undefined) return 0;
  let joined = 0;
  for (let kind = 1; kind < KINDS; kind++) joined += sums[kind]!;
  const apart = sums[0]! - (together ? 0 : 1);
  const others = joined - (together ? 1 : 0);
  return 1 + Math.min(others, 3) * 16 + Math.min(apart, 3) * 4 + (together ? 2 : 0) + (kindOf(label) === 1 ? 1 : 0);
}
