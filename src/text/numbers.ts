import type { Span } from "../model/span.js";
import { wordKey, wordStarts } from "./word-starts.js";

/** A cardinal number in digits or words, with its value; a scale word ("million") is part of it. */
export interface NumberMention extends Span {
  readonly value: number;
  readonly written: "digits" | "words";
}

/** Numbers below twenty. */
export const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
};
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fourth: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
};

const UNIT_WORD = Object.keys(UNITS).join("|");
const TEN_WORD = Object.keys(TENS).join("|");
const SMALL = `(?:(?:${TEN_WORD})(?:[- ](?:${UNIT_WORD.split("|").slice(1, 10).join("|")}))?|${UNIT_WORD})`;
const SCALE_WORD = "hundred|thousand|million|billion|trillion";
/** "two hundred and five thousand", "a dozen", "half a million", "one-third". */
const WORDS = `(?:(?:half|quarter|a quarter of) an? (?:${SCALE_WORD}|dozen)|half[- ]dozen|(?:a couple|two|three|four|five|six) dozen|a dozen|${SMALL} and an? (?:half|quarter)(?: (?:${SCALE_WORD}))?|(?:an?|${SMALL})(?:[- ](?:${SCALE_WORD}))+(?:(?: and)? ${SMALL}(?:[- ](?:${SCALE_WORD}))*)*|${SMALL}(?:[- ](?:thirds?|quarters?|fifths?|tenths?)(?!\\p{L}))?)`;
/** "1,250.5", "3.2 million", "5m", "12bn"; not part of a longer token such as "B52" or "3-D". */
const DIGITS = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,18})(?:\\.\\d{1,18})?(?:(?:[- ]?(?:${SCALE_WORD}))+|(?:k|m|mn|mln|bn|b|tn)(?![\\p{L}\\d]))?`;

export const NUMBER = new RegExp(
  `(?<![\\p{L}\\d_.])(?:(${DIGITS})(?![\\p{L}\\d]{0,24}[\\p{L}_]|\\d)|(?<![-'’])(${WORDS})(?!\\p{L}))`,
  "iuy",
);

/** The same for one phrase, made once: compiling it takes longer than using it. */
const ONE_NUMBER = new RegExp(NUMBER.source, "iu");

/** How the words begin with which a number may begin, but for the articles. */
const BEGINNINGS = new Set(
  [..."half quarter couple".split(" "), ...Object.keys(UNITS), ...Object.keys(TENS)].map(wordKey),
);
const [A, N, BLANK, HYPHEN] = [..."an -"].map((sign) => sign.charCodeAt(0));
/** First letters of what makes a number of "a": hundred, thousand, million, billion, trillion, dozen, couple, quarter, half. */
const AFTER_A = new Set([..."htmbdcq"].map((sign) => sign.charCodeAt(0)));

/** Whether a number may begin with a word that has this key. */
function beginsNumber(key: number): boolean {
  const first = key >>> 16;
  if (first >= 48 && first <= 57) return true;
  if (first !== A) return BEGINNINGS.has(key);
  const second = (key >>> 8) & 255;
  if (second === BLANK || second === HYPHEN) return AFTER_A.has(key & 255);
  return second === N && ((key & 255) === BLANK || (key & 255) === HYPHEN);
}

/** All cardinal numbers of the text, in order. Ordinals ("3rd", "third") are none. Linear in the length of the text. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  const { count, starts, keys } = wordStarts(text);
  let free = 0;
  for (let word = 0; word < count; word++) {
    const start = starts[word]!;
    if (start < free || !beginsNumber(keys[word]!)) continue;
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    free = end;
    const written = match[1] === undefined ? "words" : "digits";
    const value = written === "digits" ? digitsValue(match[0]) : wordsValue(match[0]);
    if (value !== undefined) found.push({ start, end, value, written });
  }
  return found;
}

/** The value of a number phrase, digits or English words; nothing if it is none. */
export function numberValue(phrase: string): number | undefined {
  const trimmed = phrase.trim();
  const only = ONE_NUMBER.exec(trimmed);
  if (!only || only[0].length !== trimmed.length) return undefined;
  return only[1] === undefined ? wordsValue(trimmed) : digitsValue(trimmed);
}

const clean = (value: number): number => Number(value.toPrecision(12));

function digitsValue(phrase: string): number | undefined {
  const number = /^[\d,]+(?:\.\d+)?/.exec(phrase)?.[0];
  if (number === undefined || number.replace(/\D/g, "").length > 15) return undefined;
  let value = Number(number.replace(/,/g, ""));
  for (const scale of phrase
    .slice(number.length)
    .toLowerCase()
    .match(/[a-z]+/g) ?? [])
    value *= SCALES[scale] ?? 1;
  return clean(value);
}

function wordsValue(phrase: string): number | undefined {
  const parts = phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((p) => p !== "and" && p !== "of");
  const last = parts.at(-1) ?? "";
  const mixed = andFraction(parts);
  if (mixed !== undefined) return mixed;
  const fraction = FRACTIONS[last.replace(/s$/, "")];
  if (
    parts[0] === "half" ||
    parts[0] === "quarter" ||
    (parts[0] === "a" && parts[1] === "quarter" && parts.length > 2)
  ) {
    return clean((parts.includes("half") ? 0.5 : 0.25) * (last === "dozen" ? 12 : (SCALES[last] ?? 1)));
  }
  if (last === "dozen") return 12 * (parts.includes("couple") ? 2 : (UNITS[parts[0]!] ?? 1));
  if (fraction !== undefined && parts.length > 1) {
    const count = wordsValue(parts.slice(0, -1).join(" "));
    return count === undefined ? undefined : clean(count * fraction);
  }
  return sumWords(parts);
}

/** "two and a half", "one and a half million". */
function andFraction(parts: readonly string[]): number | undefined {
  const at = parts.findIndex((part, i) => i > 0 && part === "a" && /^(?:half|quarter)$/.test(parts[i + 1] ?? ""));
  if (at < 0) return undefined;
  const whole = sumWords(parts.slice(0, at));
  const fraction = parts[at + 1] === "half" ? 0.5 : 0.25;
  return whole === undefined ? undefined : clean((whole + fraction) * (SCALES[parts[at + 2] ?? ""] ?? 1));
}

/** Standard sum-and-scale reading: "two hundred five thousand" = (2 × 100 + 5) × 1000. */
function sumWords(parts: readonly string[]): number | undefined {
  let total = 0;
  let group = 0;
  for (const part of parts) {
    const small = UNITS[part] ?? TENS[part] ?? (part === "a" || part === "an" ? 1 : undefined);
    if (small !== undefined) group += small;
    else if (part === "hundred") group = (group || 1) * 100;
    else if (SCALES[part] !== undefined) {
      total += (group || 1) * SCALES[part]!;
      group = 0;
    } else return undefined;
  }
  return total + group;
}
