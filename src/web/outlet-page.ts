import type { OutletSummary } from "../pipeline/library.js";
import { addresses } from "./address/addresses.js";
import type { PageContext, RenderedPage } from "./site.js";
import { html } from "./views/html.js";
import { scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";
import { storyList } from "./views/story-list.js";
import { time } from "./views/times.js";

/** Owners are sentences in some registries; only a short one is a fact for a table. */
const fact = (name: string, value: string | undefined) =>
  value === undefined || value === "" ? undefined : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** One outlet: what is known of it, and the stories it reports. */
export async function outletPage(context: PageContext, summary: OutletSummary): Promise<RenderedPage> {
  const { outlet, articles, copies, newest } = summary;
  const list = await context.library.stories({ outlet: outlet.id, limit: 100 });
  const body = html`<header><p class="kicker">Outlet</p><h1>${outlet.name}</h1></header>
<dl class="fact-list">${fact("Country", outlet.country)}${fact("Kind", outlet.kind)}${fact("Owner", outlet.owner)}${fact("Leaning, as its source data states it", outlet.lean)}${fact("Addresses", outlet.domains?.join(", "))}
<div><dt>Articles here</dt><dd>${articles}${copies > 0 ? `, of which ${copies} repeat an agency or another outlet` : ""}</dd></div>
${newest === "" ? "" : html`<div><dt>Newest</dt><dd>${time(newest)}</dd></div>`}</dl>
${storyList(context, list, `Stories that ${outlet.name} reports`)}`;
  return layout(context, {
    title: outlet.name,
    description: `What ${outlet.name} reports, and who owns it.`,
    canonical: addresses.outlet(outlet.id),
    kind: "list",
    body,
    ...scopeOf(outlet.invented ? [outlet] : list.items),
  });
}
