import type { StoryPage } from "../pipeline/library.js";
import type { StoryChange } from "../pipeline/story-changes.js";
import { addresses } from "./address/addresses.js";
import { PageQuotes } from "./citing/page-quotes.js";
import type { PageContext, RenderedPage } from "./site.js";
import { inventedScope } from "./story-page.js";
import { type Html, html } from "./views/html.js";
import { layout } from "./views/layout.js";
import { rulings } from "./views/rulings.js";
import { statementsOf, storyChange } from "./views/story-change.js";
import { time } from "./views/times.js";

const title = (context: PageContext, { brief, canonical }: StoryPage): Html =>
  html`<p class="kicker">The story: <a href="${context.link(addresses.story(canonical.slug))}">${brief.story.headline}</a></p>`;

const versionLink = (context: PageContext, slug: string, version: number, words: string): Html =>
  html`<a href="${context.link(addresses.storyVersion(slug, version))}">${words}</a>`;

function step(context: PageContext, quotes: PageQuotes, slug: string, change: StoryChange): Html {
  const { from, to, created } = change;
  return html`<section class="step" id="version-${to}" aria-labelledby="version-${to}-name"><h2 id="version-${to}-name">Version ${to}</h2>
<p class="dateline"><span>Made ${time(created) ?? "at an unknown time"}</span> <span>${versionLink(context, slug, to, `Read version ${to}`)}</span> <span>${versionLink(context, slug, from, `Read version ${from}`)}</span></p>
${storyChange(context, quotes, slug, change)}</section>`;
}

/** Knows the articles that the changes quote, so that all of them keep to one budget an article. */
async function quotesFor(context: PageContext, changes: readonly StoryChange[]): Promise<PageQuotes> {
  const quotes = new PageQuotes(context);
  for (const change of changes) {
    quotes.know(change.articleChanges.flatMap(({ before, after }) => [before, after]));
    const listed = [...change.before.articles, ...change.after.articles];
    await quotes.load(context, listed, statementsOf(change));
  }
  return quotes;
}

const firstVersion = ({ versions }: StoryPage): Html => {
  const [first] = versions;
  return html`<section class="step" id="version-${first?.version ?? 1}"><h2>Version ${first?.version ?? 1}</h2>
<p class="dateline"><span>Made ${time(first?.created ?? "") ?? "at an unknown time"}</span></p><p>The first version of the story.</p></section>`;
};

/** What changed in a story from version to version, newest first. */
export async function changesPage(context: PageContext, page: StoryPage): Promise<RenderedPage> {
  const { slug, id } = page.canonical;
  const changes = await context.library.changes(id);
  const quotes = await quotesFor(context, changes);
  const whole = changes.length >= page.versions.length - 1;
  const body = html`${title(context, page)}<h1>What changed</h1>
<p class="intro">${
    changes.length === 0
      ? "The story stands as it was first told."
      : "Each version of the story beside the one before: what is new, which figure moved, what was withdrawn and why."
  }</p>
${rulings(context, await context.library.rulings(id))}
${changes.map((change) => step(context, quotes, slug, change))}
${whole ? firstVersion(page) : html`<p>Changes of older versions are not listed; each version can still be read.</p>`}`;
  return layout(context, {
    title: `What changed: ${page.brief.story.headline}`,
    description: `What is new, what moved and what was withdrawn in each version of \u201c${page.brief.story.headline}\u201d.`,
    canonical: addresses.storyChanges(slug),
    kind: "reading",
    body,
    ...inventedScope(page.brief),
  });
}

/** All that changed since a reader saw one version, as one difference. Undefined when there is no such version. */
export async function changesSincePage(
  context: PageContext,
  page: StoryPage,
  since: number,
): Promise<RenderedPage | undefined> {
  const { slug, id } = page.canonical;
  const change = await context.library.change(id, since);
  if (!change) return undefined;
  const quotes = await quotesFor(context, [change]);
  const history = html`<p><a href="${context.link(addresses.storyChanges(slug))}">The whole history, version by version</a></p>`;
  const body = html`${title(context, page)}<h1>What changed since version ${since}</h1>
${
  change.to === since
    ? html`<p class="intro">Nothing has changed: version ${since} is the newest.</p>`
    : html`<p class="intro">All that is different between version ${since}, made ${time(change.before.provenance.created) ?? "at an unknown time"}, and version ${change.to}, made ${time(change.created) ?? "at an unknown time"}.</p>
<section class="step" aria-labelledby="between"><h2 id="between">From version ${since} to version ${change.to}</h2>
${storyChange(context, quotes, slug, change)}</section>`
}${history}`;
  return layout(context, {
    title: `Since version ${since}: ${page.brief.story.headline}`,
    description: `What changed in \u201c${page.brief.story.headline}\u201d since version ${since}.`,
    canonical: addresses.storyChanges(slug),
    kind: "reading",
    noIndex: true,
    body,
    ...inventedScope(page.brief),
  });
}
