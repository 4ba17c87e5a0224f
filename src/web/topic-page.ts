import type { Statement } from "../model/brief.js";
import type { StoryPage, TopicSummary } from "../pipeline/library.js";
import { addresses } from "./address/addresses.js";
import { citedStories } from "./citing/cited-stories.js";
import { storiesOf } from "./matter-page.js";
import type { PageContext, RenderedPage } from "./site.js";
import { explained, explainedQuestions, type Told, toldInOrder } from "./views/explainer.js";
import { html } from "./views/html.js";
import { scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";
import { notes } from "./views/notes.js";
import { storyList } from "./views/story-list.js";
import { topicSource } from "./views/topics.js";

/** Stories whose words are told on the page; the list under them has the rest. */
const MOST_TOLD = 10;

/** Sentences of a story that name the topic, the most important first. */
function naming({ brief }: StoryPage, name: string): readonly Statement[] {
  const all = [...brief.whatHappened, ...brief.behindTheHeadline.themes.flatMap(({ statements }) => statements)];
  return all.filter(({ text }) => text.includes(name)).slice(0, 1);
}

/** One person, organisation or place: what the stories say of it, in order, and the stories it matters in. */
export async function topicPage(context: PageContext, { key, topic }: TopicSummary): Promise<RenderedPage> {
  const list = await context.library.stories({ topic: key, limit: 100 });
  const newest = [...list.items].sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated) || 0).slice(0, MOST_TOLD);
  const ids = list.total < 2 ? [] : newest.map(({ id }) => id).reverse();
  const pages = await storiesOf(context, ids);
  const told: readonly Told[] = pages
    .map((page) => ({ page, statements: naming(page, topic.name) }))
    .filter(({ statements }) => statements.length > 0);
  // Who or what the topic is stands at the head of the page.
  const introduced = ["who is", "who was", "what is", "what was"].map((words) =>
    `${words} ${topic.name}?`.toLowerCase(),
  );
  const questions = explained(
    pages,
    ({ question }) => question.includes(topic.name) && !introduced.includes(question.toLowerCase()),
  );
  const statements = [...told, ...questions.flatMap(({ answers }) => answers)].flatMap((one) => one.statements);
  const cited = await citedStories(
    context,
    pages,
    statements.flatMap(({ citations }) => citations),
  );
  const body = html`<header><p class="kicker">Topic: ${topic.type}</p><h1>${topic.name}</h1>
<p class="intro">${topic.description}</p>${topicSource(topic)}</header>
${told.length > 1 ? html`<section class="told-here" aria-labelledby="told"><h2 id="told">In the news, in order</h2>${toldInOrder(context, cited, told)}</section>` : ""}
${explainedQuestions(context, cited, questions)}
${storyList(context, list, "Stories")}
${notes(context, cited)}`;
  return layout(context, {
    title: topic.name,
    description: topic.description,
    canonical: addresses.topic(key),
    kind: "list",
    body,
    ...scopeOf(list.items),
  });
}
