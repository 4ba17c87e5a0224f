import type { Brief, Topic } from "../../model/brief.js";
import { dayOf } from "../../text/written-times.js";
import { addresses } from "../address/addresses.js";
import { outwardLink } from "../address/link.js";
import type { PageContext } from "../site.js";
import { type Html, html } from "./html.js";
import { time } from "./times.js";

/** Where a description comes from, when, and under which licence. */
export function topicSource(topic: Topic): Html {
  const { name, url, licence, retrieved } = topic.source;
  const href = outwardLink(url);
  const day = time(retrieved, dayOf);
  return html`<p class="topic-source">${href === undefined ? name : html`<a href="${href}" rel="external noopener nofollow">${name}</a>`}${licence === "" ? "" : `, ${licence}`}${day ? html`, ${day}` : ""}</p>`;
}

export const topicCards = (context: PageContext, brief: Brief): Html | undefined =>
  brief.topics.length === 0
    ? undefined
    : html`<section aria-labelledby="topics"><h2 id="topics">More on these topics</h2>
<ul class="topics">${brief.topics.map(
        (topic) => html`<li><h3><a href="${context.link(addresses.topic(topic.id))}">${topic.name}</a></h3>
<p>${topic.description}</p>${topicSource(topic)}</li>`,
      )}</ul></section>`;
