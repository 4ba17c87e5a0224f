import { addMonths, type CivilDay, civilDay, dayNumber, daysInMonth, formatDay, weekday } from "./calendar.js";
import { numberValue } from "./numbers.js";
import type { Direction, ResolvedDate } from "./resolved-date.js";

export type Resolution = Omit<ResolvedDate, "start" | "end">;

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
export const monthIndex = (word: string): number =>
  MONTHS.findIndex((m) => m.startsWith(word.toLowerCase().replace(".", "").slice(0, 3))) + 1;
export const dayIndex = (word: string): number => DAYS.indexOf(word.toLowerCase());
export const onDay = (days: number, until?: number): Resolution => ({
  date: formatDay(civilDay(days), "day"),
  precision: "day",
  ...(until === undefined ? {} : { until: formatDay(civilDay(until), "day") }),
});
export const inMonth = (date: CivilDay): Resolution => ({ date: formatDay(date, "month"), precision: "month" });
export const inYear = (year: number, until?: number): Resolution => ({
  date: formatDay({ year, month: 1, day: 1 }, "year"),
  precision: "year",
  ...(until === undefined ? {} : { until: formatDay({ year: until, month: 1, day: 1 }, "year") }),
});

export function exact(year: number, month: number, day: number): Resolution | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { date: formatDay({ year, month, day }, "day"), precision: "day" };
}

/** The occurrence of a month and day nearest in the direction of speech; a few weeks ahead still counts as near when unsure. */
function nearestYear(today: number, month: number, day: number, direction: Direction): number {
  const { year } = civilDay(today);
  const here = dayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) });
  if (direction === "future") return here < today - 7 ? year + 1 : year;
  return here > today + (direction === "since" ? 0 : 60) ? year - 1 : year;
}

function weekdayNear(today: number, index: number, direction: Direction): number {
  const back = (weekday(today) - index + 7) % 7;
  if (direction === "since") return back === 0 ? today - 7 : today - back;
  if (direction === "past") return today - back;
  return back === 0 ? today : today + 7 - back;
}

export const count = (word: string): number => (/^an?$/i.test(word) ? 1 : (numberValue(word) ?? 1));

export function shifted(today: number, amount: number, unit: string): Resolution {
  const date = civilDay(today);
  if (unit === "day") return onDay(today + amount);
  if (unit === "week") return onDay(today + 7 * amount);
  if (unit === "fortnight") return onDay(today + 14 * amount);
  if (unit === "month") return inMonth(addMonths(date, amount));
  return inYear(date.year + amount * (unit === "decade" ? 10 : 1));
}

export function relativeDays(phrase: string): number {
  if (phrase === "yesterday" || phrase === "last night") return -1;
  if (phrase === "tomorrow") return 1;
  if (phrase.startsWith("the day before")) return -2;
  return phrase.startsWith("the day after") ? 2 : 0;
}

export function slashed(first: number, second: number, year: number): Resolution | undefined {
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
  return first > 12 ? exact(full, second, first) : exact(full, first, second);
}

export function weekdayRule(m: RegExpExecArray, today: number, direction: () => Direction): Resolution | undefined {
  const index = dayIndex(m[2]!);
  const before = m[1]?.toLowerCase();
  if (before === "every") return undefined;
  if (before === "next" || before === "this coming") return onDay(weekdayNear(today + 1, index, "future"));
  if (before === "last" || before === "this past") return onDay(weekdayNear(today - 1, index, "past"));
  return onDay(weekdayNear(today, index, direction()));
}

export function monthDay(
  today: number,
  direction: () => Direction,
  month: string,
  day: string,
  year: number | undefined,
  toMonth: string,
  toDay: string | undefined,
): Resolution | undefined {
  const from = monthIndex(month);
  const first = Number.parseInt(day, 10);
  const resolvedYear = year ?? nearestYear(today, from, first, direction());
  const start = exact(resolvedYear, from, first);
  if (!start || toDay === undefined) return start;
  const until = exact(resolvedYear, monthIndex(toMonth), Number.parseInt(toDay, 10));
  return until && until.date > start.date ? { ...start, until: until.date } : start;
}

export function namedMonth(today: number, word: string, direction: Direction): Resolution {
  const month = monthIndex(word);
  const now = civilDay(today);
  const past = month > now.month ? now.year - 1 : now.year;
  const future = month < now.month ? now.year + 1 : now.year;
  return inMonth({ year: direction === "future" ? future : past, month, day: 1 });
}

export function relativePeriod(today: number, which: string, unit: string, direction: () => Direction): Resolution {
  const step = which === "last" ? -1 : which === "next" ? 1 : 0;
  const now = civilDay(today);
  if (unit === "month") return inMonth(addMonths(now, step));
  if (unit === "year") return inYear(now.year + step);
  if (unit === "weekend" && step <= 0) return weekendNear(today, which === "this" ? direction() : "past");
  const monday = today - ((weekday(today) + 6) % 7) + 7 * step;
  return unit === "weekend" ? onDay(monday + 5, monday + 6) : onDay(monday, monday + 6);
}

/** Saturday and Sunday just past (on a Saturday or Sunday: these), or those to come. */
export function weekendNear(today: number, direction: Direction): Resolution {
  const saturday = weekdayNear(today, 6, "past");
  if (today - saturday < 2 || direction !== "future") return onDay(saturday, saturday + 1);
  return onDay(saturday + 7, saturday + 8);
}
