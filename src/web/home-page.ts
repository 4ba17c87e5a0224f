import { dayOf } from "../text/written-times.js";
import { addresses } from "./address/addresses.js";
import type { PageContext, RenderedPage } from "./site.js";
import { frontLead } from "./views/front-lead.js";
import { type Html, html } from "./views/html.js";
import { scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";
import { storyCard } from "./views/story-card.js";
import { time } from "./views/times.js";

const SECONDS = 3;

const pager = (context: PageContext, page: number, pages: number): Html | undefined =>
  pages < 2
    ? undefined
    : html`<nav class="pager" aria-label="Pages">
${page > 1 ? html`<a rel="prev" href="${context.link(addresses.home(page - 1))}">Higher-ranked stories</a>` : ""}
<span>Page ${page} of ${pages}</span>
${page < pages ? html`<a rel="next" href="${context.link(addresses.home(page + 1))}">More stories</a>` : ""}
</nav>`;

const rankingNote = (context: PageContext): Html =>
  html`<p class="ranking-note">Ranked by a <a href="${context.link(addresses.method())}#ranking">published rule</a>: no clicks, no editors, no payment.</p>`;

const empty = html`<div class="empty"><h2>No stories yet</h2>
<p>Nothing has been imported. Run <code>parallax demo</code> to see the sample edition, or <code>parallax add</code> a feed.</p></div>`;

/** The front page, and the pages after it. Undefined for a page past the end. */
export async function homePage(context: PageContext, page: number): Promise<RenderedPage | undefined> {
  const size = context.site.storiesPerPage;
  const list = await context.library.stories({ limit: size, offset: (page - 1) * size });
  if (page > 1 && list.items.length === 0) return undefined;
  const first = page === 1;
  const [lead, ...others] = list.items;
  const told = first && lead ? await context.library.story(lead.id) : undefined;
  const seconds = told ? others.slice(0, SECONDS) : [];
  const rest = told ? others.slice(SECONDS) : list.items;
  const newest = list.items
    .map((story) => story.updated)
    .reduce((best, at) => (at !== "" && (best === "" || Date.parse(at) > Date.parse(best)) ? at : best), "");
  const body = html`<header class="front-head"><h1>${first ? "The stories now" : `Stories, page ${page}`}</h1>
${newest === "" ? "" : html`<p class="edition">Newest report ${time(newest, dayOf)}</p>`}${rankingNote(context)}</header>
${lead === undefined ? empty : ""}
${
  told
    ? html`<div class="top"><div class="top-lead">${await frontLead(context, told)}</div>
${seconds.length > 0 ? html`<div class="top-seconds">${seconds.map((story) => storyCard(context, story, { size: "second", level: 2 }))}</div>` : ""}</div>`
    : ""
}
${
  rest.length > 0
    ? html`<section class="rest" aria-labelledby="more"><h2 id="more">${first ? "More stories" : "Further stories"}</h2>
<div class="lines">${rest.map((story) => storyCard(context, story, { size: "line", level: 3 }))}</div></section>`
    : ""
}
${pager(context, page, Math.ceil(list.total / size))}`;
  return layout(context, {
    title: first ? "" : `Stories, page ${page}`,
    description:
      "News stories as the press tells them: what happened, who says what, and where they differ, with every sentence cited.",
    canonical: addresses.home(page),
    kind: "front",
    body,
    ...scopeOf(list.items),
  });
}
