import type { Span } from "../model/span.js";
import {
  addMonths,
  type CivilDay,
  civilDay,
  dayNumber,
  daysInMonth,
  formatDay,
  parseDay,
  weekday,
} from "./calendar.js";
import { numberValue } from "./numbers.js";

/** A time expression with the day, month or year it means. */
export interface ResolvedDate extends Span {
  /** YYYY-MM-DD, YYYY-MM or YYYY, by `precision`. */
  readonly date: string;
  readonly precision: "day" | "month" | "year";
  /** Last day, month or year of a range. */
  readonly until?: string;
}

/** Which way a bare "Monday" or "May 3" points where it stands; "since" is the past without this very day. */
export type Direction = "past" | "future" | "since";

type Resolution = Omit<ResolvedDate, "start" | "end">;
interface Rule {
  readonly pattern: RegExp;
  resolve(match: RegExpExecArray, today: number, direction: () => Direction): Resolution | undefined;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
const DAY = "(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day";
/** Days that are names of something: "Super Tuesday" is no Tuesday of this week. */
const NAMED_DAY = "(?:Super|Black|Bloody|Good|Ash|Cyber|Fat|Giving|Holy|Maundy|Shrove|Palm|Golden)";
const NUM = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d])(?!,\\d{3})";
const YEAR = "(?:1[5-9]\\d\\d|20\\d\\d|21\\d\\d)(?![\\d,]*\\d)";
const SMALL =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)";
const UNIT = "(?:day|week|fortnight|month|year|decade)";

const monthIndex = (word: string): number =>
  MONTHS.findIndex((m) => m.startsWith(word.toLowerCase().replace(".", "").slice(0, 3))) + 1;
const dayIndex = (word: string): number => DAYS.indexOf(word.toLowerCase());
const onDay = (days: number, until?: number): Resolution => ({
  date: formatDay(civilDay(days), "day"),
  precision: "day",
  ...(until === undefined ? {} : { until: formatDay(civilDay(until), "day") }),
});
const inMonth = (date: CivilDay): Resolution => ({ date: formatDay(date, "month"), precision: "month" });
const inYear = (year: number, until?: number): Resolution => ({
  date: formatDay({ year, month: 1, day: 1 }, "year"),
  precision: "year",
  ...(until === undefined ? {} : { until: formatDay({ year: until, month: 1, day: 1 }, "year") }),
});

function exact(year: number, month: number, day: number): Resolution | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { date: formatDay({ year, month, day }, "day"), precision: "day" };
}

/** The occurrence of a month and day nearest in the direction of speech; a few weeks ahead still counts as near when unsure. */
function nearestYear(today: number, month: number, day: number, direction: Direction): number {
  const { year } = civilDay(today);
  const here = dayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) });
  if (direction === "future") return here < today - 7 ? year + 1 : year;
  return here > today + (direction === "since" ? 0 : 60) ? year - 1 : year;
}

function weekdayNear(today: number, index: number, direction: Direction): number {
  const back = (weekday(today) - index + 7) % 7;
  if (direction === "since") return back === 0 ? today - 7 : today - back;
  if (direction === "past") return today - back;
  return back === 0 ? today : today + 7 - back;
}

const count = (word: string): number => (/^an?$/i.test(word) ? 1 : (numberValue(word) ?? 1));

function shifted(today: number, amount: number, unit: string): Resolution {
  const date = civilDay(today);
  if (unit === "day") return onDay(today + amount);
  if (unit === "week") return onDay(today + 7 * amount);
  if (unit === "fortnight") return onDay(today + 14 * amount);
  if (unit === "month") return inMonth(addMonths(date, amount));
  return inYear(date.year + amount * (unit === "decade" ? 10 : 1));
}

const year4 = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const RULES: readonly Rule[] = [
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    resolve: (m) => exact(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    pattern: new RegExp(
      `\\b(${MONTH}) (${NUM})(?: ?(?:-|–|—|to|and|through|until) ?(?:(${MONTH}) )?(${NUM}))?(?:,? (${YEAR}))?`,
      "g",
    ),
    resolve: (m, today, direction) => monthDay(today, direction, m[1]!, m[2]!, year4(m[5]), m[3] ?? m[1]!, m[4]),
  },
  {
    pattern: new RegExp(`\\b(?:the )?(${NUM})(?: ?(?:-|–|to|and) ?(${NUM}))? (?:of )?(${MONTH})(?:,? (${YEAR}))?`, "g"),
    resolve: (m, today, direction) => monthDay(today, direction, m[3]!, m[1]!, year4(m[4]), m[3]!, m[2]),
  },
  {
    pattern: new RegExp(`\\b(?:(?:early|mid|late|since|last|next|this) |(?:mid-))?(${MONTH}),? (?:of )?(${YEAR})`, "g"),
    resolve: (m) => inMonth({ year: Number(m[2]), month: monthIndex(m[1]!), day: 1 }),
  },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/g,
    resolve: (m) => slashed(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    pattern: new RegExp(
      `\\b(?<!${NAMED_DAY} )(?:(last|next|this|this past|this coming|every) )?(${DAY})(?! (?:Night Live|Times))\\b(?:,? (?:a|one) week ago)?`,
      "g",
    ),
    resolve: weekdayRule,
  },
  {
    pattern:
      /\b(today|tonight|yesterday|tomorrow|last night|the day before yesterday|the day after tomorrow|this (?:morning|afternoon|evening))\b/gi,
    resolve: (m, today) => onDay(today + relativeDays(m[1]!.toLowerCase())),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:about|around|almost|nearly|some|just over|more than|over) )?(${SMALL}|a few|a couple of|several) (${UNIT})s? (?:ago|earlier this)\\b`,
      "gi",
    ),
    resolve: (m, today) =>
      /few|couple|several/i.test(m[1]!) ? undefined : shifted(today, -count(m[1]!), m[2]!.toLowerCase()),
  },
  {
    pattern: new RegExp(`\\b(?:in|within) (?:about )?(${SMALL}) (${UNIT})s?(?:[’'] time)?\\b`, "gi"),
    resolve: (m, today, direction) =>
      direction() === "future" ? shifted(today, count(m[1]!), m[2]!.toLowerCase()) : undefined,
  },
  {
    pattern: /\b(?:(?:earlier|later|early|late) )?(last|next|this|this past) (week|weekend|month|year)\b/gi,
    resolve: (m, today, direction) => relativePeriod(today, m[1]!.toLowerCase(), m[2]!.toLowerCase(), direction),
  },
  {
    pattern: new RegExp(`\\b(?:(last|next|this) )(${MONTH})\\b`, "g"),
    resolve: (m, today) =>
      m[1] === "this"
        ? inMonth({ year: civilDay(today).year, month: monthIndex(m[2]!), day: 1 })
        : namedMonth(today, m[2]!, m[1] === "next" ? "future" : "past"),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|since|until|by|from|during|of|late|early|mid|through|before|after|between) |\\bmid-)(${MONTH})(?! \\d)(?![\\p{L}])`,
      "gu",
    ),
    resolve: (m, today, direction) => namedMonth(today, m[1]!, direction()),
  },
  {
    // "the November election", "a positive June jobs report": months that are no common names or verbs, before a plain word.
    pattern:
      /\b(January|February|July|September|October|November|December|(?<=\b(?:the|a|its|this) (?:\w+ )?)(?:April|June|August))(?=(?:[’']s)? \p{Ll})/gu,
    resolve: (m, today, direction) => namedMonth(today, m[1]!, direction()),
  },
  {
    pattern: /\b(March|April|May|June|August)[’']s(?= \p{Ll})/gu,
    resolve: (m, today, direction) => namedMonth(today, m[1]!, direction()),
  },
  {
    pattern: /\b(?:the (?:early |mid-|late )?)?((?:1[5-9]|20)\d)0[’']?s\b/g,
    resolve: (m) => inYear(Number(`${m[1]}0`), Number(`${m[1]}9`)),
  },
  {
    pattern: new RegExp(`\\b(${YEAR})(?:-|–| to )(${YEAR})\\b`, "g"),
    resolve: (m) => inYear(Number(m[1]), Number(m[2])),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|since|from|of|by|during|until|before|after|late|early|mid|for|through|spring|summer|autumn|fall|winter|the|to|and|between|year|far back as) |\\b${YEAR}, )(${YEAR})(?![-–\\p{L}%])(?! (?:people|men|women|block))`,
      "giu",
    ),
    resolve: (m) => inYear(Number(m[1])),
  },
  {
    // "her 2008 presidential bid", "any 2016 candidate": before a plain word in the singular.
    pattern:
      /(?<=\b(?:his|her|its|their|our|my|any|a|this|that|[’']s) (?:\p{Ll}+ )?)((?:19|20)\d\d)(?= \p{Ll}{3,}(?<![^s]s)\b)(?! (?:or|and|foot|square)\b)/gu,
    resolve: (m) => inYear(Number(m[1])),
  },
  {
    pattern: /\b(?:over|during|for) (the weekend)\b/gi,
    resolve: (_, today, direction) => weekendNear(today, direction()),
  },
];

function relativeDays(phrase: string): number {
  if (phrase === "yesterday" || phrase === "last night") return -1;
  if (phrase === "tomorrow") return 1;
  if (phrase.startsWith("the day before")) return -2;
  return phrase.startsWith("the day after") ? 2 : 0;
}

function slashed(first: number, second: number, year: number): Resolution | undefined {
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
  return first > 12 ? exact(full, second, first) : exact(full, first, second);
}

function weekdayRule(m: RegExpExecArray, today: number, direction: () => Direction): Resolution | undefined {
  const index = dayIndex(m[2]!);
  const before = m[1]?.toLowerCase();
  if (before === "every") return undefined;
  if (before === "next" || before === "this coming") return onDay(weekdayNear(today + 1, index, "future"));
  if (before === "last" || before === "this past") return onDay(weekdayNear(today - 1, index, "past"));
  return onDay(weekdayNear(today, index, direction()));
}

function monthDay(
  today: number,
  direction: () => Direction,
  month: string,
  day: string,
  year: number | undefined,
  toMonth: string,
  toDay: string | undefined,
): Resolution | undefined {
  const from = monthIndex(month);
  const first = Number.parseInt(day, 10);
  const resolvedYear = year ?? nearestYear(today, from, first, direction());
  const start = exact(resolvedYear, from, first);
  if (!start || toDay === undefined) return start;
  const until = exact(resolvedYear, monthIndex(toMonth), Number.parseInt(toDay, 10));
  return until && until.date > start.date ? { ...start, until: until.date } : start;
}

function namedMonth(today: number, word: string, direction: Direction): Resolution {
  const month = monthIndex(word);
  const now = civilDay(today);
  const past = month > now.month ? now.year - 1 : now.year;
  const future = month < now.month ? now.year + 1 : now.year;
  return inMonth({ year: direction === "future" ? future : past, month, day: 1 });
}

function relativePeriod(today: number, which: string, unit: string, direction: () => Direction): Resolution {
  const step = which === "last" ? -1 : which === "next" ? 1 : 0;
  const now = civilDay(today);
  if (unit === "month") return inMonth(addMonths(now, step));
  if (unit === "year") return inYear(now.year + step);
  if (unit === "weekend" && step <= 0) return weekendNear(today, which === "this" ? direction() : "past");
  const monday = today - ((weekday(today) + 6) % 7) + 7 * step;
  return unit === "weekend" ? onDay(monday + 5, monday + 6) : onDay(monday, monday + 6);
}

/** Saturday and Sunday just past (on a Saturday or Sunday: these), or those to come. */
function weekendNear(today: number, direction: Direction): Resolution {
  const saturday = weekdayNear(today, 6, "past");
  if (today - saturday < 2 || direction !== "future") return onDay(saturday, saturday + 1);
  return onDay(saturday + 7, saturday + 8);
}

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
  for (const rule of RULES) {
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
      const at = match.index;
      if (today === undefined && !/\d{4}/.test(match[0])) continue;
      const resolved = rule.resolve(match, today ?? 0, () => directionAt(at));
      if (resolved) found.push({ start: at, end: at + match[0].length, ...resolved });
    }
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
