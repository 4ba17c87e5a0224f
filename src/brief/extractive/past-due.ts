import type { Desk } from "../desk.js";
import { dayNumber } from "../reading/calendar.js";
import type { Passage } from "../reading/passage.js";

/** Whether an older report's sentence looks ahead to a day that has come, or nearly: what came of it is known by now. */
export function isPastDue(desk: Desk, { article, dates }: Passage): boolean {
  if (dates.length === 0) return false;
  const { article: own, annotations } = desk.reading.articles[article]!;
  const today = dayNumber(desk.reading.material.story.updated);
  if (!(dayNumber(own.published ?? "") < today)) return false;
  return dates.some((at) => {
    const { tense, date, precision } = annotations.dates[at]!;
    return tense === "expected" && precision === "day" && dayNumber(date) <= today + 1;
  });
}
