import type { Brief, Dispute } from "../../model/brief.js";
import type { Cited } from "../citing/cited.js";
import { type Html, html } from "./html.js";
import { paragraph, references } from "./statement.js";

/** Values and holders side by side, so that no disputed figure stands alone at the top. */
const disputeLine = (cited: Cited, dispute: Dispute): Html => html`<li><span class="about">${dispute.about}</span>
<ul class="positions">${dispute.positions.map(
  (position) =>
    html`<li><span class="value">${position.value}</span> <span class="holder">${position.holder}${references(cited, position.statement.citations)}</span></li>`,
)}</ul></li>`;

const atAGlance = (cited: Cited, disputes: readonly Dispute[]): Html | undefined =>
  disputes.length === 0
    ? undefined
    : html`<aside class="in-dispute" aria-labelledby="in-dispute"><h3 id="in-dispute">In dispute</h3>
<ul>${disputes.map((dispute) => disputeLine(cited, dispute))}</ul>
<p><a href="#disputes">What each side says</a></p></aside>`;

export function whatHappened(cited: Cited, brief: Brief): Html | undefined {
  const text = paragraph(cited, brief.whatHappened);
  const disputed = atAGlance(cited, brief.whatThePapersSay.disputes);
  return text || disputed
    ? html`<section class="happened" aria-labelledby="happened"><h2 id="happened">What\u2019s happened</h2>
<div class="standfirst">${text}</div>${disputed}</section>`
    : undefined;
}
