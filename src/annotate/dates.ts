import type { DateMention } from "../model/annotation.js";
import { dayNumber, parseDay } from "../text/calendar.js";
import { findDates } from "../text/dates.js";
import type { Direction, ResolvedDate } from "../text/resolved-date.js";
import { POS } from "./parts-of-speech.js";
import { sentenceAt, type TextView, tokenFrom } from "./text-view.js";

/** Time expressions with their tense, resolved against the day the article appeared. */
export function findDateMentions(view: TextView, published: string): DateMention[] {
  const known = new Map<number, Direction>();
  const directionAt = (at: number): Direction => {
    let direction = known.get(at);
    if (!direction) {
      direction = directionOf(view, at);
      known.set(at, direction);
    }
    return direction;
  };
  return findDates(view.text, published, directionAt).map((date) => ({
    ...date,
    tense: tenseOf(date, published, directionAt),
  }));
}

const SINCE = /^(?:since|lowest|highest|dating)$/;
/** Attributive dates ("the Jan. 6 attack") lie behind us unless the noun is something to come. */
const TO_COME =
  /^(?:elections?|vote|votes|hearing|deadline|meeting|summit|trial|session|primary|primaries|runoff|launch|game|match|debate|start|opening|court|appearance|ballot|ceremony|inauguration|concert|release|referendum|polls?|general|midterm|midterms|presidential|caucus|convention)$/;
const AHEAD = new Set(["will", "'ll", "shall", "won't", "would"]);
const PLANNING =
  /^(?:due|scheduled|slated|planned|plans|plan|planning|expected|expects|expect|hopes|hope|hoping|intends|want|wants|ahead|upcoming|begins|starts|opens|ends|expires)$/;
/** "about to", "going to": plans only with the "to". */
const PLANNING_TO = /^(?:about|going|ready|likely|set)$/;
const COMMITTING =
  /^(?:asked|urged|agreed|vowed|pledged|promised|voted|decided|hopes?|wants?|needs?|has|have|try|trying|seeking|prepares?|preparing)$/;
/** "Forecast up to 40 mm of rain on Sunday": said in the past or the present of what is to come. */
const FORETELLING = /^(?:forecasts?|predicts?|foresees?)$/;
/** In tokens: how far a verb may stand from the date it belongs to. */
const REACH = 18;

/** Which way time runs where a date stands: by the nearest verb before it in the clause, else by the first verb after it. */
function directionOf(view: TextView, at: number): Direction {
  const index = sentenceAt(view, at);
  if (index < 0) return "past";
  const first = view.firstToken[index]!;
  const token = tokenFrom(view, at);
  const limit = view.firstToken[index + 1]!;
  const before = view.lower[token - 1] ?? "";
  if (SINCE.test(before) && token > first) return "since";
  if (isEarliest(view, token)) return "future";
  const attributive = attributed(view, token, limit);
  if (attributive) return attributive;
  // "…, and on Monday, CBS said": the date opens a clause of its own.
  const opens = before === "on" && /^(?:and|but)$/.test(view.lower[token - 2] ?? "") && view.lower[token + 1] === ",";
  if (opens) return verbAfter(view, token, limit);
  const behind = verbBefore(view, token, first);
  if (behind === "unknown") return verbAfter(view, token, limit);
  if (behind === "present")
    return /^(?:until|by|before|on|next|through|till)$/.test(before) || before === "in"
      ? "future"
      : verbAfter(view, token, Math.min(limit, token));
  return behind;
}

/** "As soon as Thursday", "no earlier than Monday": the first day on which something can be. */
const isEarliest = ({ lower }: TextView, token: number): boolean =>
  /^(?:soon as|early as|sooner than|earlier than)$/.test(`${lower[token - 2]} ${lower[token - 1]}`) &&
  /^(?:as|no)$/.test(lower[token - 3] ?? "");

/** "the Jan. 6 attack", "the November election": by the noun right after the date. */
function attributed(view: TextView, token: number, limit: number): Direction | undefined {
  let i = token;
  while (i < limit && (/^\d/.test(view.lower[i]!) || view.lower[i] === "." || i === token)) i++;
  if (i >= limit) return undefined;
  const word = view.lower[i]!;
  if (TO_COME.test(word))
    return view.lower[token - 1] === "last"
      ? "past"
      : verbBefore(view, token, Math.max(0, token - 8)) === "past"
        ? undefined
        : "future";
  const noun = view.pos[i] === POS.NOUN || (view.pos[i] === POS.PROPN && view.pos[i + 1] === POS.NOUN);
  const named = noun && view.ends[i - 1]! + 1 === view.starts[i];
  return named && !/^(?:night|morning|afternoon|evening|week)$/.test(word) && /\d/.test(view.lower[i - 1]!)
    ? "past"
    : undefined;
}

function verbBefore(view: TextView, token: number, first: number): Direction | "unknown" | "present" {
  for (let i = token - 1; i >= Math.max(first, token - REACH); i--) {
    const word = view.lower[i]!;
    const tag = view.pos[i]!;
    if (/^[;“”"]$/.test(word)) return "unknown";
    if (AHEAD.has(word) && tag !== POS.PROPN && tag !== POS.NOUN) return "future";
    if (plans(view, i) && !/^(?:hopes|plan|plans)$/.test(word))
      return pastBefore(view, i, first) && word !== "due" ? "past" : "future";
    if (tag === POS.AUX) {
      if (/^(?:was|were|had|did|has|have|been|wasn't|weren't|didn't|hadn't)$/.test(word))
        return /^(?:has|have)$/.test(word) && view.lower[i + 1] !== "been" && view.pos[i + 1] !== POS.VERB
          ? "present"
          : "past";
      if (/^(?:is|are|am|can|may|could|might|must|should)$/.test(word)) return "present";
    }
    if (foretells(view, i, first)) return "future";
    if (tag === POS.VERB) {
      if (liesAhead(view, i)) return "future";
      const to = view.lower[i - 1] === "to";
      if (to) return governed(view, i - 2, first);
      if (
        /ed$|^(?:said|told|was|came|went|took|made|found|shot|killed|began|left|held|met|won|lost|got|gave|fell|rose|hit|set|put|broke|wrote|ran|saw|led|sent|died|became|drew|spoke|fled|struck|grew|felt|kept|brought|thought|knew|paid|sold|stood|sat|heard|built|cut|let|shut|laid|read|flew|drove|caught|dealt|sued|signed)$/.test(
          word,
        )
      )
        return "past";
      if (/ing$/.test(word)) continue;
      if (/^(?:has|have|had|'ve)$/.test(view.lower[i - 1] ?? "")) return "past";
      return /^(?:says|say|reports|shows)$/.test(word) ? "past" : "present";
    }
  }
  return "unknown";
}

/** "Would ask", "will not be held", "would also be paid": by what stands before the verb. */
function liesAhead({ lower, pos }: TextView, verb: number): boolean {
  let i = verb - 1;
  while (lower[i] === "be" || lower[i] === "not" || pos[i] === POS.ADV) i--;
  return AHEAD.has(lower[i] ?? "") && pos[i] !== POS.PROPN && pos[i] !== POS.NOUN;
}

/**
 * "The service forecast rain for Sunday" is said of what is to come, also where "forecast" is read as a noun beside another; not "cut its
 * growth forecast on Monday", which has its verb.
 */
function foretells({ lower, pos }: TextView, i: number, first: number): boolean {
  if (!FORETELLING.test(lower[i]!)) return false;
  if (pos[i] !== POS.NOUN) return pos[i] === POS.VERB;
  if (pos[i - 1] !== POS.NOUN || (pos[i + 1] === POS.ADP && lower[i + 1] !== "up")) return false;
  for (let j = first; j < i; j++) if (pos[j] === POS.VERB || pos[j] === POS.AUX) return false;
  return true;
}

/** "Due to a landslide" gives a cause, "due to speak" a plan. */
const isCause = ({ lower, pos }: TextView, i: number): boolean =>
  lower[i] === "due" && lower[i + 1] === "to" && pos[i + 2] !== POS.VERB && pos[i + 2] !== POS.AUX;

const plans = (view: TextView, i: number): boolean =>
  (PLANNING.test(view.lower[i]!) && !isCause(view, i)) ||
  (PLANNING_TO.test(view.lower[i]!) && /^(?:to|for)$/.test(view.lower[i + 1] ?? ""));

/** "to meet on Friday" is as far ahead as what it hangs on. */
function governed(view: TextView, from: number, first: number): Direction {
  for (let i = from; i >= Math.max(first, from - 6); i--) {
    const word = view.lower[i]!;
    if (plans(view, i) || AHEAD.has(word)) return pastBefore(view, i, first) ? "past" : "future";
    if (word === "be") continue;
    if (view.pos[i] === POS.VERB || view.pos[i] === POS.AUX)
      return COMMITTING.test(word) || liesAhead(view, i) ? "future" : "past";
  }
  return "past";
}

/** "was scheduled", "had planned": the plan itself lies in the past, and often what was planned. */
const pastBefore = (view: TextView, i: number, first: number): boolean =>
  i > first && /^(?:had|was|were)$/.test(view.lower[i - 1]!) && view.lower[i - 1] === "had";

function verbAfter(view: TextView, token: number, limit: number): Direction {
  for (let i = token; i < Math.min(limit, token + REACH); i++) {
    const tag = view.pos[i]!;
    if (tag !== POS.VERB && tag !== POS.AUX) continue;
    const word = view.lower[i]!;
    if (AHEAD.has(word)) return "future";
    return "past";
  }
  return "past";
}

function tenseOf(date: ResolvedDate, published: string, directionAt: (at: number) => Direction): DateMention["tense"] {
  const ahead = () => directionAt(date.start) === "future";
  const today = parseDay(published);
  if (!today) return ahead() ? "expected" : "past";
  if (date.precision === "year") {
    if (Number(date.until ?? date.date) < today.year) return "past";
    return Number(date.date) > today.year || ahead() ? "expected" : "present";
  }
  const first = parseDay(date.date);
  if (!first) return "past";
  if (date.precision === "month") {
    const offset = first.year * 12 + first.month - (today.year * 12 + today.month);
    if (offset !== 0) return offset < 0 ? "past" : "expected";
    return ahead() ? "expected" : "present";
  }
  const now = dayNumber(today);
  const from = dayNumber(first);
  const last = date.until ? dayNumber(parseDay(date.until) ?? first) : from;
  if (last < now) return "past";
  if (from > now || ahead()) return "expected";
  return from < now || date.until ? "present" : "past";
}
