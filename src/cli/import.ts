import { Command } from "commander";
import type { Store } from "../pipeline/ports.js";
import type { Context, Registry } from "./context.js";
import { EXIT, exitCodeOf } from "./exit-codes.js";
import { makeBriefs, takeInSources } from "./take-in-sources.js";
import { interruptionText, tallyText } from "./tally-text.js";

interface Options {
  readonly dryRun?: boolean;
  readonly briefs: boolean;
}

/** The store to import into. A dry run makes none: where there is none, it looks at an empty one. */
async function opened<T>(context: Context, dryRun: boolean, work: (store: Store) => Promise<T>): Promise<T> {
  if (!dryRun) return context.withStore(work);
  if (await context.hasStore()) return context.readStore(work);
  const store = context.services.openMemoryStore();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export function importCommand({ command }: Registry): void {
  command(
    new Command("import")
      .description("Take in articles, group them into stories and write the stories' briefs.")
      .argument("<source...>", "files, folders or addresses: JSON Lines, HTML, WARC or feeds; `-` is standard input")
      .option("--dry-run", "say what would be stored, and store nothing")
      .option("--no-briefs", "leave the briefs to a later `parallax run`"),
    async (context, [sources]: [string[]], options: Options) => {
      const dryRun = options.dryRun ?? false;
      const desk = context.services.openDesk(context.settings);
      try {
        const { tally, brokenOffIn, made } = await opened(context, dryRun, async (store) => {
          const taken = await takeInSources(context, store, desk, { sources, dryRun });
          return { ...taken, made: dryRun || !options.briefs ? 0 : await makeBriefs(context, store, desk) };
        });
        const interrupted = context.services.signal.aborted;
        const text = tallyText(tally, { dryRun, made });
        context.result(interrupted ? `${text}\n${interruptionText(brokenOffIn)}` : text, {
          ...{ dryRun, ...tally, briefs: made },
          ...(interrupted ? { interrupted } : {}),
        });
        if (interrupted) return EXIT.interrupted;
        return exitCodeOf({ read: tally.stored + tally.changed + tally.unchanged, refused: tally.rejected });
      } finally {
        await desk.extractor.close();
      }
    },
  );
}
