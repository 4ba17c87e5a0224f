import type { Span } from "../../model/span.js";
import { oneByte } from "../../text/one-byte.js";

/** One change between the words of an article and the words shown; positions are in the article's text. */
export interface Edit extends Span {
  readonly insert: string;
  readonly kind: "date" | "name";
  /** Where the article names whom the pronoun or the surname means. */
  readonly antecedent?: Span;
  /** Of a pronoun: the article's entity whose name stands in its place. */
  readonly entity?: number;
}

/** A sentence of an article that can stand by itself, with all that the sections need to know of it. */
export interface Passage {
  /** Index in `Reading.passages`. */
  readonly id: number;
  /** Index in `Reading.articles`. */
  readonly article: number;
  readonly articleId: string;
  readonly voice: string;
  /** Index of the sentence in the article, and of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Words cited: the sentence without dateline and connective. */
  readonly span: Span;
  readonly edits: readonly Edit[];
  /** As it would be shown. */
  readonly text: string;
  readonly words: number;
  /** Distinct stems of its content words. */
  readonly terms: ReadonlySet<string>;
  /** Members of the cast that are named in it. */
  readonly cast: readonly number[];
  /** Indices into the article's annotations of what lies in `span`. */
  readonly quantities: readonly number[];
  readonly dates: readonly number[];
  readonly quotations: readonly number[];
  readonly claims: readonly number[];
  /** Share of the characters that stand in quotation marks. */
  readonly quoted: number;
  /** Opens with words such as "The man" that lean on what came before, though no pronoun dangles. */
  readonly leaning: boolean;
}

const CURLY = /[“”]/;

/**
 * Marks of agency copy, "``We won,'' she said", are set as marks.
 * "“We won," she said": a curly mark that a straight one closes, or the reverse, is closed by its like. A text whose curly marks pair is
 * left alone: straight ones in it are a quotation within.
 */
export function pairedMarks(text: string): string {
  if (text.includes("``")) return pairedMarks(text.replace(/`` ?/g, "“").replace(/ ?''/g, "”"));
  if (!CURLY.test(text)) return text;
  const opened = text.split("“").length;
  if (opened === text.split("”").length) return text;
  let open = "";
  return text.replace(/[“”"]/g, (mark) => {
    if (open === "") {
      if (mark !== "”") open = mark;
      return mark;
    }
    const close = open === "“" ? "”" : '"';
    if (mark === "“") return mark;
    open = "";
    return close;
  });
}

/** "4 p.m..": the point of an abbreviation, and that of the sentence. */
const TWO_POINTS = /[^.]\.\.$/;
/** Words as a passage has them: marks paired, and a capital where they open with a small letter; most do not. */
export function setWords(words: string): string {
  const paired = pairedMarks(words);
  const text = TWO_POINTS.test(paired.slice(-3)) ? paired.slice(0, -1) : paired;
  if (!SMALL_OPENING.test(text)) return text;
  return text.replace(SMALL_OPENING, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

/** Renders the words of `span` with its edits, capitalised. */
export function renderPassage(text: string, span: Span, edits: readonly Edit[]): string {
  let out = "";
  let at = span.start;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.insert;
    at = edit.end;
  }
  out += text.slice(at, span.end);
  return setWords(oneByte(out));
}
const SMALL_OPENING = /^(["“‘'(]?)(\p{Ll})/u;

export const indicesWithin = (items: readonly Span[], span: Span): number[] => {
  const out: number[] = [];
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < items.length && items[i]!.start < span.end; i++) if (items[i]!.end <= span.end) out.push(i);
  return out;
};
