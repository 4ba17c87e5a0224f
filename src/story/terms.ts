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
    found.push({ term: number ? lower : stem(lower), capital: !number && bare !== lower, number });
  }
  return found;
}

/** Content words of `text` in reading order, stop words left out. Hyphenated words are taken apart. */
export function terms(text: string, language: string): Term[] {
  let known = readings.get(language);
  if (known === undefined || known.size >= REMEMBERED) {
    known = new Map();
    readings.set(language, known);
  }
  const found: Term[] = [];
  for (const word of text.match(WORD) ?? []) {
    let reading = known.get(word);
    if (reading === undefined) {
      reading = read(word, language);
      known.set(word, reading);
    }
    for (const term of reading) found.push(term);
  }
  return found;
}
