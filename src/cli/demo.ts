import { Command } from "commander";
import type { Registry } from "./context.js";
import { EXIT } from "./exit-codes.js";
import { announce, asked, portOption, withPort } from "./serve.js";
import { makeBriefs, takeInSources } from "./take-in-sources.js";
import { interruptionText, tallyText } from "./tally-text.js";

interface Options {
  readonly serve: boolean;
  readonly port?: number;
}

export function demoCommand({ command }: Registry): void {
  command(
    new Command("demo")
      .description(
        "Make stories and pages of the shipped articles, offline, and serve them (data folder: ./demo-data).",
      )
      .option("--no-serve", "make everything, then end")
      .addOption(portOption()),
    async (context, _args: [], options: Options) => {
      const { services } = context;
      const settings = withPort(context.settings, options.port);
      const desk = services.openDesk(settings);
      return context.withStore(async (store) => {
        const sources = services.shippedArticles().map(({ path }) => path);
        const { tally, brokenOffIn } = await takeInSources(context, store, desk, { sources, dryRun: false });
        const made = await makeBriefs(context, store, desk);
        await desk.extractor.close();
        if (services.signal.aborted) {
          context.say(interruptionText(brokenOffIn));
          return EXIT.interrupted;
        }
        const counts = await store.counts();
        if (!options.serve) {
          const text = `${tallyText(tally, { dryRun: false, made })}\n${counts.stories} stories in ${context.data}.`;
          context.result(text, { ...tally, briefs: made, stories: counts.stories, data: context.data });
          return EXIT.ok;
        }
        context.say(`${counts.articles} articles, ${counts.stories} stories, in ${context.data}.`);
        const site = await services.serve(services.openLibrary(store, settings), settings);
        announce(context, site.url);
        await asked(services.signal);
        await site.close();
        return EXIT.ok;
      });
    },
    { data: "demo-data" },
  );
}
