/** Four digits that are a year and no part of a price, a count or a code. */
const YEAR = /(?<![\w$£€#.,-])(?:19|20)\d\d(?![\w%]|[.,]\d)/g;
/** A year of two digits, as in "11/28/05". */
const SHORT = /(?<![\d/])\d{1,2} ?\/ ?\d{1,2} ?\/ ?(\d{2})(?![\d/])/g;

/**
 * Newest year that a text speaks of, up to the year `latest` (NaN for no bound): the least that can be said of when it was written.
 * Years to come are named in plans. Undefined where it names none.
 */
export function newestYear(text: string, latest: number): number | undefined {
  let newest: number | undefined;
  const take = (year: number): void => {
    if (!(year > latest) && (newest === undefined || year > newest)) newest = year;
  };
  for (const [year] of text.matchAll(YEAR)) take(Number(year));
  for (const [, year] of text.matchAll(SHORT)) take(2000 + Number(year));
  return newest;
}
