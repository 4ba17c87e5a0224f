import type { AnnotatedArticle } from "../../model/annotation.js";
import { setCounts } from "../../text/counts.js";
import { vocabularyOf } from "../likeness/terms.js";
import { candidatesByDay, type DatedSentence, pickSentences } from "./pick-sentences.js";
import { type RankedDate, rankDates } from "./rank-dates.js";
import { relevance } from "./relevance.js";

export interface TimelineOptions {
  /** How many days to choose. */
  readonly dates: number;
  /** How many sentences in all; a number below `dates` is taken as so many a day. */
  readonly sentences: number;
  /** First and last day to choose from, YYYY-MM-DD. */
  readonly from?: string;
  readonly until?: string;
}

export interface TimelineEntry {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly sentences: readonly DatedSentence[];
}

/** The turning points of one matter, oldest first, each told in sentences of its coverage. */
export function selectTimeline(articles: readonly AnnotatedArticle[], options: TimelineOptions): TimelineEntry[] {
  if (!articles.length) return [];
  const { dates, from = "", until = "9999" } = options;
  const vocabulary = vocabularyOf(articles[0]!.article.language);
  const all = rankDates(articles, relevance(articles, vocabulary)).filter(({ date }) => date >= from && date <= until);
  const byDay = candidatesByDay(articles, new Set(all.map(({ date }) => date)), vocabulary);
  const ranked = all.filter(({ date }) => byDay.get(date)!.length > 0).slice(0, Math.max(dates, 0));
  const rarity = rarityOf(byDay);
  const shares = share(ranked, options.sentences);
  return ranked
    .map(({ date }, index) => ({ date, sentences: pickSentences(byDay.get(date)!, shares[index]!, rarity) }))
    .filter(({ sentences }) => sentences.length > 0)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Sentences for each day: an equal part, the rest to the days that weigh most. */
function share(ranked: readonly RankedDate[], sentences: number): number[] {
  if (sentences < ranked.length) return ranked.map(() => sentences);
  const each = Math.floor(sentences / ranked.length);
  const left = sentences - each * ranked.length;
  return ranked.map((_, index) => each + (index < left ? 1 : 0));
}

/** How telling a term is for a day: terms of every day tell none apart. */
function rarityOf(
  byDay: ReadonlyMap<string, ReadonlyArray<{ readonly terms: readonly string[] }>>,
): (term: string) => number {
  const days = setCounts([...byDay.values()].map((candidates) => new Set(candidates.flatMap(({ terms }) => terms))));
  const total = byDay.size;
  return (term) => Math.log(1 + total / (days.get(term) ?? 1));
}
