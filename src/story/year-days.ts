import { DAY_MS } from "../text/milliseconds.js";

/** Number of a day within a year of twelve 31-day months, 1 to 372, from a month (0 to 11) and a day: comparable across articles that name no year. */
export const monthDay = (month: number, day: number): number => month * 31 + day;

/** The same of a day since 1970. */
export function fromEpochDay(epochDay: number): number {
  const date = new Date(epochDay * DAY_MS);
  return monthDay(date.getUTCMonth(), date.getUTCDate());
}

/** The weekday (0 is Sunday) nearest before `published`, days since 1970, or the next one where the words look ahead; days since 1970. */
export function weekdayOf(weekday: number, published: number, ahead: boolean): number {
  const today = new Date(published * DAY_MS).getUTCDay();
  const back = (today - weekday + 7) % 7;
  return back !== 0 && ahead ? published + 7 - back : published - back;
}
