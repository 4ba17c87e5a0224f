import { findNumbers } from "../../text/numbers.js";
import type { Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";

/** A figure that a report takes back: "151 people, not 143". */
export interface CorrectedFigure {
  readonly right: number;
  readonly wrong: number;
  /** What is counted, as the word after the right figure; empty where none follows. */
  readonly noun: string;
  /** When the correction appeared, in milliseconds. */
  readonly at: number;
}

/** Between the right figure and the wrong one. */
const NOT = /^[^.;:!?\d]{0,40}?,? (?:and not|not|rather than|instead of) (?:the )?$/;
/** Between the wrong figure and the right one, after "not" or after a word of correcting. */
const BUT = /^(?: [\p{L}-]+){0,3},? but (?:rather )?$/u;
const TO = /^(?: [\p{L}-]+)? to $/u;
const CORRECTING = /\b(?:revised|corrected|amended)\b[^.;:!?\d]{0,40}\bfrom $/i;

/** Without one of these words nothing is taken back. */
const CORRECTS = /\b(?:not|rather|instead|revised|corrected|amended)\b/i;

/** Figures that titles and sentences of the story take back, oldest first. Only wordings that name both figures count. */
export function correctedFigures(reading: Reading): CorrectedFigure[] {
  const titles = reading.articles.map(({ article }) => ({
    text: article.title,
    at: Date.parse(article.published ?? ""),
  }));
  const sentences = reading.passages.map((passage) => ({ text: passage.text, at: timeOf(reading, passage) }));
  return [...titles, ...sentences]
    .filter(({ at }) => !Number.isNaN(at))
    .flatMap(({ text, at }) => correctionsIn(text).map((found) => ({ ...found, at })))
    .sort((a, b) => a.at - b.at);
}

function correctionsIn(text: string): Array<Omit<CorrectedFigure, "at">> {
  if (!CORRECTS.test(text)) return [];
  const numbers = findNumbers(text);
  return numbers.flatMap((second, index) => {
    const first = numbers[index - 1];
    if (!first || first.value === second.value || Math.min(first.value, second.value) < 2) return [];
    const between = text.slice(first.end, second.start);
    const before = text.slice(Math.max(0, first.start - 70), first.start);
    const back = NOT.test(between);
    const forth = (BUT.test(between) && / not $/i.test(before)) || (TO.test(between) && CORRECTING.test(before));
    if (!back && !forth) return [];
    const [right, wrong] = back ? [first, second] : [second, first];
    const noun = /^ ([\p{L}-]{3,})/u.exec(text.slice(right.end))?.[1]?.toLowerCase() ?? "";
    return [{ right: right.value, wrong: wrong.value, noun: noun === "not" || noun === "rather" ? "" : noun }];
  });
}

const timeOf = (reading: Reading, passage: Passage): number =>
  Date.parse(reading.articles[passage.article]!.article.published ?? "");

/** The quantity of a passage that has this value and counts the thing of the correction; undefined where there is none. */
export function countedAs(reading: Reading, passage: Passage, value: number, noun: string): number | undefined {
  const { quantities } = reading.articles[passage.article]!.annotations;
  if (noun === "") return undefined;
  return passage.quantities.find(
    (index) => quantities[index]!.value === value && (quantities[index]!.counted ?? "").split(" ").includes(noun),
  );
}
