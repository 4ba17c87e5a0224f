/** The weekdays by their full names, as a choice within a pattern. */
export const WEEKDAY_NAME = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
