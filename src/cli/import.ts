import { Command } from "commander";
import type { Registry } from "./context.js";
import { EXIT } from "./exit-codes.js";
import { makeBriefs, takeInSources } from "./take-in-sources.js";
import { tallyText } from "./tally-text.js";

interface Options {
  readonly dryRun?: boolean;
  readonly briefs: boolean;
}

export function importCommand({ command }: Registry): void {
  command(
    new Command("import")
      .description("Take in articles, group them into stories and write the stories' briefs.")
      .argument("<source...>", "files, folders or addresses: JSON Lines, HTML, WARC or feeds; `-` is standard input")
      .option("--dry-run", "say what would be stored, and store nothing")
      .option("--no-briefs", "leave the briefs to a later `parallax run`"),
    async (context, [sources]: [string[]], options: Options) => {
      const dryRun = options.dryRun ?? false;
      const desk = context.services.openDesk(context.settings);
      try {
        const { tally, made } = await context.withStore(async (store) => {
          const counted = await takeInSources(context, store, desk, { sources, dryRun });
          return { tally: counted, made: dryRun || !options.briefs ? 0 : await makeBriefs(context, store, desk) };
        });
        context.result(tallyText(tally, { dryRun, made }), { dryRun, ...tally, briefs: made });
        if (tally.rejected === 0) return EXIT.ok;
        return tally.stored + tally.changed + tally.unchanged === 0 ? EXIT.failure : EXIT.partial;
      } finally {
        await desk.extractor.close();
      }
    },
  );
}
