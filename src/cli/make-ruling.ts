import type { Command } from "commander";
import type { RuledStory, RulingCommand } from "../model/ruling.js";
import { openNewsroom } from "../pipeline/newsroom.js";
import type { Store } from "../pipeline/ports.js";
import type { Context } from "./context.js";
import { CommandError, EXIT, type ExitCode } from "./exit-codes.js";
import { rulingText } from "./rulings.js";
import { makeBriefs } from "./take-in-sources.js";

export interface RulingOptions {
  readonly reason?: string;
  readonly briefs: boolean;
}

/** The options that every ruling takes. */
export const withRulingOptions = (command: Command): Command =>
  command
    .option("--reason <words>", "why, for the record")
    .option("--no-briefs", "leave the briefs to a later `parallax run`");

/** A story by its id, its slug or one of its articles; the error names the way out. */
export async function ruledStory(store: Store, wanted: string): Promise<RuledStory> {
  const id = (await store.storyOf(wanted)) ?? wanted;
  const found = (await store.story(id))?.story ?? (await bySlug(store, wanted));
  if (found === undefined)
    throw new CommandError(`There is no story "${wanted}". \`parallax stories\` lists those there are.`);
  return { id: found.id, articleIds: found.articleIds };
}

async function bySlug(store: Store, slug: string) {
  const record = await store.briefBySlug(slug);
  return record && (await store.story(record.brief.story.id))?.story;
}

/** Carries out a ruling, stores it and makes the briefs that it changes. `plan` looks up what the command names, and refuses what is not there. */
export async function makeRuling(
  context: Context,
  options: RulingOptions,
  plan: (store: Store) => Promise<RulingCommand>,
): Promise<ExitCode> {
  const { services } = context;
  if (!(await context.hasStore())) await context.readStore(async () => {});
  const desk = services.openDesk(context.settings);
  try {
    const { ruled, made } = await context.withStore(async (store) => {
      const command = await plan(store);
      const newsroom = await openNewsroom({ store, clock: services.clock, ...desk });
      const ruled = await newsroom.rule(command, options.reason);
      if (ruled === undefined)
        throw new CommandError(
          "The stories stay as they are: one of them has been idle for so long that its articles can no longer be moved.",
        );
      await newsroom.checkpoint();
      return { ruled, made: options.briefs ? await makeBriefs(context, store, desk) : 0 };
    });
    const stories = [...new Set(ruled.events.map(({ storyId }) => storyId))];
    const text = `${rulingText(ruled.ruling)}; ${made === 1 ? "1 brief" : `${made} briefs`} made.`;
    context.result(`${text}\nstories now: ${stories.join(", ")}`, { ...ruled, stories, briefs: made });
    return EXIT.ok;
  } finally {
    await desk.extractor.close();
  }
}
