import type { StorySummary } from "../../pipeline/library.js";
import { addresses } from "../address/addresses.js";
import { shorten } from "../citing/quoting.js";
import type { PageContext } from "../site.js";
import { listed } from "./byline.js";
import { type Html, html } from "./html.js";
import { inventedTag } from "./invented-notice.js";
import { voices } from "./statement.js";
import { time } from "./times.js";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "9 articles, 6 outlets, 4 independent voices". */
export const spread = (story: StorySummary): string =>
  story.outlets.length === 1
    ? `${plural(story.articles, "article", "articles")}, one outlet so far`
    : [
        plural(story.articles, "article", "articles"),
        plural(story.outlets.length, "outlet", "outlets"),
        voices(story.voices),
      ].join(", ");

/** One mark an outlet, the filled ones are independent voices: how wide a story stands, at a glance. */
export const meter = (story: StorySummary): Html | undefined => {
  const outlets = Math.min(story.outlets.length, 16);
  const filled = Math.min(story.voices, outlets);
  return outlets < 2
    ? undefined
    : html`<span class="meter" aria-hidden="true">${"\u25cf".repeat(filled)}${"\u25cb".repeat(outlets - filled)}</span>`;
};

const MOST_NAMES = 5;

const outletNames = (story: StorySummary): string => {
  const names = story.outlets.map((outlet) => outlet.name);
  return names.length > MOST_NAMES
    ? `${names.slice(0, MOST_NAMES - 1).join(", ")} and ${names.length - MOST_NAMES + 1} more`
    : listed(names);
};

export interface CardOptions {
  readonly size: "second" | "line";
  /** Level of the heading. */
  readonly level: 2 | 3;
}

/** A story in a list. */
export function storyCard(context: PageContext, story: StorySummary, options: CardOptions): Html {
  const title = html`<a href="${context.link(addresses.story(story.slug))}">${story.headline}</a>${inventedTag(story.invented)}`;
  const updated = time(story.updated);
  const { strict, strictCharacters } = context.site.quoting;
  const lead = strict ? shorten(story.lead, strictCharacters) : story.lead;
  return html`<article class="card ${options.size}">
${options.level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
${lead === "" || options.size === "line" ? "" : html`<p class="lead-words">${lead}${lead.length < story.lead.length ? "\u00a0\u2026" : ""}</p>`}
<p class="spread">${meter(story)} ${spread(story)}</p>
<p class="dateline"><span class="names">${outletNames(story)}</span>${updated ? html` <span class="when">${updated}</span>` : ""}</p>
</article>`;
}
