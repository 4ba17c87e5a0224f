import type { Page, StorySummary } from "../../pipeline/library.js";
import type { PageContext } from "../site.js";
import { type Html, html } from "./html.js";
import { storyCard } from "./story-card.js";

/** Stories under a heading, best rank first. */
export function storyList(context: PageContext, list: Page<StorySummary>, heading: string): Html {
  const more = list.total - list.items.length;
  return html`<section class="rest" aria-labelledby="stories"><h2 id="stories">${heading}</h2>
${list.items.length === 0 ? html`<p>No story yet.</p>` : ""}
<div class="lines">${list.items.map((story) => storyCard(context, story, { size: "line", level: 3 }))}</div>
${more > 0 ? html`<p>And ${more} more of lower rank.</p>` : ""}</section>`;
}
