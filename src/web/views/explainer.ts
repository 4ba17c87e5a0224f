import type { Question, Statement } from "../../model/brief.js";
import type { StoryPage } from "../../pipeline/library.js";
import { dayOf } from "../../text/written-times.js";
import { addresses } from "../address/addresses.js";
import type { Cited } from "../citing/cited.js";
import type { PageContext } from "../site.js";
import { type Html, html } from "./html.js";
import { DISPUTES, paragraph } from "./statement.js";
import { time } from "./times.js";

/** What one story says to a question that is asked of several. */
export interface Told {
  readonly page: StoryPage;
  readonly statements: readonly Statement[];
}

/** A question with what each story answers, oldest first. */
export interface Explained {
  readonly question: string;
  readonly answers: readonly Told[];
}

const MOST_QUESTIONS = 8;

/** Questions of several stories: those that more than one of them answers first, then the newest story's. */
export function explained(
  pages: readonly StoryPage[],
  about: (question: Question) => boolean = () => true,
): Explained[] {
  const byQuestion = new Map<string, { question: string; answers: Told[] }>();
  for (const page of pages) {
    for (const asked of [...page.brief.goDeeper, ...page.brief.commonQuestions]) {
      if (asked.answer.length === 0 || !about(asked)) continue;
      const key = asked.question
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      const known = byQuestion.get(key) ?? { question: asked.question, answers: [] };
      known.answers.push({ page, statements: asked.answer });
      byQuestion.set(key, known);
    }
  }
  return [...byQuestion.values()]
    .reverse()
    .sort((a, b) => b.answers.length - a.answers.length)
    .slice(0, MOST_QUESTIONS);
}

const storyLink = (context: PageContext, { canonical, brief }: StoryPage): Html =>
  html`<a href="${context.link(addresses.story(canonical.slug))}">${brief.story.headline}</a>`;

/** The page may show these of the statements. */
const admitted = (cited: Cited, statements: readonly Statement[]): readonly Statement[] =>
  statements.filter((given) => cited.admit(given));

/** What several stories tell, each under its day and its headline. */
export function toldInOrder(context: PageContext, cited: Cited, all: readonly Told[]): Html {
  return html`<ol class="chain">${all.map(({ page, statements }) => {
    const disputes = `${context.link(addresses.story(page.canonical.slug))}${DISPUTES}`;
    const day = time(page.brief.story.updated, dayOf);
    return html`<li><p class="chain-date">${day ?? "day not stated"}</p>
${paragraph(cited, admitted(cited, statements), undefined, disputes)}
<p class="facts">${storyLink(context, page)}</p></li>`;
  })}</ol>`;
}

/** Questions with their answers; where several stories answer, each under its own day. */
export function explainedQuestions(context: PageContext, cited: Cited, all: readonly Explained[]): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<section aria-labelledby="explained"><h2 id="explained">Questions, answered across the stories</h2>
${all.map(
  ({ question, answers }) =>
    html`<div class="question"><h3>${question}</h3>${toldInOrder(context, cited, answers)}</div>`,
)}</section>`;
}
