import { ownTitle } from "../../brief/index.js";
import {
  type Brief,
  type Comparison,
  type Dispute,
  headsAlone,
  type OutletSays,
  type Statement,
} from "../../model/brief.js";
import { outwardLink } from "../address/link.js";
import type { Cited } from "../citing/cited.js";
import type { PageContext } from "../site.js";
import { listed, outletLink } from "./byline.js";
import { claimMatrix, leftOutBy } from "./claim-matrix.js";
import { type Html, html, join } from "./html.js";
import { paragraph, references, statement, voices } from "./statement.js";

/** How the outlet itself heads what is told here: headlines show its angle before its sentences do. */
function headlines(brief: Brief, { articleIds }: OutletSays): Html | undefined {
  const titled = brief.articles.filter(
    ({ id, title }) => articleIds.includes(id) && title !== "" && !headsAlone(brief, title),
  );
  if (titled.length === 0) return undefined;
  return html`<p class="headlined">${join(
    titled.slice(0, MOST_HEADLINES).map(({ title, url }) => {
      const href = outwardLink(url);
      const words = html`\u201c${ownTitle(title)}\u201d`;
      return href === undefined ? words : html`<a href="${href}" rel="external noopener nofollow">${words}</a>`;
    }),
    html` \u00b7 `,
  )}</p>`;
}
const MOST_HEADLINES = 2;

function outletSays(context: PageContext, cited: Cited, brief: Brief, says: OutletSays): Html {
  const outlet = says.articleIds.map((id) => cited.sources.get(id)?.outlet).find((o) => o?.name === says.outlet);
  // The sentences name the journalists as a rule; the heading does where they do not.
  const named = (person: string): boolean => says.statements.some(({ text }) => text.includes(person));
  const people = listed(says.journalists.filter((person) => !named(person)));
  return html`<div class="paper"><h3>${outlet ? outletLink(context, outlet) : says.outlet}${people === "" ? "" : html` <span class="people">${people}</span>`}</h3>
${headlines(brief, says)}
${paragraph(cited, says.statements)}</div>`;
}

/** What several outlets tell: of their own, each a voice, or as the copy of one. */
const alike = (cited: Cited, heading: string, given: readonly Statement[]): Html | undefined =>
  given.length === 0
    ? undefined
    : html`<div class="agree"><h3>${heading}</h3><ul>${given.map(
        (one) => html`<li>${statement(cited, one)} <span class="count">${voices(one.independentSources)}</span></li>`,
      )}</ul></div>`;

/** A position's sentence, or its sources alone where the sentence may not be quoted. */
const sentenceOf = (cited: Cited, given: Statement): Html =>
  given.text === ""
    ? html`<p>${references(cited, given.citations)}</p>`
    : html`<p>${statement(cited, { ...given, disputed: false })}</p>`;

/** The positions side by side, each with its holder and the sentence it comes from. */
const disputed = (cited: Cited, dispute: Dispute): Html => html`<div class="dispute"><h4>${dispute.about}</h4>
<ul>${dispute.positions.map(
  (
    position,
  ) => html`<li><p><span class="value">${position.value}</span> <span class="holder">${position.holder}</span></p>
${sentenceOf(cited, position.statement)}</li>`,
)}</ul></div>`;

/** What the reports show side by side, to close with. */
const sideBySide = (cited: Cited, together: readonly Comparison[]): Html | undefined =>
  together.length === 0
    ? undefined
    : html`<div class="together"><h3>Taken together</h3>
${paragraph(
  cited,
  together.map(({ statement: one }) => one),
)}</div>`;

export function whatThePapersSay(context: PageContext, cited: Cited, brief: Brief): Html | undefined {
  const { outlets, agreements, disputes } = brief.whatThePapersSay;
  const { matrix, leftOut = [], together = [] } = brief.whatThePapersSay;
  const given = [outlets, agreements, disputes, leftOut, together];
  if (given.every(({ length }) => length === 0) && !matrix) return undefined;
  return html`<section class="papers" aria-labelledby="papers"><h2 id="papers">What the papers say</h2>
${outlets.map((says) => outletSays(context, cited, brief, says))}
${alike(
  cited,
  "Where they agree",
  agreements.filter(({ independentSources }) => independentSources > 1),
)}
${alike(
  cited,
  "One report, printed by several",
  agreements.filter(({ independentSources }) => independentSources < 2),
)}
${
  disputes.length > 0
    ? html`<div class="differ" id="disputes"><h3>Where they differ</h3>${disputes.map((dispute) => disputed(cited, dispute))}</div>`
    : ""
}
${claimMatrix(cited, brief.whatThePapersSay.matrix)}${leftOutBy(cited, brief)}${sideBySide(cited, together)}</section>`;
}
