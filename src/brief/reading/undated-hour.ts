import { MONTH_NAME } from "../../text/months.js";
import { WEEKDAY_NAME } from "../../text/weekdays.js";

/** "By midday", "had by Thursday evening": an hour that is told as if the reader knew its day. */
const HOUR = new RegExp(
  `\\b(?:by|until|before|as of) (?:midday|mid-morning|mid-afternoon|noon|midnight|dawn|dusk|nightfall|sunrise|sunset|(?:early |late )?(?:${WEEKDAY_NAME} )?(?:morning|afternoon|evening|night)|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m)\\b`,
  "i",
);
/** A date that says which day it was. */
const DATED = new RegExp(`\\b(?:\\d{1,2} ${MONTH_NAME}|${MONTH_NAME} \\d{1,2})\\b`);
const FIGURE = /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/;

/** Whether a sentence gives a figure as of an hour without its day: later in the story nobody can tell what it is worth. */
export const isUndatedHour = (text: string): boolean => HOUR.test(text) && FIGURE.test(text) && !DATED.test(text);
