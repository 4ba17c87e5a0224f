import { type WinkCore, winkModel } from "./wink-model.js";

/** Tags by their place in the model's own list. */
export const TAG = {
  ...{ ADJ: 1, ADV: 3, NOUN: 8, NUM: 9, PRON: 11, PROPN: 12, PUNCT: 13, SPACE: 14, SYM: 15, VERB: 16, X: 17 },
} as const;

/** One piece as the rules read it. */
export interface TaggedPiece {
  readonly text: string;
  /** Likeliest tag. */
  readonly tag: number;
  /** Class of words that the rules know by itself; 0 where there is none. */
  readonly hint: number;
  /** The tags that the word may have, as bits. */
  readonly allowed: number;
  /** Tag that no rule changes; 0 where rules may. */
  readonly fixed: number;
}

const FIELDS = ["pos", "posHint", "lexemeCID", "lemma", "normal", "isContraction", "isSpellingMapped"] as const;

/** The words that wink's English model knows, with their tags. */
export class Lexicon {
  readonly #core: WinkCore;
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #fields: Readonly<Record<(typeof FIELDS)[number], readonly [number, number, number]>>;
  readonly #allowed: Uint32Array;

  constructor(core: WinkCore = winkModel.core()) {
    this.#core = core;
    this.#indexes = new Map(core.features.lexeme.list.map((text, index) => [text, index]));
    const { layout } = core.packing;
    this.#fields = Object.fromEntries(FIELDS.map((name) => [name, layout[name]!.slice(0, 3)])) as never;
    this.#allowed = Uint32Array.from(core.features.posClusters.list, (tags) =>
      [...tags].reduce((bits, tag) => bits | (1 << tag), 0),
    );
  }

  has(text: string): boolean {
    return this.#indexes.has(text);
  }

  /** The piece, or the pieces of a contraction ("can't" is "ca" and "n't"); nothing when the word is unknown. */
  pieces(text: string): readonly TaggedPiece[] | undefined {
    const index = this.#indexes.get(text);
    if (index === undefined) return undefined;
    if (this.#field(index, "isContraction") === 0) return [this.#known(index, text)];
    return this.#expansions(index).map(([lexeme, normal, pos]) => ({
      text: this.#core.features.lexeme.list[lexeme]!,
      tag: pos,
      hint: this.#field(lexeme, "posHint"),
      allowed: this.#allowedFor(normal),
      fixed: pos,
    }));
  }

  /** A word taken as one piece, known or not; `kind` says what a word that is not known looks like. */
  piece(text: string, kind: number): TaggedPiece {
    const index = this.#indexes.get(text);
    if (index !== undefined) return this.#known(index, text);
    const normal = this.#indexes.get(text.toLowerCase());
    const allowed = normal === undefined ? this.#allowed[0]! : this.#allowedFor(this.#mapped(normal));
    return { text, tag: this.#guess(text, kind), hint: 0, allowed, fixed: 0 };
  }

  #known(index: number, text: string): TaggedPiece {
    const normal =
      this.#field(index, "isSpellingMapped") === 0 ? index + this.#field(index, "normal") : this.#field(index, "lemma");
    const allowed = this.#allowedFor(normal);
    return { text, tag: this.#tagOf(index), hint: this.#field(index, "posHint"), allowed, fixed: 0 };
  }

  #field(index: number, name: (typeof FIELDS)[number]): number {
    const [word, mask, shift] = this.#fields[name];
    return (this.#core.lexicon[word + index * this.#core.packing.size]! & mask) >>> shift;
  }

  /** The word that another is a spelling of. */
  #mapped(index: number): number {
    return this.#field(index, "isSpellingMapped") === 0 ? index : this.#field(index, "lemma");
  }

  #tagOf(index: number): number {
    return this.#field(this.#mapped(index), "pos") || TAG.NOUN;
  }

  #allowedFor(index: number): number {
    return this.#allowed[this.#field(index, "lexemeCID")]!;
  }

  /** Word, small form and tag of each part of a contraction. */
  #expansions(index: number): Array<readonly [number, number, number]> {
    const place = this.#field(index, "lemma");
    const { xpansions } = this.#core;
    const from = place & 0x3fff;
    const count = (place & (0x1f << 14)) >> 14;
    const found: Array<readonly [number, number, number]> = [];
    for (let at = from; at < from + count; at += 4)
      found.push([xpansions[at]!, xpansions[at + 1]!, xpansions[at + 3]!]);
    return found;
  }

  /** Tag of an unknown word: by its small letters, its ending, its beginning, or its kind. */
  #guess(text: string, kind: number): number {
    if (kind === this.#core.tcat.hash.word) {
      const known = this.#indexes.get(text.toLowerCase());
      if (known === undefined) return byForm(text);
      const first = this.#field(known, "isContraction") === 0 ? known : (this.#expansions(known)[0]?.[0] ?? known);
      const tag = this.#field(first, "pos");
      if (tag === TAG.NOUN || tag === TAG.ADJ) return TAG.PROPN;
      if (tag !== 0) return tag;
    }
    return TAG_OF_KIND[this.#core.tcat.list[kind]!] ?? (CAPITALISED.test(text) ? TAG.PROPN : TAG.NOUN);
  }
}

const SMALL = /^[a-z][a-z\-–—.]*$/;
const CAPITALISED = /^[A-Z][a-z\-–—.]*$/;
const TAG_OF_KIND: Readonly<Record<string, number>> = {
  unk: TAG.X,
  number: TAG.NUM,
  url: TAG.SYM,
  email: TAG.SYM,
  mention: TAG.PROPN,
  hashtag: TAG.SYM,
  emoji: TAG.SYM,
  emoticon: TAG.SYM,
  time: TAG.SYM,
  ordinal: TAG.PRON,
  currency: TAG.SYM,
  punctuation: TAG.PUNCT,
  symbol: TAG.SYM,
  tabCRLF: TAG.SPACE,
  decade: TAG.NUM,
};

const ENDINGS: Readonly<Record<string, number>> = {
  ...{
    ing: TAG.VERB,
    ed: TAG.VERB,
    ly: TAG.ADV,
    able: TAG.ADJ,
    tish: TAG.ADJ,
    like: TAG.ADJ,
    ous: TAG.ADJ,
    ful: TAG.ADJ,
  },
  ...{ ary: TAG.ADJ, less: TAG.ADJ, ier: TAG.ADJ, est: TAG.ADJ, fy: TAG.ADJ, ky: TAG.ADJ, es: TAG.NOUN, er: TAG.NOUN },
  ...{ or: TAG.NOUN, ity: TAG.NOUN, ion: TAG.NOUN, llah: TAG.PROPN, stan: TAG.PROPN, gton: TAG.PROPN, abad: TAG.PROPN },
  ...{ land: TAG.PROPN, pur: TAG.PROPN, tnam: TAG.PROPN },
};
const BEGINNINGS: Readonly<Record<string, number>> = { anti: TAG.ADJ, post: TAG.ADJ, non: TAG.ADJ, cross: TAG.NOUN };

/** Tag of a word of which not even the small form is known. */
function byForm(word: string): number {
  if (!SMALL.test(word)) return TAG.PROPN;
  for (const length of [4, 3, 2]) {
    const tag = own(ENDINGS, word.slice(-length));
    if (tag !== undefined) return tag;
  }
  for (const length of [5, 4, 3, 2]) {
    const tag = own(BEGINNINGS, word.slice(0, length));
    if (tag !== undefined) return tag;
  }
  return TAG.NOUN;
}

const own = (tags: Readonly<Record<string, number>>, key: string): number | undefined =>
  Object.hasOwn(tags, key) ? tags[key] : undefined;
