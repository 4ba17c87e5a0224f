import type { TextChange } from "../../extract/index.js";
import type { ArticleChange } from "../../pipeline/article-changes.js";
import { outwardLink } from "../address/link.js";
import type { PageQuotes } from "../citing/page-quotes.js";
import type { PageContext } from "../site.js";
import { outletLink } from "./byline.js";
import { changedWords, sideText, sideView } from "./changed-words.js";
import { type Html, html } from "./html.js";
import { time } from "./times.js";

/** Changed passages of one article that a page shows. */
const MOST = 8;

const row = (label: string, words: Html): Html => html`<div><dt>${label}</dt><dd>${words}</dd></div>`;

const withheld = html`<span class="withheld">No more of this article is quoted on this page.</span>`;

/** Both sides of a change, with what differs marked. `words` cuts to what the page may show. */
export function wasAndNow(from: string, to: string, words: (text: string) => string): Html {
  const { was, now } = changedWords(from, to);
  const view = (side: typeof was, element: "del" | "ins"): Html => {
    const shown = words(sideText(side));
    return shown === "" ? withheld : sideView(side, shown, element);
  };
  return html`<dl class="was-now">${row("Was", view(was, "del"))}${row("Now", view(now, "ins"))}</dl>`;
}

function passage(change: TextChange, words: (text: string) => string): Html {
  const { from, to } = change;
  if (from !== undefined && to !== undefined) return wasAndNow(from, to, words);
  const shown = words(from ?? to ?? "");
  const text =
    shown === "" ? withheld : html`${shown}${shown.length < (from ?? to ?? "").length ? "\u00a0\u2026" : ""}`;
  return html`<dl class="was-now">${
    from === undefined ? row("Added", html`<ins>${text}</ins>`) : row("Taken out", html`<del>${text}</del>`)
  }</dl>`;
}

/** What changed in an article, in its outlet's words. Headlines are shown whole: they name an article. */
export function changedPassages(quotes: PageQuotes, { after, change, textsKept }: ArticleChange): Html {
  const words = (text: string): string => quotes.cut(after.id, text);
  const more = change.paragraphs.length - MOST;
  return html`${change.title ? html`<p class="part">Headline</p>${wasAndNow(change.title.from, change.title.to, (text) => text)}` : ""}
${change.paragraphs.length > 0 ? html`<p class="part">Text</p>${change.paragraphs.slice(0, MOST).map((one) => passage(one, words))}` : ""}
${more > 0 ? html`<p class="facts">And ${more} more ${more === 1 ? "passage" : "passages"}.</p>` : ""}
${textsKept ? "" : html`<p class="facts">The older text is no longer kept, so only headlines are compared.</p>`}`;
}

/** An outlet's change of an article: who, which article, when, and what. */
export function articleChange(context: PageContext, quotes: PageQuotes, given: ArticleChange): Html {
  const { after } = given;
  const href = outwardLink(after.url);
  const title = after.title === "" ? "Untitled" : after.title;
  const stated = after.modified === undefined ? undefined : time(after.modified);
  return html`<div class="article-change"><p class="change-source"><b>${outletLink(context, after.outlet)}</b> changed <cite>${href === undefined ? title : html`<a href="${href}" rel="external noopener nofollow">${title}</a>`}</cite></p>
<p class="dateline">${stated ? html`<span>The outlet says: changed ${stated}</span> ` : ""}<span>Seen here ${time(after.retrieved) ?? "at an unknown time"}</span></p>
${changedPassages(quotes, given)}</div>`;
}
