import type { NameType } from "../../model/index.js";
import { sameSpelling, sameWords } from "../../text/spelling-variants.js";

const PARTICLE = /^(?:de|del|della|da|di|dos|das|do|du|van|von|der|den|bin|bint|ibn|al|el|ul|le|la|y|e)$/;

/** Names remembered with their words; started afresh when full. Few, since a name may keep the text alive that it was cut from. */
const CACHE_LIMIT = 2000;
const cache = new Map<string, readonly string[]>();

/** Words of a name for comparison: small letters, no possessive, no full stops, no leading "the". */
export function nameWords(text: string): readonly string[] {
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const words = splitName(text);
  cache.set(text, words);
  return words;
}

function splitName(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]s?$/i, "")
    .replace(/(?<=\p{Lu})\.\s?(?=\p{Lu}\b)/gu, "")
    .replace(/[.,"“”]/g, "")
    .toLowerCase()
    .split(/[\s\-–]+/)
    .filter((word, i) => word !== "" && !(i === 0 && word === "the"));
}

/** The part of a name that stands alone for the person later: "biden", "de blasio", "al quaety". */
export function surnameOf(words: readonly string[]): readonly string[] {
  let from = words.length - 1;
  if (/^(?:jr|sr|ii|iii|iv)$/.test(words[from] ?? "")) from--;
  while (from > 1 && PARTICLE.test(words[from - 1] as string)) from--;
  return words.slice(Math.max(from, 0));
}

const isInitial = (word: string): boolean => word.length === 1;

/**
 * Whether two full names can be one person: the same surname and given names that do not clash. Either may be brought into Latin letters
 * by another custom ("Muammar el-Gaddafi", "Moammar al-Qaddafi").
 */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (isPartOf(short, long) || sameWords(a, b)) return true;
  if (!sameWords(surnameOf(short), surnameOf(long))) return false;
  const first = short[0] as string;
  const other = long[0] as string;
  return sameSpelling(first, other) || ((isInitial(first) || isInitial(other)) && first[0] === other[0]);
}

/** Whether the words of `short` stand in `long` in the same order. */
export function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** Whether the words of `end` close `name`, as a surname closes a full name. */
export const endsWith = (name: readonly string[], end: readonly string[]): boolean =>
  end.length < name.length && end.every((word, i) => word === name[name.length - end.length + i]);

const SMALL = /^(?:of|the|and|for|in|on|to|de|la|del|y|et|des|du|an|a)$/;

/** Letters by which a longer name may be abbreviated: with and without its small words. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const all = words.map((word) => word[0] ?? "").join("");
  const main = words
    .filter((word) => !SMALL.test(word))
    .map((word) => word[0] ?? "")
    .join("");
  return [...new Set([main, all])].filter((letters) => letters.length > 1);
}

/** Most names have a small letter in second place, which settles it. */
const hasSmallSecond = (text: string): boolean => text.charCodeAt(1) >= 97 && text.charCodeAt(1) <= 122;

/** "UN", "U.N.", "ECOWAS": letters that may stand for a longer name. */
export const isAcronym = (text: string): boolean =>
  !hasSmallSecond(text) && /^(?:\p{Lu}\.?){2,7}s?$/u.test(text.replace(/['’]s$/, ""));

export const abbreviates = (type: NameType): boolean =>
  type === "organization" ||
  type === "facility" ||
  type === "event" ||
  type === "law" ||
  type === "location" ||
  type === "product";
