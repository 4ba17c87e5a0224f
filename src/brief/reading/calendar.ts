/** Dates as the brief writes and compares them. All arithmetic is in UTC on whole days. */

import { DAY_MS } from "../../text/milliseconds.js";
import { MONTHS } from "../../text/months.js";

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Days from 1970 to the day of an ISO date or time, as the source's own clock reads it; NaN when it is not one. */
export const dayNumber = (iso: string): number => {
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return Number.NaN;
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
};

export const weekdayName = (day: number): string => WEEKDAYS[(((day + 4) % 7) + 7) % 7] ?? "";

/** "22 April", with the year when `withYear` is set. */
export function spokenDay(day: number, withYear = false): string {
  const date = new Date(day * DAY_MS);
  const text = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ""}`;
  return withYear ? `${text} ${date.getUTCFullYear()}` : text;
}

/** "April" or "April 2021" for a YYYY-MM date. */
export const spokenMonth = (month: string, withYear = false): string => {
  const name = MONTHS[Number(month.slice(5, 7)) - 1] ?? "";
  return withYear ? `${name} ${month.slice(0, 4)}` : name;
};

const places = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, place) => [name.toLowerCase(), place]));
const [PLACE_OF_WEEKDAY, PLACE_OF_MONTH] = [places(WEEKDAYS), places(MONTHS)];

export const weekdayIndex = (word: string): number => PLACE_OF_WEEKDAY.get(word.toLowerCase()) ?? -1;
export const monthIndex = (word: string): number => PLACE_OF_MONTH.get(word.toLowerCase()) ?? -1;
/** Weekday of a day number, 0 for Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
/** The Monday of the week that a day number lies in. */
export const mondayOf = (day: number): number => day - ((weekdayOf(day) + 6) % 7);
