import type { Correction } from "../pipeline/corrections.js";
import type { Withdrawal } from "../pipeline/story-changes.js";
import { addresses } from "./address/addresses.js";
import { outwardLink } from "./address/link.js";
import { PageQuotes } from "./citing/page-quotes.js";
import type { PageContext, RenderedPage } from "./site.js";
import { changedPassages } from "./views/article-change.js";
import { outletLink } from "./views/byline.js";
import { type Html, html } from "./views/html.js";
import { inventedTag, scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";
import { withdrawalReason } from "./views/story-change.js";
import { time } from "./views/times.js";

/** Entries that the page lists, the newest ones. */
const MOST = 200;

const KINDS = {
  changed: "Words changed after they were cited here",
  note: "The outlet corrects itself",
  withdrawn: "Withdrawn here",
} as const;

const articleName = ({ url, title }: { readonly url: string; readonly title: string }): Html => {
  const href = outwardLink(url);
  const name = title === "" ? "Untitled" : title;
  return html`<cite>${href === undefined ? name : html`<a href="${href}" rel="external noopener nofollow">${name}</a>`}</cite>`;
};

/** The sentences of ours that went, as far as they may be quoted. */
function withdrawn(context: PageContext, quotes: PageQuotes, list: readonly Withdrawal[], reasons: boolean): Html[] {
  return list.flatMap((one) =>
    quotes.admit(one.statement)
      ? html`<div class="was-here"><p class="part">Withdrawn here</p><p><del>${one.statement.text}</del></p>${reasons ? html`<p class="facts">${withdrawalReason(context, one)}</p>` : ""}</div>`
      : [],
  );
}

function told(context: PageContext, quotes: PageQuotes, entry: Correction): Html {
  if (entry.kind === "changed") {
    const { after } = entry.change;
    return html`<h2>${outletLink(context, after.outlet)}: ${articleName(after)}</h2>
${changedPassages(quotes, entry.change)}${withdrawn(context, quotes, entry.withdrawn, false)}`;
  }
  if (entry.kind === "note") {
    const words = quotes.cut(entry.article.id, entry.words);
    return html`<h2>${outletLink(context, entry.article.outlet)}: ${articleName(entry.article)}</h2>
${words === "" ? html`<p class="withheld">No more of this article is quoted on this page.</p>` : html`<blockquote><p>${words}${words.length < entry.words.length ? "\u00a0\u2026" : ""}</p></blockquote>`}`;
  }
  return html`<h2>${entry.withdrawn.length === 1 ? "A sentence" : `${entry.withdrawn.length} sentences`} without their article</h2>
${withdrawn(context, quotes, entry.withdrawn, true)}`;
}

function place(context: PageContext, entry: Correction): Html {
  const { slug, headline } = entry.story;
  const story = html`<a href="${context.link(addresses.story(slug))}">${headline}</a>`;
  return entry.kind === "note"
    ? html`<p class="facts">In the story ${story}</p>`
    : html`<p class="facts">In the story ${story}, <a href="${context.link(addresses.storyChanges(slug))}#version-${entry.version}">version ${entry.version}</a></p>`;
}

/** What was corrected, over all stories: by outlets in their articles, and by us in what we had made of them. */
export async function correctionsPage(context: PageContext): Promise<RenderedPage> {
  const all = await context.library.corrections();
  const entries = all.slice(0, MOST);
  const quotes = new PageQuotes(context);
  for (const entry of entries) {
    if (entry.kind === "changed") quotes.know([entry.change.before, entry.change.after]);
    if (entry.kind === "note") quotes.know([entry.article]);
    if (entry.kind === "note") continue;
    const listed = entry.withdrawn.map(({ article }) => article);
    await quotes.load(
      context,
      listed,
      entry.withdrawn.map(({ statement }) => statement),
    );
  }
  const mixed = !entries.every(({ story }) => story.invented);
  const body = html`<h1>Corrections</h1>
<p class="intro">Articles whose words changed after they were cited here, corrections that outlets state themselves, and sentences of ours that were withdrawn, newest first. Nothing is taken off this list while its story is kept.</p>
${entries.length === 0 ? html`<p>Nothing has been corrected so far.</p>` : ""}
${entries.map(
  (
    entry,
  ) => html`<article class="correction"><p class="dateline"><span>${time(entry.at) ?? "time not known"}</span> <span>${KINDS[entry.kind]}</span>${inventedTag(mixed && entry.story.invented)}</p>
${told(context, quotes, entry)}${place(context, entry)}</article>`,
)}
${all.length > MOST ? html`<p>And ${all.length - MOST} older ones, on the pages of their stories.</p>` : ""}`;
  return layout(context, {
    title: "Corrections",
    description: "What outlets corrected after it was cited here, and what was withdrawn.",
    canonical: addresses.corrections(),
    kind: "reading",
    body,
    ...scopeOf(entries.map(({ story }) => story)),
  });
}
