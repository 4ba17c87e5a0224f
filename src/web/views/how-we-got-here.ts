import type { Brief } from "../../model/brief.js";
import type { StorySummary } from "../../pipeline/library.js";
import type { Matter } from "../../pipeline/matters.js";
import { dayOf } from "../../text/written-times.js";
import { addresses } from "../address/addresses.js";
import type { Cited } from "../citing/cited.js";
import type { PageContext } from "../site.js";
import { type Html, html } from "./html.js";
import { paragraph } from "./statement.js";
import { time } from "./times.js";

export function howWeGotHere(
  context: PageContext,
  cited: Cited,
  brief: Brief,
  thread: readonly StorySummary[],
  matter?: Matter,
): Html | undefined {
  if (brief.howWeGotHere.length === 0 && thread.length === 0 && !matter) return undefined;
  return html`<section aria-labelledby="how"><h2 id="how">How we got here</h2>
${
  brief.howWeGotHere.length > 0
    ? html`<ol class="chain">${brief.howWeGotHere.map(
        (event) =>
          html`<li><p class="chain-date">${time(event.date, dayOf) ?? event.date}</p>${paragraph(cited, event.statements)}</li>`,
      )}</ol>`
    : ""
}
${
  thread.length > 0
    ? html`<h3>Earlier stories of this matter</h3><ul class="thread">${thread.map(
        (story) =>
          html`<li><a href="${context.link(addresses.story(story.slug))}">${story.headline}</a> ${time(story.updated, dayOf)}</li>`,
      )}</ul>`
    : ""
}
${matter ? html`<p class="ways"><a href="${context.link(addresses.matter(matter.id))}">The whole matter, explained across ${matter.stories.length} stories</a></p>` : ""}</section>`;
}
