import type { Citation } from "../../model/brief.js";
import { outwardLink } from "../address/link.js";
import type { Cited } from "../citing/cited.js";
import { shorten } from "../citing/quoting.js";
import type { Source } from "../citing/source.js";
import type { PageContext } from "../site.js";
import { byline, copyLabel } from "./byline.js";
import { type Content, type Html, html } from "./html.js";
import { time } from "./times.js";

/** Link to the article at its publisher's. */
export function sourceLink(source: Source): Html | undefined {
  const href = outwardLink(source.url);
  if (href === undefined) return undefined;
  const label = source.outlet.invented
    ? `The article\u2019s address at ${source.outlet.name} (invented)`
    : `Read it at ${source.outlet.name}`;
  return html`<a href="${href}" rel="external noopener nofollow">${label}</a>`;
}

function words(cited: Cited, citation: Citation): Html {
  const allowed = cited.allow(citation);
  if (allowed === 0) return html`<p class="withheld">No more of this article is quoted on this page.</p>`;
  const shown = shorten(citation.quote, allowed);
  return html`<blockquote><p>${shown}${shown.length < citation.quote.length ? "\u00a0\u2026" : ""}</p></blockquote>`;
}

function backLinks(cited: Cited, number: number): Html {
  const count = cited.references(number);
  const back: Content =
    count === 1
      ? html`<a href="#ref-${number}-1">Back to the sentence</a>`
      : Array.from({ length: count }, (_, i) => html`<a href="#ref-${number}-${i + 1}">Back to sentence ${i + 1}</a>`);
  return html`<p class="note-ways"><a class="close" href="#closed">Close</a>${back}</p>`;
}

function note(context: PageContext, cited: Cited, citation: Citation, number: number): Html {
  const source = cited.sources.get(citation.articleId);
  const original = source?.copyOf === undefined ? undefined : cited.sources.get(source.copyOf);
  const label = source && copyLabel(source, original);
  return html`<div class="note" id="note-${number}" role="group" aria-label="Source ${number}" tabindex="-1">
<p class="note-number" aria-hidden="true">${number}</p>
${words(cited, citation)}
${
  source
    ? html`<p class="note-source">${byline(context, source)}${time(source.published) ? html`, ${time(source.published)}` : ""}</p>
<p class="note-title"><cite>${source.title}</cite></p>
${label ? html`<p class="note-copy">${label}</p>` : ""}`
    : html`<p class="note-source">The article is no longer kept.</p>`
}
<p class="note-links"><a href="${context.link(cited.pathOf(number))}#words">See the words in their article</a>${source ? sourceLink(source) : ""}</p>
${backLinks(cited, number)}
</div>`;
}

/**
 * The notes behind the numbers. Each stays hidden until its number is followed, and then lies over the foot of the page;
 * in print all of them stand at the end.
 */
export const notes = (context: PageContext, cited: Cited): Html =>
  html`<section class="notes" aria-label="Sources">
<h2 class="notes-title">Sources</h2>
${cited.numbers.all.map((citation, i) =>
  cited.references(i + 1) > 0 ? note(context, cited, citation, i + 1) : undefined,
)}
</section>`;
