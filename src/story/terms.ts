import { stemmerOf, stopwords } from "../text/index.js";

/** A content word of a text: its stem, and whether it was written as a name or is a number. */
export interface Term {
  readonly term: string;
  readonly capital: boolean;
  readonly number: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s?$/iu;
const MARKS = /\p{M}|['’.]/gu;
const NUMBER = /^\p{N}/u;

const NUMBERS = new Map(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, String(index + 2)] as const),
);
const AGE = /^(\p{L}+|\p{N}+)-years?-old$/iu;

/** In a language without a stop list, words so short are mostly function words. */
const SHORT = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,3}$/u;

/** "Four" and "4" are one number. */
const figure = (word: string): string => NUMBERS.get(word) ?? word;

/** Content words in a string of letters: none for a stop word, several for some with hyphens. */
export function termsOfWord(word: string, language: string): Term[] {
  const stop = stopwords(language);
  const stem = stemmerOf(language);
  const age = AGE.exec(word);
  if (age !== null) return [{ term: `${figure(age[1]!.toLowerCase())}-year-old`, capital: false, number: true }];
  const found: Term[] = [];
  for (const part of word.split("-")) {
    const bare = part.replace(POSSESSIVE, "").normalize("NFKD").replace(MARKS, "");
    const lower = figure(bare.toLowerCase());
    const number = NUMBER.test(lower);
    if (lower === "" || (lower.length < 2 && !number) || stop.has(lower)) continue;
    if (stop.size === 0 && bare === lower && SHORT.test(lower)) continue;
    found.push({ term: number ? lower : stem(lower), capital: !number && bare !== lower, number });
  }
  return found;
}

/** What a character can be in a word, by code unit, as `WORD` has it. */
const OUTSIDE = 1;
const INSIDE = 2;
/** Joins two parts of a word, but ends none. */
const JOINING = 3;
/** Half of a character beyond the first plane: the whole text is left to `WORD`. */
const HALF = 4;
const roles = new Uint8Array(0x10000);

function roleOf(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) roles[code] = HALF;
  else if (/[\p{L}\p{N}]/u.test(character)) roles[code] = INSIDE;
  else roles[code] = "'’.&-".includes(character) ? JOINING : OUTSIDE;
  return roles[code]!;
}

/**
 * Shows the words of `text` from `start` to `end` to `visit`, each as the places where it starts and ends, by one look at each
 * character. False, and not all words shown, where the text has characters that only `WORD` can tell.
 */
export function eachWord(
  text: string,
  start: number,
  end: number,
  visit: (start: number, end: number) => void,
): boolean {
  let first = -1;
  let last = 0;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 32;
    const role = roles[code]! || roleOf(code);
    if (role === INSIDE) {
      if (first < 0) first = at;
      last = at;
    } else if (role === HALF) return false;
    // A joining mark stays within the word as long as a letter or digit follows at once.
    else if (first >= 0 && (role === OUTSIDE || last < at - 1)) {
      visit(first, last + 1);
      first = -1;
    }
  }
  return true;
}

/** The same as `text.match(WORD)`. */
export function wordsOf(text: string): readonly string[] {
  const found: string[] = [];
  const all = eachWord(text, 0, text.length, (start, end) => found.push(text.slice(start, end)));
  return all ? found : (text.match(WORD) ?? []);
}

/** Content words of `text` in reading order, stop words left out. Hyphenated words are taken apart. */
export const terms = (text: string, language: string): Term[] =>
  wordsOf(text).flatMap((word) => termsOfWord(word, language));
