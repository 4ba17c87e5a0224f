import type { Citation, Statement } from "../../model/brief.js";
import type { Cited } from "../citing/cited.js";
import { type Content, type Html, html, join } from "./html.js";

/** The small number after a sentence; it opens the note with the words. */
function reference(cited: Cited, citation: Citation): Html | undefined {
  const number = cited.numbers.numberOf(citation);
  if (number === 0) return undefined;
  const outlet = cited.sources.get(citation.articleId)?.outlet.name ?? "source not kept";
  const id = `ref-${number}-${cited.refer(number)}`;
  return html`<a id="${id}" href="#note-${number}" aria-label="Source ${number}: ${outlet}">${number}</a>`;
}

export const references = (cited: Cited, citations: readonly Citation[]): Html =>
  html`<sup class="refs">${join(
    citations.map((citation) => reference(cited, citation)),
    html`<wbr>`,
  )}</sup>`;

/** Where the positions of a dispute stand on the page of a story. */
export const DISPUTES = "#disputes";

/** One sentence with its sources. A disputed one says so and leads to the positions, at `disputes`. */
export const statement = (cited: Cited, given: Statement, disputes: string = DISPUTES): Html =>
  html`<span class="statement">${given.text}${references(cited, given.citations)}${
    given.disputed ? html` <a class="disputed" href="${disputes}">disputed</a>` : ""
  }</span>`;

/** Sentences as one paragraph. */
export const paragraph = (
  cited: Cited,
  statements: readonly Statement[],
  after?: Content,
  disputes?: string,
): Html | undefined =>
  statements.length === 0
    ? undefined
    : html`<p>${join(
        statements.map((given) => statement(cited, given, disputes)),
        " ",
      )}${after}</p>`;

export const voices = (count: number): string => (count === 1 ? "1 independent voice" : `${count} independent voices`);
