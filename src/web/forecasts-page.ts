import type { ForecastLedger, LedgerEntry } from "../pipeline/forecast-pages.js";
import { outletOf } from "../pipeline/forecast-score.js";
import { dayOf } from "../text/written-times.js";
import { addresses } from "./address/addresses.js";
import { type Cited, loadCited } from "./citing/cited.js";
import { citationsOfForecast, NumberedCitations } from "./citing/numbered-citations.js";
import type { PageContext, RenderedPage } from "./site.js";
import { listed } from "./views/byline.js";
import { forecastLine } from "./views/forecasts.js";
import { type Html, html } from "./views/html.js";
import { scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";
import { notes } from "./views/notes.js";
import { scoreTable } from "./views/score-table.js";
import { time } from "./views/times.js";

/** Forecasts that one page of the record lists. */
export const FORECASTS_PER_PAGE = 40;

const KINDS: Readonly<Record<string, string>> = { expected: "Expected", planned: "Planned", feared: "Feared" };

/** Citations of many forecasts on one page; each leads to the page of its own forecast. */
async function citedFor(context: PageContext, entries: readonly LedgerEntry[]): Promise<Cited> {
  const each = entries.map((entry) => ({ entry, numbers: citationsOfForecast(entry) }));
  const all = new NumberedCitations(each.map(({ numbers }) => ({ citations: numbers.all })));
  const pathOf = (number: number): string => {
    const citation = all.at(number);
    const found = citation && each.find(({ numbers }) => numbers.numberOf(citation) > 0);
    return found && citation
      ? addresses.forecastCitation(found.entry.id, found.numbers.numberOf(citation))
      : addresses.forecasts();
  };
  const articles = new Map(entries.flatMap((entry) => entry.articles.map((article) => [article.id, article])));
  return loadCited(context, all, [...articles.values()], pathOf);
}

/** A forecast in the record: whose words, what came of it, and the stories. */
function line(context: PageContext, cited: Cited, entry: LedgerEntry): Html {
  const { story, resolver, due } = entry;
  const link = ({ slug, headline }: NonNullable<LedgerEntry["story"]>): Html =>
    html`<a href="${context.link(addresses.story(slug))}">${headline}</a>`;
  const { statement, ...bare } = entry.forecast.resolution ?? {};
  const admitted = statement && !cited.admit(statement) ? { resolution: bare } : {};
  const shown = { ...entry.forecast, ...admitted, ...(due ? { due: true as const } : {}) } as typeof entry.forecast;
  const told = cited.admit(entry.forecast)
    ? forecastLine(cited, shown, html` <span>in ${outletOf(entry)}</span>`)
    : html`<li><p class="left-out">No more of its article may be quoted on this page.</p></li>`;
  const after = html`<p class="facts">${story ? html`From ${link(story)}` : ""}${resolver && resolver.id !== story?.id ? html`; what came of it from ${link(resolver)}` : ""} <a class="own" href="${context.link(addresses.forecast(entry.id))}">Its own page</a></p>`;
  return html`<div class="entry">${html`<ul>${told}</ul>`}${after}</div>`;
}

const some = (count: number, one: string, many: string): string | undefined =>
  count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;

function summary({ scores: { all }, coming }: ForecastLedger): Html {
  const resolved = all.due - all.open;
  const came = listed(
    [
      some(all.yes, "came true", "came true"),
      some(all.postponed, "was put off", "were put off"),
      some(all.no, "did not come true", "did not come true"),
    ].filter((part) => part !== undefined),
  );
  const open = some(all.open, "is open: no report here plainly says.", "are open: no report here plainly says.");
  const told = resolved > 0 ? ` By later reports ${came}.` : "";
  const due =
    all.due === 0
      ? `No dated forecast has come due yet${coming.length > 0 ? `; ${coming.length} still to come` : ""}.`
      : `${some(all.due, "dated forecast has", "dated forecasts have")} come due.${told} ${open ? (resolved > 0 ? `The other ${open}` : `${open[0]?.toUpperCase()}${open.slice(1)}`) : ""}`;
  return html`<p class="intro">Who said that something would happen by when, and what came of it. ${due}</p>
<p class="facts">A forecast counts as resolved only where a later report says in plain words that the same people did the same thing at that time, or that it was put off or called off. Whatever is less plain stays open, and counts for nobody.</p>`;
}

function tables({ scores }: ForecastLedger): Html | undefined {
  if (scores.all.due === 0) return undefined;
  return html`<section aria-labelledby="scores"><h2 id="scores">How often they came true</h2>
${scoreTable("By whoever expected it", scores.byHolder)}
${scoreTable("By the outlet that printed it", scores.byOutlet)}
${scoreTable("By what it was called", scores.byKind, (name) => KINDS[name] ?? name)}</section>`;
}

/** The public record of dated forecasts: what is to come, and what came of those whose day has passed. */
export async function forecastsPage(context: PageContext, number: number): Promise<RenderedPage | undefined> {
  const ledger = await context.library.forecasts();
  const pages = Math.max(1, Math.ceil(ledger.due.length / FORECASTS_PER_PAGE));
  if (number > pages) return undefined;
  const due = ledger.due.slice((number - 1) * FORECASTS_PER_PAGE, number * FORECASTS_PER_PAGE);
  const coming = number === 1 ? ledger.coming.slice(0, FORECASTS_PER_PAGE) : [];
  const cited = await citedFor(context, [...coming, ...due]);
  const body = html`<h1>${number === 1 ? "Forecasts on record" : `Forecasts on record, page ${number}`}</h1>
${number === 1 ? summary(ledger) : ""}
${coming.length > 0 ? html`<section class="forecast-list" aria-labelledby="coming"><h2 id="coming">Still to come</h2>${coming.map((entry) => line(context, cited, entry))}</section>` : ""}
${due.length > 0 ? html`<section class="forecast-list" aria-labelledby="due"><h2 id="due">Come due</h2>${due.map((entry) => line(context, cited, entry))}</section>` : ""}
${number === 1 ? tables(ledger) : ""}
${pager(context, number, pages)}
${notes(context, cited)}`;
  return layout(context, {
    title: number === 1 ? "Forecasts on record" : `Forecasts on record, page ${number}`,
    description: "Who said that something would happen by when, and what later reports say came of it.",
    canonical: addresses.forecasts(number),
    kind: "reading",
    body,
    ...scopeOf([...coming, ...due].flatMap(({ articles }) => articles.map(({ outlet }) => outlet))),
  });
}

const pager = (context: PageContext, page: number, pages: number): Html | undefined =>
  pages < 2
    ? undefined
    : html`<nav class="pager" aria-label="Pages">${page > 1 ? html`<a rel="prev" href="${context.link(addresses.forecasts(page - 1))}">Later ones</a>` : ""}
<span>Page ${page} of ${pages}</span>${page < pages ? html`<a rel="next" href="${context.link(addresses.forecasts(page + 1))}">Earlier ones</a>` : ""}</nav>`;

/** One forecast by itself, at its lasting address. */
export async function forecastPage(context: PageContext, entry: LedgerEntry): Promise<RenderedPage> {
  const cited = await citedFor(context, [entry]);
  const { deadline, forecast } = entry;
  const body = html`<header><p class="kicker"><a href="${context.link(addresses.forecasts())}">Forecasts on record</a></p>
<h1>${forecast.by}, for ${time(deadline, dayOf) ?? deadline}</h1></header>
<section class="forecast-list" aria-label="The forecast">${line(context, cited, entry)}
${entry.due && !forecast.resolution ? html`<p class="unanswered">Its day has passed, and no report here plainly says what came of it.</p>` : ""}</section>
${notes(context, cited)}`;
  return layout(context, {
    title: `Forecast by ${forecast.by} for ${dayOf(deadline)}`,
    description: cited.admit(forecast) ? forecast.text : "A forecast and what came of it.",
    canonical: addresses.forecast(entry.id),
    kind: "reading",
    body,
    ...scopeOf(entry.articles.map(({ outlet }) => outlet)),
  });
}
