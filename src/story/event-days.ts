import { daysElsewhere } from "./days-elsewhere.js";
import { fromEpochDay, monthDay, weekdayOf } from "./year-days.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const MONTH_DAY = new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)`, "gi");
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\b`, "gi");
const RELATIVE =
  /\b(sunday|monday|tuesday|wednesday|thursday|friday|saturday|today|tonight|yesterday|this (?:morning|afternoon|evening)|last night)\b/gi;
const AHEAD = /\b(?:will|next|coming|would|scheduled|expected|until|by)\b[^.!?]*$/i;

function relativeDay(word: string, before: string, published: number): number {
  const lower = word.toLowerCase();
  if (lower === "yesterday" || lower === "last night") return published - 1;
  const weekday = WEEKDAYS.indexOf(lower.slice(0, 3));
  if (weekday < 0) return published;
  return weekdayOf(weekday, published, AHEAD.test(before));
}

/**
 * Days of the year that a text speaks of, as numbers from 1 to 372 (month times 31 plus day). A weekday is taken for the nearest past one
 * before `published` (days since 1970), or the next one after "will", "next" and the like; without a publication day only dates that
 * name a month count.
 */
export const eventDays = (text: string, published: number | undefined, language: string): Set<number> =>
  language.startsWith("en") ? englishDays(text, published) : daysElsewhere(text, published, language);

function englishDays(text: string, published: number | undefined): Set<number> {
  const days = new Set<number>();
  const add = (month: string, day: string): void => {
    const number = Number(day);
    if (number >= 1 && number <= 31) days.add(monthDay(MONTHS.indexOf(month.slice(0, 3).toLowerCase()), number));
  };
  for (const match of text.matchAll(MONTH_DAY)) add(match[1]!, match[2]!);
  for (const match of text.matchAll(DAY_MONTH)) add(match[2]!, match[1]!);
  if (published === undefined) return days;
  for (const match of text.matchAll(RELATIVE)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    days.add(fromEpochDay(relativeDay(match[1]!, before, published)));
  }
  return days;
}
