import { Command, Option } from "commander";
import { renderMarkdown, withTexts } from "../brief/index.js";
import type { Brief } from "../model/brief.js";
import type { Store } from "../pipeline/ports.js";
import type { Context, Registry } from "./context.js";
import { CommandError, EXIT } from "./exit-codes.js";
import { whole } from "./numbers.js";

interface Options {
  readonly format: "md" | "html" | "json";
  readonly withText?: boolean;
  readonly storyVersion?: number;
}

/** The texts that a brief's citations point into, by article id; each is the one its digest names. */
export async function textsOf(store: Store, brief: Brief): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { id, digest } of brief.articles) {
    const text = await store.text(digest);
    if (text !== undefined) texts.set(id, text);
  }
  return texts;
}

/** A story's brief by id, slug, or an article's id; the error names the way out. */
export async function findBrief(store: Store, wanted: string, version?: number): Promise<Brief> {
  const home = await store.storyOf(wanted);
  const newest = (await store.brief(home ?? wanted)) ?? (await store.briefBySlug(wanted));
  if (!newest)
    throw new CommandError(`There is no story "${wanted}" with a brief. \`parallax stories\` lists those there are.`);
  if (version === undefined) return newest.brief;
  const { id } = newest.brief.story;
  const record = await store.brief(id, version);
  if (record) return record.brief;
  const known = (await store.briefVersions(id)).map((entry) => entry.version).join(", ");
  throw new CommandError(`Story ${id} has no brief of version ${version}; it has ${known}.`);
}

async function page(context: Context, store: Store, brief: Brief): Promise<string> {
  const library = context.services.openLibrary(store, context.settings);
  return context.services.storyPage(library, context.settings, brief);
}

export function briefCommand({ command }: Registry): void {
  command(
    new Command("brief")
      .description("Print a story's brief.")
      .argument("<story>", "story id, slug, or the id of one of its articles")
      .addOption(new Option("--format <format>", "how to print it").choices(["md", "html", "json"]).default("md"))
      .option("--with-text", "put the texts of the articles into the file (json)")
      .addOption(new Option("--story-version <n>", "an earlier version of the brief").argParser(whole(1))),
    async (context, [story]: [string], options: Options) => {
      const text = await context.readStore(async (store) => {
        const brief = await findBrief(store, story, options.storyVersion);
        if (options.format === "json" || context.json) {
          const whole = options.withText ? withTexts(brief, await textsOf(store, brief)) : brief;
          return JSON.stringify(whole, null, context.json ? 0 : 2);
        }
        return options.format === "html" ? await page(context, store, brief) : renderMarkdown(brief);
      });
      context.terminal.out(text.endsWith("\n") ? text : `${text}\n`);
      return EXIT.ok;
    },
  );
}
