import { Command } from "commander";
import type { Registry } from "./context.js";
import { CommandError, EXIT } from "./exit-codes.js";

interface Options {
  readonly out: string;
  readonly language: string;
  readonly minSitelinks: string;
}

export function knowledgeCommand({ command }: Registry): void {
  command(
    new Command("knowledge")
      .description("Make a knowledge pack, to which names are linked, from a Wikidata dump. Touches no store.")
      .argument("<action>", "`build`")
      .argument("<dump>", "Wikidata JSON dump, plain or .gz")
      .option("--out <file>", "the pack to write", "knowledge.json.gz")
      .option("--language <code>", "language of names and descriptions", "en")
      .option("--min-sitelinks <n>", "fewest Wikipedias that describe an entry", "3"),
    async (context, [action, dump]: [string, string], options: Options) => {
      if (action !== "build")
        throw new CommandError(`There is no \`knowledge ${action}\`: use \`knowledge build\`.`, EXIT.usage);
      const least = Number(options.minSitelinks);
      if (!Number.isInteger(least) || least < 0)
        throw new CommandError("--min-sitelinks takes a whole number.", EXIT.usage);
      const { read, kept } = await context.services.buildKnowledge(
        dump,
        { out: options.out, language: options.language, least },
        (tally) => context.progress.update("items read", tally.read),
      );
      context.progress.clear();
      context.result(`${options.out}: ${kept} entries from ${read} lines.`, { out: options.out, read, kept });
      return EXIT.ok;
    },
  );
}
