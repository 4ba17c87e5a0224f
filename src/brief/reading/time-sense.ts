import type { DateMention } from "../../model/annotation.js";
import type { Article } from "../../model/article.js";
import { DAY_MS } from "../../text/milliseconds.js";
import { MONTHS } from "../../text/months.js";
import { WEEKDAY_NAME } from "../../text/weekdays.js";
import { addressDay } from "./address-day.js";
import { dayNumber, mondayOf } from "./calendar.js";

/** "Due to speak", "due on Monday": what is due to a storm, or to heavy rain, looks back. */
const DUE =
  "due(?! to (?!(?:be|appear|speak|meet|start|begin|open|reopen|return|arrive|end|take|go|vote|hold|sign|visit|decide|testify|face|report|release|publish|stand|hear|leave|land|launch|play|make|give|address|attend|travel|expire|finish|close|resume|come|happen|become|get|have|do|see|rule|retire|sail|fly|run|discuss|announce|deliver|present|step|join|host|replace|receive)\\b))";
const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b";
/** What stands behind a "by" that sets a term: "by about 5 p.m.", "by the end of May", and not "by 30 rebels", "by Mayor Keel", "by late arrivals". */
const SOME_TIME = `(?:about |around |no later than )?(?:(?:late |early )(?:on |in )?)?(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m|o['’]clock|${MONTH})|(?:19|20)\\d\\d\\b|${WEEKDAY_NAME}|${MONTH}|tonight|next|this (?:week|weekend|month|year|time|spring|summer|autumn|fall|winter|evening|afternoon|morning)|the (?:end|start|time|middle|summer|close)|close of|end of|mid|noon|midnight|dawn|dusk|sunrise|sunset|sundown)`;
/** Words that look ahead; without one, a weekday is a day gone by. */
const FUTURE = new RegExp(
  `\\b(?:will|would|shall|should|may|might|could|can|must|(?:is|are|was|were) (?:to|${DUE}|set|expected|scheduled|likely|planning|going)|${DUE}|scheduled|expect(?:s|ed)?|plan(?:s|ned|ning)?|until|till|(?<!-)by(?=(?: (?:about|around|no later than|late|early|dawn|noon|on|in|next|this|(?:the )?end of|close of(?: business)?))* *$| ${SOME_TIME})|before|deadline|next|coming|upcoming|tomorrow|forecasts?|predict(?:s|ed)?|hopes?|intends?|aims?|slated|ahead of)\\b|['’]ll\\b`,
  "i",
);

/** Whether the words of a sentence can speak of a day to come. */
export const looksAhead = (words: string): boolean => FUTURE.test(words);

const AHEAD = new RegExp(
  `\\b(?:would|will|should|shall|${DUE}|scheduled|expected|planned|set for|forecasts?|predict(?:s|ed)?|hopes?|hoped|aims?|aimed|advises?|urges?|until|till|remains? our aim)\\b[^.;“”"]{0,60}$`,
  "i",
);
/** "By Thursday", "before late on Monday": a day that bounds what is to come; "shot by a neighbour on Sunday" and "drive-by" have none. */
const BOUND = /\b(?:(?<!-)by|before|no later than)\s(?:(?:late|early|the|end of|next|this|of|on)\s)*$/i;
const TOLD =
  /(?:\b(?:said|told|wrote|held|made|took|began|met|won|lost|left|came|went|fell|rose|saw|struck|shot|found|gone|been|died)|\p{L}{3,}ed)(?:\s(?:late|early|on))*\s$/iu;
/** What lay ahead of somebody in the past ("were due in court Monday", "knew she would be there Monday") may lie behind the report. */
const AHEAD_THEN =
  /\b(?:(?:was|were|had been)(?:\s\p{L}+)?\s(?:to|due|set|scheduled|slated|expected|planned|supposed|meant)|(?:planned|hoped|wanted|intended|meant|vowed)\sto\b|(?:knew|known|thought|learned|learnt|believed|feared)\b[^.;]*\bwould)\b/iu;
const WEEKDAY = /^(?:on\s)?\p{L}+day$/iu;
/** From the last end of a sentence on. */
const sentencePart = (before: string): string =>
  before.slice(Math.max(0, before.search(/[.!?]["”’]?\s+(?=[\p{Lu}“"])[^.!?]*$/u)));
const YEARLESS = /^[^\d]*(?:\d{1,2}[^\d]*)?$/;

/** "Posted: Saturday, March 2, 2013": when a page that gives a later day was written; what it tells from the day of writing is told from then. */
const POSTED = /(?:(?:^|\n)\s*posted:? |\bposted: )(?:on )?(?:\p{L}+day, ?)?(\p{L}{3})\p{Ll}*\.? (\d{1,2}),? (\d{4})/iu;
const MAY_BE_POSTED = /posted/i;
const HEAD = 600;
const A_DAY = 1;
function isWrittenEarlier(text: string, published: string): boolean {
  const head = text.slice(0, HEAD);
  const [, month = "", day, year] = (MAY_BE_POSTED.test(head) && POSTED.exec(head)) || [];
  const at = MONTHS.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase()));
  if (month === "" || at < 0) return false;
  return dayNumber(published) - Date.UTC(Number(year), at, Number(day)) / DAY_MS > A_DAY;
}

/** Days that the day of the page may lie behind that of its address: a report of the evening is of the next day elsewhere. */
const MOST_BEHIND = 1;
/**
 * Whether the day that the page gives is so much later than that of its address that a date cannot have been told from it. A weekday
 * that had passed on the earlier day, less than a week before, is the same from both, and so are the week and its end within one week.
 */
function isOfAnotherDay(url: string, words: string, mention: DateMention, published: string): boolean {
  const written = addressDay(url);
  if (!(dayNumber(published) - written > MOST_BEHIND)) return false;
  if (mention.until !== undefined && mondayOf(written) === mondayOf(dayNumber(published))) return false;
  const day = dayNumber(mention.date);
  return !(WEEKDAY.test(words) && day <= written && written - day < 7);
}

/**
 * Whether the words around a resolved date agree with it. "Said Sunday" is no coming Sunday, what "would be held on
 * Thursday" is no past one, and the Monday on which somebody "was due" may be either, whatever day it was resolved to. Where they disagree, the date is left as the outlet wrote it.
 */
export function dateHolds(
  { text, url }: Pick<Article, "text" | "url">,
  mention: DateMention,
  published: string,
): boolean {
  const words = text.slice(mention.start, mention.end);
  if (!YEARLESS.test(words) && /\d{4}/.test(words)) return true;
  if (isWrittenEarlier(text, published) || isOfAnotherDay(url, words, mention, published)) return false;
  const line = text.lastIndexOf("\n", mention.start) + 1;
  const before = text.slice(Math.max(line, mention.start - 90), mention.start);
  const distance =
    dayNumber(mention.date.length === 10 ? mention.date : `${mention.date}-15`.slice(0, 10)) - dayNumber(published);
  if (distance > 0) {
    const part = sentencePart(before);
    return looksAhead(part) && !TOLD.test(before) && !(WEEKDAY.test(words) && AHEAD_THEN.test(part));
  }
  if (distance < 0) return !AHEAD.test(before) && !BOUND.test(before);
  return true;
}
