import { Command } from "commander";
import type { Registry } from "./context.js";
import { EXIT } from "./exit-codes.js";
import { annotated, measuredArticles } from "./measured-articles.js";

interface Options {
  readonly live?: boolean;
}

export function clusterCommand({ command }: Registry): void {
  command(
    new Command("cluster")
      .description(
        "Group articles into stories in one pass, and print `id TAB story` in order of arrival. Touches no store.",
      )
      .argument("<articles>", "JSON Lines file, gzip or plain; `-` is standard input")
      .option("--live", "print each article's first story at once, instead of where it stands after the last article"),
    async (context, [path]: [string], options: Options) => {
      const { stages, extractor } = context.services.openDesk(context.settings);
      const copies = stages.copies.create();
      const stories = stages.story.create();
      const { articles, refused } = measuredArticles(context, stages, path);
      const ids = new Set<string>();
      const print = (id: string) => {
        const story = stories.storyOf(id) ?? "";
        context.terminal.out(context.json ? `${JSON.stringify({ id, story })}\n` : `${id}\t${story}\n`);
      };
      for await (const article of articles) {
        if (ids.has(article.id)) continue;
        ids.add(article.id);
        const item = annotated(article, stages);
        stories.add(item, copies.add(item));
        if (options.live) print(article.id);
        context.progress.update("grouped", ids.size);
      }
      if (!options.live) stories.settle();
      context.progress.clear();
      if (!options.live) for (const id of ids) print(id);
      await extractor.close();
      return refused() > 0 ? EXIT.partial : EXIT.ok;
    },
  );
}
