/**
 * Telling text of which a page lost the accented letters: what is left of its words are single letters ("Ch nh ph nhi u n c") or
 * words with a question mark in the middle. No language is left to read.
 */

/** Consonants alone, but those that are words of Slavic languages; and letters around a mark that stands for a lost one. */
const BROKEN = /(?<![\p{L}\p{N}.'’&/-])[b-df-hj-np-rtxđ](?![\p{L}\p{N}.'’&/-])|\p{L}*\p{Ll}[?\uFFFD]+\p{Ll}\p{L}*/gu;
/** Words that are looked at, and that there must be. */
const LOOKED = 1_000;
const LEAST = 20;
/** Share of the words that may be broken; abbreviations and votes ("8 v 1") stay far below. */
const MOST = 0.08;
/** One letter over and over is something else. */
const LEAST_KINDS = 4;

/** Whether a text has lost so many of its letters that nobody can read it. */
export function hasLostLetters(text: string): boolean {
  const words = text.split(/\s+/, LOOKED);
  if (words.length < LEAST) return false;
  const broken = words.join(" ").match(BROKEN) ?? [];
  return broken.length > MOST * words.length && new Set(broken).size >= LEAST_KINDS;
}
