import { numberValue } from "../../../text/numbers.js";
import type { Desk } from "../../desk.js";

/** Of several events, a sentence may be about any. */
const SEVERAL_EVENTS =
  /\b(?:shootings|attacks|stabbings|killings|crashes|fires|blasts|explosions|robberies|homicides|(?:gun|violent) crime|gun violence|violent (?:night|weekend|day))\b/i;
const SEVERAL_TOLD =
  /\b(?:two|three|four|five|several|multiple|separate|both|pair of|string of|series of|wave of) (?:[\p{L}-]+ ){0,3}?(?:shootings|attacks|stabbings|crashes|fires|blasts|explosions)\b|\bin (?:\S+ ){0,4}shootings (?:on|across|around|throughout) |\bthe (?:multiple )?shootings that\b/iu;

const NUMBER = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";
/** How many a sentence of the account gives as dead, the gunman apart. */
const TOLL = new RegExp(
  `\\b(?:leaving|left|leaves) (?:at least )?${NUMBER} (?:[\\p{L}-]+ ){0,3}?dead\\b(?! including)|\\bkill(?:ed|ing|s) (?:at least )?${NUMBER}\\b(?! (?:hours|days|years|times))`,
  "iu",
);
const MONTH = "Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec";
const DAYED = new RegExp(
  `\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:19|20)\\d\\d\\b|\\b(?:${MONTH})[a-z]*\\.? \\d|\\d (?:${MONTH})`,
);
const NAMED = "((?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}'’-]+)";
const SOUGHT = new RegExp(`\\b(?:searching|looking) for ${NAMED}`, "u");
const HELD = new RegExp(`${NAMED}(?:, \\d{1,2},)? (?:was|has been|is) (?:arrested|charged|in custody)\\b`, "u");

/** Whether sentences give the dead of two days by two numbers: "left one dead on Saturday", "killed two on Nov. 9". */
function hasTwoTolls(sentences: readonly string[]): boolean {
  const tolls = sentences
    .filter((text) => DAYED.test(text))
    .flatMap((text) => {
      const found = TOLL.exec(text);
      return found ? [numberValue(found[1] ?? found[2]!)] : [];
    });
  return new Set(tolls).size > 1;
}

/** Whether one man is sought and another held, of neither of whom the headline speaks: the shots are of either. */
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
