import { TENS, UNITS } from "../../text/numbers.js";
import { fold } from "./terms.js";

/** Part of every number word: most sentences have none. */
const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)|teen|(?:seven|eigh|nine)ty/;

const units = new Map(Object.entries(UNITS));
const tens = new Map(Object.entries(TENS));

/** "COVID-19", "G-7", "H1N1": a number that is part of a name. */
const IN_NAME = /(?<![\p{L}\d])(?:\p{Lu}\p{L}*-\d{1,3}(?![\d.,]*\d)|\p{Lu}\d+\p{Lu}\d*)(?!\p{L})/gu;

/** Numbers by which a text counts or measures: those of names left out. */
export const figuresIn = (text: string): Set<string> =>
  numbersIn(/[\p{Lu}-]\d/u.test(text) ? text.replace(IN_NAME, " ") : text);

/**
 * Numbers a text states, canonical: digits without separators, and number words up to ninety-nine. "One" is too common a word
 * to count as a number.
 */
export function numbersIn(text: string): Set<string> {
  const out = new Set<string>();
  for (const digits of text.match(/\d[\d,.]*\d|\d/g) ?? [])
    out.add(digits.length < 3 ? digits : digits.replace(/,(?=\d{3})/g, "").replace(/\.0+$/, ""));
  const folded = fold(text);
  if (!NUMBER_WORD.test(folded)) return out;
  for (const word of folded.match(/\b[a-z]+(?:-[a-z]+)?\b/g) ?? []) {
    const hyphen = word.indexOf("-");
    const [first, second] = hyphen < 0 ? [word, ""] : [word.slice(0, hyphen), word.slice(hyphen + 1)];
    const ten = tens.get(first);
    const value = ten === undefined ? units.get(first) : ten + (units.get(second) ?? 0);
    if (value !== undefined && value > 1) out.add(String(value));
  }
  return out;
}
