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

/** What a string of letters comes to, by language: a text repeats its words, and the work is in the letters. */
const readings = new Map<string, Map<string, readonly Term[]>>();
/** The memory starts afresh at this many strings, so that it stays flat over any run. */
const REMEMBERED = 100_000;

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

function read(word: string, language: string): readonly Term[] {
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

/** The same as `text.match(WORD)`, by one look at each character. */
export function wordsOf(text: string): readonly string[] {
  const found: string[] = [];
  let start = -1;
  let last = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const role = roles[code]! || roleOf(code);
    if (role === INSIDE) {
      if (start < 0) start = at;
      last = at;
    } else if (role === HALF) return text.match(WORD) ?? [];
    // A joining mark stays within the word as long as a letter or digit follows at once.
    else if (start >= 0 && (role === OUTSIDE || last < at - 1)) {
      found.push(text.slice(start, last + 1));
      start = -1;
    }
  }
  return found;
}

const copied = (word: string): string => JSON.parse(JSON.stringify(word)) as string;

/** Content words of `text` in reading order, stop words left out. Hyphenated words are taken apart. */
export function terms(text: string, language: string): Term[] {
  let known = readings.get(language);
  if (known === undefined || known.size >= REMEMBERED) {
    known = new Map();
    readings.set(language, known);
  }
  const found: Term[] = [];
  for (const word of wordsOf(text)) {
    let reading = known.get(word);
    if (reading === undefined) {
      reading = read(word, language);
      // A copy: a slice would keep the whole text in memory.
      known.set(copied(word), reading);
    }
    for (const term of reading) found.push(term);
  }
  return found;
}
