import type { Reading } from "../reading/reading.js";
import { publishedDay } from "./published-day.js";

/** By article: where its day lies between the story's first, 0, and last, 1; `undated` where it has none, and for all of one day. */
export function recencies({ articles }: Reading, undated: number): number[] {
  const days = articles.map(publishedDay);
  const known = days.filter((day) => !Number.isNaN(day));
  const first = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return days.map((day) => (last > first && !Number.isNaN(day) ? (day - first) / (last - first) : undated));
}
