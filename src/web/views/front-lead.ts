import type { Brief, Dispute, Statement } from "../../model/brief.js";
import { coverageOf } from "../../model/coverage-of.js";
import type { StoryPage } from "../../pipeline/library.js";
import { addresses } from "../address/addresses.js";
import { outwardLink } from "../address/link.js";
import { type Cited, loadCited } from "../citing/cited.js";
import { citationsOfBrief } from "../citing/numbered-citations.js";
import type { Source } from "../citing/source.js";
import type { PageContext } from "../site.js";
import { type Html, html, join } from "./html.js";
import { inventedTag } from "./invented-notice.js";
import { meter, spread } from "./story-card.js";
import { time } from "./times.js";

/** Headlines that are set beside each other. */
const MOST_HEADLINES = 5;
const MOST_DISPUTES = 2;

/** A sentence on the front page; its numbers open the notes of the story's own page. */
function told(story: string, cited: Cited, given: Statement): Html {
  const references = given.citations.map((citation) => {
    const number = cited.numbers.numberOf(citation);
    const outlet = cited.sources.get(citation.articleId)?.outlet.name ?? "source not kept";
    return html`<a href="${story}#note-${number}" aria-label="Source ${number}: ${outlet}">${number}</a>`;
  });
  return html`${given.text}<sup class="refs">${join(references, html`<wbr>`)}</sup>${
    given.disputed ? html` <a class="disputed" href="${story}#disputes">disputed</a>` : ""
  }`;
}

/** Each outlet's own newest headline; reprints say nothing of the outlet. */
function headlines(brief: Brief): Source[] {
  const newest = new Map<string, Source>();
  for (const article of coverageOf(brief)) {
    if (article.wire !== undefined && article.wire !== article.outlet.name) continue;
    if (article.copyOf !== undefined || article.title === "") continue;
    const known = newest.get(article.outlet.id);
    if (!known || !(Date.parse(known.published) > Date.parse(article.published)))
      newest.set(article.outlet.id, article);
  }
  return [...newest.values()].slice(-MOST_HEADLINES).reverse();
}

const headlineLine = (source: Source): Html => {
  const href = outwardLink(source.url);
  return html`<li><span class="facts">${source.outlet.name}</span> <cite>${href === undefined ? source.title : html`<a href="${href}" rel="external noopener nofollow">${source.title}</a>`}</cite></li>`;
};

const disputeLine = (
  story: string,
  dispute: Dispute,
): Html => html`<li><a class="about" href="${story}#disputes">${dispute.about}</a>
<ul class="positions">${dispute.positions.map(
  ({ value, holder }) => html`<li><span class="value">${value}</span> <span class="holder">${holder}</span></li>`,
)}</ul></li>`;

/** The first story of the front page, told in full, with the headlines it got from each side. */
export async function frontLead(context: PageContext, { brief, summary }: StoryPage): Promise<Html> {
  const story = context.link(addresses.story(brief.story.slug));
  const cited = await loadCited(context, citationsOfBrief(brief), brief.articles, () => "");
  const sentences = brief.whatHappened.filter((given) => cited.admit(given)).map((given) => told(story, cited, given));
  const own = headlines(brief);
  const disputed = brief.whatThePapersSay.disputes.slice(0, MOST_DISPUTES);
  const updated = time(summary.updated);
  return html`<article class="card lead"><h2><a href="${story}">${summary.headline}</a>${inventedTag(summary.invented)}</h2>
${sentences.length > 0 ? html`<p class="lead-words">${join(sentences, " ")}</p>` : ""}
<p class="spread">${meter(summary)} ${spread(summary)}${updated ? html` <span class="when">\u00b7 newest ${updated}</span>` : ""}</p>
${disputed.length > 0 ? html`<div class="in-dispute"><h3>In dispute</h3><ul>${disputed.map((dispute) => disputeLine(story, dispute))}</ul></div>` : ""}
${own.length > 1 ? html`<div class="headlines"><h3>Their headlines</h3><ul>${own.map(headlineLine)}</ul></div>` : ""}
</article>`;
}
