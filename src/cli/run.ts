import { Command } from "commander";
import { type BuildParts, buildBriefs } from "../pipeline/build-briefs.js";
import { openNewsroom } from "../pipeline/newsroom.js";
import { type PollParts, pollFeeds } from "../pipeline/poll-feeds.js";
import type { Store } from "../pipeline/ports.js";
import { pruneLimits } from "../pipeline/prune-limits.js";
import { quotingRule } from "../pipeline/settings.js";
import type { Context, Registry } from "./context.js";
import { EXIT } from "./exit-codes.js";
import { announce, portOption, withPort } from "./serve.js";
import { withLookUps } from "./with-look-ups.js";

interface Options {
  readonly once?: boolean;
  readonly serve: boolean;
  readonly port?: number;
}

/** How long to rest when no feed is due sooner, in milliseconds. */
const REST_MS = 30_000;

interface Round {
  readonly feeds: number;
  readonly trouble: number;
  readonly articles: number;
  readonly rejected: number;
  readonly briefs: number;
}

async function round(
  context: Context,
  parts: PollParts,
  telling: Pick<BuildParts, "composer" | "lookUp" | "quoting">,
): Promise<Round> {
  const { store, clock, settings, signal } = parts;
  const polled = await pollFeeds(parts);
  const { made } = await buildBriefs({ store, clock, ...telling }, { signal });
  await store.prune(pruneLimits(clock.now(), settings));
  if (polled.feeds > 0 || made > 0)
    context.say(
      `${clock.now()} asked ${polled.feeds} feeds (${polled.trouble} with trouble): ${polled.articles} new or changed articles, ${polled.rejected} rejected, ${made} briefs made`,
    );
  return { ...polled, briefs: made };
}

/** Polls and builds until told to end, or once. */
async function work(context: Context, store: Store, options: Options): Promise<Round> {
  const { services, settings } = context;
  const { clock, signal } = services;
  const desk = services.openDesk(settings);
  const fetcher = services.openFetcher(settings);
  try {
    const newsroom = await openNewsroom({ store, clock, ...desk });
    const parts = { store, newsroom, fetcher, clock, settings, signal };
    return await withLookUps(context, store, async (lookUp) => {
      for (;;) {
        const done = await round(context, parts, {
          composer: desk.stages.brief,
          quoting: quotingRule(settings),
          ...lookUp(),
        });
        if (options.once || signal.aborted) {
          await newsroom.checkpoint();
          return done;
        }
        await clock.sleep(REST_MS, signal);
      }
    });
  } finally {
    await Promise.all([fetcher.close(), desk.extractor.close()]);
  }
}

export function runCommand({ command }: Registry): void {
  command(
    new Command("run")
      .description("Poll the feeds, build stories and briefs, and serve the site, until ended.")
      .option("--once", "poll and build once, then end")
      .option("--no-serve", "do not serve the site")
      .addOption(portOption()),
    async (context, _args: [], options: Options) => {
      const { services } = context;
      await context.withStore(async (store) => {
        if (options.once || !options.serve) {
          const done = await work(context, store, options);
          if (options.once) context.result(summary(done), done);
          return;
        }
        const settings = withPort(context.settings, options.port);
        // Readers get a thread and a connection of their own: they see what is committed, and never wait for the work.
        const site = await services.serveApart(context.data, settings);
        announce(context, site.url);
        try {
          await Promise.race([work(context, store, options), site.broken]);
        } finally {
          await site.close();
        }
      });
      return EXIT.ok;
    },
  );
}

const summary = ({ feeds, trouble, articles, rejected, briefs }: Round): string =>
  `${feeds} feeds asked, ${trouble} with trouble; ${articles} new or changed articles, ${rejected} rejected; ${briefs} briefs made.`;
