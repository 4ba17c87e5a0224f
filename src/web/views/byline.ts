import { addresses } from "../address/addresses.js";
import type { Source } from "../citing/source.js";
import type { PageContext } from "../site.js";
import { type Html, html } from "./html.js";

/** "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

export const outletLink = (context: PageContext, outlet: { readonly id: string; readonly name: string }): Html =>
  html`<a href="${context.link(addresses.outlet(outlet.id))}">${outlet.name}</a>`;

/** Journalists and outlet. Agency copy is the agency's, and is labelled so instead of being credited to the outlet. */
export function byline(context: PageContext, source: Source): Html {
  const people = listed(source.authors);
  const repeated = source.wire !== undefined || source.copyOf !== undefined;
  return html`${people !== "" && !repeated ? html`<span class="people">${people}</span>, ` : ""}${outletLink(context, source.outlet)}`;
}

/** What an article is when it is not the outlet's own reporting. */
export function copyLabel(source: Source, original?: Source): Html | undefined {
  if (source.wire !== undefined && source.wire !== source.outlet.name) {
    const people = listed(source.authors);
    return html`<span class="tag">wire copy</span> written by ${source.wire}${people === "" ? "" : ` (${people})`}`;
  }
  if (source.copyOf === undefined) return undefined;
  return html`<span class="tag">copy</span> repeats ${original ? original.outlet.name : "another outlet"}`;
}
