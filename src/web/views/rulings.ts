import type { StoryRuling } from "../../pipeline/story-rulings.js";
import type { PageContext } from "../site.js";
import { outletLink } from "./byline.js";
import { type Html, html, join } from "./html.js";
import { time } from "./times.js";

const WORDS = {
  merge: "An editor joined two stories into one.",
  pin: "An editor placed a report.",
  split: "An editor took reports out of a story into one of their own.",
} as const;

/** What editors have ruled on which reports belong to a story, with their reasons. */
export function rulings(context: PageContext, all: readonly StoryRuling[]): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<section class="step" id="rulings" aria-labelledby="rulings-name"><h2 id="rulings-name">Rulings of editors</h2>
<ul class="reports">${all.map(({ ruling, articles }) => {
    const placed = articles.map(
      ({ title, outlet }) => html`<cite>${title === "" ? "Untitled" : title}</cite>, ${outletLink(context, outlet)}`,
    );
    return html`<li><p>${WORDS[ruling.command.kind]}${placed.length > 0 ? html` ${join(placed, html`; `)}.` : ""}${ruling.reason === undefined ? "" : html` Reason given: ${ruling.reason}`}</p>
<p class="dateline"><span>Ruling ${ruling.number}</span> <span>${time(ruling.at) ?? "time not stated"}</span></p></li>`;
  })}</ul></section>`;
}
