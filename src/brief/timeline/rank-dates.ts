import type { AnnotatedArticle } from "../../model/annotation.js";
import { appeared } from "../../model/article.js";
import { dayNumber, parseDay } from "../../text/calendar.js";

/** A day and how much the coverage makes of it. */
export interface RankedDate {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly score: number;
}

/** Days of lag after which looking back further adds nothing to a mention's weight. */
const LAG_CAP = 60;
/** How fast a mention gains with its lag, by the logarithm of days, and with being repeated in the article, by that of mentions. */
const BY_LAG = 0.75;
const BY_MENTIONS = 0.4;
/** What an article adds to the day on which it appears, named or not: much is printed when much happens. */
const APPEARED = 0.3;
/** Weight of a mention before the day: what was announced may not have happened. */
const AHEAD = 0.3;
/** A day that began this long before the first article is background of another matter, such as somebody's birth. */
const BEFORE_FIRST = 20;

/**
 * Days of a matter, most telling first. An article counts for each day it mentions, a little more where it comes back to it, and
 * counts the more the longer the day lies back: what writers still go back to weeks later was a turning point, what they mention
 * the next day was news. The day on which it appeared counts a little, too.
 * (Mention counts weighted by reference distance, after Tran, Alrifai and Herder, "Timeline summarization from relevant
 * headlines", 2015, and Gholipour Ghalandari and Ifrim, "Examining the state-of-the-art in news timeline summarization", 2020.)
 * Days after the newest article are left out: nothing has happened on them yet.
 */
export function rankDates(
  articles: readonly AnnotatedArticle[],
  relevance: (index: number) => number = () => 1,
): RankedDate[] {
  const published = articles.map(({ article }) => dayOf(appeared(article)));
  const first = Math.min(...published);
  const last = Math.max(...published);
  const scores = new Map<string, number>();
  articles.forEach(({ article, annotations }, index) => {
    const add = (date: string, weight: number): void => {
      scores.set(date, (scores.get(date) ?? 0) + weight * relevance(index));
    };
    for (const [date, mentions] of mentionsIn(annotations)) {
      const day = dayOf(date);
      if (Number.isNaN(day) || day > last || day < first - BEFORE_FIRST) continue;
      const lag = published[index]! - day;
      const weight = lag < 0 ? AHEAD : 1 + BY_LAG * Math.log1p(Math.min(lag, LAG_CAP));
      add(date, weight * (1 + BY_MENTIONS * Math.log(mentions)));
    }
    const own = appeared(article).slice(0, 10);
    if (!Number.isNaN(published[index]!)) add(own, APPEARED);
  });
  return [...scores]
    .map(([date, score]) => ({ date, score }))
    .sort((a, b) => b.score - a.score || (a.date < b.date ? -1 : 1));
}

/** Days that an article names, each with how often. */
function mentionsIn({ dates }: AnnotatedArticle["annotations"]): Map<string, number> {
  const out = new Map<string, number>();
  for (const { date, precision, until } of dates)
    if (precision === "day" && until === undefined) out.set(date, (out.get(date) ?? 0) + 1);
  return out;
}

/** Days since 1970-01-01 of an ISO 8601 day or time; NaN for what is no date. */
export function dayOf(time: string): number {
  const day = parseDay(time);
  return day ? dayNumber(day) : Number.NaN;
}
