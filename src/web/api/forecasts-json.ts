import type { Citation, Statement } from "../../model/brief.js";
import type { LedgerEntry } from "../../pipeline/forecast-pages.js";
import { addresses } from "../address/addresses.js";
import { loadCited } from "../citing/cited.js";
import { citationsOfForecast, NumberedCitations } from "../citing/numbered-citations.js";
import type { PageContext } from "../site.js";

/** Entries that the answer holds, those that came due first; more than these are on the pages. */
const MOST = 2_000;

/** The record of forecasts as data, within the same limits of quoting as its page: words beyond them are left out. */
export async function forecastsJson(context: PageContext): Promise<string> {
  const { reference, coming, due, scores } = await context.library.forecasts();
  const entries = [...due, ...coming].slice(0, MOST);
  const numbers = new NumberedCitations(entries.map((entry) => ({ citations: citationsOfForecast(entry).all })));
  const articles = new Map(entries.flatMap((entry) => entry.articles.map((article) => [article.id, article])));
  const cited = await loadCited(context, numbers, [...articles.values()], () => addresses.forecasts());
  const citation = ({ quote, ...place }: Citation, shown: boolean) => (shown ? { ...place, quote } : place);
  const words = (given: Statement) => {
    const shown = cited.admit(given);
    return {
      ...(shown ? { text: given.text } : {}),
      citations: given.citations.map((one) => citation(one, cited.allow(one) === one.quote.length)),
    };
  };
  const outcome = ({ forecast: { resolution } }: LedgerEntry) =>
    resolution && {
      ...{ outcome: resolution.outcome, on: resolution.on, postponed: resolution.postponed },
      postponedTo: resolution.postponedTo,
      ...words(resolution.statement ?? { text: "", citations: [resolution.citation], independentSources: 1 }),
    };
  const forecasts = entries.map((entry) => ({
    ...{ id: entry.id, page: addresses.forecast(entry.id), by: entry.forecast.by, kind: entry.forecast.kind },
    ...{ deadline: entry.deadline, due: entry.due, ...words(entry.forecast), resolution: outcome(entry) },
    story: entry.story && { id: entry.story.id, page: addresses.story(entry.story.slug) },
    articles: entry.articles,
  }));
  // Inert even where a browser is made to take it for a page.
  return JSON.stringify({ format: 1, reference, total: due.length + coming.length, scores, forecasts }).replace(
    /[<>&]/g,
    (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`,
  );
}
