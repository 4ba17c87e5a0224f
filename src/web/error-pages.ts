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

/** The address asks for something that cannot be; `way` leads on. */
export const badRequestPage = (context: PageContext, problem: string, path: string, name: string): RenderedPage =>
  layout(context, {
    title: "Not understood",
    description: "The address asks for something that cannot be.",
    kind: "reading",
    noIndex: true,
    status: 400,
    body: html`<h1>This address is not understood</h1>
<p>${problem}</p><p><a href="${context.link(path)}">${name}</a></p>`,
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
