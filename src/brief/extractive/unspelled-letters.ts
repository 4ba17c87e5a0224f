import { matchesOf } from "../../text/matches.js";
import type { Desk } from "../desk.js";
import type { Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";

/** Letters for a body or a thing: "GBI", "LMRP". What stands in brackets spells itself out, or is a party and a state. */
const LETTERS = /(?<![\p{L}\d.$#(&'’/-])\p{Lu}{3,6}(?![\p{L}\d)&/-])/gu;
const MAY_HAVE = /\p{Lu}{3}/u;
/** Known by their letters to readers anywhere. */
const KNOWN = new Set(
  "FBI CIA TSA EPA SEC DEA ATF UAE NATO WHO CDC FDA IMF NASA BBC CNN NBC ABC CBS MSNBC ESPN NPR HBO MTV IBM USA GOP NFL NBA MLB NHL FIFA UEFA AIDS HIV DNA COVID NYPD LAPD CEO CFO COO SUV ATM GPS GMT BST EST EDT CDT PDT PST CET UTC GDP LGBT LGBTQ TNT VIP YMCA AFP AAA OPEC UFO GMC BMW LLC INC PLC".split(
    " ",
  ),
);
/** Words that letters may pass over: "Department of Justice", "Centers for Disease Control and Prevention". */
const PASSED = "(?:(?:of|for|the|and|on|in|to|&) ){0,2}";

/** The words that letters stand for, where an article has them: "Keel Bureau of Investigation". */
function wordsFor(letters: string): RegExp {
  const words = [...letters].map((letter) => `${letter}[\\p{L}'’-]+`);
  return new RegExp(`(?<![\\p{L}-])${words.join(`(?:[ -]${PASSED})`)}|\\(${letters}\\)`, "u");
}

const patterns = new Map<string, RegExp>();
const MOST_PATTERNS = 500;
function spelling(letters: string): RegExp {
  if (patterns.size >= MOST_PATTERNS) patterns.clear();
  const known = patterns.get(letters) ?? wordsFor(letters);
  patterns.set(letters, known);
  return known;
}

/**
 * Whether a passage calls by its letters what its article spells out elsewhere, and neither the passage nor what a reader has met of the
 * page does: the article's writer did not take them to be known.
 */
export function hasUnspelledLetters(
  desk: Desk,
  passage: Passage,
  before: readonly Passage[] = [],
  { articles }: Pick<Reading, "articles"> = desk.reading,
): boolean {
  if (!MAY_HAVE.test(passage.text)) return false;
  const met = (pattern: RegExp): boolean =>
    pattern.test(passage.text) ||
    pattern.test(desk.headline) ||
    before.some(({ text }) => pattern.test(text)) ||
    desk.someTold(({ text }) => pattern.test(text));
  return matchesOf(LETTERS, passage.text).some(([letters]) => {
    if (KNOWN.has(letters) || desk.headline.includes(letters)) return false;
    const pattern = spelling(letters);
    return pattern.test(articles[passage.article]!.article.text) && !met(pattern);
  });
}
