import { matchesOf } from "../../../../text/matches.js";
import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";

const SCALES = new Map([
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);
const WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const IN_LETTERS = new RegExp(`(?<!\\p{L})(?:${WORDS.join("|")})(?!\\p{L})`, "gu");
const IN_DIGITS = /\d[\d,.]*(?: ?(?:(?:m|b|tr)illion|mn?|bn?)\b)?/g;
const ROUNDED =
  /\b(?:nearly|about|around|almost|some|roughly|over|more than|an estimated) (\d[\d,]*\d)(?![\d.,]*\d| (?:m|b|tr)illion)/gi;
const NEARLY = 0.02;

/** What words give of figures. */
interface Figures {
  /** In digits, in millions. */
  readonly values: readonly number[];
  /** In letters. */
  readonly words: ReadonlySet<string>;
  /** Told as no more than about so many. */
  readonly rounded: readonly number[];
}

function figuresIn(text: string): Figures {
  const lower = text.toLowerCase();
  return {
    values: (lower.match(IN_DIGITS) ?? []).map((figure) => {
      const [, digits, unit] = /^([\d.]*) ?([a-z]*)$/.exec(figure.replace(/,|\.$/g, "")) ?? [];
      return Number(digits) * (SCALES.get(unit?.charAt(0) ?? "") ?? 1);
    }),
    words: new Set(lower.match(IN_LETTERS) ?? []),
    rounded: matchesOf(ROUNDED, text)
      .map(([, figure]) => Number(figure!.replaceAll(",", "")))
      .filter((about) => about >= 1000),
  };
}

/** Texts read last: what the reader knows, and the titles, are asked about for every figure of a story. */
const known = new Map<string, Figures>();
const MOST_KNOWN = 500;

function figuresOf(text: string): Figures {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const figures = figuresIn(text);
  known.set(text, figures);
  return figures;
}

/** Whether words give a figure: in digits, in letters, in millions. "Nearly 140,000" is 138,711 to whoever has read it. */
export function isGiven(text: string, value: number): boolean {
  const { values, words, rounded } = figuresOf(text);
  return (
    values.some((one) => Math.abs(one - value) < 1e-6 * value) ||
    words.has(WORDS[value - 2] ?? "") ||
    rounded.some((about) => Math.abs(about - value) <= NEARLY * value)
  );
}

/** Whether words give any figure of a passage. */
export const givesAny = (desk: Desk, { article, quantities }: Passage, known: string): boolean =>
  quantities.some((i) => isGiven(known, desk.reading.articles[article]!.annotations.quantities[i]!.value));

const SOME =
  "(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of)";
const DEAD = new RegExp(
  `\\b${SOME} (?:\\p{L}+ ){0,2}(?:deaths|dead|killed|died)\\b|\\bkill(?:ed|ing) (?:at least |as many as |about )?${SOME}\\b`,
  "iu",
);
/** Whether words give a count of the dead. */
export const countsDead = (words: string): boolean => DEAD.test(words);
