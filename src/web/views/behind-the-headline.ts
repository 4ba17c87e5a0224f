import type { Brief, Forecast } from "../../model/brief.js";
import type { Cited } from "../citing/cited.js";
import { type Html, html } from "./html.js";
import { paragraph, references, statement } from "./statement.js";
import { dayOf, time } from "./times.js";

const OUTCOMES = { yes: "It came true", no: "It did not come true", void: "It can no longer be judged" } as const;

const forecastLine = (cited: Cited, forecast: Forecast): Html => {
  const { resolution, deadline, probability } = forecast;
  const facts = [
    forecast.by === "" ? undefined : html`<span>Expected by <b>${forecast.by}</b></span>`,
    deadline ? html`<span>By ${time(deadline, dayOf) ?? deadline}</span>` : undefined,
    probability === undefined ? undefined : html`<span>Stated chance ${Math.round(probability * 100)}\u00a0%</span>`,
  ].filter((fact) => fact !== undefined);
  return html`<li>${statement(cited, forecast)}
${facts.length > 0 ? html`<p class="forecast-facts">${facts}</p>` : ""}
${resolution ? html`<p class="outcome">${OUTCOMES[resolution.outcome]}, ${time(resolution.on, dayOf)}${references(cited, [resolution.citation])}</p>` : ""}</li>`;
};

export function behindTheHeadline(cited: Cited, brief: Brief): Html | undefined {
  const { themes, forecast } = brief.behindTheHeadline;
  if (themes.length === 0 && forecast.length === 0) return undefined;
  return html`<section aria-labelledby="behind"><h2 id="behind">What\u2019s behind the headline?</h2>
${themes.map((theme) => html`<h3>${theme.heading}</h3>${paragraph(cited, theme.statements)}`)}
${
  forecast.length > 0
    ? html`<div class="forecast"><h3>Forecast</h3><ul>${forecast.map((line) => forecastLine(cited, line))}</ul></div>`
    : ""
}</section>`;
}
