import type { Brief } from "../model/brief.js";
import { coverageOf } from "../model/coverage-of.js";
import type { FigureSeries } from "../pipeline/figure-series.js";
import { forecastId } from "../pipeline/forecast-ledger.js";
import type { StoryPage } from "../pipeline/library.js";
import type { Matter } from "../pipeline/matters.js";
import type { StoryChange } from "../pipeline/story-changes.js";
import { addresses } from "./address/addresses.js";
import { outwardLink } from "./address/link.js";
import { type Cited, loadCited } from "./citing/cited.js";
import { citationsOfBrief } from "./citing/numbered-citations.js";
import { withinBudget } from "./citing/within-budget.js";
import type { PageContext, RenderedPage } from "./site.js";
import { behindTheHeadline } from "./views/behind-the-headline.js";
import { coverage } from "./views/coverage.js";
import { figuresOverTime } from "./views/figures-over-time.js";
import { type OnRecord, outcomeWords } from "./views/forecasts.js";
import { howWeGotHere } from "./views/how-we-got-here.js";
import { type Html, html } from "./views/html.js";
import { type InventedScope, scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";
import { notes } from "./views/notes.js";
import { commonQuestions, goDeeper } from "./views/questions.js";
import { spread } from "./views/story-card.js";
import { time } from "./views/times.js";
import { topicCards } from "./views/topics.js";
import { whatChanged } from "./views/what-changed.js";
import { whatHappened } from "./views/what-happened.js";
import { whatThePapersSay } from "./views/what-the-papers-say.js";

/** Whether a story rests on invented outlets, wholly or in part. */
export const inventedScope = (brief: Brief): { readonly invented?: InventedScope } =>
  scopeOf(coverageOf(brief).map((article) => article.outlet));

/** Facts for search engines. */
const factsOf = (context: PageContext, brief: Brief): unknown => ({
  "@context": "https://schema.org",
  "@type": "Report",
  headline: brief.story.headline,
  inLanguage: brief.story.language,
  ...(brief.story.started === "" ? {} : { datePublished: brief.story.started }),
  ...(brief.story.updated === "" ? {} : { dateModified: brief.story.updated }),
  version: brief.story.version,
  publisher: { "@type": "Organization", name: context.site.name },
  isBasedOn: brief.articles.flatMap((article) => outwardLink(article.url) ?? []),
});

const single = (brief: Brief): boolean => new Set(coverageOf(brief).map((article) => article.outlet.id)).size === 1;

/** Leads to the pages that tell the same event in other languages. */
function inOtherLanguages(context: PageContext, { counterparts }: StoryPage): Html | undefined {
  if (counterparts.length === 0) return undefined;
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });
  return html`<p class="languages">In other languages: ${counterparts.map(
    ({ slug, headline, language }, at) =>
      html`${at === 0 ? "" : "; "}${names.of(language) ?? language}: <a href="${context.link(addresses.story(slug))}" lang="${language}" hreflang="${language}">${headline}</a>`,
  )}</p>`;
}

/** Says that one outlet alone tells it; what is told in other languages nobody has held against it. */
const uncorroborated = ({ counterparts }: StoryPage): Html =>
  counterparts.length === 0
    ? html`<p class="one-outlet"><strong>One outlet so far.</strong> Nobody else in this collection has reported this, so nothing here is corroborated.</p>`
    : html`<p class="one-outlet"><strong>One outlet so far in this language.</strong> It has not been compared with what is told in others, so nothing here is corroborated.</p>`;

function storyHead(context: PageContext, page: StoryPage, newest: number): Html {
  const { brief, summary } = page;
  const { version, started, updated } = brief.story;
  const older = version < newest;
  return html`<header class="story-head"><h1>${brief.story.headline}</h1>
<p class="spread">${spread(summary)}</p>
<p class="dateline">${started === "" || started === updated ? "" : html`<span>First report ${time(started)}</span> `}${updated === "" ? "" : html`<span>Newest report ${time(updated)}</span> `}<span>Version ${version}</span></p>
${older ? html`<p class="older">This is an older version. <a href="${context.link(addresses.story(page.canonical.slug))}">Read the newest one</a>.</p>` : ""}
${inOtherLanguages(context, page)}
${single(brief) ? uncorroborated(page) : ""}</header>`;
}

const contents = (
  entries: ReadonlyArray<readonly [string, string, Html | undefined]>,
): Html => html`<nav class="contents" aria-label="On this page">
<ul>${entries.map(([id, name, section]) => (section ? html`<li><a href="#${id}">${name}</a></li>` : undefined))}</ul></nav>`;

/** For readers who know a version. A folder of files answers no question, so there only the whole history is linked. */
const changedSince = (context: PageContext, page: StoryPage, version: number): Html | undefined =>
  context.site.links === "files" || page.versions.every((known) => known.version <= version)
    ? undefined
    : html` \u2013 <a href="${context.link(addresses.storyChanges(page.canonical.slug))}?since=${version}">what changed since</a>`;

function versionList(context: PageContext, page: StoryPage): Html | undefined {
  if (page.versions.length < 2) return undefined;
  return html`<section class="versions" aria-labelledby="versions"><h2 id="versions">Versions</h2>
<ul>${page.versions.map(({ version, created }) => {
    const here = version === page.brief.story.version;
    const name = html`Version ${version}`;
    return html`<li>${here ? html`<b>${name}</b>` : html`<a href="${context.link(addresses.storyVersion(page.canonical.slug, version))}">${name}</a>`}, made ${time(created)}${changedSince(context, page, version)}</li>`;
  })}</ul></section>`;
}

/** Says that a page is shorter than its brief, and why. */
const leftOut = (count: number): Html | undefined =>
  count === 0
    ? undefined
    : html`<p class="left-out">${count} ${count === 1 ? "sentence is" : "sentences are"} left out: no more of their articles may be quoted on one page. The coverage list leads to them.</p>`;

const provenance = (context: PageContext, brief: Brief): Html =>
  html`<p class="provenance">Made by ${brief.provenance.engine} ${brief.provenance.engineVersion}${time(brief.provenance.created) ? html`, ${time(brief.provenance.created)}` : ""}. ${
    brief.provenance.rejected.length === 0
      ? "No draft sentence was refused by the verifier."
      : `${brief.provenance.rejected.length} draft ${brief.provenance.rejected.length === 1 ? "sentence was" : "sentences were"} refused by the verifier.`
  } <a href="${context.link(addresses.method())}">How it works</a>.</p>`;

/** Says that people had a hand in what belongs to the story. */
const ruledOn = (context: PageContext, slug: string): Html =>
  html`<p class="facts">Editors have ruled on which reports belong to this story: <a href="${context.link(addresses.storyChanges(slug))}#rulings">what, and why</a>.</p>`;

/** What time has done to a story. */
interface Movement {
  readonly change: StoryChange | undefined;
  readonly figures: readonly FigureSeries[];
  /** The matter of which the story is a part. */
  readonly matter: Matter | undefined;
  readonly onRecord: OnRecord;
  /** Whether editors have ruled on what belongs to the story. */
  readonly ruled: boolean;
}

/** A later story may resolve what this one foresees: its own page has no words for that, the record has. */
async function onRecord(context: PageContext, storyId: string): Promise<OnRecord> {
  const entries = new Map((await context.library.forecastsOf(storyId)).map((entry) => [entry.id, entry]));
  return (forecast) => {
    const entry = forecast.resolution ? undefined : entries.get(forecastId(forecast));
    const { resolution } = entry?.forecast ?? {};
    return entry && resolution
      ? html` <a href="${context.link(addresses.forecast(entry.id))}">${outcomeWords(resolution)}</a>`
      : undefined;
  };
}

/** How this version differs from the one before it. */
async function changeOf(context: PageContext, page: StoryPage): Promise<StoryChange | undefined> {
  const { version } = page.brief.story;
  const earlier = page.versions.filter((known) => known.version < version).at(-1);
  return earlier && context.library.change(page.canonical.id, earlier.version, version);
}

function sections(context: PageContext, cited: Cited, page: StoryPage, left: number, moved: Movement): Html {
  const { brief } = page;
  const { change, figures } = moved;
  const main: ReadonlyArray<readonly [string, string, Html | undefined]> = [
    ["happened", "What\u2019s happened", whatHappened(cited, brief)],
    ["figures", "Figures over time", figuresOverTime(context, cited, figures)],
    ["changed", "What changed", change && whatChanged(context, page.canonical.slug, change)],
    ["behind", "What\u2019s behind the headline?", behindTheHeadline(context, cited, brief, moved.onRecord)],
    ["papers", "What the papers say", whatThePapersSay(context, cited, brief)],
    ["how", "How we got here", howWeGotHere(context, cited, brief, page.thread, moved.matter)],
    ["deeper", "Go deeper", goDeeper(cited, brief)],
    ["questions", "Common questions", commonQuestions(context, cited, brief)],
    ["topics", "More on these topics", topicCards(context, brief)],
  ];
  const list = coverage(context, brief);
  return html`<div class="margin">${contents([...main, ["coverage", "The coverage", list]])}</div>
<div class="sides">${main.map(([, , section]) => section)}${leftOut(left)}${versionList(context, page)}${moved.ruled ? ruledOn(context, page.canonical.slug) : ""}${provenance(context, brief)}</div>
<div class="aside">${list}</div>`;
}

/** A story, in its newest version or in the one asked for. */
export async function storyPage(context: PageContext, page: StoryPage, version?: number): Promise<RenderedPage> {
  const { brief, canonical } = page;
  const newest = Math.max(brief.story.version, ...page.versions.map((known) => known.version));
  const cited = await loadCited(context, citationsOfBrief(brief), brief.articles, (number) =>
    addresses.storyCitation(canonical.slug, brief.story.version, number),
  );
  const shown = withinBudget(brief, (given) => cited.admit(given));
  const moved = {
    change: await changeOf(context, page),
    figures: await context.library.figures(canonical.id, brief.story.version),
    matter: await context.library.matter(canonical.id),
    onRecord: await onRecord(context, canonical.id),
    ruled: (await context.library.rulings(canonical.id)).length > 0,
  };
  const body = html`${storyHead(context, page, newest)}
${sections(context, cited, { ...page, brief: shown.brief }, shown.left, moved)}
${notes(context, cited)}`;
  return layout(context, {
    title: brief.story.headline,
    description: shown.brief.whatHappened[0]?.text ?? brief.story.headline,
    canonical: addresses.story(canonical.slug),
    kind: "story",
    language: brief.story.language,
    facts: factsOf(context, brief),
    noIndex: version !== undefined,
    body,
    ...inventedScope(brief),
  });
}
