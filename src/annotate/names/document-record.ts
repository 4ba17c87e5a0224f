import { grown } from "../grown.js";
import type { TaggedSentence } from "./document-view.js";
import { type FirstPass, KINDS, kindOf } from "./first-pass.js";
import { hashText, mix } from "./hash.js";
import { KeyIndex } from "./key-index.js";
import { isInside, OUTSIDE } from "./labels.js";

/** Tables of sums that grew beyond this for an unusually long document are given back. */
const USUAL = 1024;

/** Sums of kinds by key. */
export class KindSums {
  readonly #keys = new KeyIndex();
  /** `width` sums for each key, one after the other. */
  sums: Float32Array;

  constructor(private readonly width: number) {
    this.sums = new Float32Array(USUAL * width);
  }

  clear(keys: number): void {
    this.#keys.clear(keys);
    if (this.sums.length > USUAL * this.width) this.sums = new Float32Array(USUAL * this.width);
  }

  /** Where the sums of a key begin, which are 0 at first. */
  at(key: number): number {
    const known = this.#keys.size;
    const at = this.#keys.add(key) * this.width;
    this.sums = grown(this.sums, at + this.width);
    if (this.#keys.size > known) this.sums.fill(0, at, at + this.width);
    return at;
  }

  bump(key: number, kind: number): void {
    const at = this.at(key) + kind;
    this.sums[at] = this.sums[at]! + 1;
  }

  /** Where the sums of a key begin; below 0 where it has none. */
  find(key: number): number {
    return this.#keys.find(key) * this.width;
  }
}

/** Sums kept of a word: of all its occurrences, of those in names of several words, how many it has, and whether it occurs in small letters. */
export const WORD = { all: 0, longer: KINDS, count: 2 * KINDS, small: 2 * KINDS + 1 } as const;

/** What a first pass found, by words instead of places. One record serves document after document. */
export class DocumentRecord {
  /** Of each word with a capital what `WORD` names. */
  readonly words = new KindSums(2 * KINDS + 2);
  /** Pairs of neighbouring words that stand in one name somewhere: sums of kind, and of "not together". */
  readonly pairs = new KindSums(KINDS);
  /** Initials of names of several words, with their kinds. */
  readonly initials = new KindSums(KINDS);

  read(views: readonly TaggedSentence[], pass: FirstPass): void {
    const tokens = pass.labels.length;
    for (const sums of [this.words, this.pairs, this.initials]) sums.clear(tokens);
    for (let s = 0; s < views.length; s++) {
      for (const run of views[s]!.runs) {
        for (let i = run.from; i < run.to; i++) this.#readToken(views[s]!, pass, pass.starts[s]!, i);
        this.#readInitials(views[s]!, pass, pass.starts[s]!, run.from, run.to);
      }
    }
    for (const view of views) this.#readSmall(view);
  }

  #readToken({ words }: TaggedSentence, { labels, kinds }: FirstPass, start: number, i: number): void {
    const word = words[i]!;
    if (!word.hasUpper) return;
    const at = this.words.at(word.lower);
    const { sums } = this.words;
    sums[at + WORD.count] = sums[at + WORD.count]! + 1;
    const token = start + i;
    const next = i + 1 < words.length ? labels[token + 1]! : OUTSIDE;
    const inLonger = isInside(labels[token]!) || isInside(next);
    for (let kind = 0; kind < KINDS; kind++) {
      const value = kinds[token * KINDS + kind]!;
      sums[at + kind] = sums[at + kind]! + value;
      if (inLonger) sums[at + WORD.longer + kind] = sums[at + WORD.longer + kind]! + value;
    }
    if (i + 1 < words.length && words[i + 1]!.hasUpper)
      this.pairs.bump(mix(word.lower, words[i + 1]!.lower), isInside(next) ? kindOf(next) : 0);
  }

  #readInitials(
    { words, tokens }: TaggedSentence,
    { labels }: FirstPass,
    start: number,
    from: number,
    to: number,
  ): void {
    for (let i = from; i + 1 < to; i++) {
      if (!isInside(labels[start + i + 1]!) || isInside(labels[start + i]!)) continue;
      let initials = "";
      for (let k = i; k < to && (k === i || isInside(labels[start + k]!)); k++) {
        if (words[k]!.initialUpper) initials += tokens.words[k]![0];
      }
      if (initials.length > 1) this.initials.bump(hashText(initials.toLowerCase()), kindOf(labels[start + i]!));
    }
  }

  #readSmall({ words }: TaggedSentence): void {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (word.hasUpper || !word.isWord) continue;
      const at = this.words.find(word.lower);
      if (at >= 0) this.words.sums[at + WORD.small] = 1;
    }
  }
}
