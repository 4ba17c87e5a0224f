import { Command } from "commander";
import { annotationRow } from "../annotate/index.js";
import type { Registry } from "./context.js";
import { exitCodeOf } from "./exit-codes.js";
import { annotated, measuredArticles } from "./measured-articles.js";

interface Options {
  readonly withText?: boolean;
}

export function annotateCommand({ command }: Registry): void {
  command(
    new Command("annotate")
      .description(
        "Print one line of JSON an article: sentences, names, links, quotations, quantities, dates, claims. Touches no store.",
      )
      .argument("<articles>", "JSON Lines file, gzip or plain; `-` is standard input")
      .option("--with-text", "put the normalised text into each line"),
    async (context, [path]: [string], options: Options) => {
      const desk = context.services.openDesk(context.settings);
      const { articles, counts } = measuredArticles(context, desk.stages, path);
      let done = 0;
      for await (const article of articles) {
        const { annotations } = annotated(article, desk.stages);
        const row = annotationRow(article, annotations, { withText: options.withText ?? false });
        context.terminal.out(`${JSON.stringify(row)}\n`);
        await context.terminal.drained();
        done += 1;
        context.progress.update("annotated", done);
      }
      context.progress.clear();
      await desk.extractor.close();
      return exitCodeOf(counts());
    },
  );
}
