import { type Html, html } from "./html.js";

/** `whole`: everything on the page is invented; `parts`: only what is marked. */
export type InventedScope = "whole" | "parts";

/** Nobody may take the sample edition for news. */
export const inventedNotice = (scope: InventedScope): Html => html`<aside class="invented" aria-label="Sample edition">
<p><strong>Sample edition.</strong> ${
  scope === "whole"
    ? "Everything on this page is invented: outlets, bylines, people, places, figures and events."
    : html`What is marked <span class="tag">invented</span> on this page is: outlets, bylines, people, places, figures and events.`
}</p>
</aside>`;

export const inventedTag = (invented: boolean | undefined): Html | undefined =>
  invented ? html` <span class="tag">invented</span>` : undefined;

/** What the page has to say when it lists these things. */
export function scopeOf(items: ReadonlyArray<{ readonly invented?: boolean }>): { readonly invented?: InventedScope } {
  if (!items.some((item) => item.invented)) return {};
  return { invented: items.every((item) => item.invented) ? "whole" : "parts" };
}
