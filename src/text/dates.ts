import { dayNumber, daysInMonth, formatDay, parseDay, weekday } from "./calendar.js";
import { dateMatches } from "./date-matches.js";
import { dayIndex } from "./date-resolution.js";
import { DAY } from "./date-rules.js";
import type { Direction, ResolvedDate } from "./resolved-date.js";

/**
 * Time expressions of English text that can be placed on the calendar, resolved against `reference` (ISO 8601 day or time of
 * publication); in order, not overlapping. `directionAt` says which way speech points at a position, for expressions that
 * name no year or week. Linear in the length of the text.
 */
export function findDates(
  text: string,
  reference: string,
  directionAt: (at: number) => Direction = () => "past",
): ResolvedDate[] {
  const day = parseDay(reference);
  const found: ResolvedDate[] = [];
  const today = day ? dayNumber(day) : undefined;
  for (const { rule, match } of dateMatches(text)) {
    const at = match.index;
    if (today === undefined && !/\d{4}/.test(match[0])) continue;
    const resolved = rule.resolve(match, today ?? 0, () => directionAt(at));
    if (resolved) found.push({ start: at, end: at + match[0].length, ...resolved });
  }
  return joined(withoutOverlaps(found), text);
}

const WEEKDAY = new RegExp(`^(?:(?:last|next|this) )?${DAY}$`);

/** "Monday, Jan. 5" is one expression; where no year is stated, the weekday decides between this and the neighbouring ones. */
function joined(found: readonly ResolvedDate[], text: string): ResolvedDate[] {
  const kept: ResolvedDate[] = [];
  for (const item of found) {
    const previous = kept.at(-1);
    const adjacent = previous && /^(?:,? (?:the )?| \()$/.test(text.slice(previous.end, item.start));
    if (!previous || !adjacent || item.precision !== "day" || !WEEKDAY.test(text.slice(previous.start, previous.end))) {
      kept.push(item);
      continue;
    }
    const words = text.slice(item.start, item.end);
    const index = dayIndex(text.slice(previous.start, previous.end).replace(/^\w+ /, ""));
    kept[kept.length - 1] = {
      ...(/\d{4}/.test(words) ? item : withWeekday(item, index)),
      start: previous.start,
      end: item.end,
    };
  }
  return kept;
}

function withWeekday(item: ResolvedDate, index: number): ResolvedDate {
  const day = parseDay(item.date);
  if (!day || item.until) return item;
  for (const year of [day.year, day.year - 1, day.year + 1]) {
    const other = { ...day, year, day: Math.min(day.day, daysInMonth(year, day.month)) };
    if (weekday(dayNumber(other)) === index) return { ...item, date: formatDay(other, "day") };
  }
  return item;
}

/** Keeps the longer of two overlapping expressions, the earlier rule on a tie. */
function withoutOverlaps(found: ResolvedDate[]): ResolvedDate[] {
  const order = found.map((item, rank) => ({ item, rank }));
  order.sort((a, b) => a.item.start - b.item.start || b.item.end - a.item.end || a.rank - b.rank);
  const kept: ResolvedDate[] = [];
  for (const { item } of order) {
    const previous = kept.at(-1);
    if (previous && item.start < previous.end) {
      if (item.end - item.start > previous.end - previous.start) kept[kept.length - 1] = item;
    } else kept.push(item);
  }
  return kept;
}
