import { baseForm, stemmerOf, stopwords } from "../text/index.js";

/** A content word of a text: its stem, and whether it was written as a name or is a number. */
export interface Term {
  readonly term: string;
  readonly capital: boolean;
  readonly number: boolean;
  /** A word written as a name in a language other than English, as an English text would have the name: names are one in all languages. */
  readonly name?: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+|(?<=(?<!\d\d\d)\d),\d{3}(?![\p{L}\p{N}]))*/gu;
const POSSESSIVE = /['’]s?$/iu;
const MARKS = /\p{M}|['’.]/gu;
const NUMBER = /^\p{N}/u;

const bareOf = (word: string): string => word.normalize("NFKD").replace(MARKS, "");

const NUMBERS = new Map(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, String(index + 2)] as const),
);
/** The same in other languages, from two up: "one" is an article there. */
const NUMBERS_ELSEWHERE: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries({
    es: "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
    fr: "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
    de: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
    pt: "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte",
  }).map(([language, words]) => [
    language,
    new Map(words.split(" ").map((word, index) => [bareOf(word), String(index + 2)] as const)),
  ]),
);
const AGE = /^(\p{L}+|\p{N}+)-years?-old$/iu;

/** In a language without a stop list, words so short are mostly function words. */
const SHORT = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,3}$/u;

const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;
const SHORT_THOUSANDS = /^(\d+)k$/;
const DECIMAL = /^\d+\.\d+$/;

/** "Four" and "4" are one number; so are "30,000", "30.000" and "30k". */
function figure(word: string, language: string): string {
  if (THOUSANDS.test(word)) return word.replace(/[.,]/g, "");
  return (
    NUMBERS_ELSEWHERE[language.slice(0, 2)]?.get(word) ?? NUMBERS.get(word) ?? word.replace(SHORT_THOUSANDS, "$1000")
  );
}

const ENGLISH = "en";
const nameStem = stemmerOf(ENGLISH);

/** Content words in a string of letters: none for a stop word, several for some with hyphens. */
export function termsOfWord(word: string, language: string): Term[] {
  const stop = stopwords(language);
  const stem = stemmerOf(language);
  const age = AGE.exec(word);
  if (age !== null)
    return [{ term: `${figure(age[1]!.toLowerCase(), language)}-year-old`, capital: false, number: true }];
  const found: Term[] = [];
  for (const part of word.split("-")) {
    const plain = part.replace(POSSESSIVE, "").normalize("NFKD");
    const bare =
      NUMBER.test(plain) && (DECIMAL.test(plain) || THOUSANDS.test(plain)) ? plain : plain.replace(MARKS, "");
    const lower = figure(bare.toLowerCase(), language);
    const number = NUMBER.test(lower);
    if (lower === "" || (lower.length < 2 && !number) || stop.has(lower)) continue;
    if (stop.size === 0 && bare === lower && SHORT.test(lower)) continue;
    const capital = !number && bare !== lower;
    const term = number ? lower : stem(baseForm(lower, language));
    found.push(
      capital && language !== ENGLISH
        ? { term, capital, number, name: nameStem(baseForm(lower, ENGLISH)) }
        : { term, capital, number },
    );
  }
  return found;
}

/** What a character can be in a word, by code unit, as `WORD` has it. */
const OUTSIDE = 1;
const INSIDE = 2;
/** Joins two parts of a word, but ends none. */
const JOINING = 3;
const COMMA = 44;
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

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57;

/** Whether the comma at a place parts the thousands of a number from its hundreds. */
function partsThousands(letters: Uint16Array, at: number, end: number): boolean {
  if (at + 4 > end || !isDigit(letters[at - 1])) return false;
  if (isDigit(letters[at - 2]) && isDigit(letters[at - 3]) && isDigit(letters[at - 4])) return false;
  for (let n = 1; n <= 3; n++) if (!isDigit(letters[at + n])) return false;
  if (at + 4 === end) return true;
  const code = letters[at + 4]!;
  return (roles[code]! || roleOf(code)) !== INSIDE;
}

/** Writes the code units of `text` into `letters`, which has room for them. */
export function lettersOf(text: string, letters: Uint16Array): void {
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at);
}

/**
 * Shows the words of the first `end` letters of a text to `visit`, each as the places where it starts and ends, by one look at each
 * letter. False, and not all words shown, where the text has characters that only `WORD` can tell.
 */
export function eachWord(letters: Uint16Array, end: number, visit: (start: number, end: number) => void): boolean {
  let first = -1;
  let last = 0;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? letters[at]! : 32;
    const role = roles[code]! || roleOf(code);
    if (role === INSIDE) {
      if (first < 0) first = at;
      last = at;
    } else if (role === HALF) return false;
    // A joining mark stays within the word as long as a letter or digit follows at once.
    else if (
      first >= 0 &&
      (last < at - 1 || (role === OUTSIDE && !(code === COMMA && partsThousands(letters, at, end))))
    ) {
      visit(first, last + 1);
      first = -1;
    }
  }
  return true;
}

/** The same as `text.match(WORD)`. */
export function wordsOf(text: string): readonly string[] {
  const found: string[] = [];
  const letters = new Uint16Array(text.length);
  lettersOf(text, letters);
  const all = eachWord(letters, text.length, (start, end) => found.push(text.slice(start, end)));
  return all ? found : (text.match(WORD) ?? []);
}

/** Content words of `text` in reading order, stop words left out. Hyphenated words are taken apart. */
export const terms = (text: string, language: string): Term[] =>
  wordsOf(text).flatMap((word) => termsOfWord(word, language));
