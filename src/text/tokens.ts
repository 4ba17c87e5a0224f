import type { Span } from "../model/span.js";

/** A word, a number written in digits, or a single mark of punctuation. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "mark";
}

/**
 * Words keep inner hyphens, apostrophes and abbreviation points ("O’Neill", "al-Assad", "U.S."); a possessive "’s" is a
 * token of its own, so that "Clinton’s" and "Clinton" share one. Numbers keep inner commas and points ("1,250.5").
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?![\p{L}\p{M}])|[’'][sS](?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑]|[’'](?![sS](?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

const DIGITS = /^\p{N}[\p{N}.,:]*$/u;
const LETTER = /[\p{L}\p{N}]/u;

function kindOf(word: string): Token["kind"] {
  // Most tokens begin with a plain letter, which settles it.
  const code = word.charCodeAt(0) | 32;
  if (code >= 97 && code <= 122) return "word";
  return DIGITS.test(word) ? "number" : LETTER.test(word) ? "word" : "mark";
}

/** Splits text into tokens, in order; white space is in none of them. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const word = match[0];
    tokens.push({ start: match.index, end: match.index + word.length, kind: kindOf(word) });
  }
  return tokens;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'](?![sS](?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*/gu;

/** Lower-cased words, hyphenated ones taken apart: the units of indexes and word statistics. */
export function words(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
