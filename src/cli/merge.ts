import { Command } from "commander";
import type { Registry } from "./context.js";
import { CommandError } from "./exit-codes.js";
import { makeRuling, type RulingOptions, ruledStory, withRulingOptions } from "./make-ruling.js";

export function mergeCommand({ command }: Registry): void {
  command(
    withRulingOptions(
      new Command("merge")
        .description("Make two stories one, and hold their articles together; the younger story's address leads on.")
        .argument("<story>", "story id, slug, or the id of one of its articles")
        .argument("<other>", "the other story"),
    ),
    async (context, [one, other]: [string, string], options: RulingOptions) =>
      makeRuling(context, options, async (store) => {
        const stories = [await ruledStory(store, one), await ruledStory(store, other)] as const;
        if (stories[0].id === stories[1].id)
          throw new CommandError(`"${one}" and "${other}" are one story already: ${stories[0].id}.`);
        return { kind: "merge", stories };
      }),
  );
}
