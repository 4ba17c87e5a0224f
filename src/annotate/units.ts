import type { Span } from "../model/span.js";
import { quotedSpans } from "../text/quote-marks.js";
import { type TextView, tokenFrom } from "./text-view.js";
import type { TokenRange } from "./token-range.js";

/** A stretch of one paragraph that is read as one sentence when quotations are taken as single pieces. */
export interface Unit extends TokenRange {
  readonly paragraph: number;
  /** Quoted stretches, in order, as tokens with their marks. */
  readonly quotes: readonly TokenRange[];
  /** 1 for tokens inside quotation marks, by distance from the unit's first token. */
  readonly masked: Uint8Array;
  /** The last quotation is not closed in its paragraph: the next paragraph goes on with it. */
  readonly open: boolean;
}

/** Cuts the article into units: sentences, put together again where their boundary lies inside a quotation. */
export function unitsOf(view: TextView): Unit[] {
  const units: Unit[] = [];
  const { sentences } = view;
  let s = 0;
  while (s < sentences.length) {
    const first = s;
    const { paragraph } = sentences[first]!;
    while (s < sentences.length && sentences[s]!.paragraph === paragraph) s++;
    const block: Span = { start: sentences[first]!.start, end: sentences[s - 1]!.end };
    paragraphUnits(view, block, first, s, units);
  }
  return units;
}

function paragraphUnits(view: TextView, block: Span, first: number, last: number, units: Unit[]): void {
  const quoted = quotedSpans(view.text, block);
  let q = 0;
  let s = first;
  while (s < last) {
    const { start } = view.sentences[s]!;
    let { end } = view.sentences[s]!;
    let next = s + 1;
    const inside: Span[] = [];
    // Every quotation that begins before the end so far belongs to the unit, and may lengthen it.
    while (q < quoted.length && quoted[q]!.start < end) {
      inside.push(quoted[q]!);
      while (next < last && quoted[q]!.end > end) end = view.sentences[next++]!.end;
      q++;
    }
    units.push(makeUnit(view, { start, end }, inside, view.sentences[s]!.paragraph));
    s = next;
  }
}

/** More quotations than this in one sentence are no sentence: the rest goes unread, and the cost stays linear. */
const MOST_QUOTES = 40;

function makeUnit(view: TextView, span: Span, quoted: readonly Span[], paragraph: number): Unit {
  const from = tokenFrom(view, span.start);
  const to = tokenFrom(view, span.end);
  const masked = new Uint8Array(to - from);
  const quotes = quoted
    .slice(0, MOST_QUOTES)
    .map((q) => ({ from: tokenFrom(view, q.start), to: tokenFrom(view, q.end) }));
  for (const quote of quotes) masked.fill(1, quote.from - from, quote.to - from);
  const last = quoted.at(-1);
  const open = last !== undefined && !/["”»'’]$/.test(view.text.slice(last.start, last.end).slice(1));
  return { from, to, paragraph, quotes, masked, open };
}
