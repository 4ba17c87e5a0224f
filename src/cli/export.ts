import { Command } from "commander";
import type { Output } from "../pipeline/output.js";
import { checkFolder } from "./check-folder.js";
import type { Registry } from "./context.js";
import { CommandError, EXIT } from "./exit-codes.js";

/** In the exported folder: the files that an export wrote there, one a line. Nothing else in the folder is ever removed. */
const LIST = ".parallax-export";

/** Paths that the list of an earlier export names; one that leads out of the folder was not written by an export. */
async function listed(output: Output, folder: string): Promise<ReadonlySet<string>> {
  const lines = ((await output.read(`${folder}/${LIST}`)) ?? "").split("\n");
  const inside = (path: string) => path !== "" && !/^\/|\\|:/.test(path) && !path.split("/").includes("..");
  return new Set(lines.filter(inside));
}

export function exportCommand({ command }: Registry): void {
  command(
    new Command("export")
      .description("Write the site as static files with relative links, for any web server or none.")
      .argument(
        "<dir>",
        "folder to write to; files of an earlier export are replaced, or removed where none take their place",
      ),
    async (context, [folder]: [string]) => {
      const { services, settings } = context;
      const { output } = services;
      await checkFolder(context, folder);
      const before = await listed(output, folder);
      const written = new Set<string>();
      await context.readStore(async (store) => {
        try {
          for await (const { path, body } of services.render(services.openLibrary(store, settings), settings)) {
            if (services.signal.aborted)
              throw new CommandError("The export was broken off; what it wrote is listed.", EXIT.interrupted);
            await output.write(`${folder}/${path}`, body);
            written.add(path);
            context.progress.update("pages", written.size);
          }
          for (const path of before) if (!written.has(path)) await output.remove(`${folder}/${path}`);
        } catch (error) {
          // What an export that failed has written is its own to remove too.
          if (written.size > 0) await writeList(output, folder, [...before, ...written]);
          throw error;
        }
        await writeList(output, folder, written);
      });
      const removed = [...before].filter((path) => !written.has(path)).length;
      const text = `${written.size} files in ${folder}; begin at ${folder}/index.html.`;
      context.result(removed === 0 ? text : `${text} ${removed} files of an earlier export removed.`, {
        ...{ files: written.size, removed, folder },
      });
      return EXIT.ok;
    },
  );
}

const writeList = (output: Output, folder: string, paths: Iterable<string>): Promise<void> =>
  output.write(`${folder}/${LIST}`, `${[...new Set(paths)].sort().join("\n")}\n`);
