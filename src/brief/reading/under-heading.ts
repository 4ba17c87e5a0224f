import { MONTH_NAME } from "../../text/months.js";
import { PERSON_NOUN } from "./dangling.js";

/** "Worried: An unidentified parent", "Credit card rates at record highs: Interest rates are": what stands before a colon and a new sentence. */
const HEADED = /^(?!["“‘'])(?<head>[^:\n]{4,90}): (?=\p{Lu}[\p{L}’'.-]* [^:]{20,})/u;
/** A clause that the sentence behind the colon completes, or somebody who speaks it. */
const CLAUSE =
  /\b(?:said|says?|tells?|told|wrote|tweeted|asked|asks|reports?|reported|warn(?:s|ed)|add(?:s|ed)|insist(?:s|ed)|announce[sd]|declared|explain(?:s|ed)|continued|writes|reads?|statement|conclude[sd]|recall(?:s|ed)|called|is|was|are|were|has|have|had|will|would|can|could|did|does|do|may|might|must|should|be|been|becomes?|became|means?|meant|follows?|following|include[sd]?|including|made|took|gave|came|went|found|saw|got|left|held|knew|began|died|hit|faces?|remains?)\b|n['’]t\b/iu;
/** "1918: ", "20 April: ", "November 2009: ": a list of days, which a reader is told with them. */
const MONTH = `(?:${MONTH_NAME}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`;
const DAY = new RegExp(
  `^(?:(?:\\p{Lu}\\p{Ll}+day,? )?(?:\\d{1,2} )?${MONTH}(?: \\d{1,2})?(?:,? \\d{4})?|\\d{4}|\\p{Lu}\\p{Ll}+day)$`,
  "u",
);
/** "Kenneth Roth, executive director": somebody whose words follow. */
const SPEAKER = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*,/u;
/** "His answer to the reporters: I will not resign": words of somebody. */
const WORDS_OF = /\b(?:answer|message|reply|verdict|letter|statement|note|tweet|post|motto|advice)\b/i;
const ONESELF = /^(?:I|We|My|Our)\b/;
/** "Police arrested three men: Olan Keel set fire to the homes" accuses: a heading that may be a clause is left. */
const MAY_BE_CLAUSE = /\p{Ll}{2,}ed\b(?!$)/u;
const LEAST_WORDS = 4;
const isInQuotes = (head: string): boolean =>
  head.lastIndexOf("“") > head.lastIndexOf("”") || (head.split('"').length - 1) % 2 === 1;

/**
 * Length of a heading that stands before its sentence with a colon ("Credit card rates at record highs: Interest rates are …"); 0 where there is none. Nothing
 * where it may be who speaks, or says what the sentence is of ("JUNE 20: Pallbearers carry …"): without it the sentence would be another.
 */
export function headingLength(sentence: string): number | undefined {
  const head = HEADED.exec(sentence)?.groups?.head;
  if (head === undefined || DAY.test(head) || CLAUSE.test(head) || isInQuotes(head)) return 0;
  const isSpoken =
    SPEAKER.test(head) ||
    PERSON_NOUN.test(head) ||
    WORDS_OF.test(head) ||
    ONESELF.test(sentence.slice(head.length + 2));
  if (head.split(" ").length < LEAST_WORDS || isSpoken) return undefined;
  return MAY_BE_CLAUSE.test(head) ? 0 : head.length + 2;
}
