import { Command } from "commander";
import { thawMaterial } from "../pipeline/gather-material.js";
import type { Registry } from "./context.js";
import { CommandError, EXIT } from "./exit-codes.js";

export function reproduceCommand({ command }: Registry): void {
  command(
    new Command("reproduce")
      .description("Make a brief again from its frozen inputs, and compare it byte for byte with the stored one.")
      .argument("<story@version>", "story id or slug, and the version of its brief"),
    async (context, [wanted]: [string]) => {
      const match = /^(.+)@(\d+)$/.exec(wanted);
      if (!match?.[1]) throw new CommandError(`"${wanted}" is not STORY@VERSION, such as s0123456789@2.`, EXIT.usage);
      const [, story, version] = match;
      const desk = context.services.openDesk(context.settings);
      const { same, text } = await context.readStore(async (store) => {
        const id = (await store.brief(story))?.brief.story.id ?? (await store.briefBySlug(story))?.brief.story.id;
        const record = id === undefined ? undefined : await store.brief(id, Number(version));
        if (!record) throw new CommandError(`There is no brief ${wanted}. \`parallax stories\` lists the stories.`);
        const { info } = desk.stages.brief;
        if (record.stageVersion !== info.version)
          throw new CommandError(
            `The brief was made by version ${record.stageVersion} of the brief stage; this is version ${info.version}.`,
          );
        const material = await thawMaterial(store, record.frozen);
        if (!material) throw new CommandError(`Some of what ${wanted} was made from is no longer kept.`);
        const made = await desk.stages.brief.compose(material);
        // The address is given when a brief is stored, so that no two stories share one.
        const again = JSON.stringify({ ...made, story: { ...made.story, slug: record.brief.story.slug } });
        return { same: again === JSON.stringify(record.brief), text: again };
      });
      await desk.extractor.close();
      if (context.json) context.terminal.out(`${text}\n`);
      context.say(same ? `${wanted} is reproduced byte for byte.` : `${wanted} comes out differently.`);
      return same ? EXIT.ok : EXIT.failure;
    },
  );
}
