import type { Brief, BriefArticle, Forecast } from "../model/brief.js";
import type { ForecastRecord, Store } from "./ports.js";

const listed = ({ text: _, background: __, ...article }: BriefArticle): ForecastRecord["articles"][number] => article;

/** Name of the entry that a forecast has, whichever brief tells it: its article and the place of its words. */
export const forecastId = ({ citations: [said] }: Pick<Forecast, "citations">): string =>
  said ? `${said.articleId}-${said.start}` : "";

/** The dated forecasts of a brief as entries of the ledger; `homeOf` knows the story of an article. */
export async function entriesOf(
  brief: Brief,
  homeOf: (articleId: string) => Promise<string | undefined>,
): Promise<readonly ForecastRecord[]> {
  const byId = new Map(brief.articles.map((article) => [article.id, article]));
  const entries: ForecastRecord[] = [];
  for (const { due: _, ...forecast } of brief.behindTheHeadline.forecast) {
    const [said] = forecast.citations;
    const source = said && byId.get(said.articleId);
    if (!said || !source || forecast.deadline === undefined) continue;
    const cited = [...forecast.citations, ...(forecast.resolution?.statement?.citations ?? [])];
    const articles = [...new Set(cited.map(({ articleId }) => articleId))].flatMap((id) => byId.get(id) ?? []);
    entries.push({
      id: forecastId(forecast),
      storyId: (await homeOf(said.articleId)) ?? brief.story.id,
      forecast,
      deadline: forecast.deadline,
      articles: articles.map(listed),
      ...(forecast.resolution ? { resolvedBy: brief.story.id } : {}),
    });
  }
  return entries;
}

/**
 * What the ledger keeps when a brief tells a forecast that it has already: what came of it is decided by the brief that resolved it,
 * and stays until that brief no longer does. Words that an outlet took back resolve nothing.
 */
export function enter(known: ForecastRecord | undefined, told: ForecastRecord, teller: string): ForecastRecord {
  if (!known || told.resolvedBy !== undefined) return told;
  return known.resolvedBy !== undefined && known.resolvedBy !== teller ? known : told;
}

/** Entries that a new brief of a story changes or adds; those it merely does not tell any more stay as they are. */
export async function ledgerChanges(
  store: Pick<Store, "forecasts" | "storyOf">,
  brief: Brief,
): Promise<readonly ForecastRecord[]> {
  const told = await entriesOf(brief, (id) => store.storyOf(id));
  const known = new Map((await store.forecasts({ ids: told.map(({ id }) => id) })).map((entry) => [entry.id, entry]));
  const changed = told.map((entry) => enter(known.get(entry.id), entry, brief.story.id));
  const seen = new Set(told.map(({ id }) => id));
  const resolved = (await store.forecasts({ resolvedBy: brief.story.id })).filter(({ id }) => !seen.has(id));
  // A brief tells only the newest; what it leaves out is open again only where the words that resolved it are gone.
  return [...changed, ...resolved.filter((entry) => !stands(entry, brief)).map(reopened)];
}

function stands({ forecast: { resolution }, articles }: ForecastRecord, brief: Brief): boolean {
  const digestIn = (list: ReadonlyArray<Pick<BriefArticle, "id" | "digest">>): string | undefined =>
    list.find(({ id }) => id === resolution?.citation.articleId)?.digest;
  return digestIn(articles) === digestIn(brief.articles);
}

function reopened({ resolvedBy: _, forecast, articles, ...entry }: ForecastRecord): ForecastRecord {
  const { resolution: __, ...open } = forecast;
  const cited = new Set(open.citations.map(({ articleId }) => articleId));
  return { ...entry, forecast: open, articles: articles.filter(({ id }) => cited.has(id)) };
}
