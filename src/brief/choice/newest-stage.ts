import type { Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";
import { publishedDay } from "./published-day.js";

/** In days: after this long a report is half as near to where the story stands. */
const HALF_LIFE = 3;
/** In days: how much older than the newest a report is whose deeds may have been followed by others. */
const DEED_HOLDS = 6;
/** "Has been charged": what had happened by then, and what has come of it since is told elsewhere. */
const DEED = /\b(?:has|have|hasn['’]t|haven['’]t)\b/i;
/** What is quoted, and what is said of somebody in passing, is no part of it. */
const ASIDE = /[“"][^“”"]*[”"]|\b(?:who|which|whose|where) [^,;.]*|, (?:an?|the) [^,;.]*,/giu;

export const withoutAsides = (text: string): string => text.replace(ASIDE, " ");

/** A report that explains or looks back tells no news, however new it is. */
const EXPLAINS = /^(?:why|how|what|who|explain(?:er|ed)|analysis|timeline|q&a|opinion|editorial)\b/i;
export const isExplainer = (reading: Reading, article: number): boolean =>
  EXPLAINS.test(reading.articles[article]!.article.title) || reading.isComment(article);
/** How near such a report counts at most. */
const EXPLAINER = 0.5;

const known = new WeakMap<Reading, readonly number[]>();

/**
 * How near each article of a story is to where it stands, 0 to 1: 1 for its newest report, half of it `HALF_LIFE` days before, at most
 * half for comment and explainers. What has nothing to quote is no newest report; undated articles are near.
 */
export function freshness(reading: Reading): readonly number[] {
  const found = known.get(reading) ?? measured(reading);
  known.set(reading, found);
  return found;
}

function measured(reading: Reading): number[] {
  const days = reading.articles.map(publishedDay);
  const told = new Set(reading.passages.map(({ article }) => article));
  const explains = reading.articles.map((_, at) => isExplainer(reading, at));
  const reports = days.filter((day, at) => !Number.isNaN(day) && told.has(at) && !explains[at]);
  const newest = Math.max(...(reports.length > 0 ? reports : days.filter((day) => !Number.isNaN(day))));
  return days.map((day, at) => {
    const near = Number.isNaN(day) ? 1 : after(Math.max(0, newest - day));
    return explains[at] ? Math.min(EXPLAINER, near) : near;
  });
}

/** Share, by weight in the story, of the words of its own article's title that a passage has: how much of that report's news it tells. */
export function ownNews(reading: Reading, { article, terms }: Passage): number {
  let shared = 0;
  let all = 0;
  for (const term of reading.titles[article]!) {
    const weight = reading.weight(term);
    all += weight;
    if (terms.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** Whether a passage tells what had just been done, in a report that newer ones have long left behind. */
export const isFormerDeed = (reading: Reading, { article, text }: Passage): boolean =>
  freshness(reading)[article]! <= after(DEED_HOLDS) && DEED.test(withoutAsides(text));
const after = (days: number): number => 0.5 ** (days / HALF_LIFE);
