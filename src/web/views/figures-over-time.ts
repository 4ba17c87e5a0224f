import type { FigureSeries } from "../../pipeline/figure-series.js";
import { dayOf } from "../../text/written-times.js";
import type { Cited } from "../citing/cited.js";
import type { PageContext } from "../site.js";
import { outletLink } from "./byline.js";
import { type Html, html } from "./html.js";
import { references } from "./statement.js";
import { time } from "./times.js";

/** Figures that moved as the story went on: every value with its day, its outlet and the words it rests on. */
export function figuresOverTime(context: PageContext, cited: Cited, series: readonly FigureSeries[]): Html | undefined {
  if (series.length === 0) return undefined;
  return html`<section class="changed over-time" aria-labelledby="figures"><h2 id="figures">Figures over time</h2>
${series.map(
  ({ label, values }) =>
    html`<div class="series"><h3>${label}</h3><ol>${values.map(
      ({ words, at, outlet, wire, citation }) =>
        html`<li><span class="value">${words}</span> <span class="holder">${time(at, dayOf) ?? at}, ${wire ?? outletLink(context, outlet)}${references(cited, [citation])}</span></li>`,
    )}</ol></div>`,
)}</section>`;
}
