import { Command } from "commander";
import { verifyBrief } from "../brief/index.js";
import type { Brief } from "../model/brief.js";
import { findBrief, textsOf } from "./brief.js";
import type { Context, Registry } from "./context.js";
import { CommandError, EXIT } from "./exit-codes.js";

/** A brief from a file, or from the store, with the texts it cites. */
async function load(context: Context, wanted: string): Promise<{ brief: Brief; texts: ReadonlyMap<string, string> }> {
  const text = await context.services.output.read(wanted);
  if (text !== undefined) {
    let brief: Brief;
    try {
      brief = JSON.parse(text) as Brief;
    } catch (error) {
      throw new CommandError(`${wanted} is not a brief: ${(error as Error).message}.`, EXIT.usage);
    }
    if (brief?.format !== 1 || !Array.isArray(brief.articles))
      throw new CommandError(`${wanted} is not a brief of format 1.`, EXIT.usage);
    if (brief.articles.every((article) => article.text !== undefined)) return { brief, texts: new Map() };
    const texts = await context.readStore((store) => textsOf(store, brief));
    return { brief, texts };
  }
  return context.readStore(async (store) => {
    const brief = await findBrief(store, wanted);
    return { brief, texts: await textsOf(store, brief) };
  });
}

export function verifyCommand({ command }: Registry): void {
  command(
    new Command("verify")
      .description("Check every statement of a brief against the words it cites.")
      .argument("<brief>", "brief file (JSON), or a story's id or slug"),
    async (context, [wanted]: [string]) => {
      const { brief, texts } = await load(context, wanted);
      const { statements, breaches } = verifyBrief(brief, texts);
      const lines = breaches.map(({ where, code, text }) => `${where}: ${code}: ${text}`);
      lines.push(`${statements} statements, ${breaches.length} breaches.`);
      context.result(lines.join("\n"), { story: brief.story.id, version: brief.story.version, statements, breaches });
      return breaches.length === 0 ? EXIT.ok : EXIT.failure;
    },
  );
}
