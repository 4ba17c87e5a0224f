import type { QuestionPage } from "../pipeline/library.js";
import { addresses } from "./address/addresses.js";
import type { PageContext, RenderedPage } from "./site.js";
import { type Html, html } from "./views/html.js";
import { inventedTag, scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";

/** Questions that the index lists; the rest is reached from stories. */
const MOST = 300;

const rank = ({ stories }: QuestionPage): number => Math.max(0, ...stories.map(({ score }) => score));

function line(context: PageContext, { question, stories }: QuestionPage): Html {
  const invented = stories.length > 0 && stories.every((story) => story.invented);
  const about = stories.length === 1 ? stories[0]?.headline : `${stories.length} stories`;
  return html`<li><a href="${context.link(addresses.question(question.slug))}">${question.question}</a>${inventedTag(invented)}
<p class="facts">${about}${question.answer.length === 0 ? ": not answered by the coverage" : ""}</p></li>`;
}

/** The common questions that stories ask, those of the highest-ranked stories first. */
export async function questionsPage(context: PageContext): Promise<RenderedPage> {
  const all = [...(await context.library.questions())].sort((a, b) => rank(b) - rank(a));
  const pages = all.slice(0, MOST);
  const body = html`<h1>Common questions</h1>
<p class="intro">What readers ask about the stories here, answered only with what the coverage says.</p>
${pages.length === 0 ? html`<p>No story asks a common question yet.</p>` : ""}
<ul class="question-index">${pages.map((page) => line(context, page))}</ul>
${all.length > MOST ? html`<p>And ${all.length - MOST} more, linked from their stories.</p>` : ""}`;
  return layout(context, {
    title: "Common questions",
    description: "Questions about the news, answered with cited words.",
    canonical: addresses.questions(),
    kind: "list",
    body,
    ...scopeOf(pages.flatMap((page) => page.stories)),
  });
}
