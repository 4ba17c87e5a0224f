import type { Brief } from "../../model/brief.js";
import { addresses } from "../address/addresses.js";
import type { Cited } from "../citing/cited.js";
import type { PageContext } from "../site.js";
import { forecastsOf, type OnRecord } from "./forecasts.js";
import { type Html, html } from "./html.js";
import { paragraph } from "./statement.js";

export function behindTheHeadline(
  context: PageContext,
  cited: Cited,
  brief: Brief,
  onRecord: OnRecord,
): Html | undefined {
  const { themes, forecast } = brief.behindTheHeadline;
  if (themes.length === 0 && forecast.length === 0) return undefined;
  return html`<section aria-labelledby="behind"><h2 id="behind">What\u2019s behind the headline?</h2>
${themes.map((theme) => html`<h3>${theme.heading}</h3>${paragraph(cited, theme.statements)}`)}
${forecastsOf(cited, forecast, context.link(addresses.forecasts()), onRecord)}</section>`;
}
