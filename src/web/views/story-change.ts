import type { Brief, Statement } from "../../model/brief.js";
import type { StoryChange, Withdrawal } from "../../pipeline/story-changes.js";
import { addresses } from "../address/addresses.js";
import { outwardLink } from "../address/link.js";
import { citationsOfBrief } from "../citing/numbered-citations.js";
import type { PageQuotes } from "../citing/page-quotes.js";
import type { PageContext } from "../site.js";
import { articleChange } from "./article-change.js";
import { listed, outletLink } from "./byline.js";
import { type Html, html, join } from "./html.js";
import { time } from "./times.js";

/** New sentences that a page lists for one version; the version itself has them all. */
const MOST_NEW = 10;
const MOST_REPORTS = 20;

/** Sentences of one version of a story; their numbers open that version's citations. */
export type Teller = (statement: Statement) => Html | undefined;

export function teller(context: PageContext, quotes: PageQuotes, slug: string, brief: Brief): Teller {
  const numbers = citationsOfBrief(brief);
  const { version } = brief.story;
  const outlets = new Map(brief.articles.map(({ id, outlet }) => [id, outlet.name]));
  const all = context.link(addresses.storyVersion(slug, version));
  return (statement) => {
    if (!quotes.admit(statement)) return undefined;
    const references = statement.citations.flatMap((citation) => {
      const number = numbers.numberOf(citation);
      if (number === 0) return [];
      const page = context.link(addresses.storyCitation(slug, version, number));
      const name = outlets.get(citation.articleId) ?? "source";
      return html`<a href="${page}#words" aria-label="Source ${number} of version ${version}: ${name}">${number}</a>`;
    });
    return html`<span class="statement">${statement.text}<sup class="refs">${join(references, html`<wbr>`)}</sup>${
      statement.disputed ? html` <a class="disputed" href="${all}#disputes">disputed</a>` : ""
    }</span>`;
  };
}

const group = (name: string, body: Html): Html => html`<div class="change-group"><h3>${name}</h3>${body}</div>`;

function movedFigures(change: StoryChange, before: Teller, after: Teller): Html | undefined {
  if (change.movedFigures.length === 0) return undefined;
  return group(
    change.movedFigures.length === 1 ? "A figure moved" : "Figures that moved",
    html`<ul class="moves">${change.movedFigures.map((moved) => {
      const [was, now] = [before(moved.before), after(moved.after)];
      return html`<li><p class="moved"><span class="value">${listed(moved.from)}</span> <span class="to">to</span> <span class="value">${listed(moved.to)}</span></p>
<dl class="was-now">${was ? html`<div><dt>Was</dt><dd>${was}</dd></div>` : ""}${now ? html`<div><dt>Now</dt><dd>${now}</dd></div>` : ""}</dl></li>`;
    })}</ul>`,
  );
}

/** Why a sentence is no longer made, in words for a reader. */
export function withdrawalReason(context: PageContext, { article, reason, now }: Withdrawal): Html {
  const outlet = outletLink(context, article.outlet);
  if (reason === "article-left") return html`The article of ${outlet} is no longer counted to this story.`;
  return now === undefined
    ? html`${outlet} has taken these words out of its article.`
    : html`${outlet} says it otherwise now.`;
}

function withdrawals(context: PageContext, change: StoryChange, before: Teller): Html | undefined {
  const moved = new Set(change.movedFigures.map((one) => one.before.text));
  const gone = change.withdrawn.filter(({ statement }) => !moved.has(statement.text));
  if (gone.length === 0) return undefined;
  return group(
    "Withdrawn",
    html`<ul>${gone.map((withdrawal) => {
      const said = before(withdrawal.statement);
      return said
        ? html`<li><del>${said}</del><p class="facts">${withdrawalReason(context, withdrawal)}</p></li>`
        : undefined;
    })}</ul>`,
  );
}

function newSentences(change: StoryChange, after: Teller): Html | undefined {
  const moved = new Set(change.movedFigures.map((one) => one.after.text));
  const fresh = change.added.filter(({ text }) => !moved.has(text));
  const shown = fresh.slice(0, MOST_NEW).flatMap((statement) => after(statement) ?? []);
  if (shown.length === 0) return undefined;
  const more = fresh.length - shown.length;
  return group(
    "New sentences",
    html`<ul>${shown.map((said) => html`<li>${said}</li>`)}</ul>
${more > 0 ? html`<p class="facts">And ${more} more in the version itself.</p>` : ""}`,
  );
}

function newReports(context: PageContext, change: StoryChange): Html | undefined {
  const { articles } = change;
  if (articles.length === 0) return undefined;
  const more = articles.length - MOST_REPORTS;
  return group(
    articles.length === 1 ? "A new report" : `${articles.length} new reports`,
    html`<ul class="reports">${articles.slice(0, MOST_REPORTS).map(({ title, url, outlet, published }) => {
      const href = outwardLink(url);
      const name = title === "" ? "Untitled" : title;
      return html`<li><cite>${href === undefined ? name : html`<a href="${href}" rel="external noopener nofollow">${name}</a>`}</cite>
<p class="dateline"><span>${outletLink(context, outlet)}</span> <span>${time(published) ?? "time not stated"}</span></p></li>`;
    })}</ul>
${more > 0 ? html`<p class="facts">And ${more} more.</p>` : ""}`,
  );
}

function newDisputes(context: PageContext, slug: string, change: StoryChange): Html | undefined {
  if (change.disputes.length === 0) return undefined;
  const page = context.link(addresses.storyVersion(slug, change.to));
  return group(
    "Newly in dispute",
    html`<ul>${change.disputes.map((about) => html`<li><a class="about" href="${page}#disputes">${about}</a></li>`)}</ul>`,
  );
}

/** Sentences of both versions that a change may show, for the quoting budget. */
export const statementsOf = ({ movedFigures: moved, withdrawn, added }: StoryChange): Statement[] => [
  ...moved.flatMap(({ before, after }) => [before, after]),
  ...withdrawn.map(({ statement }) => statement),
  ...added,
];

/** All that is different between two versions: what moved and what was taken back first, then what is new. */
export function storyChange(context: PageContext, quotes: PageQuotes, slug: string, change: StoryChange): Html {
  const before = teller(context, quotes, slug, change.before);
  const after = teller(context, quotes, slug, change.after);
  const groups = [
    movedFigures(change, before, after),
    change.articleChanges.length === 0
      ? undefined
      : group(
          change.articleChanges.length === 1 ? "An outlet changed its words" : "Outlets that changed their words",
          html`${change.articleChanges.map((one) => articleChange(context, quotes, one))}`,
        ),
    withdrawals(context, change, before),
    newDisputes(context, slug, change),
    newReports(context, change),
    newSentences(change, after),
  ].filter((part) => part !== undefined);
  return groups.length === 0
    ? html`<p>No new words, figures or sources: only the choice or the order of what was known.</p>`
    : html`${groups}`;
}
