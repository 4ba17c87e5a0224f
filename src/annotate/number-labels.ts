import type { Span } from "../model/span.js";

/** Words and marks before a number that make it a name or a place in a list. */
const BEFORE =
  /(?:\b(?:No|Nos|Number|Highway|Hwy|Route|Rte|Interstate|Flight|Section|Sec|Article|Chapter|Room|District|Class|Apartment|Apt|Suite|Unit|Boeing|Airbus|Grade|Page|Figure|Zone|Area|Channel|Phase|Level|Title|Proposition|Prop|Resolution|Block|Line|Platform|Gate|COVID|Covid|Box|Precinct|Pier|Week|Day|Game|Division|Formula|Super Bowl|Windows|Tower|Building|Exit|Ward|Lot|Type|Local|Act|Bill|Order|Rule|Part|Volume|Episode|Season)\.?[ -]|\b(?:called|call|dialed|dial|dialing|calling) |\b[A-Z]{1,3}[ -]|[#:@_]|\d[-/]|\/)$/;
const NOT_LABEL_BEFORE = /\b(?:A|I|US|UK|EU|UN|GOP|OF|TO|AND|THE|IN|ALL|BY|AT|FOR|AN|OR)[ -]$/;
/** Words and marks after a number that make it a time, an ordinal, an address, a telephone number or a road. */
const AFTER =
  /^(?:-?(?:st|nd|rd|th)\b|[’']?s\b|: ?\d\d|\s?(?:a\. ?m|p\. ?m|am\b|pm\b|o[’']?\s?clock)|\s(?:GMT|UTC|EST|EDT|ET|PT)\b|\s(?:block\b|BLOCK\b|Freeway|Expressway|Highway|Parkway)|\s(?:(?:[NSEW]\.?|North|South|East|West|Northeast|Northwest|Southeast|Southwest) )?(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][\p{L}.’']+)(?: [A-Z][\p{L}.’']+){0,2} (?:St|Street|Ave|Avenue|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Way|Circle|Terrace|Trail|Highway)\b|\s[A-Z] (?:St|Street|Ave|Avenue)\b|\/\d|[/@_]|-[A-Z]{3,}|-\d{3,4}(?!\d)|-\d-|\s?caliber\b)/u;
const EMERGENCY = /^911$/;
/** "(262) 971-1658", "493-TIPS (8477)". */
const TELEPHONE_AFTER = /^\) ?\d{3}-/;
const TELEPHONE_BEFORE = /-[A-Z]{3,} \($/;
const POSTCODE_BEFORE = /\b[A-Z]{2}\.? $/;
/** "fifty-eight and two", "58 - 3", "6-3": scores and records. */
const SCORE_AFTER =
  /^ ?[-–] ?\d{1,3}(?![\d%]| (?:percent|per cent|people|miles|year|days|hours|minutes|feet|degrees|inches|million|billion))/;
const SCORE_BEFORE = /\d ?[-–] ?$/;

/** Whether a number names or orders something, or tells the time, rather than counts. */
export function isLabel(text: string, n: Span): boolean {
  const before = text.slice(Math.max(0, n.start - 14), n.start);
  const after = text.slice(n.end, n.end + 48);
  const number = text.slice(n.start, n.end);
  if (AFTER.test(after) && /^\d/.test(number)) return true;
  if (BEFORE.test(before) && /^[\d]/.test(number) && !NOT_LABEL_BEFORE.test(before) && !/[$£€]$/.test(before))
    return true;
  if (EMERGENCY.test(number)) return true;
  if ((before.endsWith("(") && TELEPHONE_AFTER.test(after)) || TELEPHONE_BEFORE.test(before)) return true;
  // "[12]": a footnote.
  if (before.endsWith("[") && after.startsWith("]")) return true;
  if (/^\d{5}$/.test(number) && POSTCODE_BEFORE.test(before)) return true;
  return isScore(number, before, after);
}

function isScore(number: string, before: string, after: string): boolean {
  if (!/^\d{1,3}$/.test(number)) return false;
  const next = /^ ?[-–] ?(\d{1,3})/.exec(after);
  if (next && SCORE_AFTER.test(after)) return Number(next[1]) <= Number(number);
  const previous = /(\d{1,3}) ?[-–] ?$/.exec(before);
  return previous !== null && SCORE_BEFORE.test(before) && Number(previous[1]) >= Number(number);
}
