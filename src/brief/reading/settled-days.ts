import type { AnnotatedArticle, DateMention } from "../../model/annotation.js";
import { DAY_MS } from "../../text/milliseconds.js";
import type { Vocabulary } from "../likeness/terms.js";
import { dayNumber } from "./calendar.js";

/** A stream of more reports than this is of pages that give their own day; to hold each of its days against all others would take long. */
const MOST_ARTICLES = 30;
/** Days within which a report tells a day without its year. */
const NEAR = 180;
/** Share of the shorter sentence, and words, that two sentences of one act have in common. */
const ALIKE = { share: 0.7, terms: 5 };

const YEARLESS = /^(?:on )?\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?$/u;
const WEEKDAY = /^(?:on |late |early )*((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!.*\d)/u;

/** A day as an article tells it. */
interface Told {
  readonly at: number;
  readonly index: number;
  readonly mention: DateMention;
  readonly words: string;
  readonly weekday: string | undefined;
  readonly published: string;
  /** Terms of its sentence, taken when they are asked for. */
  terms(): ReadonlySet<string>;
}

/**
 * The articles with their days as an earlier report of the story has them: "June 15", written a year on of what an earlier report tells of June
 * 15, is of that year; a Monday on which a later page tells in the same words what an earlier one told of another Monday is the first one, and
 * so are the weekdays around it, for the page was written then. No act of an earlier report is of a later day.
 */
export function withSettledDays(
  articles: readonly AnnotatedArticle[],
  vocabulary: Vocabulary,
): readonly AnnotatedArticle[] {
  if (articles.length > MOST_ARTICLES || !severalDays(articles)) return articles;
  const told = articles.flatMap((article, at) => daysOf(article, at, vocabulary));
  const byDay = new Map<string, Told[]>();
  for (const one of told)
    for (const key of keysOf(one)) {
      const known = byDay.get(key);
      if (known) known.push(one);
      else byDay.set(key, [one]);
    }
  const settled = new Map<number, Map<number, string>>();
  for (const late of told) {
    const found = keysOf(late)
      .flatMap((key) => byDay.get(key)!)
      .find((early) => isFirst(early, late));
    if (found) settle(settled, told, late, found);
  }
  return articles.map((article, at) => redated(article, settled.get(at)));
}

function severalDays(articles: readonly AnnotatedArticle[]): boolean {
  const days = articles.flatMap(({ article }) => (article.published ? [dayNumber(article.published)] : []));
  return days.length > 1 && Math.max(...days) - Math.min(...days) > 3;
}

function daysOf({ article, annotations }: AnnotatedArticle, at: number, vocabulary: Vocabulary): Told[] {
  const { text, published } = article;
  if (!published) return [];
  return annotations.dates.flatMap((mention, index) => {
    if (mention.precision !== "day" || mention.until !== undefined) return [];
    const words = text.slice(mention.start, mention.end);
    const weekday = mention.tense === "past" ? WEEKDAY.exec(words)?.[1] : undefined;
    let own: ReadonlySet<string> | undefined;
    const terms = (): ReadonlySet<string> => {
      const sentence = annotations.sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
      own ??= new Set(sentence ? vocabulary.terms(text.slice(sentence.start, sentence.end)) : []);
      return own;
    };
    return [{ at, index, mention, words, weekday, published, terms }];
  });
}

/** What two tellings of one day share. */
const keysOf = ({ mention, weekday }: Told): string[] => [mention.date.slice(5), ...(weekday ? [weekday] : [])];

/** Whether an earlier report has the day of which a later one gives another. */
function isFirst(early: Told, late: Told): boolean {
  if (early.at === late.at || early.published >= late.published || early.mention.date >= late.mention.date)
    return false;
  if (early.mention.date.slice(5) === late.mention.date.slice(5))
    return YEARLESS.test(late.words) && isOfItsYear(early);
  return late.weekday !== undefined && early.weekday === late.weekday && isOneAct(early.terms(), late.terms());
}

const isOfItsYear = ({ mention, published }: Told): boolean => {
  const ago = dayNumber(published) - dayNumber(mention.date);
  return mention.tense === "past" && ago >= 0 && ago <= NEAR;
};

function isOneAct(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared >= ALIKE.terms && shared >= ALIKE.share * Math.min(a.size, b.size);
}

const A_WEEK = 7;
/** Sets a day right, and where it was told by its weekday all that its page tells so. */
function settle(settled: Map<number, Map<number, string>>, told: readonly Told[], late: Told, early: Told): void {
  const days = settled.get(late.at) ?? new Map<number, string>();
  settled.set(late.at, days);
  days.set(late.index, early.mention.date);
  if (early.mention.date.slice(5) === late.mention.date.slice(5)) return;
  const back = dayNumber(late.mention.date) - dayNumber(early.mention.date);
  // "Friday", on a page of the next Friday, may be the one before.
  if (back <= A_WEEK) return;
  for (const other of told)
    if (other.at === late.at && other.weekday !== undefined && !days.has(other.index))
      days.set(other.index, new Date((dayNumber(other.mention.date) - back) * DAY_MS).toISOString().slice(0, 10));
}

function redated(annotated: AnnotatedArticle, days: ReadonlyMap<number, string> | undefined): AnnotatedArticle {
  if (!days) return annotated;
  const dates = annotated.annotations.dates.map((mention, index) => {
    const date = days.get(index);
    return date === undefined ? mention : { ...mention, date, tense: "past" as const };
  });
  return { ...annotated, annotations: { ...annotated.annotations, dates } };
}
