import { addresses } from "./address/addresses.js";
import type { PageContext, RenderedPage } from "./site.js";
import { html } from "./views/html.js";
import { layout } from "./views/layout.js";

const way = (context: PageContext) => html`<p><a href="${context.link(addresses.home())}">All stories</a></p>`;

export const notFoundPage = (context: PageContext): RenderedPage =>
  layout(context, {
    title: "Not found",
    description: "There is no such page.",
    kind: "reading",
    noIndex: true,
    status: 404,
    body: html`<h1>There is no such page</h1>
<p>The address may be mistyped, or the story may be older than what is kept here.</p>${way(context)}`,
  });

/** Says nothing of what went wrong: that belongs in the log. */
export const failurePage = (context: PageContext): RenderedPage =>
  layout(context, {
    title: "Something went wrong",
    description: "The page could not be made.",
    kind: "reading",
    noIndex: true,
    status: 500,
    body: html`<h1>Something went wrong here</h1>
<p>The page could not be made. The fault is ours and has been noted; please try again in a while.</p>${way(context)}`,
  });
