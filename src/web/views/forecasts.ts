import type { Forecast, Resolution } from "../../model/brief.js";
import { dayOf } from "../../text/written-times.js";
import type { Cited } from "../citing/cited.js";
import { type Content, type Html, html, join } from "./html.js";
import { references, statement } from "./statement.js";
import { time } from "./times.js";

const KINDS = { expected: "Expected", planned: "Planned", feared: "Feared" } as const;

/** "It came true", "It was put off to 17 March 2026". */
export function outcomeWords({ outcome, postponed, postponedTo }: Resolution): Html {
  if (outcome === "yes") return html`It came true`;
  if (outcome === "void") return html`It can no longer be judged`;
  if (!postponed) return html`It did not come true`;
  return postponedTo ? html`It was put off to ${time(postponedTo, dayOf) ?? postponedTo}` : html`It was put off`;
}

/** Who said it, when, and for when. */
const facts = (cited: Cited, forecast: Forecast): Html[] => {
  const { by, deadline, probability, kind, due, citations } = forecast;
  const source = citations[0] && cited.sources.get(citations[0].articleId);
  const said = source && time(source.published, dayOf);
  const parts: readonly (Html | undefined)[] = [
    by === "" ? undefined : html`<span>${KINDS[kind ?? "expected"]} by <b>${by}</b></span>`,
    due && said ? html`<span>said ${said}</span>` : undefined,
    deadline ? html`<span>due ${time(deadline, dayOf) ?? deadline}</span>` : undefined,
    probability === undefined ? undefined : html`<span>stated chance ${Math.round(probability * 100)}\u00a0%</span>`,
  ];
  return parts.filter((part) => part !== undefined);
};

function outcome(cited: Cited, resolution: Resolution): Html {
  const words: Content = resolution.statement
    ? statement(cited, { ...resolution.statement, disputed: false })
    : references(cited, [resolution.citation]);
  return html`<p class="outcome"><b class="outcome-${resolution.outcome}">${outcomeWords(resolution)}</b>${resolution.postponed ? ", reported " : ", "}${time(resolution.on, dayOf)}. ${words}</p>`;
}

/** One forecast: its sentence, whose it is, and what came of it. */
export const forecastLine = (
  cited: Cited,
  forecast: Forecast,
  after?: Content,
): Html => html`<li>${statement(cited, forecast)}
<p class="forecast-facts">${join(facts(cited, forecast), " ")}${after}</p>
${forecast.resolution ? outcome(cited, forecast.resolution) : ""}</li>`;

/** Where the record tells what came of a forecast that this brief leaves open, by the forecast's citation. */
export type OnRecord = (forecast: Forecast) => Html | undefined;

const list = (cited: Cited, forecasts: readonly Forecast[], onRecord: OnRecord): Html =>
  html`<ul>${forecasts.map((forecast) => forecastLine(cited, forecast, onRecord(forecast)))}</ul>`;

/** What is to come, then what had been foreseen for a day that has come, and what came of it. */
export function forecastsOf(
  cited: Cited,
  forecasts: readonly Forecast[],
  record: string,
  onRecord: OnRecord,
): Html | undefined {
  if (forecasts.length === 0) return undefined;
  const settled = (forecast: Forecast): boolean =>
    forecast.resolution !== undefined || onRecord(forecast) !== undefined;
  const resolved = forecasts.filter(settled);
  const coming = forecasts.filter((forecast) => !forecast.due && !settled(forecast));
  const open = forecasts.filter((forecast) => forecast.due && !settled(forecast));
  return html`<div class="forecast"><h3>Forecast</h3>
${coming.length > 0 ? list(cited, coming, onRecord) : ""}
${resolved.length > 0 ? html`<h4>What was forecast, and what came of it</h4>${list(cited, resolved, onRecord)}` : ""}
${
  open.length > 0
    ? html`<details class="open-forecasts"><summary>${open.length === 1 ? "One forecast has" : `${open.length} forecasts have`} come due, and no report here plainly says what came of ${open.length === 1 ? "it" : "them"}</summary>${list(cited, open, onRecord)}</details>`
    : ""
}
${resolved.length + open.length > 0 ? html`<p class="more"><a href="${record}">The record of all forecasts</a></p>` : ""}</div>`;
}
