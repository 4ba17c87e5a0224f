import type { Brief } from "../../model/brief.js";
import { coverageOf } from "../../model/coverage-of.js";
import { outwardLink } from "../address/link.js";
import type { Source } from "../citing/source.js";
import type { PageContext } from "../site.js";
import { copyLabel, listed, outletLink } from "./byline.js";
import { type Html, html } from "./html.js";
import { inventedTag } from "./invented-notice.js";
import { licenceName } from "./licence.js";
import { time } from "./times.js";

/** Open licences ask for credit by name; the licence of the invented articles is of no use to a reader. */
const openLicence = ({ licence, outlet }: Source): Html | undefined =>
  licence === undefined || licence === "" || outlet.invented ? undefined : html` <span>${licenceName(licence)}</span>`;

const articleLine = (source: Source, byId: ReadonlyMap<string, Source>): Html => {
  const label = copyLabel(source, source.copyOf === undefined ? undefined : byId.get(source.copyOf));
  const people = label ? "" : listed(source.authors);
  const href = outwardLink(source.url);
  const title = source.title === "" ? "Untitled" : source.title;
  return html`<li><cite>${href === undefined ? title : html`<a href="${href}" rel="external noopener nofollow">${title}</a>`}</cite>
<p class="dateline">${people === "" ? "" : html`<span class="people">${people}</span> `}<span>${time(source.published) ?? "time not stated"}</span>${openLicence(source)}</p>
${label ? html`<p class="note-copy">${label}</p>` : ""}</li>`;
};

/** Every article of the story, by outlet; outlets in order of their first article. */
export function coverage(context: PageContext, brief: Brief): Html {
  // A page that is invented throughout says so at its head.
  const mixed = !brief.articles.every((article) => article.outlet.invented);
  const byId = new Map<string, Source>(brief.articles.map((article) => [article.id, article]));
  const outlets = new Map<string, Source[]>();
  for (const article of coverageOf(brief)) {
    outlets.set(article.outlet.id, [...(outlets.get(article.outlet.id) ?? []), article]);
  }
  return html`<section class="coverage" aria-labelledby="coverage"><h2 id="coverage">The coverage</h2>
${[...outlets.values()].map((articles) => {
  const outlet = articles[0]?.outlet;
  if (!outlet) return undefined;
  const facts = [outlet.kind, outlet.country].filter((fact) => fact !== undefined && fact !== "").join(", ");
  return html`<div class="outlet"><h3>${outletLink(context, outlet)}${inventedTag(mixed && outlet.invented)}${facts === "" ? "" : html` <span class="facts">${facts}</span>`}</h3>
<ul>${articles.map((article) => articleLine(article, byId))}</ul></div>`;
})}</section>`;
}
