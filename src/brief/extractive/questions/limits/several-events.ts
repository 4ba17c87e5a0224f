import { numberValue } from "../../../../text/numbers.js";
import type { Desk } from "../../../desk.js";

/** Of several events, a sentence may be about any; "shootings outside a bar" are one. */
const SEVERAL_EVENTS =
  /\b(?:shootings(?! (?:outside|inside|at|near) )|attacks|stabbings|killings|crashes|fires|blasts|explosions|robberies|homicides|(?:gun|violent) crime|gun violence|violent (?:night|weekend|day))\b/i;
const SEVERAL_TOLD =
  /\b(?:two|three|four|five|several|multiple|separate|both|pair of|string of|series of|wave of) (?:[\p{L}-]+ ){0,3}?(?:shootings|attacks|stabbings|crashes|fires|blasts|explosions)\b|\bin (?:\S+ ){0,4}shootings (?:on|across|around|throughout) |\bthe (?:multiple )?shootings that\b/iu;

/** An age is no toll: "killed 20-year-old Olan Keel". */
const NUMBER =
  "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}(?:,\\d{3})+|\\d{1,3})(?![-\\d]|,\\d)";
/** How many a sentence of the account gives as dead, the gunman apart. */
const TOLL = new RegExp(
  `\\b(?:leaving|left|leaves) (?:at least )?${NUMBER} (?:[\\p{L}-]+ ){0,3}?dead\\b(?! including)|\\bkill(?:ed|ing|s) (?:at least )?${NUMBER}\\b(?! (?:hours|days|years|times))`,
  "iu",
);
const MONTH = "Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec";
const DAY = new RegExp(
  `\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(${MONTH})[a-z]*\\.? (\\d{1,2})\\b|\\b(\\d{1,2}) (${MONTH})`,
  "g",
);
const YEAR = /\b(?:19|20)\d\d\b/g;
/** The day on which somebody spoke is not the day of the dead. */
const SPOKE_ON = /\b(?:said|says|announced|reported|confirmed) (?:on )?\p{Lu}\p{Ll}+day\b/gu;
const NAMED = "((?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}'’-]+)";
const SOUGHT = new RegExp(
  `\\b(?:searching|looking) for ${NAMED}(?![^.;]{0,60}\\b(?:missing|disappear|vanish|abduct|kidnap))`,
  "u",
);
const HELD = new RegExp(`${NAMED}(?:, \\d{1,2},)? (?:was|has been|is) (?:arrested|charged|in custody)\\b`, "u");

/** Days that a sentence gives, "satur" or "nov 9"; its years where it gives no day. */
function daysIn(text: string): readonly string[] {
  const told = text.replace(SPOKE_ON, " ");
  const days = [...told.matchAll(DAY)].map(([, week, month, day, dayBefore, monthBehind]) =>
    (week ?? `${month ?? monthBehind} ${day ?? dayBefore}`).toLowerCase(),
  );
  return days.length > 0 ? days : (told.match(YEAR) ?? []);
}

/** Whether sentences give the dead of two days by two numbers: "left one dead on Saturday", "killed two on Nov. 9". */
function hasTwoTolls(sentences: readonly string[]): boolean {
  const tolls = sentences.flatMap((text) => {
    const found = TOLL.exec(text);
    const days = found ? daysIn(text) : [];
    return found && days.length > 0 ? [{ toll: numberValue(found[1] ?? found[2]!), days }] : [];
  });
  return tolls.some((one, at) =>
    tolls.slice(at + 1).some((other) => one.toll !== other.toll && !one.days.some((day) => other.days.includes(day))),
  );
}

/** Whether one man is sought, who is not missing, and another held, of neither of whom the headline speaks: the shots are of either. */
const isOfTwoMen = (headline: string, account: string): boolean => {
  const names = [SOUGHT.exec(account)?.[1], HELD.exec(account)?.[1]].map((name) => name?.split(" ").at(-1));
  return names.every((name) => name !== undefined && !headline.includes(name)) && new Set(names).size === names.length;
};

/** Whether headline or account speak of more events than one: "the shooting" is then none of them. */
export const isOfSeveralEvents = ({ headline }: Desk, read: readonly string[]): boolean => {
  const [, ...account] = read;
  return (
    SEVERAL_EVENTS.test(headline) ||
    SEVERAL_TOLD.test(read.join(" ")) ||
    hasTwoTolls(account) ||
    isOfTwoMen(headline, account.join(" "))
  );
};
