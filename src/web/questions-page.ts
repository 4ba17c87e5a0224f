import { addresses } from "./address/addresses.js";
import type { PageContext, RenderedPage } from "./site.js";
import { html } from "./views/html.js";
import { inventedTag, scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";

/** Every common question that stories ask. */
export async function questionsPage(context: PageContext): Promise<RenderedPage> {
  const pages = await context.library.questions();
  const body = html`<h1>Common questions</h1>
<p class="intro">What readers ask about the stories here, answered only with what the coverage says.</p>
${pages.length === 0 ? html`<p>No story asks a common question yet.</p>` : ""}
<ul class="question-index">${pages.map(
    ({ question, stories }) =>
      html`<li><a href="${context.link(addresses.question(question.slug))}">${question.question}</a>${inventedTag(stories.length > 0 && stories.every((story) => story.invented))}${question.answer.length === 0 ? html` <span class="count">not answered by the coverage</span>` : ""}</li>`,
  )}</ul>`;
  return layout(context, {
    title: "Common questions",
    description: "Questions about the news, answered with cited words.",
    canonical: addresses.questions(),
    kind: "list",
    body,
    ...scopeOf(pages.flatMap((page) => page.stories)),
  });
}
