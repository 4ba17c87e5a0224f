import { fold } from "./terms.js";

const UNITS = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, 10 * (at + 2)]),
);

/**
 * Numbers a text states, canonical: digits without separators, and number words up to ninety-nine. "One" is too common a word
 * to count as a number.
 */
export function numbersIn(text: string): Set<string> {
  const out = new Set<string>();
  for (const m of text.matchAll(/\d[\d,.]*\d|\d/g)) out.add(m[0].replace(/,(?=\d{3})/g, "").replace(/\.0+$/, ""));
  for (const m of fold(text).matchAll(/\b([a-z]+)(?:-([a-z]+))?\b/g)) {
    const tens = TENS.get(m[1]!);
    const unit = tens === undefined ? UNITS.get(m[1]!) : UNITS.get(m[2] ?? "");
    if (tens !== undefined) out.add(String(tens + (unit ?? 0)));
    else if (unit !== undefined && unit > 1) out.add(String(unit));
  }
  return out;
}
