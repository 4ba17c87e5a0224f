import { DAY_MS } from "../../text/milliseconds.js";

/** "/2013/06/09/", "/2021-04-27/", "/20130318/": the day that an address gives. */
const IN_ADDRESS = /[/_=-]((?:19|20)\d\d)(?:([/-])(\d\d?)\2(\d\d?)|(\d\d)(\d\d))(?=[/_-])/;

/** Day number of the day in an article's address; NaN where it gives none. */
export function addressDay(url: string): number {
  const [, year, , month, day, twoOfMonth, twoOfDay] = IN_ADDRESS.exec(url) ?? [];
  const [m, d] = [Number(month ?? twoOfMonth), Number(day ?? twoOfDay)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? Date.UTC(Number(year), m - 1, d) / DAY_MS : Number.NaN;
}
