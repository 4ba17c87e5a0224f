import type { QuestionPage } from "../pipeline/library.js";
import { addresses } from "./address/addresses.js";
import { loadCited } from "./citing/cited.js";
import { citationsOfQuestion } from "./citing/numbered-citations.js";
import type { PageContext, RenderedPage } from "./site.js";
import { html } from "./views/html.js";
import { scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";
import { notes } from "./views/notes.js";
import { answerOf } from "./views/questions.js";
import { DISPUTES } from "./views/statement.js";
import { storyList } from "./views/story-list.js";

/** One common question with its cited answer and the stories behind it. */
export async function questionPage(context: PageContext, page: QuestionPage): Promise<RenderedPage> {
  const { question, stories } = page;
  const numbers = citationsOfQuestion(question);
  const cited = await loadCited(context, numbers, [], (number) => addresses.questionCitation(question.slug, number));
  const answer = question.answer.filter((given) => cited.admit(given));
  const [story] = stories;
  const disputes = story && `${context.link(addresses.story(story.slug))}${DISPUTES}`;
  const list = { items: stories, total: stories.length, offset: 0, limit: stories.length };
  const body = html`<header><p class="kicker">Common question</p><h1>${question.question}</h1></header>
<div class="answer">${
    question.answer.length > 0 && answer.length === 0
      ? html`<p class="left-out">The answer is in the stories below: no more of their articles may be quoted here.</p>`
      : answerOf(cited, answer, disputes)
  }</div>
${storyList(context, list, stories.length === 1 ? "The story behind it" : "The stories behind it")}
${notes(context, cited)}`;
  const sources = [...cited.sources.values()].map((source) => source.outlet);
  return layout(context, {
    title: question.question,
    description: answer[0]?.text ?? "The coverage does not answer this question.",
    canonical: addresses.question(question.slug),
    kind: "list",
    body,
    ...scopeOf([...stories, ...sources]),
  });
}
