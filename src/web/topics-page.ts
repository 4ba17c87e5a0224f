import { addresses } from "./address/addresses.js";
import { everyStory } from "./every-story.js";
import type { PageContext, RenderedPage } from "./site.js";
import { html } from "./views/html.js";
import { inventedTag, scopeOf } from "./views/invented-notice.js";
import { layout } from "./views/layout.js";

/** Topics that the index lists; the rest is reached from stories. */
const MOST = 1_000;

const KINDS: Readonly<Record<string, string>> = {
  person: "People",
  organization: "Organisations",
  location: "Places",
};
const OTHER = "Other topics";

/** Topics that only invented stories have. */
async function inventedTopics(context: PageContext): Promise<ReadonlySet<string>> {
  const invented = new Set<string>();
  const real = new Set<string>();
  for await (const story of everyStory(context.library)) {
    for (const { id } of story.topics) (story.invented ? invented : real).add(id);
  }
  return new Set([...invented].filter((id) => !real.has(id)));
}

/** Everything that stories have a card for, by kind. */
export async function topicsPage(context: PageContext): Promise<RenderedPage> {
  const all = await context.library.topics();
  const invented = await inventedTopics(context);
  const topics = all.slice(0, MOST).map((entry) => ({ ...entry, invented: invented.has(entry.key) }));
  const groups = [...Object.values(KINDS), OTHER].map((name) => ({
    name,
    entries: topics.filter(({ topic }) => (KINDS[topic.type] ?? OTHER) === name),
  }));
  const body = html`<h1>Topics</h1>
<p class="intro">People, organisations and places that matter in the stories here. A name that could not be told apart with confidence has no card.</p>
${topics.length === 0 ? html`<p>No story has a topic yet.</p>` : ""}
${groups
  .filter(({ entries }) => entries.length > 0)
  .map(
    ({ name, entries }) =>
      html`<section><h2>${name}</h2><ul class="index">${entries.map(
        ({ key, topic, stories, invented: only }) =>
          html`<li><a href="${context.link(addresses.topic(key))}">${topic.name}</a>${inventedTag(only)} <span class="count">${stories} ${stories === 1 ? "story" : "stories"}</span></li>`,
      )}</ul></section>`,
  )}
${all.length > MOST ? html`<p>And ${all.length - MOST} more, linked from their stories.</p>` : ""}`;
  return layout(context, {
    title: "Topics",
    description: "People, organisations and places in the news.",
    canonical: addresses.topics(),
    kind: "list",
    body,
    ...scopeOf(topics),
  });
}
