import { Command } from "commander";
import { checkFolder } from "./check-folder.js";
import type { Registry } from "./context.js";
import { EXIT } from "./exit-codes.js";

export function exportCommand({ command }: Registry): void {
  command(
    new Command("export")
      .description("Write the site as static files with relative links, for any web server or none.")
      .argument("<dir>", "folder to write to; files that are there are replaced"),
    async (context, [folder]: [string]) => {
      const { services, settings } = context;
      await checkFolder(context, folder);
      const pages = await context.readStore(async (store) => {
        let count = 0;
        for await (const { path, body } of services.render(services.openLibrary(store, settings), settings)) {
          await services.output.write(`${folder}/${path}`, body);
          count += 1;
          context.progress.update("pages", count);
        }
        return count;
      });
      context.result(`${pages} files in ${folder}; begin at ${folder}/index.html.`, { files: pages, folder });
      return EXIT.ok;
    },
  );
}
