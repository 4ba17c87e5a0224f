import { Command } from "commander";
import type { Registry } from "./context.js";
import { exitCodeOf } from "./exit-codes.js";
import { annotated, measuredArticles } from "./measured-articles.js";

interface Options {
  readonly live?: boolean;
}

export function clusterCommand({ command }: Registry): void {
  command(
    new Command("cluster")
      .description(
        "Group articles into stories in one pass, and print `id TAB story` in order of arrival. A row that cannot be used but states an id is a story of its own, `id TAB id`. Touches no store.",
      )
      .argument("<articles>", "JSON Lines file, gzip or plain; `-` is standard input")
      .option("--live", "print each article's first story at once, instead of where it stands after the last article"),
    async (context, [path]: [string], options: Options) => {
      const { stages, extractor } = context.services.openDesk(context.settings);
      const copies = stages.copies.create();
      const stories = stages.story.create();
      const ids = new Set<string>();
      const grouped = new Set<string>();
      const print = (id: string) => {
        const story = stories.storyOf(id) ?? id;
        context.terminal.out(context.json ? `${JSON.stringify({ id, story })}\n` : `${id}\t${story}\n`);
      };
      const arrived = (id: string) => {
        if (options.live && !ids.has(id)) print(id);
        ids.add(id);
      };
      const { articles, counts } = measuredArticles(context, stages, path, { onRefused: arrived });
      for await (const article of articles) {
        if (grouped.has(article.id)) continue;
        grouped.add(article.id);
        const item = annotated(article, stages);
        stories.add(item, copies.add(item));
        arrived(article.id);
        context.progress.update("grouped", grouped.size);
      }
      context.progress.clear();
      if (!options.live) for (const id of ids) print(id);
      await extractor.close();
      return exitCodeOf(counts());
    },
  );
}
