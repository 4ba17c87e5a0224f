import type { MethodFacts } from "../pipeline/library.js";
import { addresses } from "./address/addresses.js";
import type { PageContext, RenderedPage } from "./site.js";
import { type Html, html } from "./views/html.js";
import { layout } from "./views/layout.js";

const VERIFIER_RULES = [
  "Every statement has a citation, and the cited words are that very stretch of that article.",
  "Every number in a statement, in digits or words, stands in the words it cites, or in their article\u2019s date or title.",
  "Every name in a statement stands in the words it cites or in the article\u2019s title, or is its journalist or outlet.",
  "Words in quotation marks stand in the cited words, letter for letter.",
  "An outlet or journalist is credited only with their own article; a copy is never credited as reporting.",
  "No statement stands twice.",
  "Sentences are whole: no dateline, no \u201cRead more\u201d, no \u201che said\u201d whose \u201che\u201d is nowhere.",
] as const;

const WAY = [
  [
    "Reading",
    "Feeds, pages and archives are read. An article\u2019s text is brought to one normal form, once, and never changed.",
  ],
  ["Understanding", "Names, quotations with their speakers, figures, dates and claims are marked in the text."],
  ["Copies", "Texts that repeat each other are found, and the agency that wrote them. Forty reprints are one voice."],
  [
    "Stories",
    "Each article joins the story of its event, or begins one, by the names, places, figures, words and times they share. Two fires in one week stay two stories.",
  ],
  [
    "The brief",
    "The best sentences of the coverage are chosen, cleaned and ordered into seven sections. No language model writes here unless the page says so.",
  ],
  [
    "The verifier",
    "Every sentence is held against the words it cites. What fails is dropped, and counted on the page.",
  ],
] as const;

const rejections = (facts: MethodFacts): Html =>
  facts.rejections.length === 0
    ? html`<p>Nothing has been refused so far.</p>`
    : html`<table class="plain"><thead><tr><th scope="col">Stage</th><th scope="col">Reason</th><th scope="col" class="number">Count</th></tr></thead>
<tbody>${facts.rejections.map(({ stage, code, count }) => html`<tr><td>${stage}</td><td><code>${code}</code></td><td class="number">${count}</td></tr>`)}</tbody></table>`;

const settings = (facts: MethodFacts): Html | undefined =>
  Object.keys(facts.settings).length === 0
    ? undefined
    : html`<table class="plain"><thead><tr><th scope="col">Setting</th><th scope="col">Value</th></tr></thead>
<tbody>${Object.entries(facts.settings).map(([name, value]) => html`<tr><td><code>${name}</code></td><td>${String(value)}</td></tr>`)}</tbody></table>`;

const quoting = ({ site }: PageContext): Html => {
  const { share, characters, strict, strictCharacters, sentenceCharacters } = site.quoting;
  return html`<p>Of an article that no open licence covers, one page quotes at most ${Math.round(share * 100)}\u00a0% and ${characters} characters (of a short one, ${strictCharacters} characters, or one whole sentence of at most ${sentenceCharacters})${strict ? `, and no extract is longer than ${strictCharacters} characters` : ""}.  Sentences beyond that are left out, and the page says how many. Its full text is kept to check citations against, and is not shown. Articles under an open licence, such as those of Wikinews and the sample edition, are shown whole where they are cited.</p>`;
};

/** How the pages come about, in words a reader can hold us to. */
export async function methodPage(context: PageContext): Promise<RenderedPage> {
  const facts = await context.library.method();
  const { counts } = facts;
  const body = html`<h1>Method</h1>
<p class="intro">This page says how stories are formed, ranked and told, so that a reader can hold us to it. Here and now: ${counts.articles} articles of ${counts.outlets} outlets in ${counts.stories} stories; ${counts.copies} of the articles repeat another.</p>
<section><h2 id="way">From article to page</h2><dl class="way">${WAY.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl></section>
<section><h2 id="ranking">How stories are ranked</h2><ul>${facts.rankingRule.map((line) => html`<li>${line}</li>`)}</ul></section>
<section><h2 id="verifier">What every sentence must pass</h2><ol>${VERIFIER_RULES.map((rule) => html`<li>${rule}</li>`)}</ol></section>
<section><h2 id="disputes">Where reports differ</h2><p>A figure that outlets or their sources give differently is never stated bare: every holder of every figure stands beside the others, and the sentence is marked <span class="disputed-sample">disputed</span>. Corroboration counts independent voices: copies of one text, and outlets of one owner that repeat each other, count once.</p></section>
<section><h2 id="quoting">How much is quoted</h2>${quoting(context)}</section>
<section><h2 id="corrections">Corrections and versions</h2><p>A story\u2019s page is made again whenever its coverage changes; the page shows its version, and earlier versions stay readable, and a list says what changed from each to the next. When an outlet corrects itself, its correction is part of the coverage like any other article; when it changes an article\u2019s words, the sentences that rested on them are checked again and withdrawn where they no longer stand. All of it is in the <a href="${context.link(addresses.corrections())}">public log of corrections</a>. We write no news of our own, so an error of ours is a sentence that does not say what its source says: open the number after it and compare.</p></section>
<section><h2 id="limits">What this cannot do</h2><ul>
<li>It repeats what outlets report; it does not know whether they are right.</li>
<li>It reads English best. A name, a speaker or a date is sometimes read wrongly, and two events are sometimes taken for one.</li>
<li>Sarcasm, context across paragraphs and what is left unsaid are beyond it.</li>
<li>An outlet\u2019s leaning is shown only where its source data states one. It is never guessed.</li></ul></section>
<section><h2 id="refused">What was refused</h2>${rejections(facts)}</section>
<section><h2 id="engine">Engine</h2><p>${facts.engine} ${facts.engineVersion}.</p>
<ul>${facts.stages.map((stage) => html`<li>Stage <code>${stage.name}</code>, version ${stage.version}</li>`)}</ul>${settings(facts)}</section>`;
  return layout(context, {
    title: "Method",
    description: "How stories are formed, ranked, told and checked.",
    canonical: addresses.method(),
    kind: "reading",
    body,
  });
}
