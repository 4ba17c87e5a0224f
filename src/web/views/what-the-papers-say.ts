import type { Brief, Dispute, OutletSays, Statement } from "../../model/brief.js";
import type { Cited } from "../citing/cited.js";
import type { PageContext } from "../site.js";
import { listed, outletLink } from "./byline.js";
import { claimMatrix, leftOutBy } from "./claim-matrix.js";
import { type Html, html } from "./html.js";
import { paragraph, references, statement, voices } from "./statement.js";

function outletSays(context: PageContext, cited: Cited, says: OutletSays): Html {
  const outlet = says.articleIds.map((id) => cited.sources.get(id)?.outlet).find((o) => o?.name === says.outlet);
  // The sentences name the journalists as a rule; the heading does where they do not.
  const named = (person: string): boolean => says.statements.some(({ text }) => text.includes(person));
  const people = listed(says.journalists.filter((person) => !named(person)));
  return html`<div class="paper"><h3>${outlet ? outletLink(context, outlet) : says.outlet}${people === "" ? "" : html` <span class="people">${people}</span>`}</h3>
${paragraph(cited, says.statements)}</div>`;
}

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

export function whatThePapersSay(context: PageContext, cited: Cited, brief: Brief): Html | undefined {
  const { outlets, agreements, disputes } = brief.whatThePapersSay;
  const { matrix, leftOut = [] } = brief.whatThePapersSay;
  if (outlets.length + agreements.length + disputes.length + leftOut.length === 0 && !matrix) return undefined;
  return html`<section class="papers" aria-labelledby="papers"><h2 id="papers">What the papers say</h2>
${outlets.map((says) => outletSays(context, cited, says))}
${
  agreements.length > 0
    ? html`<div class="agree"><h3>Where they agree</h3><ul>${agreements.map(
        (given) =>
          html`<li>${statement(cited, given)} <span class="count">${voices(given.independentSources)}</span></li>`,
      )}</ul></div>`
    : ""
}
${
  disputes.length > 0
    ? html`<div class="differ" id="disputes"><h3>Where they differ</h3>${disputes.map((dispute) => disputed(cited, dispute))}</div>`
    : ""
}
${claimMatrix(cited, brief.whatThePapersSay.matrix)}${leftOutBy(cited, brief)}</section>`;
}
