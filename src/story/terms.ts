import { stemmerOf, stopwords } from "../text/index.js";

const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu;

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
  const stop = stopwords(language);
  const stem = stemmerOf(language);
  const found: Term[] = [];
  for (const [match] of text.matchAll(WORD)) {
    for (const part of match.split("-")) {
      const bare = plain(part.replace(/['’]s$/iu, ""));
      if (bare === "") continue;
      const lower = bare.toLowerCase();
      if (stop.has(lower)) continue;
      const number = /^\p{N}/u.test(bare);
      if (lower.length < 2 && !number) continue;
      found.push({ term: number ? lower : stem(lower), capital: bare !== lower, number });
    }
  }
  return found;
}
