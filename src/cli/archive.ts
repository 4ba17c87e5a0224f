import { Command } from "commander";
import { warcInfo, warcResource } from "../warc/index.js";
import type { Registry } from "./context.js";
import { EXIT } from "./exit-codes.js";

/** Pages that are read from the store at once. */
const PAGE = 20;

export function archiveCommand({ command }: Registry): void {
  command(
    new Command("archive")
      .description("Write the fetched pages that are still kept to a WARC archive (gzip), each with its SHA-256.")
      .argument("<file>", "file to write, such as pages.warc.gz"),
    async (context, [file]: [string]) => {
      const { services } = context;
      const count = await context.readStore(async (store) => {
        let written = 0;
        async function* records(): AsyncGenerator<Uint8Array> {
          yield warcInfo(`parallax/${services.version}`, services.clock.now());
          for (let after = ""; ; ) {
            const pages = await store.pages(after, PAGE);
            for (const page of pages) {
              yield warcResource(page);
              written += 1;
              after = page.digest;
            }
            context.progress.update("pages", written);
            if (pages.length === 0) return;
          }
        }
        await services.output.write(file, records());
        return written;
      });
      context.result(`${count} pages in ${file}.`, { pages: count, file });
      return EXIT.ok;
    },
  );
}
