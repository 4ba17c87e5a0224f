import { matchesOf } from "../../../text/matches.js";
import { findNumbers, numberValue } from "../../../text/numbers.js";
import { isGiven } from "./figures-given.js";

const NUMBER = "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";
const HARM = "(?:shot|hit|struck|wounded|injured|hurt)";
/** "Four people, ages 16 to 18, were injured", "striking four people". */
const HARMED = new RegExp(
  `\\b${NUMBER} (?:(?!of\\b)\\p{L}+ ){0,3}?(?:\\p{L}+, [^,]{3,30}, )?(?:(?:were |was |being |are |have been )${HARM}|wounded|injured|hurt|(?<=(?:people|persons?|victims?|men|women|teens|teenagers|children|students|kids|adults) )shot(?! (?:at|into|back)\\b))\\b|\\b(?:shooting|striking|hitting|wounding|injuring) ${NUMBER}(?! (?:times|shots|rounds|bullets))\\b`,
  "giu",
);
/** A part of all, whose number is another. */
const PART = /\b(?:others?|more|another|of (?:the|them|those|whom)|critically|seriously|each)\b/i;
const DEAD = /\b(?:killed|dead|dies|died|fatal\p{L}*|slain|death)\b/iu;

const countsIn = (text: string): number[] =>
  matchesOf(HARMED, text).flatMap(([, before, behind]) => numberValue(before ?? behind ?? "") ?? []);

/** Whether words count those harmed otherwise than a reader of `known` has it, and not as the sum of the dead and the hurt. */
export function countsHurtOtherwise(known: string, text: string): boolean {
  if (PART.test(text)) return false;
  const counts = countsIn(text).filter((count) => !isGiven(known, count));
  if (counts.length === 0) return false;
  const told = countsIn(known);
  // "One woman and four men, all five": a part beside the whole.
  if (told.length === 0 || /\bat least\b/i.test(known)) return false;
  if (findNumbers(text).some(({ value }) => told.includes(value))) return false;
  if (DEAD.test(known)) told.push(1);
  return counts.some((count) => !told.some((one, at) => told.some((other, to) => to !== at && one + other === count)));
}
