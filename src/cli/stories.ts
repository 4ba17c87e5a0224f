import { Command, Option } from "commander";
import type { StorySummary } from "../pipeline/library.js";
import type { Registry } from "./context.js";
import { EXIT } from "./exit-codes.js";
import { whole } from "./numbers.js";

interface Options {
  readonly format: "table" | "json";
  readonly limit: number;
}

const PAGE = 100;

function table(stories: readonly StorySummary[]): string {
  const rows = stories.map(({ id, updated, articles, voices, headline }) => [
    id,
    updated.slice(0, 16).replace("T", " ") || "-",
    String(articles),
    String(voices),
    headline,
  ]);
  const all = [["STORY", "UPDATED", "ARTICLES", "VOICES", "HEADLINE"], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  return all.map((row) => row.map((cell, at) => (at < 4 ? cell.padEnd(widths[at] ?? 0) : cell)).join("  ")).join("\n");
}

export function storiesCommand({ command }: Registry): void {
  command(
    new Command("stories")
      .description("List the stories, ranked by the published rule.")
      .addOption(new Option("--format <format>", "how to print them").choices(["table", "json"]).default("table"))
      .addOption(new Option("--limit <n>", "at most so many").argParser(whole(1)).default(1000)),
    async (context, _args: [], options: Options) => {
      const stories = await context.readStore(async (store) => {
        const library = context.services.openLibrary(store, context.settings);
        const found: StorySummary[] = [];
        for (let offset = 0; found.length < options.limit; offset += PAGE) {
          const { items } = await library.stories({ offset, limit: Math.min(PAGE, options.limit - found.length) });
          found.push(...items);
          if (items.length === 0) break;
        }
        return found;
      });
      if (options.format === "json" || context.json) context.terminal.out(`${JSON.stringify(stories)}\n`);
      else if (stories.length === 0)
        context.say("There are no stories yet: try `parallax import`, or `parallax demo`.");
      else context.result(table(stories), stories);
      return EXIT.ok;
    },
  );
}
