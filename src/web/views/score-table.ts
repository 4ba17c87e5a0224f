import type { ForecastScore } from "../../pipeline/forecast-score.js";
import { type Html, html } from "./html.js";

const MOST = 15;

const share = ({ share: value, yes, no, postponed }: ForecastScore): string =>
  value === undefined ? "none resolved" : `${yes} of ${yes + no + postponed}`;

/** How often forecasts came true, by whoever made them; only those that were resolved count. */
export function scoreTable(caption: string, scores: readonly ForecastScore[], words = (name: string) => name): Html {
  const shown = scores.slice(0, MOST);
  const left = scores.length - shown.length;
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="scores"><caption>${caption}</caption>
<thead><tr><th scope="col">Who</th><th scope="col">Came true</th><th scope="col">Put off</th><th scope="col">Not</th><th scope="col">Open</th></tr></thead>
<tbody>${shown.map(
    (score) =>
      html`<tr><th scope="row">${words(score.name)}</th><td>${share(score)}</td><td>${score.postponed}</td><td>${score.no}</td><td>${score.open}</td></tr>`,
  )}</tbody></table>
${left > 0 ? html`<p class="facts">And ${left} more in <code>api/forecasts.json</code>.</p>` : ""}</div>`;
}
