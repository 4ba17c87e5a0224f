import type { OutletSummary } from "../pipeline/library.js";
import { dayOf } from "../text/written-times.js";
import { addresses } from "./address/addresses.js";
import { shorten } from "./citing/quoting.js";
import type { PageContext, RenderedPage } from "./site.js";
import { type Html, html } from "./views/html.js";
import { inventedTag, scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";
import { time } from "./views/times.js";

/** Some registries describe an owner in several sentences; the outlet's own page has them all. */
const OWNER_CHARACTERS = 60;

function row(context: PageContext, { outlet, articles, copies, stories, newest }: OutletSummary): Html {
  const facts = [outlet.kind, outlet.country].filter((fact) => fact !== undefined && fact !== "").join(", ");
  const owner = shorten(outlet.owner ?? "", OWNER_CHARACTERS);
  const cut = owner.length < (outlet.owner ?? "").length;
  return html`<tr><th scope="row"><a href="${context.link(addresses.outlet(outlet.id))}">${outlet.name}</a>${inventedTag(outlet.invented)}<span class="facts">${facts}</span></th>
<td class="number">${articles}</td><td class="number">${copies}</td><td class="number">${stories}</td><td class="day">${time(newest, dayOf) ?? "\u2013"}</td><td>${owner === "" ? "\u2013" : owner}${cut ? "\u00a0\u2026" : ""}</td></tr>`;
}

/** Every outlet whose articles are here. */
export async function outletsPage(context: PageContext): Promise<RenderedPage> {
  const outlets = await context.library.outlets();
  const body = html`<h1>Outlets</h1>
<p class="intro">Whose reporting is read here, who owns it, and how much of it is their own.</p>
${
  outlets.length === 0
    ? html`<p>No article has been read yet.</p>`
    : html`<div class="scroll" role="region" aria-label="Outlets" tabindex="0"><table class="plain"><thead><tr><th scope="col">Outlet</th><th scope="col" class="number">Articles</th><th scope="col" class="number">Copies</th><th scope="col" class="number">Stories</th><th scope="col">Newest</th><th scope="col">Owner</th></tr></thead>
<tbody>${outlets.map((summary) => row(context, summary))}</tbody></table></div>`
}`;
  return layout(context, {
    title: "Outlets",
    description: "Whose reporting is read here, and who owns it.",
    canonical: addresses.outlets(),
    kind: "list",
    body,
    ...scopeOf(outlets.map(({ outlet }) => outlet)),
  });
}
