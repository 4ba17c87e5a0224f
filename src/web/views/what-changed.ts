import type { ArticleChange } from "../../pipeline/article-changes.js";
import type { StoryChange } from "../../pipeline/story-changes.js";
import { addresses } from "../address/addresses.js";
import type { PageContext } from "../site.js";
import { listed } from "./byline.js";
import { type Html, html } from "./html.js";
import { time } from "./times.js";

const MOST_FIGURES = 3;
const MOST_OUTLETS = 4;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const names = (all: readonly string[]): string => {
  const each = [...new Set(all)];
  return each.length > MOST_OUTLETS
    ? `${each.slice(0, MOST_OUTLETS - 1).join(", ")} and ${each.length - MOST_OUTLETS + 1} more`
    : listed(each);
};

/** "The Ardova Courier changed its headline and a figure from 74 to 83". */
function outletLine({ after, change }: ArticleChange): string {
  const [figure] = change.figures;
  const passages = change.paragraphs.length;
  const parts = [
    change.title ? "its headline" : undefined,
    figure ? `a figure from ${figure.from} to ${figure.to}` : undefined,
    !figure && passages > 0 ? counted(passages, "passage", "passages") : undefined,
  ].filter((part) => part !== undefined);
  return `${after.outlet.name} changed ${parts.length === 0 ? "its article" : listed(parts)}.`;
}

/** Forecasts of which a version says for the first time what came of them. */
function resolved({ before, after }: StoryChange): string[] {
  const told = new Set(before.behindTheHeadline.forecast.flatMap((one) => (one.resolution ? [one.text] : [])));
  const fresh = after.behindTheHeadline.forecast.filter((one) => one.resolution && !told.has(one.text));
  const yes = fresh.filter(({ resolution }) => resolution?.outcome === "yes").length;
  return [
    ...(yes > 0 ? [`${counted(yes, "forecast", "forecasts")} came true.`] : []),
    ...(fresh.length > yes
      ? [`${counted(fresh.length - yes, "forecast", "forecasts")} did not come true as foreseen.`]
      : []),
  ];
}

/** How a version differs from the one before, one plain sentence a line; none where only the choice of sentences does. */
export function changeLines(change: StoryChange): string[] {
  const { articles, added, movedFigures, withdrawn, disputes, articleChanges } = change;
  const fresh = added.filter((said) => !movedFigures.some(({ after }) => after.text === said.text)).length;
  const gone = withdrawn.length;
  return [
    ...movedFigures
      .slice(0, MOST_FIGURES)
      .map(({ from, to }) => `A figure moved from ${listed(from)} to ${listed(to)}.`),
    ...articleChanges.slice(0, MOST_OUTLETS).map(outletLine),
    ...resolved(change),
    ...(gone > 0 ? [`${counted(gone, "sentence", "sentences")} withdrawn.`] : []),
    ...(disputes.length > 0 ? [`Newly in dispute: ${listed(disputes)}.`] : []),
    ...(articles.length > 0
      ? [
          `${counted(articles.length, "new report", "new reports")}, by ${names(articles.map(({ outlet }) => outlet.name))}.`,
        ]
      : []),
    ...(fresh > 0 ? [`${counted(fresh, "new sentence", "new sentences")}.`] : []),
  ];
}

/** How a version differs from the one before, in a few lines; the whole of it has its own page. */
export function whatChanged(context: PageContext, slug: string, change: StoryChange): Html {
  const told = changeLines(change);
  const history = context.link(addresses.storyChanges(slug));
  return html`<section class="changed" aria-labelledby="changed"><h2 id="changed">What changed</h2>
<p class="dateline"><span>Since version ${change.from}, made ${time(change.before.provenance.created) ?? "at an unknown time"}</span></p>
${told.length === 0 ? html`<p>Only the choice or the order of sentences.</p>` : html`<ul>${told.map((line) => html`<li>${line}</li>`)}</ul>`}
<p class="ways"><a href="${history}#version-${change.to}">Old and new words</a> <a href="${history}">The whole history</a></p></section>`;
}
