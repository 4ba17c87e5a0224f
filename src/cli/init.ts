import { Command } from "commander";
import type { Registry } from "./context.js";
import { EXIT } from "./exit-codes.js";

const CONFIG = `{
  // Settings of this newsroom. A setting that is left out takes its default; docs/settings.md lists them all.
  "serve": {
    // Public address of the site; canonical links are made from it.
    "baseUrl": ""
  }
}
`;

export function initCommand({ command }: Registry): void {
  command(
    new Command("init").description("Make the data folder: an empty store and a settings file to start from."),
    async (context) => {
      const { output } = context.services;
      const config = `${context.data}/parallax.json`;
      const counts = await context.withStore((store) => store.counts());
      const had = await output.exists(config);
      if (!had) await output.write(config, CONFIG);
      context.result(
        `${context.data} is ready: ${counts.articles} articles, ${counts.feeds} feeds.\nNext: \`parallax add FEED\`, then \`parallax run\`; or \`parallax import FILE\`.`,
        { data: context.data, config, ...counts },
      );
      return EXIT.ok;
    },
  );
}
