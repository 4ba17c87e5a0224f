import { Command } from "commander";
import type { Registry } from "./context.js";
import { CommandError } from "./exit-codes.js";
import { makeRuling, type RulingOptions, ruledStory, withRulingOptions } from "./make-ruling.js";

export function splitCommand({ command }: Registry): void {
  command(
    withRulingOptions(
      new Command("split")
        .description("Take articles out of a story into one of their own, and hold the two apart.")
        .argument("<story>", "story id, slug, or the id of one of its articles")
        .argument("<article...>", "ids of the articles that leave"),
    ),
    async (context, [story, articleIds]: [string, string[]], options: RulingOptions) =>
      makeRuling(context, options, async (store) => {
        const from = await ruledStory(store, story);
        const strange = articleIds.find((id) => !from.articleIds.includes(id));
        if (strange !== undefined)
          throw new CommandError(
            `Article "${strange}" is not in story ${from.id}, which holds ${from.articleIds.join(", ")}.`,
          );
        if (from.articleIds.every((id) => articleIds.includes(id)))
          throw new CommandError(`These are all the articles of story ${from.id}: at least one has to stay.`);
        return { kind: "split", story: from, articleIds };
      }),
  );
}
