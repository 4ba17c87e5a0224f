import { addresses } from "./address/addresses.js";
import type { PageContext, RenderedPage } from "./site.js";
import { html } from "./views/html.js";
import { inventedTag, scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";
import { dayOf, time } from "./views/times.js";

/** Every outlet whose articles are here. */
export async function outletsPage(context: PageContext): Promise<RenderedPage> {
  const outlets = await context.library.outlets();
  const body = html`<h1>Outlets</h1>
<p class="intro">Whose reporting is read here, who owns it, and how much of it is their own.</p>
${
  outlets.length === 0
    ? html`<p>No article has been read yet.</p>`
    : html`<div class="scroll" role="region" aria-label="Outlets" tabindex="0"><table class="plain"><thead><tr><th scope="col">Outlet</th><th scope="col">Kind</th><th scope="col">Owner</th><th scope="col" class="number">Articles</th><th scope="col" class="number">Copies</th><th scope="col" class="number">Stories</th><th scope="col">Newest</th></tr></thead>
<tbody>${outlets.map(
        ({
          outlet,
          articles,
          copies,
          stories,
          newest,
        }) => html`<tr><th scope="row"><a href="${context.link(addresses.outlet(outlet.id))}">${outlet.name}</a>${inventedTag(outlet.invented)}${outlet.country ? html`<span class="facts">${outlet.country}</span>` : ""}</th>
<td>${outlet.kind ?? "\u2013"}</td><td>${outlet.owner ?? "\u2013"}</td><td class="number">${articles}</td><td class="number">${copies}</td><td class="number">${stories}</td><td>${time(newest, dayOf) ?? "\u2013"}</td></tr>`,
      )}</tbody></table></div>`
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
