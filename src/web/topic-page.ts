import type { TopicSummary } from "../pipeline/library.js";
import { addresses } from "./address/addresses.js";
import type { PageContext, RenderedPage } from "./site.js";
import { html } from "./views/html.js";
import { scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";
import { storyList } from "./views/story-list.js";
import { topicSource } from "./views/topics.js";

/** One person, organisation or place, and the stories it matters in. */
export async function topicPage(context: PageContext, { key, topic }: TopicSummary): Promise<RenderedPage> {
  const list = await context.library.stories({ topic: key, limit: 100 });
  const body = html`<header><p class="kicker">Topic: ${topic.type}</p><h1>${topic.name}</h1>
<p class="intro">${topic.description}</p>${topicSource(topic)}</header>
${storyList(context, list, "Stories")}`;
  return layout(context, {
    title: topic.name,
    description: topic.description,
    canonical: addresses.topic(key),
    kind: "list",
    body,
    ...scopeOf(list.items),
  });
}
