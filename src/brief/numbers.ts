import { fold } from "./terms.js";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/**
 * Numbers a text states, canonical: digits without separators, and number words up to ninety-nine. "One" is too common a word
 * to count as a number.
 */
export function numbersIn(text: string): Set<string> {
  const out = new Set<string>();
  for (const m of text.matchAll(/\d[\d,.]*\d|\d/g)) out.add(m[0].replace(/,(?=\d{3})/g, "").replace(/\.0+$/, ""));
  for (const m of fold(text).matchAll(/\b([a-z]+)(?:-([a-z]+))?\b/g)) {
    const tens = Object.hasOwn(TENS, m[1]!) ? TENS[m[1]!] : undefined;
    if (tens !== undefined) out.add(String(tens + (m[2] ? Math.max(UNITS.indexOf(m[2]), 0) : 0)));
    else if (UNITS.indexOf(m[1]!) > 1) out.add(String(UNITS.indexOf(m[1]!)));
  }
  return out;
}
