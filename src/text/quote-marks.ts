import type { Span } from "../model/span.js";

const OPEN = new Set(["“", "«", "„"]);
const CLOSE = new Set(["”", "»"]);
const SINGLE = /(?:^|[^\p{L}\p{N}])['‘][\p{L}\p{N}]/u;
const WORDY = /[\p{L}\p{N}]/u;

/**
 * Quoted stretches of one paragraph, marks included, outermost only, in order. Straight marks are paired by what stands beside
 * them; single marks count only where they open a quotation that is closed, and never for apostrophes. A quotation that is
 * not closed in its paragraph runs to the paragraph's end (the usual way of quoting several paragraphs).
 */
export function quotedSpans(text: string, block: Span): Span[] {
  // Most paragraphs have no mark at all, and need no closer look.
  const marks = marksIn(text, block);
  if (marks !== DOUBLE_MARKS) {
    return marks === SINGLE_MARKS && SINGLE.test(text.slice(block.start, block.end)) ? singleQuoted(text, block) : [];
  }
  const spans: Span[] = [];
  let start = -1;
  let straight = false;
  let nested = 0;
  const close = (end: number) => {
    spans.push({ start, end });
    start = -1;
    nested = 0;
  };
  for (let at = block.start; at < block.end; at++) {
    if (!isMark(text.charCodeAt(at))) continue;
    const char = text[at]!;
    // Two straight single marks side by side are a typist's double mark.
    const width = char === '"' ? 1 : (char === "'" || char === "’") && text[at + 1] === char ? 2 : 0;
    if (width > 0) {
      // A mark that plainly opens while one is open: the earlier one was never closed.
      const reopens = start >= 0 && straight && plainlyOpens(text, at, width, block);
      if (start >= 0 && !reopens) close(at + width);
      else if (canOpen(text, at, width, block)) {
        start = at;
        straight = true;
      }
      at += width - 1;
    } else if (start >= 0 && !straight && char === "“" && closesAnyway(text, at, block)) close(at + 1);
    else if (OPEN.has(char) || (CLOSE.has(char) && start < 0 && opensAnyway(text, at, block))) {
      // Curly marks inside straight ones are a quotation within; a second curly opening means that the first was never closed.
      if (start >= 0 && straight) nested++;
      else {
        start = at;
        straight = false;
      }
    } else if (CLOSE.has(char) && start >= 0) {
      if (nested > 0) nested--;
      else close(at + 1);
    }
  }
  if (start >= 0 && block.end - start > 1) spans.push({ start, end: block.end });
  if (spans.length === 0) return singleQuoted(text, block);
  return spans;
}

const isMark = (code: number): boolean =>
  code === STRAIGHT || code === STRAIGHT_SINGLE || (code >= 0xab && (code === 0xab || code === 0xbb || isCurly(code)));
const isCurly = (code: number): boolean => code >= 0x2018 && code <= 0x201e;
const STRAIGHT = 34;
const STRAIGHT_SINGLE = 39;
const CURLY_APOSTROPHE = 0x2019;

const SINGLE_MARKS = 1;
const DOUBLE_MARKS = 2;

/** Whether a block has marks that open or close a quotation, or only such as may be apostrophes. */
function marksIn(text: string, block: Span): number {
  let found = 0;
  for (let at = block.start; at < block.end; at++) {
    const code = text.charCodeAt(at);
    if (!isMark(code)) continue;
    const apostrophe = code === STRAIGHT_SINGLE || code === CURLY_APOSTROPHE;
    if (apostrophe && at + 1 < block.end && text.charCodeAt(at + 1) === code) return DOUBLE_MARKS;
    if (!apostrophe && code !== 0x2018 && code !== 0x201a && code !== 0x201b) return DOUBLE_MARKS;
    if (code === STRAIGHT_SINGLE || code === 0x2018) found = SINGLE_MARKS;
  }
  return found;
}

/** "the end.“": an opening mark typed for a closing one, between a word's end and a space. */
const closesAnyway = (text: string, at: number, block: Span): boolean =>
  at > block.start && /[^\s(]/.test(text[at - 1]!) && (at + 1 >= block.end || /[\s,.;]/.test(text[at + 1]!));

const plainlyOpens = (text: string, at: number, width: number, block: Span): boolean =>
  at > block.start && /[\s(]/.test(text[at - 1]!) && at + width < block.end && WORDY.test(text[at + width]!);

/** "”Mr. Smith": a closing mark typed for an opening one, at the start of a word after a space. */
const opensAnyway = (text: string, at: number, block: Span): boolean =>
  (at === block.start || /\s/.test(text[at - 1]!)) &&
  at + 2 < block.end &&
  /[^\s.,;:!?]|\s[\p{L}…]|\s…/u.test(text.slice(at + 1, at + 3));

function canOpen(text: string, at: number, width: number, block: Span): boolean {
  const next = at + width < block.end ? text[at + width]! : " ";
  const before = at > block.start ? text[at - 1]! : " ";
  return !/\s/.test(next) && (!WORDY.test(before) || WORDY.test(next));
}

/** British style: ‘…’ or '…' as the only marks of a paragraph. An apostrophe inside a word never opens or closes. */
function singleQuoted(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let at = block.start; at < block.end; at++) {
    if (!isMark(text.charCodeAt(at))) continue;
    const char = text[at]!;
    if (char !== "'" && char !== "‘" && char !== "’") continue;
    const before = at > block.start && WORDY.test(text[at - 1]!);
    const after = at + 1 < block.end && WORDY.test(text[at + 1]!);
    if (before && after) continue;
    if (char !== "’" && !before && after && start < 0) start = at;
    else if (char !== "‘" && start >= 0 && !after && closesHere(text, at, block)) {
      spans.push({ start, end: at + 1 });
      start = -1;
    }
  }
  return spans;
}

/** A plural possessive ("the officers' cars") is followed by a space and a word; a closing mark follows punctuation or ends things. */
function closesHere(text: string, at: number, block: Span): boolean {
  const before = text[at - 1] ?? " ";
  if (/[.,!?…;:]/.test(before)) return true;
  const next = at + 1 < block.end ? text[at + 1]! : "";
  return before !== "s" || next === "" || /[.,!?;:)]/.test(next);
}

/** Whether an odd number of double quotation marks stands between the start of a sentence and a place in it: the place is quoted. */
export const isWithinQuotation = (text: string, start: number, at: number): boolean =>
  (text.slice(start, at).match(/[“”"]/g) ?? []).length % 2 === 1;
