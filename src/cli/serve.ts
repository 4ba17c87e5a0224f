import { Command, Option } from "commander";
import type { Settings } from "../pipeline/settings.js";
import type { Context, Registry } from "./context.js";
import { EXIT } from "./exit-codes.js";
import { whole } from "./numbers.js";

interface Options {
  readonly port?: number;
}

export const portOption = (): Option =>
  new Option("--port <n>", "port to listen on; 0 for any free one").argParser(whole(0, 65_535));

export const withPort = (settings: Settings, port: number | undefined): Settings =>
  port === undefined ? settings : { ...settings, serve: { ...settings.serve, port } };

/** Resolves when the process is asked to end. */
export const asked = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });

/** Says where the site is: to people on standard error, with --json as one line on standard output. */
export function announce(context: Context, url: string): void {
  if (context.json) context.result("", { url });
  else context.terminal.err(`The site is at ${url} — Ctrl+C ends it.\n`);
}

export function serveCommand({ command }: Registry): void {
  command(
    new Command("serve").description("Serve the site of what is stored.").addOption(portOption()),
    async (context, _args: [], options: Options) => {
      const { services } = context;
      const settings = withPort(context.settings, options.port);
      await context.readStore(async (store) => {
        const site = await services.serve(services.openLibrary(store, settings), settings);
        announce(context, site.url);
        await asked(services.signal);
        await site.close();
      });
      return EXIT.ok;
    },
  );
}
