import { dayNumber } from "../../reading/calendar.js";
import type { Reading } from "../../reading/reading.js";
import { rankDates } from "../../timeline/rank-dates.js";
import { relevance } from "../../timeline/relevance.js";

/** What an article adds to a month, a year or a far-off day that it names: as much as a turning point weeks back. */
const BACKGROUND = 3;

/**
 * How much the coverage makes of each date, 0 to 1. Days of the story are ranked as turning points of it; what lies before is
 * weighed by the voices that name it.
 */
export function dayWeights(reading: Reading): (date: string) => number {
  const { articles, vocabulary } = reading;
  const published = articles.filter(({ article }) => !Number.isNaN(dayNumber(article.published ?? "")));
  const weights = new Map<string, number>();
  if (published.length > 0)
    for (const { date, score } of rankDates(published, relevance(published, vocabulary))) weights.set(date, score);
  const voices = new Map<string, Set<string>>();
  for (const passage of reading.passages) {
    const { annotations } = articles[passage.article]!;
    for (const index of passage.dates) {
      const { date } = annotations.dates[index]!;
      if (!weights.has(date) || voices.has(date)) voices.set(date, (voices.get(date) ?? new Set()).add(passage.voice));
    }
  }
  for (const [date, named] of voices) if (!weights.has(date)) weights.set(date, BACKGROUND * named.size);
  let most = 1e-9;
  for (const weight of weights.values()) most = Math.max(most, weight);
  return (date) => (weights.get(date) ?? 0) / most;
}
