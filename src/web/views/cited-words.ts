import type { Citation } from "../../model/brief.js";
import { budgetOf, oneSentence } from "../../model/quoting.js";
import { extractAround } from "../citing/quoting.js";
import type { PageContext } from "../site.js";
import { type Html, html } from "./html.js";

const mark = (words: string): Html => html`<mark id="words">${words}</mark>`;

/** The whole article, the words marked where they stand; they may run over a paragraph's end. */
export function wholeText(text: string, citation: Citation): Html {
  const paragraphs: Html[] = [];
  let start = 0;
  for (const paragraph of text.split("\n")) {
    const end = start + paragraph.length;
    const from = Math.max(citation.start, start);
    const to = Math.min(citation.end, end);
    if (paragraph !== "") {
      paragraphs.push(
        from < to
          ? html`<p>${text.slice(start, from)}${from === citation.start ? mark(text.slice(from, to)) : html`<mark>${text.slice(from, to)}</mark>`}${text.slice(to, end)}</p>`
          : html`<p>${paragraph}</p>`,
      );
    }
    start = end + 1;
  }
  return html`<div class="article-text">${paragraphs}</div>
<p class="licence-note">The whole article is shown because its licence allows it.</p>`;
}

/** The words and a little around them, as far as the quoting budget goes. */
export function extract(context: PageContext, text: string | undefined, citation: Citation): Html {
  const whole = text ?? citation.quote;
  const span = text === undefined ? { start: 0, end: citation.quote.length } : citation;
  const rule = context.site.quoting;
  const length = span.end - span.start;
  const share = budgetOf(rule, text === undefined ? citation.end : whole.length);
  const most = oneSentence(rule, length) ? Math.max(share, length) : share;
  const budget = rule.strict ? Math.min(most, rule.strictCharacters) : most;
  const cut = extractAround(whole, span, budget);
  const words = cut.cutWords ? html`${mark(cut.words)}\u00a0\u2026` : mark(cut.words);
  return html`<div class="article-text"><p>${cut.cutBefore ? "\u2026\u00a0" : ""}${cut.before}${words}${cut.after}${cut.cutAfter && !cut.cutWords ? "\u00a0\u2026" : ""}</p></div>
<p class="licence-note">${
    text === undefined
      ? "The full text is no longer kept; the cited words are."
      : "Only the cited words and a little around them are shown: the article belongs to its publisher."
  }</p>`;
}
