import type { Citation } from "../model/brief.js";
import { isOpenLicence } from "../model/quoting.js";
import type { LedgerEntry } from "../pipeline/forecast-pages.js";
import type { QuestionPage, StoryPage } from "../pipeline/library.js";
import { addresses } from "./address/addresses.js";
import { outwardLink } from "./address/link.js";
import { citationsOfBrief, citationsOfForecast, citationsOfQuestion } from "./citing/numbered-citations.js";
import { type Source, sourcesFor } from "./citing/source.js";
import type { PageContext, RenderedPage } from "./site.js";
import { byline, copyLabel } from "./views/byline.js";
import { extract, wholeText } from "./views/cited-words.js";
import { type Html, html } from "./views/html.js";
import { scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";
import { licenceName } from "./views/licence.js";
import { sourceLink } from "./views/notes.js";
import { time } from "./views/times.js";

interface Origin {
  /** What cites the words, and where it stands. */
  readonly title: string;
  readonly path: string;
  readonly number: number;
}

const kicker = (context: PageContext, origin: Origin): Html =>
  html`<p class="kicker">Source ${origin.number} of <a href="${context.link(origin.path)}#ref-${origin.number}-1">${origin.title}</a></p>`;

function article(context: PageContext, source: Source, shown: Html): Html {
  const label = copyLabel(source);
  const link = sourceLink(source);
  const address = outwardLink(source.url);
  return html`<article class="cited-article"><h1><span class="kicker-words">The words in their article:</span> ${source.title}</h1>
<p class="note-source">${byline(context, source)}</p>
<p class="dateline"><span>${time(source.published) ?? "The outlet states no time"}</span>${source.licence === undefined ? "" : html` <span>Licence ${licenceName(source.licence)}</span>`}</p>
${label ? html`<p class="note-copy">${label}</p>` : ""}
${shown}
<p class="note-links">${link}${address === undefined ? "" : html`<span class="address">${address}</span>`}</p></article>`;
}

const orphan = (shown: Html): Html =>
  html`<article class="cited-article"><h1>The words, from an article that is no longer kept</h1>${shown}</article>`;

/** One citation: the exact words, marked, in their article. */
async function citationPage(
  context: PageContext,
  citation: Citation,
  source: Source | undefined,
  origin: Origin,
): Promise<RenderedPage> {
  const text = source && (await context.library.text(source.digest));
  // A text that was let go, or that says something else at this place, is not shown around the words.
  const whole = text?.slice(citation.start, citation.end) === citation.quote ? text : undefined;
  const shown =
    whole !== undefined && isOpenLicence(source?.licence)
      ? wholeText(whole, citation)
      : extract(context, whole, citation);
  const name = source?.outlet.name ?? "an outlet";
  return layout(context, {
    title: `Source ${origin.number}: ${name} on \u201c${origin.title}\u201d`,
    description: `The exact words of ${name} that a sentence rests on, in their article.`,
    kind: "reading",
    noIndex: true,
    body: html`${kicker(context, origin)}
${source ? article(context, source, shown) : orphan(shown)}`,
    ...scopeOf(source ? [source.outlet] : []),
  });
}

export async function storyCitationPage(
  context: PageContext,
  page: StoryPage,
  number: number,
): Promise<RenderedPage | undefined> {
  const { brief, canonical } = page;
  const citation = citationsOfBrief(brief).at(number);
  if (!citation) return undefined;
  const newest = page.versions.every((known) => known.version <= brief.story.version);
  const path = newest ? addresses.story(canonical.slug) : addresses.storyVersion(canonical.slug, brief.story.version);
  const sources = await sourcesFor(context.library, brief.articles, [citation]);
  return citationPage(context, citation, sources.get(citation.articleId), {
    title: brief.story.headline,
    path,
    number,
  });
}

export async function forecastCitationPage(
  context: PageContext,
  entry: LedgerEntry,
  number: number,
): Promise<RenderedPage | undefined> {
  const citation = citationsOfForecast(entry).at(number);
  if (!citation) return undefined;
  const sources = await sourcesFor(context.library, entry.articles, [citation]);
  const title = `Forecast by ${entry.forecast.by}`;
  return citationPage(context, citation, sources.get(citation.articleId), {
    ...{ title, path: addresses.forecast(entry.id), number },
  });
}

export async function questionCitationPage(
  context: PageContext,
  page: QuestionPage,
  number: number,
): Promise<RenderedPage | undefined> {
  const { question } = page;
  const citation = citationsOfQuestion(question).at(number);
  if (!citation) return undefined;
  const sources = await sourcesFor(context.library, [], [citation]);
  const path = addresses.question(question.slug);
  return citationPage(context, citation, sources.get(citation.articleId), { title: question.question, path, number });
}
