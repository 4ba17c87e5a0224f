import type { DateMention } from "../../../model/annotation.js";
import type { Article } from "../../../model/article.js";
import type { DatedEvent } from "../../../model/brief.js";
import { setCounts } from "../../../text/counts.js";
import { DAY_MS } from "../../../text/milliseconds.js";
import { MONTHS } from "../../../text/months.js";
import { sharedCount } from "../../../text/shared-count.js";
import type { Features } from "../../choice/score.js";
import type { Desk } from "../../desk.js";
import { dayNumber } from "../../reading/calendar.js";
import { passesJudgement } from "../../reading/comment.js";
import { isOwnPassage } from "../../reading/own-passage.js";
import { indicesWithin, type Passage } from "../../reading/passage.js";
import type { Reading } from "../../reading/reading.js";
import { dateHolds } from "../../reading/time-sense.js";
import type { Verified } from "../../verify/statement.js";
import { saidOf } from "../same-claim.js";
import { hasUnspelledLetters } from "../unspelled-letters.js";
import { dayWeights } from "./day-weights.js";
import { type EventDate, eventDate } from "./event-date.js";
import { isNoTurn } from "./no-turn.js";
import { isTollStep } from "./toll-step.js";
import { offerUnder } from "./under-its-date.js";

const MOST = 8;
/** Of these, so many may lie before the story's first article, earlier stories of the matter aside. */
const MOST_BACKGROUND = 4;
/** Events more alike than this are one. */
const ALIKE = 0.45;
/** Least share of a sentence, by weight, that the account of what happened has not told. */
const LEAST_FRESH = 0.45;
/** The same where it gives a figure that has been told. */
const MOSTLY_FRESH = 0.7;
/** The same on a day that the account names: another matter than the account's. */
const FRESH_OF_DAY_TOLD = 0.75;
/** "Inflation speeds up in April": the month's figures are the news. */
/** What a sentence on record and an event of the story's own days have in common, from which the event has been told. */
const ECHO = { least: 6, share: 0.4 };
/** Of what an event says, names and offices apart, the least that a sentence which tells it has too. */
const LEAST_SAID = 1 / 3;
const NOWHERE = "\n";
/** A figure by which a sentence is known. */
const COUNT = /\d{1,3},\d{3}|\d (?:million|billion|trillion)/;
/** Stems that the event of a month and that of one of its days share where they are one. */
const OF_ONE_EVENT = 3;
/** What earlier stories tell counts a little less than the story's own days. */
const EARLIER = 0.8;

/** A body of articles that events are drawn from: the story itself, or the earlier stories of its matter. */
export interface Pool {
  readonly reading: Reading;
  readonly features: readonly Features[];
  readonly scores: readonly number[];
}

interface Source extends Pool {
  readonly earlier: boolean;
  readonly first: string;
  weigh(date: string): number;
}

interface Dated {
  readonly source: Source;
  /** The passage, its id unique among all pools, and its place in its own. */
  readonly passage: Passage;
  readonly at: number;
  readonly date: string;
  readonly precision: DatedEvent["precision"];
  readonly kind: EventDate;
}

/**
 * What led here: the story's own earlier days, what the articles say happened before, and the earlier stories of the matter;
 * oldest first, no event twice.
 */
export function howWeGotHere(desk: Desk, happened: readonly Verified[], earlier?: Pool): DatedEvent[] {
  const own = sourceOf(desk, false);
  const account = daysOf(desk, happened);
  const last = lastDay(own);
  const byDate = new Map<string, Dated[]>();
  for (const source of earlier ? [own, sourceOf(earlier, true)] : [own]) {
    source.reading.passages.forEach((plain, at) => {
      const event = eventOf(source, plain, at, { first: source.first, last });
      if (!event) return;
      const passage = source.earlier ? { ...plain, id: desk.reading.passages.length + at } : plain;
      byDate.set(event.date, [...(byDate.get(event.date) ?? []), { ...event, passage }]);
    });
  }
  const days = [...byDate].map(([date, events]) => {
    const told = bestFirst(events);
    const weight = Math.max(...events.map(({ source }) => source.weigh(date)));
    return { date, told, value: weight + 0.4 * worth(told[0]!) };
  });
  days.sort((a, b) => b.value - a.value || (a.date < b.date ? -1 : 1));
  const out: DatedEvent[] = [];
  const kept: Dated[] = [];
  let background = 0;
  for (const { date, told } of days) {
    if (out.length === MOST) break;
    const before = !told[0]!.source.earlier && date < own.first.slice(0, date.length);
    if (before && background === MOST_BACKGROUND) continue;
    const within = kept.filter(({ date: other }) => other.startsWith(date) || date.startsWith(other));
    const taken = firstTaken(desk, told, account, within);
    if (!taken) continue;
    kept.push(taken.told);
    if (before) background++;
    out.push({ date, precision: told[0]!.precision, statements: [taken.statement] });
  }
  return out.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function sourceOf(pool: Pool, earlier: boolean): Source {
  const { reading, features, scores } = pool;
  const weigh = dayWeights(reading);
  const share = earlier ? EARLIER : 1;
  const first = days(reading)[0] ?? "";
  return { reading, features, scores, earlier, first, weigh: (date) => share * weigh(date) };
}

const days = ({ articles }: Reading): string[] =>
  articles.flatMap(({ article }) => article.published?.slice(0, 10) ?? []).sort();

/**
 * The last day that is history by now. The newest day is the news itself; so is the day before, where the story has no more
 * than these two.
 */
function lastDay({ reading, first }: Source): number {
  const newest = dayNumber(days(reading).at(-1) ?? "");
  return newest - dayNumber(first) >= 2 ? newest - 1 : newest - 2;
}

/** Days and months that the account of what happened names. */
function daysOf({ reading }: Desk, happened: readonly Verified[]): ReadonlySet<string> {
  const byId = new Map(reading.articles.map((one) => [one.article.id, one.annotations]));
  const cited = happened.flatMap(({ citations }) => citations.slice(0, 1));
  return new Set(
    cited.flatMap(({ articleId, start, end }) => {
      const dates = byId.get(articleId)?.dates ?? [];
      return indicesWithin(dates, { start, end }).flatMap((i) =>
        dates[i]!.precision === "year" ? [] : [dates[i]!.date],
      );
    }),
  );
}

interface Taken {
  readonly told: Dated;
  readonly statement: Verified;
}

/** The first of a day's sentences that tells something new; `within` are events of the month or year of the day, or of a day of it. */
function firstTaken(
  desk: Desk,
  events: readonly Dated[],
  account: ReadonlySet<string>,
  within: readonly Dated[],
): Taken | undefined {
  for (const told of events.slice(0, 6)) {
    const { passage, source, date } = told;
    // What the account dates to this very day is the story itself, however else it is worded.
    if (account.has(date) && desk.fresh(passage) < FRESH_OF_DAY_TOLD) return undefined;
    if (desk.headline.includes(MONTHS[Number(date.slice(5)) - 1] ?? NOWHERE)) return undefined;
    if (hasUnspelledLetters(desk, passage, [], source.reading)) continue;
    const { kind, precision } = told;
    const isStep = !source.earlier && precision === "day" && kind === "event" && isTollStep(desk, passage);
    const known = isStep ? "nothing" : knownOf(desk, told, within);
    if (known === "day") return undefined;
    if (known === "sentence") continue;
    const statement = offerUnder(desk, source.earlier ? source.reading : undefined, passage, date);
    if (!statement) continue;
    desk.note(passage);
    return { told, statement };
  }
  return undefined;
}

/** What the page has told of an event: nothing, this sentence of it, or so much that no other sentence of its day is worth telling. */
function knownOf(
  desk: Desk,
  { passage, source, date, precision }: Dated,
  within: readonly Dated[],
): "nothing" | "sentence" | "day" {
  const said = [...saidOf(desk, passage)].filter((stem) => !/^\d/.test(stem));
  const mayTell = (other: Passage): boolean =>
    !isOfOtherDay(desk.reading, other, date) && saysMuchOf(desk, other, said);
  if (date >= source.first.slice(0, date.length) && desk.echoed(passage, ECHO.least, mayTell) >= ECHO.share)
    return "sentence";
  if (desk.said(passage, ALIKE) || within.some((other) => sharedStems(passage, other.passage) >= OF_ONE_EVENT))
    return "sentence";
  // The day's event is what happened itself: another sentence of that day would only tell something beside it.
  const fresh = desk.fresh(passage);
  if (fresh < LEAST_FRESH) return "day";
  if (fresh < MOSTLY_FRESH && desk.repeatsFigure(passage) && desk.someTold(mayTell)) return "day";
  // The month's count is the news itself, where the page has given it.
  return precision === "month" && COUNT.test(passage.text) && desk.givesNumbers(passage.text) ? "day" : "nothing";
}

/** Whether a sentence of the story dates what it tells, and to other days only: the offer of the second was raised on the ninth. */
function isOfOtherDay(reading: Reading, told: Passage, date: string): boolean {
  if (!isOwnPassage(reading, told)) return false;
  const { dates } = reading.articles[told.article]!.annotations;
  const days = told.dates.flatMap((index) => (dates[index]!.precision === "day" ? [dates[index]!.date] : []));
  return days.length > 0 && !days.includes(date);
}

/** Whether a sentence has much of what an event says, and does not share the names alone. */
function saysMuchOf(desk: Desk, told: Passage, said: readonly string[]): boolean {
  const theirs = saidOf(desk, told);
  return said.filter((stem) => theirs.has(stem)).length >= said.length * LEAST_SAID;
}

const sharedStems = (a: Passage, b: Passage): number => sharedCount(a.terms, b.terms);

/** The sentences of a day, the one first that says most of what all of them say. */
function bestFirst(events: readonly Dated[]): Dated[] {
  const shared = setCounts(events.map(({ passage }) => passage.terms));
  const value = new Map(
    events.map((event) => {
      let common = 0;
      for (const term of event.passage.terms) common += shared.get(term)! - 1;
      const central = common / Math.sqrt(event.passage.terms.size) / Math.max(1, events.length - 1);
      return [event, worth(event) + 0.3 * central];
    }),
  );
  return [...events].sort((a, b) => value.get(b)! - value.get(a)! || a.passage.id - b.passage.id);
}

/** What was to come on the day it was said is no event of that day. */
const TO_COME = /\b(?:will|would|expects?|expected|plans?|planned|hopes?|hoped)\b/i;

const worth = ({ source, passage, at, precision, kind }: Dated): number =>
  source.scores[at]! * (source.earlier ? EARLIER : 1) +
  (precision === "day" ? 0.3 : precision === "month" ? 0.15 : 0) +
  (kind === "event" ? 0.5 : 0) -
  (passage.leaning ? 0.4 : 0) -
  (kind === "saying" && TO_COME.test(passage.text) ? 0.4 : 0) -
  passage.quoted -
  passage.words / 120;

interface Bounds {
  /** First day of the articles, YYYY-MM-DD; empty when unknown. */
  readonly first: string;
  /** Day number of the last day that is history. */
  readonly last: number;
}

/** Left as the outlet wrote them, these mean another day to the reader; clock times of day are the page's own. */
const UNRESOLVED =
  /\b(?:yesterday|tomorrow|today|tonight|ago|last night|this (?:morning|afternoon|evening|week|month|year)|(?:last|next) (?:week|month|year|\p{Lu}\p{L}+day))\b(?!['’]s)|\b\d{1,2}[.:]\d{2} (?:[BE][SD]T|GMT|CES?T|UTC)\b/u;

/** How much of the story's core an event has at least, and one of years before it: else it is only what somebody compares the story with. */
const LEAST_TOPICAL = 0.3;
const TOPICAL_OF_OLD = 0.6;
const YEARS_BEFORE = 3;

const isOfAnotherTime = ({ first }: Bounds, date: string): boolean =>
  Number(first.slice(0, 4)) - Number(date.slice(0, 4)) > YEARS_BEFORE;

/** The past event that a passage tells, with its date; none where the date is only told in passing. */
function eventOf(source: Source, passage: Passage, at: number, bounds: Bounds): Dated | undefined {
  if (passage.dates.length === 0 || passage.words > 45 || passage.quoted > 0.25 || passage.words < 8) return undefined;
  if (source.features[at]!.topical < LEAST_TOPICAL || UNRESOLVED.test(passage.text) || isNoTurn(passage.text))
    return undefined;
  // "According to the document": which, nothing here says.
  if (/^According to the \p{Ll}+,/u.test(passage.text)) return undefined;
  // A comment's words about the past are its writer's, and would stand here as if fact.
  if (source.reading.isComment(passage.article) || passesJudgement(passage.text)) return undefined;
  const { article, annotations } = source.reading.articles[passage.article]!;
  for (const index of passage.dates) {
    const mention = annotations.dates[index]!;
    if (!isPast(article, mention, article.published ?? "", bounds)) continue;
    if (isOfAnotherTime(bounds, mention.date) && source.features[at]!.topical < TOPICAL_OF_OLD) continue;
    const kind = eventDate(article.text, passage.span, mention);
    // Words of long ago are nothing that led here; words of the story's own days are often its turns.
    if (kind === "saying" && (mention.precision !== "day" || mention.date < bounds.first)) continue;
    if (kind) return { source, passage, at, date: mention.date, precision: mention.precision, kind };
  }
  return undefined;
}

/**
 * "Early Friday local time", in an article of Thursday: where the day begins earlier than with the outlet, the weekday that seems
 * to lie six days back may be tomorrow. A writer who means last week mostly says so.
 */
const mayBeTomorrow = (text: string, mention: DateMention, published: string): boolean =>
  /^(?:\w+ )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b[^\d]*$/.test(text.slice(mention.start, mention.end)) &&
  !/\blast\b/i.test(text.slice(mention.start, mention.end)) &&
  dayNumber(published) - dayNumber(mention.date) === 6;

function isPast(article: Article, mention: DateMention, published: string, bounds: Bounds): boolean {
  const { text } = article;
  if (mention.tense === "expected" || mention.until) return false;
  // Without a day of publication, only a date that names its year can be trusted.
  if (published === "") return mention.tense === "past" && /\d{4}/.test(text.slice(mention.start, mention.end));
  if (!dateHolds(article, mention, published) || mayBeTomorrow(text, mention, published)) return false;
  if (mention.precision === "day") return dayNumber(mention.date) <= Math.min(bounds.last, dayNumber(published));
  const { length } = mention.date;
  return mention.date < new Date(dayNumber(bounds.first) * DAY_MS).toISOString().slice(0, length);
}
