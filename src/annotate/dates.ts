import type { DateMention } from "../model/annotation.js";
import { dayNumber, parseDay } from "../text/calendar.js";
import { type Direction, findDates, type ResolvedDate } from "../text/dates.js";
import { sentenceAt, type TextView } from "./text-view.js";

const FUTURE_AUXILIARY = new Set(["will", "'ll", "won't", "shall", "upcoming", "forthcoming"]);
const FUTURE_PHRASE =
  /\b(?:is|are|was|were|be|been) (?:\w+ )?(?:scheduled|due|set|expected|slated|planned|supposed|going|likely|about) (?:to|for)\b|\b(?:scheduled|slated|due|set) (?:to|for)\b|\bplan(?:s|ned|ning)? to\b|\bhopes? to\b|\b(?:by|until|before) (?=(?:next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/i;

/** Time expressions with their tense, resolved against the day the article appeared. */
export function findDateMentions(view: TextView, published: string): DateMention[] {
  const directions = new Map<number, Direction>();
  const directionAt = (at: number): Direction => {
    const index = sentenceAt(view, at);
    let direction = directions.get(index);
    if (!direction) {
      direction = index < 0 ? "past" : sentenceDirection(view, index);
      directions.set(index, direction);
    }
    return direction;
  };
  return findDates(view.text, published, directionAt).map((date) => ({
    ...date,
    tense: tenseOf(date, published, directionAt),
  }));
}

function sentenceDirection(view: TextView, index: number): Direction {
  const to = view.firstToken[index + 1]!;
  for (let i = view.firstToken[index]!; i < to; i++) {
    if (FUTURE_AUXILIARY.has(view.lower[i]!)) return "future";
  }
  const sentence = view.sentences[index]!;
  return FUTURE_PHRASE.test(view.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000)))
    ? "future"
    : "past";
}

function tenseOf(date: ResolvedDate, published: string, directionAt: (at: number) => Direction): DateMention["tense"] {
  const today = parseDay(published);
  if (!today) return directionAt(date.start) === "future" ? "expected" : "past";
  const first = parseDay(date.date.length === 4 ? `${date.date}-01` : date.date);
  if (!first) return "past";
  const now = dayNumber(today);
  if (date.precision === "year") {
    const last = Number(date.until ?? date.date);
    if (last < today.year) return "past";
    return Number(date.date) > today.year ? "expected" : directionAt(date.start) === "future" ? "expected" : "present";
  }
  const from = dayNumber(first);
  if (date.precision === "month") {
    const offset = first.year * 12 + first.month - (today.year * 12 + today.month);
    if (offset !== 0) return offset < 0 ? "past" : "expected";
    return directionAt(date.start) === "future" ? "expected" : "present";
  }
  const last = date.until ? dayNumber(parseDay(date.until) ?? first) : from;
  if (last < now) return "past";
  if (from > now) return "expected";
  return directionAt(date.start) === "future" ? "expected" : from < now || date.until ? "present" : "past";
}
