import { Command } from "commander";
import type { Registry } from "./context.js";
import { CommandError } from "./exit-codes.js";
import { makeRuling, type RulingOptions, ruledStory, withRulingOptions } from "./make-ruling.js";

export function pinCommand({ command }: Registry): void {
  command(
    withRulingOptions(
      new Command("pin")
        .description("Put an article into a story, and hold it there whatever later evidence says.")
        .argument("<article>", "article id")
        .argument("<story>", "story id, slug, or the id of one of its articles"),
    ),
    async (context, [articleId, story]: [string, string], options: RulingOptions) =>
      makeRuling(context, options, async (store) => {
        if ((await store.storyOf(articleId)) === undefined)
          throw new CommandError(
            `There is no article "${articleId}" in a story. \`parallax brief STORY --format json\` lists a story's articles.`,
          );
        return { kind: "pin", articleId, story: await ruledStory(store, story) };
      }),
  );
}
