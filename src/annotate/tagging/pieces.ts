import type { Lexicon, TaggedPiece } from "./lexicon.js";
import type { WinkCore } from "./wink-model.js";

type Finder = readonly [RegExp, number];

/**
 * Cuts a run of characters without white space into the pieces that the model's rules are written for, as wink-nlp's tokeniser does
 * when it has read nothing before: first by what the lexicon knows, then by what the whole looks like, then punctuation by punctuation.
 */
export class PieceCutter {
  readonly #kinds: Readonly<Record<string, number>>;
  readonly #whole: readonly Finder[];
  readonly #parts: readonly Finder[];
  readonly #closed: RegExp;
  readonly #opened: RegExp;
  readonly #enclosed: RegExp;

  constructor(
    private readonly core: WinkCore,
    private readonly lexicon: Lexicon,
  ) {
    const { ltc, rtc, helpers } = core.trex;
    const finder = ([source, flags, kind]: readonly [string, string, number]): Finder => [
      new RegExp(source, flags),
      kind,
    ];
    const helper = (name: string) => new RegExp(...(helpers[name] as [string, string]));
    this.#kinds = core.tcat.hash;
    this.#whole = ltc.map(finder);
    this.#parts = rtc.map(finder);
    this.#closed = helper("anyWithRP");
    this.#opened = helper("anyWithLP");
    this.#enclosed = helper("LPanyRP");
  }

  cut(run: string): readonly TaggedPiece[] {
    const known = this.lexicon.pieces(run);
    if (known !== undefined) return known;
    const out: TaggedPiece[] = [];
    const kind = this.#kindOf(run);
    if (kind === this.#kinds.unk) this.#cutMarks(run, out);
    else this.#add(run, kind, out);
    return out;
  }

  #kindOf(text: string): number {
    for (const [pattern, kind] of this.#whole) if (pattern.test(text)) return kind;
    return this.#kinds.unk!;
  }

  #mark(text: string, out: TaggedPiece[]): void {
    out.push(this.lexicon.piece(text, this.#kinds.punctuation!));
  }

  /** A piece of a kind that is plain to see; a word with a mark behind it is two. */
  #add(text: string, kind: number, out: TaggedPiece[]): void {
    // Of a single letter the point is part.
    if (kind !== this.#kinds.wordRP || (text.length === 2 && text.endsWith("."))) {
      out.push(this.lexicon.piece(text, kind === this.#kinds.wordRP ? this.#kinds.word! : kind));
      return;
    }
    out.push(this.lexicon.piece(text.slice(0, -1), this.#kinds.word!));
    this.#mark(text.slice(-1), out);
  }

  /** Marks at either end are taken off when what is left is plain. */
  #cutMarks(text: string, out: TaggedPiece[]): void {
    const closed = this.#closed.exec(text);
    const opened = closed === null ? this.#opened.exec(text) : null;
    const enclosed = closed === null && opened === null ? this.#enclosed.exec(text) : null;
    const inner = closed?.[1] ?? opened?.[2] ?? enclosed?.[2];
    const known = inner === undefined ? undefined : this.lexicon.pieces(inner);
    const kind = inner === undefined ? this.#kinds.unk! : this.#kindOf(inner);
    if (inner === undefined || (known === undefined && kind === this.#kinds.unk)) {
      this.#cutParts(text, 0, out);
      return;
    }
    const before = opened?.[1] ?? enclosed?.[1];
    const after = closed?.[2] ?? enclosed?.[3];
    if (before !== undefined) this.#mark(before, out);
    if (known !== undefined) out.push(...known);
    else this.#add(inner, kind, out);
    if (after !== undefined) this.#mark(after, out);
  }

  /** Cuts out what each pattern finds in turn; what lies between is left to the next ones. */
  #cutParts(text: string, from: number, out: TaggedPiece[]): void {
    const finder = this.#parts[from];
    if (finder === undefined) {
      out.push(this.lexicon.piece(text, this.#kinds.unk!));
      return;
    }
    const [pattern, kind] = finder;
    const trimmed = text.trim();
    let at = 0;
    for (const match of trimmed.matchAll(pattern)) {
      this.#between(trimmed.slice(at, match.index), from, out);
      if (kind === this.#kinds.word) this.#cutPoints(match[0], out);
      else this.#known(match[0], kind, out);
      at = match.index + match[0].length;
    }
    this.#between(trimmed.slice(at), from, out);
  }

  #between(text: string, from: number, out: TaggedPiece[]): void {
    const trimmed = text.trim();
    if (trimmed !== "") this.#cutParts(trimmed, from + 1, out);
  }

  #known(text: string, kind: number, out: TaggedPiece[]): void {
    const known = this.lexicon.pieces(text);
    if (known === undefined) out.push(this.lexicon.piece(text, kind));
    else out.push(...known);
  }

  /** Cuts a word at its points, but for those of abbreviations. */
  #cutPoints(word: string, out: TaggedPiece[]): void {
    if (this.lexicon.has(word) || SHORT_FORM_POINT.test(word)) this.#known(word, this.#kinds.word!, out);
    else if (word.includes(".")) this.#cutAtPoints(word, out);
    else this.#cutHyphens(word, out);
  }

  #cutAtPoints(word: string, out: TaggedPiece[]): void {
    const goesOn = (text: string) => SHORT_FORM.test(text) || (this.lexicon.has(text) && text.length > 2);
    const words = word.split(".");
    let built = "";
    for (const [i, part] of words.entries()) {
      if (built === "" || goesOn(built + part)) built += part;
      else {
        this.#cutHyphens(built, out);
        built = part;
      }
      if (i === words.length - 1) break;
      if (goesOn(`${built}.`)) built += ".";
      else {
        this.#cutHyphens(built, out);
        this.#known(".", this.#kinds.punctuation!, out);
        built = "";
      }
    }
    if (built !== "") this.#cutHyphens(built, out);
  }

  /** Cuts a word at its hyphens, but for known words, numbers, and beginnings and endings that keep theirs ("re-elected"). */
  #cutHyphens(word: string, out: TaggedPiece[]): void {
    const parts = word.split(HYPHEN);
    const { prefix, suffix } = this.core.preserve;
    const whole =
      parts.length === 1 ||
      this.lexicon.has(word) ||
      NUMBER.test(word) ||
      Object.hasOwn(prefix, parts[0]!) ||
      Object.hasOwn(suffix, parts.at(-1)!);
    if (whole) {
      this.#known(word, this.#kinds.word!, out);
      return;
    }
    let at = 0;
    for (const [i, part] of parts.entries()) {
      if (part !== "") this.#known(part, this.#kinds.word!, out);
      at += part.length;
      if (i < parts.length - 1) this.#known(word[at++]!, this.#kinds.punctuation!, out);
    }
  }
}

const SHORT_FORM_POINT = /^(?:[A-Z]\.)+$/i;
const SHORT_FORM = /^(?:[A-Z]\.)+[a-z]?$/i;
const HYPHEN = /[-–—]/;
const NUMBER = /[0-9]/;
