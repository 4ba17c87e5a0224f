import { Command } from "commander";
import { isRejection, type Rejection } from "../model/rejection.js";
import { isAddress } from "../pipeline/fetch-source.js";
import { feedsOfOpml, findFeeds } from "../pipeline/find-feeds.js";
import type { FeedRecord } from "../pipeline/ports.js";
import type { Context, Registry } from "./context.js";
import { CommandError, EXIT, exitCodeOf } from "./exit-codes.js";
import { createRefusals } from "./refusals.js";

interface Options {
  readonly shipped?: boolean;
}

async function feedsFor(context: Context, source: string): Promise<readonly FeedRecord[] | Rejection> {
  const { services, settings } = context;
  const now = services.clock.now();
  if (!isAddress(source) && !/^[\w-]+(\.[\w-]+)+(\/|$)/.test(source)) return feedsOfFile(context, source, now);
  if (!isAddress(source) && (await services.output.exists(source))) return feedsOfFile(context, source, now);
  const fetcher = services.openFetcher(settings);
  try {
    return await findFeeds(isAddress(source) ? source : `https://${source}`, fetcher, now, settings);
  } finally {
    await fetcher.close();
  }
}

async function feedsOfFile(context: Context, path: string, now: string): Promise<readonly FeedRecord[] | Rejection> {
  const bytes = await context.services.files.bytes(path, context.settings.fetch.maxFeedBytes);
  return bytes instanceof Uint8Array ? feedsOfOpml(bytes, path, now, context.settings) : bytes;
}

export function addCommand({ command }: Registry): void {
  command(
    new Command("add")
      .description("Subscribe to feeds: a feed's address, a site's, or a list of feeds (OPML file or address).")
      .argument("[feed|site|opml...]", "what to subscribe to")
      .option("--shipped", "subscribe to the shipped list of English-language outlets"),
    async (context, [sources = []]: [string[]?], options: Options) => {
      if (sources.length === 0 && !options.shipped)
        throw new CommandError("Name a feed, a site or an OPML file, or use --shipped.", EXIT.usage);
      const { services, settings } = context;
      const found: FeedRecord[] = [];
      const refused: Rejection[] = [];
      const take = (feeds: readonly FeedRecord[] | Rejection) => {
        if (!("kind" in feeds)) found.push(...feeds);
        else if (isRejection(feeds)) refused.push(feeds);
      };
      if (options.shipped)
        take(feedsOfOpml(services.shippedFeeds(), "the shipped list", services.clock.now(), settings));
      for (const source of sources) take(await feedsFor(context, source));
      const added = await context.withStore(async (store) => {
        const known = new Set((await store.feeds()).map(({ url }) => url));
        const fresh = [...new Map(found.map((feed) => [feed.url, feed])).values()].filter(({ url }) => !known.has(url));
        await store.commit({ feeds: fresh });
        return fresh;
      });
      const refusals = createRefusals(context);
      for (const refusal of refused) refusals.tell(refusal);
      refusals.end();
      const lines = added.slice(0, 20).map(({ url, title }) => `added ${title ?? url} (${url})`);
      if (added.length > 20) lines.push(`and ${added.length - 20} more`);
      lines.push(`${added.length} added, ${found.length - added.length} known before, ${refused.length} refused.`);
      context.result(lines.join("\n"), {
        added: added.map(({ url }) => url),
        known: found.length - added.length,
        refused,
      });
      return exitCodeOf({ read: found.length, refused: refused.length });
    },
  );
}
