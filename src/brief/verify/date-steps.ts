import { DAY_MS } from "../../text/milliseconds.js";
import { mondayOf, monthIndex, weekdayIndex, weekdayOf } from "../reading/calendar.js";
import { looksAhead } from "../reading/time-sense.js";

/** How many words of the statement and of its source one allowed change takes. */
export type Step = { readonly body: number; readonly source: number } | undefined;

/**
 * A day put behind or in the place of words that are told from the day of writing, where the words `b` from `i` on and those of the source `s` from `j` on
 * part ways. `near` is the day number of publication; where it is NaN, no date can be right.
 */
export const dateStep = (b: readonly string[], i: number, s: readonly string[], j: number, near: number): Step =>
  Number.isNaN(near)
    ? undefined
    : (dateInserted(b, i, s, j, near) ?? onInserted(b, i, s, j) ?? dateReplaced(b, i, s, j, near));

/** Length in words and day number of "22 april" or "22 april 2021" at a place; the year defaults to the nearest to `near`. */
function dateAt(words: readonly string[], at: number, near: number): { length: number; day: number } | undefined {
  const number = Number(words[at]);
  const month = monthIndex(words[at + 1] ?? "");
  if (!Number.isInteger(number) || month < 0) return undefined;
  const year = /^\d{4}$/.test(words[at + 2] ?? "") ? Number(words[at + 2]) : undefined;
  const base = new Date(near * DAY_MS).getUTCFullYear();
  const days = (year === undefined ? [base - 1, base, base + 1] : [year]).map((y) =>
    Math.round(Date.UTC(y, month, number) / DAY_MS),
  );
  const day = days.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0]!;
  return { length: year === undefined ? 2 : 3, day };
}

/** "Thursday" became "Thursday 22 April": that day is a Thursday within a week of publication. "Last night" became "last night (21 April)". */
function dateInserted(b: readonly string[], i: number, s: readonly string[], j: number, near: number): Step {
  const found = dateAt(b, i, near);
  if (!found) return undefined;
  const night = NIGHT[`${s[j - 2] ?? ""} ${s[j - 1] ?? ""}`] ?? (s[j - 1] === "tonight" ? 0 : undefined);
  if (night !== undefined) return found.day === near + night ? { body: found.length, source: 0 } : undefined;
  const before = weekdayIndex(s[j - 1] ?? "") >= 0 ? s[j - 1]! : PART.test(s[j - 1] ?? "") ? (s[j - 2] ?? "") : "";
  if (weekdayIndex(before) < 0 || weekdayIndex(before) !== weekdayOf(found.day)) return undefined;
  // A weekday gone by lies before publication, one to come after it; the words around must allow what the date says.
  if (found.day > near && !looksAhead(s.join(" "))) return undefined;
  return Math.abs(found.day - near) <= 7 ? { body: found.length, source: 0 } : undefined;
}

/** "Died Monday" became "died on Monday". */
const onInserted = (b: readonly string[], i: number, s: readonly string[], j: number): Step =>
  b[i] === "on" && b[i + 1] === s[j] && weekdayIndex(s[j] ?? "") >= 0 ? { body: 1, source: 0 } : undefined;

const NIGHT: Readonly<Record<string, number>> = {
  "last night": -1,
  "this morning": 0,
  "this afternoon": 0,
  "this evening": 0,
};

const PART = /^(?:morning|afternoon|evening|night)$/;
const OFFSET: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** A word or two that are told from the day of writing became the day, week, month or year that they mean. */
function dateReplaced(b: readonly string[], i: number, s: readonly string[], j: number, near: number): Step {
  const word = s[j] ?? "";
  const lead = b[i] === "on" || b[i] === "in" ? 1 : 0;
  if (Object.hasOwn(OFFSET, word)) {
    // "Yesterday afternoon" became "on Wednesday afternoon (21 April)".
    const part = word !== "today" && PART.test(s[j + 1] ?? "") && b[i + lead + 1] === s[j + 1] ? 1 : 0;
    const found = dateAt(b, i + lead + 1 + part, near);
    const right =
      found && found.day === near + OFFSET[word]! && weekdayIndex(b[i + lead] ?? "") === weekdayOf(found.day);
    return right ? { body: lead + 1 + part + found.length, source: 1 + part } : undefined;
  }
  const weekly = weekdayReplaced(b, i, s, j, near) ?? weekReplaced(b, i, s, j, near);
  if (weekly) return weekly;
  if (word !== "last" && word !== "next") return undefined;
  const date = new Date(near * DAY_MS);
  const shift = word === "last" ? -1 : 1;
  if (s[j + 1] === "year") {
    return Number(b[i + lead]) === date.getUTCFullYear() + shift ? { body: lead + 1, source: 2 } : undefined;
  }
  if (s[j + 1] !== "month") return monthReplaced(b, i, s, j, date);
  const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + shift, 1));
  if (monthIndex(b[i + lead] ?? "") !== month.getUTCMonth()) return undefined;
  const year = Number(b[i + lead + 1]) === month.getUTCFullYear() ? 1 : 0;
  return { body: lead + 1 + year, source: 2 };
}

/** "Last May", written in March, became "in May 2012": no May of that year had been. */
function monthReplaced(b: readonly string[], i: number, s: readonly string[], j: number, written: Date): Step {
  const lead = b[i] === "in" ? 1 : 0;
  const month = monthIndex(s[j + 1] ?? "");
  const right =
    s[j] === "last" &&
    month > written.getUTCMonth() &&
    b[i + lead] === s[j + 1] &&
    Number(b[i + lead + 1]) === written.getUTCFullYear() - 1;
  return right ? { body: lead + 2, source: 2 } : undefined;
}

/** Weeks that a word leads away from the week of writing. */
const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/**
 * "Last Thursday" became "on Thursday 5 March": a Thursday of the week before, within seven days; for "next" one of the week after, for
 * "this" any within seven days.
 */
function weekdayReplaced(b: readonly string[], i: number, s: readonly string[], j: number, near: number): Step {
  const weeks = WEEKS[s[j] ?? ""];
  const source = s[j] === "this" && /^(?:coming|past)$/.test(s[j + 1] ?? "") ? 2 : 1;
  const weekday = weekdayIndex(s[j + source] ?? "");
  if (weeks === undefined || weekday < 0) return undefined;
  const lead = b[i] === "on" ? 1 : 0;
  const part = PART.test(s[j + source + 1] ?? "") ? 1 : 0;
  if (b[i + lead] !== s[j + source] || (part === 1 && b[i + lead + 1] !== s[j + source + 1])) return undefined;
  const found = dateAt(b, i + lead + 1 + part, near);
  if (!found || weekdayOf(found.day) !== weekday || Math.abs(found.day - near) > 7) return undefined;
  if (weeks !== 0 && mondayOf(found.day) - mondayOf(near) !== 7 * weeks) return undefined;
  if (found.day > near && weeks < 1 && !looksAhead(s.join(" "))) return undefined;
  return { body: lead + 1 + part + found.length, source: source + 1 + part };
}

/** "Last week" became "in the week of 2 March", its Monday; "this weekend" "over the weekend of 14 March", its Saturday. */
function weekReplaced(b: readonly string[], i: number, s: readonly string[], j: number, near: number): Step {
  const weeks = WEEKS[s[j] ?? ""];
  const unit = s[j + 1];
  if (weeks === undefined || (unit !== "week" && unit !== "weekend")) return undefined;
  const lead = b[i] === "in" || b[i] === "over" ? 1 : 0;
  if (b[i + lead] !== "the" || b[i + lead + 1] !== unit || b[i + lead + 2] !== "of") return undefined;
  const found = dateAt(b, i + lead + 3, near);
  if (!found) return undefined;
  const off = found.day - mondayOf(near);
  // The weekend that is just past is "this" or "last" one, on whichever day one writes.
  const right =
    unit === "week"
      ? off === 7 * weeks
      : weekdayOf(found.day) === 6 && (weeks === 1 ? off === 12 : off === 5 || off === -2);
  return right ? { body: lead + 3 + found.length, source: 2 } : undefined;
}
