import { MONTH_NAME } from "../../text/months.js";
import { WEEKDAY_NAME } from "../../text/weekdays.js";
import { dayNumber, monthIndex, weekdayIndex, weekdayOf } from "./calendar.js";

/** "In 2003, ", "On Monday ", "On 20 April, ", "Last month, ", "August 1982: ": a date that a sentence opens with. */
const LEAD = new RegExp(
  `^(?:(?:back )?in (?:(?<month>${MONTH_NAME}),? ?)?(?<year>\\d{4})?|(?:on )?(?<weekday>${WEEKDAY_NAME})(?:,? (?<numbered>\\d{1,2} ${MONTH_NAME}|${MONTH_NAME} \\d{1,2})(?:,? (?<of>\\d{4}))?)?|on (?<day>\\d{1,2} ${MONTH_NAME}|${MONTH_NAME} \\d{1,2})(?:,? (?<after>\\d{4}))?|last (?<period>month|year|${WEEKDAY_NAME})|(?<headed>${MONTH_NAME} \\d{4})(?=: )|(?<ago>yesterday))(?<mark>[,:])? `,
  "iu",
);
/**
 * What must not stand behind it: a second date of the same list, a clause that hangs on the date ("when …", "the year that …"), a verb of which the
 * date is the subject, or a word that leans on what came before.
 */
const HANGS = new RegExp(
  `^(?:\\d{4}\\b|\\d{1,2}(?:,| and) \\d|(?:${MONTH_NAME}|${WEEKDAY_NAME})\\b|(?:when|where|which|who|as|and|or|but|to|then|just|only|too|the (?:(?:very |same )?(?:day|month|year|week|eve|anniversary|morning|night|start|beginning|end|height)s?\\b|first|last|second|third|same)|(?:a|the) (?:day|week|month|year) (?:after|before|later|earlier|that)|by which|not|nor|its?|he|she|they|his|her|their|this|that|these|those|it was|however|though|meanwhile|also|another|again|instead|so|still)\\b)`,
  "iu",
);
/** Without a comma behind the date only a subject surely begins. */
const SUBJECT =
  /^(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|about|at least|more than|several|hundreds|thousands|dozens) \p{L}|^(?:Mr|Mrs|Ms|Dr|President|Police|Officers|Protesters|Officials|Authorities|Prosecutors|Residents)\b/u;

/**
 * How long the words are with which a sentence opens and that say nothing but its date, where `date` (YYYY, YYYY-MM or YYYY-MM-DD) already stands before it and
 * the rest is whole without them; 0 otherwise. `published` is the day of its article.
 */
export function dateLead(sentence: string, date: string, published: string): number {
  const found = LEAD.exec(sentence);
  if (!found) return 0;
  const { mark, headed, ...told } = found.groups ?? {};
  const rest = sentence.slice(found[0].length);
  if (HANGS.test(rest) || (!mark && !SUBJECT.test(rest)) || (mark === ":") !== (headed !== undefined)) return 0;
  return saysDate(headed ? { ...told, ...monthAndYear(headed) } : told, date, published) ? found[0].length : 0;
}

const HALF_A_YEAR = 183;

type Told = Readonly<Record<string, string | undefined>>;

const monthAndYear = (words: string): Told => {
  const [month, year] = words.split(" ");
  return { month, year };
};

/** Whether a date as a sentence tells it is the whole of another, no more and no less. */
function saysDate(told: Told, date: string, published: string): boolean {
  if (date.length === 10) return saysDay(told, date, dayNumber(published));
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7)) - 1;
  if (date.length === 4)
    return told.month === undefined && (told.year === date || (told.period === "year" && Number(date) === year - 1));
  const [wantedYear, wantedMonth] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1];
  if (told.period === "month") return wantedYear * 12 + wantedMonth === year * 12 + month - 1;
  if (told.month === undefined || monthIndex(told.month) !== wantedMonth) return false;
  // A month without its year is the last one of its name.
  return told.year ? Number(told.year) === wantedYear : wantedYear === (wantedMonth <= month ? year : year - 1);
}

function saysDay(told: Told, date: string, near: number): boolean {
  const day = dayNumber(date);
  const numbered = told.day ?? told.numbered;
  const weekday = told.weekday ?? (told.period !== "month" && told.period !== "year" ? told.period : undefined);
  if (weekday !== undefined && weekdayIndex(weekday) !== weekdayOf(day)) return false;
  const year = told.of ?? told.after;
  // A day without its year is the nearest one, and a weekday alone the last one.
  if (numbered !== undefined)
    return isDayOf(numbered, date) && (year ? date.startsWith(year) : Math.abs(day - near) <= HALF_A_YEAR);
  if (told.ago !== undefined) return day === near - 1;
  return weekday !== undefined && day <= near && near - day < (told.period ? 8 : 7);
}

function isDayOf(numbered: string, date: string): boolean {
  const [a = "", b = ""] = numbered.split(" ");
  const [number, month] = /^\d/.test(a) ? [a, b] : [b, a];
  return Number(number) === Number(date.slice(8)) && monthIndex(month) === Number(date.slice(5, 7)) - 1;
}
