import { Command, Option } from "commander";
import { selectTimeline } from "../brief/index.js";
import type { AnnotatedArticle } from "../model/annotation.js";
import type { Registry } from "./context.js";
import { CommandError, EXIT, exitCodeOf } from "./exit-codes.js";
import { annotated, measuredArticles } from "./measured-articles.js";
import { whole } from "./numbers.js";

interface Options {
  readonly dates: number;
  readonly sentences: number;
  readonly from?: string;
  readonly until?: string;
}

function day(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new CommandError(`"${value}" is not a day such as 2026-03-01.`, EXIT.usage);
  return value;
}

export function timelineCommand({ command }: Registry): void {
  command(
    new Command("timeline")
      .description(
        "Print the turning points of one matter's articles, a line of JSON {date, sentences} a day. Touches no store.",
      )
      .argument("<articles>", "JSON Lines file, gzip or plain; `-` is standard input")
      .addOption(new Option("--dates <n>", "how many days").argParser(whole(1)).makeOptionMandatory())
      .addOption(new Option("--sentences <n>", "how many sentences in all").argParser(whole(1)).makeOptionMandatory())
      .addOption(new Option("--from <day>", "first day to choose from, YYYY-MM-DD").argParser(day))
      .addOption(new Option("--until <day>", "last day to choose from, YYYY-MM-DD").argParser(day)),
    async (context, [path]: [string], options: Options) => {
      const { stages, extractor } = context.services.openDesk(context.settings);
      const { articles, counts } = measuredArticles(context, stages, path);
      const items: AnnotatedArticle[] = [];
      for await (const article of articles) {
        items.push(annotated(article, stages));
        context.progress.update("read", items.length);
      }
      context.progress.clear();
      const { dates, sentences, from, until } = options;
      const range = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
      for (const entry of selectTimeline(items, { dates, sentences, ...range }))
        context.terminal.out(
          `${JSON.stringify({ date: entry.date, sentences: entry.sentences.map(({ text }) => text) })}\n`,
        );
      await extractor.close();
      return exitCodeOf(counts());
    },
  );
}
