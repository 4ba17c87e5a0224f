import type { Citation } from "../model/brief.js";
import type { QuestionPage, StoryPage } from "../pipeline/library.js";
import { addresses } from "./address/addresses.js";
import { outwardLink } from "./address/link.js";
import { citationsOfBrief, citationsOfQuestion } from "./citing/numbered-citations.js";
import { budgetOf, extractAround, isOpenLicence } from "./citing/quoting.js";
import { type Source, sourcesFor } from "./citing/source.js";
import type { PageContext, RenderedPage } from "./site.js";
import { byline, copyLabel } from "./views/byline.js";
import { type Html, html } from "./views/html.js";
import { scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";
import { sourceLink } from "./views/notes.js";
import { time } from "./views/times.js";

const mark = (words: string): Html => html`<mark id="words">${words}</mark>`;

/** The whole article, the words marked where they stand; they may run over a paragraph's end. */
function wholeText(text: string, citation: Citation): Html {
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
function extract(context: PageContext, text: string | undefined, citation: Citation): Html {
  const whole = text ?? citation.quote;
  const span = text === undefined ? { start: 0, end: citation.quote.length } : citation;
  const rule = context.site.quoting;
  const budget = text === undefined ? budgetOf(rule, citation.end) : budgetOf(rule, whole.length);
  const cut = extractAround(whole, span, budget);
  const words = cut.cutWords ? html`${mark(cut.words)}\u00a0\u2026` : mark(cut.words);
  return html`<div class="article-text"><p>${cut.cutBefore ? "\u2026\u00a0" : ""}${cut.before}${words}${cut.after}${cut.cutAfter && !cut.cutWords ? "\u00a0\u2026" : ""}</p></div>
<p class="licence-note">${
    text === undefined
      ? "The full text is no longer kept; the cited words are."
      : "Only the cited words and a little around them are shown: the article belongs to its publisher."
  }</p>`;
}

interface Origin {
  /** What cites the words, and where it stands. */
  readonly title: string;
  readonly path: string;
  readonly number: number;
}

function article(context: PageContext, source: Source, shown: Html, origin: Origin): Html {
  const label = copyLabel(source);
  const link = sourceLink(source);
  const plain =
    source.url === "" || outwardLink(source.url) === undefined
      ? undefined
      : html`<span class="address">${source.url}</span>`;
  return html`<p class="kicker">Source ${origin.number} of <a href="${context.link(origin.path)}#ref-${origin.number}-1">${origin.title}</a></p>
<article class="cited-article"><h1><span class="kicker-words">The words in their article:</span> ${source.title}</h1>
<p class="note-source">${byline(context, source)}</p>
<p class="dateline">${time(source.published) ?? "The outlet states no time"}${source.licence === undefined ? "" : html` <span>Licence ${source.licence}</span>`}</p>
${label ? html`<p class="note-copy">${label}</p>` : ""}
${shown}
<p class="note-links">${link}${plain}</p></article>`;
}

/** One citation: the exact words, marked, in their article. */
async function citationPage(
  context: PageContext,
  citation: Citation,
  source: Source | undefined,
  origin: Origin,
): Promise<RenderedPage | undefined> {
  if (!source) return undefined;
  const text = (await context.library.text(source.digest)) || undefined;
  const whole = text !== undefined && text.slice(citation.start, citation.end) === citation.quote ? text : undefined;
  const shown =
    whole !== undefined && isOpenLicence(source.licence)
      ? wholeText(whole, citation)
      : extract(context, whole, citation);
  return layout(context, {
    title: `Source ${origin.number}: ${source.outlet.name} on \u201c${origin.title}\u201d`,
    description: `The exact words of ${source.outlet.name} that a sentence rests on, in their article.`,
    kind: "reading",
    noIndex: true,
    body: article(context, source, shown, origin),
    ...scopeOf([source.outlet]),
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
