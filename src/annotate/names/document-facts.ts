import { grown } from "../grown.js";
import { DocumentRecord, type KindSums, WORD } from "./document-record.js";
import type { TaggedSentence } from "./document-view.js";
import { type FirstPass, KINDS, kindOf } from "./first-pass.js";
import { hashText, mix } from "./hash.js";
import { isInside, OUTSIDE } from "./labels.js";
import type { WordFacts } from "./words.js";

/** The strongest kind of a sum, coarsely: which, how sure, how often; without `own`, where it is given. 0 when there is nothing. */
function strongest(sums: Float32Array, from: number, own: Float32Array | undefined, at: number, count: number): number {
  if (from < 0 || count <= 0) return 0;
  let top = 0;
  let best = -1;
  let total = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const value = sums[from + kind]! - (own === undefined ? 0 : own[at + kind]!);
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

/** Stands for the label beyond the ends of a sentence. */
const BEYOND = 31;
/** More features than a token gets. */
const MOST = 16;

/**
 * Features that come from the whole document, for the tokens of every run; the token's own occurrence does not vouch for itself.
 * They hold until the next document is read.
 */
export class DocumentFacts {
  values = new Uint32Array(4096);
  /** Where the features of each token begin, sentence after sentence; one more entry than there are tokens. */
  starts = new Int32Array(1);
  #length = 0;
  readonly #record = new DocumentRecord();

  read(views: readonly TaggedSentence[], pass: FirstPass): void {
    this.#record.read(views, pass);
    this.#length = 0;
    this.starts = new Int32Array(pass.labels.length + 1);
    let token = 0;
    for (let s = 0; s < views.length; s++) {
      const start = pass.starts[s]!;
      for (const run of views[s]!.runs) {
        for (; token < start + run.from; token++) this.starts[token + 1] = this.#length;
        for (let i = run.from; i < run.to; i++) {
          this.#read(views[s]!, pass, start, i);
          this.starts[++token] = this.#length;
        }
      }
    }
    this.starts.fill(this.#length, token + 1);
  }

  /** The features of each token, sentence by sentence. */
  bySentence(views: readonly TaggedSentence[]): Uint32Array[][] {
    let token = 0;
    return views.map((view) => view.words.map(() => this.values.slice(this.starts[token], this.starts[++token])));
  }

  #add(template: number, value: number): void {
    this.values[this.#length++] = mix(template, value + 7);
  }

  #read({ words, tokens }: TaggedSentence, { labels, kinds }: FirstPass, start: number, i: number): void {
    this.values = grown(this.values, this.#length + MOST);
    const word = words[i]!;
    const token = start + i;
    const last = i + 1 === words.length;
    const label = labels[token]!;
    const next = last ? OUTSIDE : labels[token + 1]!;
    const kind = kindOf(label);
    const own = kinds[token * KINDS + kind]!;
    const sure = own > 0.98 ? 4 : own > 0.9 ? 3 : own > 0.75 ? 2 : own > 0.5 ? 1 : 0;
    this.#add(1, label * 8 + sure);
    this.#add(2, (i === 0 ? BEYOND : labels[token - 1]!) * 32 + label);
    this.#add(3, (last ? BEYOND : next) * 32 + label);
    if (!word.hasUpper) return;
    const { words: known, pairs, initials } = this.#record;
    const at = known.find(word.lower);
    const count = known.sums[at + WORD.count]!;
    const everywhere = strongest(known.sums, at + WORD.all, kinds, token * KINDS, count - 1);
    const inLonger = isInside(label) || isInside(next) ? kinds : undefined;
    const elsewhere = strongest(known.sums, at + WORD.longer, inLonger, token * KINDS, count);
    const small = known.sums[at + WORD.small]!;
    this.#add(4, everywhere);
    this.#add(5, elsewhere);
    this.#add(6, everywhere * 256 + kind * 8 + sure);
    this.#add(7, elsewhere * 256 + kind * 8 + sure);
    this.#add(8, small * 2 + (i === 0 ? 1 : 0));
    this.#add(9, small * 64 + kind * 8 + sure);
    if (!last && words[i + 1]!.hasUpper) this.#add(10, pairFact(pairs, word, words[i + 1]!, isInside(next), next));
    if (i > 0 && words[i - 1]!.hasUpper) this.#add(11, pairFact(pairs, words[i - 1]!, word, isInside(label), label));
    if (!word.allUpper) return;
    const letters = hashText(tokens.words[i]!.replace(/[.\s]/g, "").toLowerCase());
    this.#add(12, strongest(initials.sums, initials.find(letters), undefined, 0, 1));
  }
}

/** Whether two words stand together in one name elsewhere in the document. */
function pairFact(pairs: KindSums, a: WordFacts, b: WordFacts, together: boolean, label: number): number {
  const at = pairs.find(mix(a.lower, b.lower));
  if (at < 0) return 0;
  const { sums } = pairs;
  let joined = 0;
  for (let kind = 1; kind < KINDS; kind++) joined += sums[at + kind]!;
  const apart = sums[at]! - (together ? 0 : 1);
  const others = joined - (together ? 1 : 0);
  return 1 + Math.min(others, 3) * 16 + Math.min(apart, 3) * 4 + (together ? 2 : 0) + (kindOf(label) === 1 ? 1 : 0);
}
