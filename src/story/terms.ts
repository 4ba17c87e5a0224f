import snowball from "snowball-stemmers";
import { stopWords } from "./stop-words.js";

const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu;
const STEMMERS: Readonly<Record<string, string>> = {
  en: "english",
  es: "spanish",
  fr: "french",
  de: "german",
  pt: "portuguese",
  it: "italian",
  nl: "dutch",
};
const stemmers = new Map<string, ReturnType<typeof snowball.newStemmer>>();
const stems = new Map<string, string>();
/** The cache is dropped when it holds this many words, so that memory stays flat over any run. */
const CACHE_LIMIT = 200_000;

/** Stem of a lower-cased word in a language with a Snowball stemmer; the word itself in any other. */
export function stem(word: string, language: string): string {
  const name = STEMMERS[language];
  if (name === undefined || word.length < 3) return word;
  const key = `${language} ${word}`;
  const known = stems.get(key);
  if (known !== undefined) return known;
  let stemmer = stemmers.get(name);
  if (stemmer === undefined) {
    stemmer = snowball.newStemmer(name);
    stemmers.set(name, stemmer);
  }
  const result = stemmer.stem(word);
  if (stems.size >= CACHE_LIMIT) stems.clear();
  stems.set(key, result);
  return result;
}

/** A content word of a text: its stem, and whether it was written as a name or is a number. */
export interface Term {
  readonly term: string;
  readonly capital: boolean;
  readonly number: boolean;
}

const plain = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']s?$/u, "")
    .replace(/['’.]/gu, "");

/** Content words of `text` in reading order, stop words left out. */
export function terms(text: string, language: string): Term[] {
  const stop = stopWords(language);
  const found: Term[] = [];
  for (const [match] of text.matchAll(WORD)) {
    for (const part of match.split("-")) {
      const bare = plain(part.replace(/['’]s$/iu, ""));
      if (bare === "") continue;
      const lower = bare.toLowerCase();
      if (stop.has(lower)) continue;
      const number = /^\p{N}/u.test(bare);
      if (lower.length < 2 && !number) continue;
      found.push({ term: number ? lower : stem(lower, language), capital: bare !== lower, number });
    }
  }
  return found;
}
