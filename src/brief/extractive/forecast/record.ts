import type { Forecast, Statement } from "../../../model/brief.js";
import type { Desk } from "../../desk.js";
import { type Due, dueForecasts } from "../../forecasts/due.js";
import { fold } from "../../likeness/terms.js";
import type { Passage } from "../../reading/passage.js";
import type { Reading } from "../../reading/reading.js";
import type { Pool } from "../history/how-we-got-here.js";

/** Forecasts that have come due which one brief keeps, resolved ones first; the ledger of the store keeps them all. */
const MOST_RESOLVED = 8;
const MOST_OPEN = 2;

/**
 * Dated forecasts of the story's articles, and of its earlier stories where this story's coverage resolves them, whose day has come:
 * those that later words resolve, then those that are open, each newest first. Made last: a sentence that stands elsewhere is left there.
 */
export function record(desk: Desk, pool: Pool | undefined): Forecast[] {
  const today = desk.reading.material.story.updated;
  // Words of which nothing could show whether they came true are no forecast to keep a record of.
  const own = dueForecasts(desk, desk, today).filter(({ awaited }) => awaited);
  const earlier = pool ? dueForecasts(pool, desk, today).filter(({ resolved }) => resolved) : [];
  const all = [...own, ...earlier].sort(
    (a, b) =>
      (a.outlook.deadline < b.outlook.deadline ? 1 : a.outlook.deadline > b.outlook.deadline ? -1 : 0) ||
      Date.parse(a.made) - Date.parse(b.made),
  );
  const seen = new Set<string>();
  const take = (dues: readonly Due[], most: number): Forecast[] => {
    const out: Forecast[] = [];
    for (const due of dues) {
      if (out.length === most) break;
      const key = eventOf(due);
      if (seen.has(due.passage.text) || seen.has(key) || desk.stands(due.passage.text)) continue;
      const made = forecastOf(desk, due);
      if (!made) continue;
      seen.add(due.passage.text);
      seen.add(key);
      out.push(made);
    }
    return out;
  };
  return [
    ...take(
      all.filter(({ resolved }) => resolved),
      MOST_RESOLVED,
    ),
    ...take(
      // On its own day nobody can say yet what came of it, and what stands above need not be said to be open.
      all.filter(
        (due) =>
          !due.resolved &&
          due.outlook.deadline < today.slice(0, due.outlook.deadline.length) &&
          !desk.said(due.passage) &&
          !isSpokenOf(desk, due),
      ),
      MOST_OPEN,
    ),
  ];
}

/** Telling words of a forecast, of its subject and object, that a report of the day or later shares before it speaks of what came of it. */
const OF_ONE_MATTER = 2;

/**
 * Whether reports from the day on speak of what was foreseen, though no sentence plainly resolves it: a reader who finds the verdict above
 * would be told that nobody says what came of the trial.
 */
function isSpokenOf({ reading }: Desk, { passage, outlook, awaited }: Due): boolean {
  const { subject = [], object = [], actors = [] } = awaited?.foreseen ?? {};
  const telling = [...new Set([...subject, ...object])];
  const least = Math.min(OF_ONE_MATTER, telling.length);
  // The noun that is to act, or the first that it is done to: "trial", "results". The others may be the whole story's.
  const matter = telling[0];
  if (matter === undefined) return false;
  const day = outlook.deadline;
  return reading.passages.some((p) => {
    const published = reading.articles[p.article]!.article.published ?? "";
    if (p.article === passage.article || published.slice(0, day.length) < day) return false;
    if (actors.some((actor) => isOfDay(reading, p, day) && fold(p.text).includes(actor))) return true;
    return p.terms.has(matter) && telling.filter((term) => p.terms.has(term)).length >= least;
  });
}

/** Whether a passage tells of what was done on a day. */
const isOfDay = ({ articles }: Reading, { article, dates }: Passage, day: string): boolean =>
  dates.some((i) => {
    const { date, tense } = articles[article]!.annotations.dates[i]!;
    return date === day && tense !== "expected";
  });

/** Forecasts for one day that the same words resolve are one forecast. */
const eventOf = ({ passage, outlook, resolved }: Due): string =>
  resolved ? `${outlook.deadline} ${resolved.passage.articleId} ${resolved.passage.span.start}` : passage.text;

function forecastOf(desk: Desk, { passage, outlook, resolved }: Due): Forecast | undefined {
  const statement = desk.offer(desk.draftOf(passage, []));
  if (!statement) return undefined;
  const { by, deadline, kind } = outlook;
  const told: Statement | undefined = resolved && desk.offer(desk.draftOf(resolved.passage, []));
  return {
    ...{ ...statement, by, deadline, kind, due: true as const },
    ...(resolved && told ? { resolution: { ...resolved.outcome, citation: told.citations[0]!, statement: told } } : {}),
  };
}
