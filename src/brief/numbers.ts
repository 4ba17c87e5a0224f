import { fold } from "./terms.js";

const UNITS = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, 10 * (at + 2)]),
);

/** Part of every number word: most sentences have none. */
const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)|teen|(?:seven|eigh|nine)ty/;

/**
 * Numbers a text states, canonical: digits without separators, and number words up to ninety-nine. "One" is too common a word
 * to count as a number.
 */
export function numbersIn(text: string): Set<string> {
  const out = new Set<string>();
  for (const m of text.matchAll(/\d[\d,.]*\d|\d/g)) out.add(m[0].replace(/,(?=\d{3})/g, "").replace(/\.0+$/, ""));
  const folded = fold(text);
  if (!NUMBER_WORD.test(folded)) return out;
  for (const m of folded.matchAll(/\b([a-z]+)(?:-([a-z]+))?\b/g)) {
    const tens = TENS.get(m[1]!);
    const unit = tens === undefined ? UNITS.get(m[1]!) : UNITS.get(m[2] ?? "");
    if (tens !== undefined) out.add(String(tens + (unit ?? 0)));
    else if (unit !== undefined && unit > 1) out.add(String(unit));
  }
  return out;
}
