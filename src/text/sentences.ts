import type { Sentence } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { ABBREVIATIONS, AFTER_COUNTRY, STARTERS, TITLES } from "./abbreviations.js";
import { quotedSpans } from "./quote-marks.js";

/**
 * Splits text into sentences. Rules of the kind of Pragmatic Segmenter's golden rules, in one pass: every line is a paragraph
 * (a heading or list entry is a sentence of its own) unless it plainly runs on; a quotation stays in one piece unless it is long.
 * Spans exclude surrounding white space. Linear in the length of the text. English abbreviations, any language's punctuation.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const block of paragraphs(text)) {
    for (const part of listEntries(text, block)) {
      for (const span of splitParagraph(text, part)) sentences.push({ ...span, paragraph });
    }
    paragraph++;
  }
  return sentences;
}

const ENDS = /[.!?…。！？]["'”’»)\]]*$/;
const LOWER_START = /^\p{Ll}/u;
const UPPER_START = /^["'“‘«(]?\p{Lu}/u;

/** Lines, with lines that were broken in mid-sentence put together again. */
function paragraphs(text: string): Span[] {
  const blocks: Span[] = [];
  let open: { start: number; end: number; parts: Span[] } | undefined;
  const close = () => {
    if (!open) return;
    const whole = open.parts.length > 1 && UPPER_START.test(text.slice(open.start, open.start + 4));
    const ended = ENDS.test(text.slice(Math.max(open.start, open.end - 12), open.end));
    if (whole && ended) blocks.push({ start: open.start, end: open.end });
    else blocks.push(...open.parts);
    open = undefined;
  };
  const line = /\n?([^\n]+)/g;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const raw = match[1]!;
    const start = line.lastIndex - raw.length + (raw.length - raw.trimStart().length);
    const end = line.lastIndex - (raw.length - raw.trimEnd().length);
    if (end <= start) continue;
    const span = { start, end };
    // Only the very next line can continue a sentence; an empty line ends a paragraph.
    const adjacent = open !== undefined && !text.slice(open.end, start).includes("\n\n");
    const unended = open !== undefined && !ENDS.test(text.slice(Math.max(open.start, open.end - 12), open.end));
    if (open && adjacent && unended && LOWER_START.test(text.slice(start, start + 2))) {
      open.end = end;
      open.parts.push(span);
      continue;
    }
    close();
    open = { start, end, parts: [span] };
  }
  close();
  return blocks;
}

const LIST_START = /^(?:[•⁃▪‣*]\s?(?:\d{1,3}\.?)?|\(?(?:\d{1,3}|[a-z])(?:\.\)|\)|\.))\s?/;

/** A paragraph that is a run-in list ("1) … 2) …") taken apart at its markers. */
function listEntries(text: string, block: Span): Span[] {
  const head = LIST_START.exec(text.slice(block.start, Math.min(block.end, block.start + 8)));
  if (!head) return [block];
  const cuts: number[] = [];
  const bullet = /^[•⁃▪‣*]/.exec(head[0])?.[0];
  let next = successor(head[0]);
  const marker = bullet ? new RegExp(`\\s\\${bullet}`, "g") : /\s\(?(\d{1,3}|[a-z])(\.\)|\)|\.)(?=\s)/g;
  marker.lastIndex = block.start + head[0].length - 1;
  for (let match = marker.exec(text); match && match.index < block.end; match = marker.exec(text)) {
    if (bullet) cuts.push(match.index + 1);
    else if (next !== undefined && match[1] === next && head[0].includes(match[2]!)) {
      cuts.push(match.index + 1);
      next = successor(match[1]);
    }
  }
  return cutAt(text, block, cuts);
}

function successor(marker: string): string | undefined {
  const number = /\d+/.exec(marker);
  if (number) return String(Number(number[0]) + 1);
  const letter = /[a-y]/.exec(marker);
  return letter ? String.fromCharCode(letter[0].charCodeAt(0) + 1) : undefined;
}

function cutAt(text: string, span: Span, cuts: readonly number[]): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const cut of [...cuts, span.end]) {
    let from = start;
    let to = cut;
    while (from < to && isSpace(text, from)) from++;
    while (to > from && isSpace(text, to - 1)) to--;
    if (to > from) parts.push({ start: from, end: to });
    start = cut;
  }
  return parts;
}

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
};

/** Longer quotations than this are split inside, as readers would. In characters. */
const LONG_QUOTATION = 320;

function splitParagraph(text: string, block: Span): Span[] {
  const all = quotedSpans(text, block);
  const quoted = all.filter((q) => q.end - q.start <= LONG_QUOTATION);
  const cuts: number[] = [];
  // Searched apart, so that a paragraph without a mark is not searched to the end of the text.
  const paragraph = text.slice(block.start, block.end);
  // The point of a leading "1." belongs to the marker.
  STOP.lastIndex = LIST_START.exec(paragraph.slice(0, 8))?.[0].length ?? 0;
  let q = 0;
  let last = block.start;
  for (let match = STOP.exec(paragraph); match; match = STOP.exec(paragraph)) {
    let mark = match[0];
    // The run of dots is taken without the space that may follow it.
    if (mark.endsWith(" ")) mark = mark.slice(0, -1);
    const at = block.start + match.index;
    let end = at + mark.length;
    while (end < block.end && CLOSERS.has(text[end]!)) end++;
    while (q < quoted.length && quoted[q]!.end < end) q++;
    const inside = quoted[q];
    if (inside && inside.start < at && inside.end > end) continue;
    const cut = boundary(text, block, last, at, mark, end) ?? gluedAtMark(text, block, at, mark, all);
    if (cut !== undefined) {
      cuts.push(cut);
      last = cut;
    }
  }
  return cutAt(text, block, cuts);
}

const STOP = /(?:\. ?){2,}\.?|[.!?…]+|[。！？]/g;
const CLOSERS = new Set(['"', "”", "’", "'", "»", ")", "]", "*"]);
const NEXT_WORD = /[\s"'“‘«([*_—–-]*([\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]{0,30})?/uy;
const LETTERS = /^\p{L}/u;

/** Where the sentence ends if one ends at this mark, otherwise nothing. */
function boundary(text: string, block: Span, from: number, at: number, mark: string, end: number): number | undefined {
  if (end >= block.end) return undefined;
  if (!isSpace(text, end)) return glued(text, at, mark, end);
  NEXT_WORD.lastIndex = end;
  const next = NEXT_WORD.exec(text)?.[1] ?? "";
  if (LOWER_START.test(next) && !/^\p{Ll}\p{Lu}/u.test(next)) return undefined;
  if (mark.length > 1 && text[at + mark.length] === "]") return undefined;
  if (mark.length > 1 && /^[. ]+$/.test(mark)) return afterEllipsis(text, at, mark, end, next);
  if (mark === "…") return next === "" ? undefined : end;
  if (mark === "." && text.slice(at + 1, end) === ")") return inBrackets(text, from, at, next) ? undefined : end;
  if (mark !== "." || end > at + 1) return next === "" && mark === "." ? undefined : end;
  if (SET_OFF.test(text.slice(end, end + 4)) && isAbbreviated(wordBefore(text, from, at))) return undefined;
  return pointEnds(text, from, at, next) ? end : undefined;
}

/** "SALTREACH, Mass. — Police say": no sentence begins with a dash, and a short word before one did not end its own. */
const SET_OFF = /^\s(?:--|[-–—])\s/;
const isAbbreviated = (word: string): boolean =>
  !/^[ap]\.m$/i.test(word) && (MULTI.test(word) || ABBREVIATIONS.has(word.toLowerCase()));

/** In characters: how far back a bracket is looked for. */
const LONGEST_ASIDE = 80;
/** "told the (Wilmington, Del.) News Journal": an abbreviation before a bracket that closes within the sentence. */
function inBrackets(text: string, from: number, at: number, next: string): boolean {
  const floor = Math.max(from, at - LONGEST_ASIDE);
  const open = floor + text.slice(floor, at).lastIndexOf("(");
  return next === "" || (open > from && open >= floor && !pointEnds(text, open + 1, at, next));
}

/** "end.Next": a missing space, not an address or a decimal. */
function glued(text: string, at: number, mark: string, end: number): number | undefined {
  if (mark !== "." || end !== at + 1) return undefined;
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(end, end + 30);
  if (!/(?:\p{Ll}{2}|\d)$/u.test(before) || !/^\p{Lu}\p{Ll}*(?:[\s.,;’']|$)/u.test(after)) return undefined;
  return /^[^\s]*[@/]/.test(after) ? undefined : end;
}

/** "at the quay.“We saw", "“It burned.”The board": a missing space at the mark that opens or closes a quotation. */
function gluedAtMark(text: string, block: Span, at: number, mark: string, quoted: readonly Span[]): number | undefined {
  const next = at + 1;
  if (mark.length > 1 || next + 1 >= block.end || !DOUBLE.has(text[next]!)) return undefined;
  if (!/(?:\p{Ll}{2}|\d)$/u.test(text.slice(Math.max(block.start, at - 2), at))) return undefined;
  const cut = quoted.some(({ start }) => start === next) ? next : next + 1;
  if (cut > next && !quoted.some(({ end }) => end === cut)) return undefined;
  return /^["“]?\p{Lu}/u.test(text.slice(cut, cut + 2)) ? cut : undefined;
}
const DOUBLE = new Set(['"', "“", "”"]);

function afterEllipsis(text: string, at: number, mark: string, end: number, next: string): number | undefined {
  const dots = mark.replace(/ /g, "").length;
  if (next === "") return undefined;
  const spaced = mark.includes(" ");
  const attached = at > 0 && !isSpace(text, at - 1);
  // "compounds. . . . The": the first point ends the sentence, the rest belongs to what follows.
  if (dots >= 4 && spaced && attached) return at + 1;
  if (dots >= 4) return end;
  return spaced ? undefined : end;
}

/** "At 5 a.m." with nothing before it has no verb yet: what follows belongs to it. */
const BARE_TIME = /^(?:at|by|around|about|before|after|until|since|from)\s[\p{L}\d:.\s]{0,24}$/iu;
const MULTI = /^(?:\p{L}\.)+\p{L}$/u;
const ROMAN_OR_SINGLE = /^\p{Lu}$/u;

/** Whether a single point after the word that ends at `at` ends the sentence, given the next word (capitalised or a number). */
function pointEnds(text: string, from: number, at: number, next: string): boolean {
  const word = wordBefore(text, from, at);
  const lower = word.toLowerCase();
  const nextLower = next.toLowerCase().replace(/[’'.].*$/, "");
  const starter = STARTERS.has(next.toLowerCase().replace(/’/g, "'").replace(/\.$/, "")) || STARTERS.has(nextLower);
  if (word === "") return next !== "";
  if (TITLES.has(lower)) return titleEnds(lower, next, starter);
  if (ROMAN_OR_SINGLE.test(word)) return initialEnds(text, from, at, word, starter);
  if (MULTI.test(word)) return !BARE_TIME.test(text.slice(from, at)) && multiEnds(lower, next, nextLower, starter);
  if (ABBREVIATIONS.has(lower)) return starter && !/^\d/.test(next);
  if (/^\d{1,2}$/.test(word) && from === at - word.length) return false;
  return next !== "" ? LETTERS.test(next) || /^\d/.test(next) : followsQuote(text, at);
}

const followsQuote = (text: string, at: number): boolean => /^\.\s+["“‘'«([$£€]/.test(text.slice(at, at + 6));

function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  const floor = Math.max(from, at - 24);
  while (start > floor && !/[\s"'“”‘’(),;:[\]/—–]/.test(text[start - 1]!)) start--;
  return text.slice(start, at);
}

/** "No. 5", "St. Louis", "Mr. Smith" go on; "He said no. The …" ends. */
function titleEnds(lower: string, next: string, starter: boolean): boolean {
  if (lower === "no" || lower === "in" || lower === "fig" || lower === "art") return !/^\d/.test(next) && next !== "";
  if (lower === "st" || lower === "al" || lower === "sec" || lower === "fr" || lower === "sr") return starter;
  return false;
}

/** "Albert I. Jones" goes on; "you and I. Did" ends. */
function initialEnds(text: string, from: number, at: number, word: string, starter: boolean): boolean {
  const before = text.slice(Math.max(from, at - 14), at - 1);
  if (word === "I" && /(?:\band|\bor|\bthan|\bas|\bam)\s$/.test(before)) return true;
  if (/\p{Lu}[\p{L}.’'-]*\s$/u.test(before) || before.trim() === "") return starter && /\d\s$/.test(before);
  return starter;
}

/** "the U.S. Government" goes on, "in the U.S. How" ends; "5 a.m. Mr." goes on by the words before. */
function multiEnds(lower: string, next: string, nextLower: string, starter: boolean): boolean {
  if (/^\d/.test(next)) return false;
  if (lower === "a.m" || lower === "p.m")
    return (
      !/^(?:e|p|c|m)?[sd]?t$|^(?:gmt|utc|est|edt|pst|pdt|cst|cdt|et|pt|local)$/.test(nextLower) &&
      (starter || !isDay(nextLower))
    );
  if (AFTER_COUNTRY.has(nextLower)) return false;
  return starter;
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;
const isDay = (word: string): boolean => DAYS.test(word);
