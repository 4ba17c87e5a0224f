import { Command, Option } from "commander";
import type { LedgerEntry } from "../pipeline/forecast-pages.js";
import { type ForecastScore, outletOf } from "../pipeline/forecast-score.js";
import type { Registry } from "./context.js";
import { EXIT } from "./exit-codes.js";

interface Options {
  readonly by?: string;
  readonly outlet?: string;
  readonly open?: boolean;
}

function outcomeOf({ due, forecast: { resolution } }: LedgerEntry): string {
  if (!resolution) return due ? "open" : "to come";
  if (resolution.outcome === "yes") return `came true, ${resolution.on}`;
  if (!resolution.postponed) return `did not come true, ${resolution.on}`;
  return resolution.postponedTo ? `put off to ${resolution.postponedTo}` : "put off";
}

const told = (entry: LedgerEntry): string => {
  const { forecast, deadline } = entry;
  const words = forecast.resolution?.citation.quote;
  return [
    `${deadline}  ${outcomeOf(entry)}`,
    `  ${forecast.by}, in ${outletOf(entry)}: ${forecast.text}`,
    ...(words === undefined ? [] : [`  > ${words}`]),
  ].join("\n");
};

const scored = ({ name, yes, no, postponed, open }: ForecastScore): string =>
  `${name}: ${yes} of ${yes + no + postponed} resolved came true, ${open} open`;

export function forecastsCommand({ command }: Registry): void {
  command(
    new Command("forecasts")
      .description("Show dated forecasts, what later reports say came of them, and how often each holder was right.")
      .addOption(new Option("--by <name>", "only forecasts of this holder"))
      .addOption(new Option("--outlet <name>", "only forecasts in this outlet"))
      .addOption(new Option("--open", "only those that are due and open")),
    async (context, _args: [], { by, outlet, open }: Options) => {
      const ledger = await context.readStore((store) =>
        context.services.openLibrary(store, context.settings).forecasts(),
      );
      const shown = [...ledger.coming, ...ledger.due].filter(
        (entry) =>
          (by === undefined || entry.forecast.by === by) &&
          (outlet === undefined || outletOf(entry) === outlet) &&
          (!open || (entry.due && entry.forecast.resolution === undefined)),
      );
      if (shown.length === 0) context.say("There are no dated forecasts that fit.");
      const { byHolder, all } = ledger.scores;
      const lines = [
        ...shown.map(told),
        scored(all),
        ...byHolder.filter(({ share }) => share !== undefined).map(scored),
      ];
      context.result(lines.join("\n"), { reference: ledger.reference, scores: ledger.scores, forecasts: shown });
      return EXIT.ok;
    },
  );
}
