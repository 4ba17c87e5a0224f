import { Command } from "commander";
import type { Article } from "../model/article.js";
import { isRejection, type Rejection } from "../model/rejection.js";
import type { Context, Registry } from "./context.js";
import { EXIT, exitCodeOf } from "./exit-codes.js";
import { createRefusals } from "./refusals.js";
import type { Desk } from "./services.js";

interface Options {
  readonly out: string;
}

/** Pages that wait for a worker at the same time. */
const AT_ONCE = 8;

interface Extracted {
  readonly articleBody: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly published?: string;
  /** Why there is no article; the other fields are empty then. */
  readonly rejected?: string;
}

const rowOf = (found: Article | Rejection): Extracted =>
  isRejection(found)
    ? { articleBody: "", title: "", authors: [], rejected: found.code }
    : {
        articleBody: found.text,
        title: found.title,
        authors: found.authors,
        ...(found.published === undefined ? {} : { published: found.published }),
      };

const keyOf = (path: string): string =>
  (path.split(/[\\/]/).pop() ?? path).replace(/\.gz$/, "").replace(/\.html?$/, "");

async function extractFile(context: Context, desk: Desk, path: string): Promise<Article | Rejection> {
  const { files, clock } = context.services;
  const bytes = await files.bytes(path, context.settings.fetch.maxPageBytes);
  if (!(bytes instanceof Uint8Array)) return bytes;
  return desk.extractor.extract({ kind: "page", url: files.addressOf(path), retrieved: clock.now(), bytes });
}

export function extractCommand({ command }: Registry): void {
  command(
    new Command("extract")
      .description("Make articles of HTML files, and write them to one JSON file by file name. Touches no store.")
      .argument("<path...>", "HTML files (.html, .html.gz) or folders of them")
      .requiredOption("--out <file>", "where to write {name: {articleBody, title, authors, published}}"),
    async (context, [paths]: [string[]], options: Options) => {
      const desk = context.services.openDesk(context.settings);
      const files: string[] = [];
      for (const path of paths)
        for await (const file of context.services.files.below(path))
          if (context.services.files.kindOf(file) === "html" || file === path) files.push(file);
      const rows = new Map<string, Extracted>();
      const refusals = createRefusals(context);
      const { signal } = context.services;
      let done = 0;
      for (let at = 0; at < files.length && !signal.aborted; at += AT_ONCE) {
        const some = files.slice(at, at + AT_ONCE);
        const found = await Promise.all(some.map((file) => extractFile(context, desk, file)));
        for (const [n, result] of found.entries()) {
          const file = some[n] as string;
          if (isRejection(result)) refusals.tell({ ...result, source: file });
          rows.set(keyOf(file), rowOf(result));
        }
        done += some.length;
        context.progress.update("extracted", done, files.length);
      }
      refusals.end();
      await desk.extractor.close();
      await context.services.output.write(options.out, `${JSON.stringify(Object.fromEntries(rows), null, 1)}\n`);
      const read = done - refusals.count;
      const interrupted = done < files.length;
      context.result(`${read} articles from ${rows.size} pages, in ${options.out}.`, {
        pages: rows.size,
        articles: read,
        out: options.out,
        ...(interrupted ? { interrupted } : {}),
      });
      return interrupted ? EXIT.interrupted : exitCodeOf({ read, refused: refusals.count });
    },
  );
}
