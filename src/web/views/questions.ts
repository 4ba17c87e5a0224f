import type { Brief, CommonQuestion, Question, Statement } from "../../model/brief.js";
import { addresses } from "../address/addresses.js";
import type { Cited } from "../citing/cited.js";
import type { PageContext } from "../site.js";
import { type Html, html } from "./html.js";
import { paragraph } from "./statement.js";

/** An answer, or the admission that there is none. `disputes` is where its disputes stand, if not on the same page. */
export const answerOf = (cited: Cited, statements: readonly Statement[], disputes?: string): Html =>
  paragraph(cited, statements, undefined, disputes) ??
  html`<p class="unanswered">The coverage does not answer this.</p>`;

const deeper = (cited: Cited, question: Question): Html =>
  html`<div class="question"><h3>${question.question}</h3>${answerOf(cited, question.answer)}</div>`;

export const goDeeper = (cited: Cited, brief: Brief): Html | undefined =>
  brief.goDeeper.length === 0
    ? undefined
    : html`<section aria-labelledby="deeper"><h2 id="deeper">Go deeper</h2>
${brief.goDeeper.map((question) => deeper(cited, question))}</section>`;

const common = (context: PageContext, cited: Cited, question: CommonQuestion): Html =>
  html`<div class="question"><h3><a href="${context.link(addresses.question(question.slug))}">${question.question}</a></h3>
${answerOf(cited, question.answer)}</div>`;

export const commonQuestions = (context: PageContext, cited: Cited, brief: Brief): Html | undefined =>
  brief.commonQuestions.length === 0
    ? undefined
    : html`<section aria-labelledby="questions"><h2 id="questions">Common questions</h2>
${brief.commonQuestions.map((question) => common(context, cited, question))}</section>`;
