import { matchesOf } from "../../../../text/matches.js";
import { findNumbers, numberValue } from "../../../../text/numbers.js";
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

/** "Four counts of assault" are no people. */
const COUNTS_OF = new RegExp(`\\b${NUMBER} counts?\\b`, "giu");
const TAKEN = new RegExp(
  `\\b${NUMBER} (?:people|persons|victims|men|women|teens|teenagers|children) (?:were|was|have been) (?:\\p{L}+ )?(?:taken|rushed|transported|sent|hospitali[sz]ed)\\b`,
  "giu",
);

const SEXES =
  /\b(one|an?|two|three|four|five|six|seven|eight|nine|\d) (wom[ae]n|m[ae]n|boys?|girls?|males?|females?)\b/giu;
/** How many of each sex words give at most. */
function sexesIn(text: string): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const [, number, noun] of matchesOf(SEXES, text)) {
    const sex = /^(?:w|g|f)/i.test(noun!) ? "female" : "male";
    const count = /^(?:an?|one)$/i.test(number!) ? 1 : (numberValue(number!) ?? 0);
    most.set(sex, Math.max(most.get(sex) ?? 0, count));
  }
  return most;
}
/** "One woman and four men were shot" counts all; an account of two women who were hurt has it otherwise. */
const ALL_BY_SEX =
  /\b(?:one|an?|two|three|four|five|six|\d) (?:wom[ae]n|m[ae]n|boys?|girls?|males?|females?) and (?:one|an?|two|three|four|five|six|\d) (?:wom[ae]n|m[ae]n|boys?|girls?|males?|females?) (?:were|was|have been)\b/iu;
function countsSexesOtherwise(known: string, text: string): boolean {
  if (!ALL_BY_SEX.test(text)) return false;
  const told = sexesIn(known.replace(OF_SUSPECTS, " "));
  return [...sexesIn(text)].some(([sex, count]) => (told.get(sex) ?? 0) > count);
}
/** "Two men sought": not of those who were hurt. */
const OF_SUSPECTS =
  /\b(?:one|an?|two|three|four|five|six|\d) (?:wom[ae]n|m[ae]n|males?|females?)\b(?=[^.;]{0,60}\b(?:question|sought|suspects?|arrest\p{L}*|wanted|gunm[ae]n|opened fire|fled|masked|armed)\b)/giu;

/** Whether words count those harmed otherwise than a reader of `known` has it, and not as the sum of the dead and the hurt. */
export function countsHurtOtherwise(known: string, text: string): boolean {
  if (countsSexesOtherwise(known, text)) return true;
  if (PART.test(text)) return false;
  const account = known.replace(COUNTS_OF, " ");
  const counts = countsIn(text).filter((count) => !isGiven(account, count));
  if (counts.length === 0) return false;
  // More were taken to a hospital than this has hurt.
  const taken = matchesOf(TAKEN, known).map(([, number]) => numberValue(number!) ?? 0);
  if (Math.max(...taken, 0) > Math.max(...counts)) return true;
  const told = countsIn(known);
  // "One woman and four men, all five": a part beside the whole.
  if (told.length === 0 || /\bat least\b/i.test(known)) return false;
  if (findNumbers(text).some(({ value }) => told.includes(value))) return false;
  if (DEAD.test(known)) told.push(1);
  return counts.some((count) => !told.some((one, at) => told.some((other, to) => to !== at && one + other === count)));
}
