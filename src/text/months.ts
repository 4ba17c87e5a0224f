/** The months by their full names, in order. */
export const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** The same as a choice within a pattern. */
export const MONTH_NAME = `(?:${MONTHS.join("|")})`;
