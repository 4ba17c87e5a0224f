import type { Brief, ClaimMatrix, MatrixCell, MatrixRow, Omission } from "../../model/brief.js";
import { coverageOf } from "../../model/coverage-of.js";
import { dayOf } from "../../text/written-times.js";
import { outwardLink } from "../address/link.js";
import type { Cited } from "../citing/cited.js";
import { listed } from "./byline.js";
import { type Html, html, join } from "./html.js";
import { references, statement } from "./statement.js";
import { time } from "./times.js";

/** A voice's words for a claim: the figure, or a mark, that opens them. */
function told(cited: Cited, cell: MatrixCell, name: string): Html {
  const { statement: said, value, holder } = cell;
  const [citation] = said.citations;
  const number = citation ? cited.numbers.numberOf(citation) : 0;
  if (number === 0 || !citation) return html``;
  const id = `ref-${number}-${cited.refer(number)}`;
  const source = cited.sources.get(citation.articleId);
  const when = source && value !== undefined ? time(source.published, dayOf) : undefined;
  const mark = value === undefined ? "says so" : value.charAt(0).toUpperCase() + value.slice(1);
  return html`<span class="told"><a id="${id}" href="#note-${number}" aria-label="${mark}: the words of ${name}, source ${number}">${mark}</a>${
    holder === undefined ? "" : html` <span class="told-by">${holder}</span>`
  }${when ? html` <span class="told-on">${when}</span>` : ""}</span>`;
}

function cells(cited: Cited, matrix: ClaimMatrix, row: MatrixRow): Html {
  return html`${matrix.columns.map(({ name }, at) => {
    const own = row.cells.filter(({ column }) => column === at);
    return own.length === 0
      ? html`<td class="untold"><span aria-label="no such words found">\u2013</span></td>`
      : html`<td data-voice="${name}">${own.map((cell) => told(cited, cell, name))}</td>`;
  })}`;
}

/** Who makes which of the story's main claims; each entry opens the exact words. */
export function claimMatrix(cited: Cited, matrix: ClaimMatrix | undefined): Html | undefined {
  if (!matrix || matrix.rows.length === 0) return undefined;
  return html`<div class="matrix"><h3 id="claims">Who reports what</h3>
<div class="scroll" role="region" aria-labelledby="claims" tabindex="0"><table>
<thead><tr><th scope="col">Claim</th>${matrix.columns.map(
    ({ name, outlets, agency }) =>
      html`<th scope="col">${name}${agency && outlets.some((outlet) => outlet !== name) ? html`<span class="carried">in ${listed(outlets.filter((outlet) => outlet !== name))}</span>` : ""}</th>`,
  )}</tr></thead>
<tbody>${matrix.rows.map(
    (row) =>
      html`<tr class="claim-${row.kind}"><th scope="row">${row.claim}${row.differs ? html` <span class="differs">figures differ</span>` : ""}</th>${cells(cited, matrix, row)}</tr>`,
  )}</tbody></table></div>
<p class="facts">Outlets that carry the same copy stand in one column. A dash says only that no such sentence was found: the outlet may put it in other words.</p></div>`;
}

function omission(cited: Cited, brief: Brief, { outlet, articleIds, claim }: Omission): Html {
  const read = coverageOf(brief).filter(({ id }) => articleIds.includes(id));
  const reports = read.map(({ title, url, published }) => {
    const href = outwardLink(url);
    const name = title === "" ? "its report" : title;
    const link =
      href === undefined ? html`${name}` : html`<a href="${href}" rel="external noopener nofollow">${name}</a>`;
    return html`\u201c${link}\u201d${time(published) ? html`, ${time(published)}` : ""}`;
  });
  const what = read.length === 1 ? "report" : `${read.length} reports`;
  const does = read.length === 1 ? "does" : "do";
  return html`<li>${outlet}\u2019s ${what}, as read here, ${does} not mention what ${claim.independentSources} other voices had reported: ${
    claim.text === "" ? references(cited, claim.citations) : statement(cited, { ...claim, disputed: false })
  }<p class="facts">Read: ${join(reports, "; ")}</p></li>`;
}

/** What most voices had and a later, full-length report does not mention. */
export function leftOutBy(cited: Cited, brief: Brief): Html | undefined {
  const { leftOut = [] } = brief.whatThePapersSay;
  if (leftOut.length === 0) return undefined;
  return html`<div class="left-out-by"><h3>What a report leaves out</h3><ul>${leftOut.map((one) => omission(cited, brief, one))}</ul></div>`;
}
