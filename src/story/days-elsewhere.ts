import { fromEpochDay, monthDay, weekdayOf } from "./year-days.js";

/** How a language writes days. */
interface Calendar {
  /** "5 de mayo", "5. Mai", "1er mai": the day, then the month. */
  readonly dayMonth: RegExp;
  readonly months: readonly string[];
  readonly weekday: RegExp;
  readonly weekdays: readonly string[];
  /** "hoy", and "ayer": the day itself, and the one before. */
  readonly near: RegExp;
  readonly yesterday: string;
}

const calendars = new Map<string, Calendar | undefined>();
const UTC = { timeZone: "UTC" } as const;
/** "5.5.2026", "5/5/2026": outside English the day comes first. */
const IN_FIGURES = /(?<![\d.,/])(\d{1,2})[./](\d{1,2})[./](?:19|20)\d\d(?!\d)/g;
/** A weekday behind one of these, or before "prochain", is to come. */
const AHEAD =
  /(?<!\p{L})(?:próxim[oa]s?|ser[áã]o?|serán|hasta|até|prochaine?|sera|seront|jusqu|avant|wird|werden|soll(?:en)?|nächste[nr]?|kommende[nr]?|bis|prossim[oa]|sarà|fino)(?!\p{L})[^.!?]*$/iu;
const COMES = /^ (?:prochain|que vient|próxim[oa]|prossim[oa])/u;
const LOOKED_BEFORE = 60;

const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/['’]/g, "['’]"))
    .join("|");

/** Names of months, weekdays, today and yesterday as Unicode CLDR has them; undefined for a language that it does not know. */
function calendarOf(language: string): Calendar | undefined {
  let locale: string;
  try {
    [locale = ""] = Intl.DateTimeFormat.supportedLocalesOf(language);
  } catch {
    return undefined;
  }
  if (locale === "") return undefined;
  const day = new Intl.DateTimeFormat(locale, { ...UTC, day: "numeric", month: "long" });
  const months = Array.from(
    { length: 12 },
    (_, month) => day.formatToParts(Date.UTC(2023, month, 15)).find(({ type }) => type === "month")?.value ?? "",
  );
  // Where months are figures, dates are read by no pattern here.
  if (!months.every((month) => /^\p{L}+$/u.test(month))) return undefined;
  const name = new Intl.DateTimeFormat(locale, { ...UTC, weekday: "long" });
  // 1 January 2023 was a Sunday.
  const weekdays = Array.from({ length: 7 }, (_, at) => name.format(Date.UTC(2023, 0, 1 + at)));
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const [yesterday, today] = [relative.format(-1, "day"), relative.format(0, "day")];
  return {
    dayMonth: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.|º|ª|°|er)?\\s?(?:(?:de|del|do|di)\\s|d['’])?(${anyOf(months)})(?!\\p{L})`,
      "giu",
    ),
    months,
    weekday: new RegExp(
      `(?<!\\p{L})(${anyOf(weekdays)})(?:s|abend|morgen|nachmittag|nacht|mittag|früh)?(?!\\p{L})`,
      "gu",
    ),
    weekdays,
    near: new RegExp(`(?<!\\p{L})(${anyOf([yesterday, today])})(?!\\p{L})`, "giu"),
    yesterday,
  };
}

function known(language: string): Calendar | undefined {
  if (!calendars.has(language)) calendars.set(language, calendarOf(language));
  return calendars.get(language);
}

/** The same as `eventDays` of a text in a language other than English; empty where how the language writes days is not known. */
export function daysElsewhere(text: string, published: number | undefined, language: string): Set<number> {
  const days = new Set<number>();
  const calendar = known(language);
  const add = (month: number, day: number): void => {
    if (month >= 0 && month < 12 && day >= 1 && day <= 31) days.add(monthDay(month, day));
  };
  for (const [, day, month] of text.matchAll(IN_FIGURES)) add(Number(month) - 1, Number(day));
  if (calendar === undefined) return days;
  const monthOf = (name: string): number =>
    calendar.months.findIndex((month) => month.toLowerCase() === name.toLowerCase());
  for (const [, day, month] of text.matchAll(calendar.dayMonth)) add(monthOf(month!), Number(day));
  if (published === undefined) return days;
  for (const { 0: words, 1: name, index } of text.matchAll(calendar.weekday)) {
    const before = text.slice(Math.max(0, index - LOOKED_BEFORE), index);
    const ahead = AHEAD.test(before) || COMES.test(text.slice(index + words.length));
    days.add(fromEpochDay(weekdayOf(calendar.weekdays.indexOf(name!), published, ahead)));
  }
  for (const [, word] of text.matchAll(calendar.near))
    days.add(fromEpochDay(word!.toLowerCase() === calendar.yesterday ? published - 1 : published));
  return days;
}
