import { DAY_MS } from "../../text/milliseconds.js";

/** "/2013/06/09/", "/2021-04-27-title", "/20130318.html": the day that an address gives; one in the midst of a title is the event's. */
const IN_ADDRESS = /(?:[/_=]((?:19|20)\d\d)([/-])(\d\d?)\2(\d\d?)|[/_=-]((?:19|20)\d\d)(\d\d)(\d\d))(?=[/_.-]|$)/;

/** Day number of the day in an article's address; NaN where it gives none, or one that no calendar has. */
export function addressDay(url: string): number {
  const [, year, , month, day, other, otherMonth, otherDay] = IN_ADDRESS.exec(url) ?? [];
  const [y, m, d] = [year ?? other, month ?? otherMonth, day ?? otherDay].map(Number) as [number, number, number];
  const at = new Date(Date.UTC(y, m - 1, d));
  return at.getUTCMonth() === m - 1 && at.getUTCDate() === d ? at.getTime() / DAY_MS : Number.NaN;
}
