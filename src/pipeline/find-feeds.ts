import { discoverFeeds, guessFeeds, parseFeed, parseOpml } from "../feed/index.js";
import { isRejection, type Rejection } from "../model/rejection.js";
import { newFeed } from "./feed-schedule.js";
import { fetchRejection } from "./fetch-source.js";
import type { FeedRecord, Fetcher } from "./ports.js";
import type { Settings } from "./settings.js";
import { sniffSource } from "./sniff-source.js";

/** The feeds of an OPML text. */
export function feedsOfOpml(
  text: Uint8Array | string,
  source: string,
  now: string,
  settings: Settings,
): readonly FeedRecord[] | Rejection {
  const list = parseOpml(text, source);
  if (isRejection(list)) return list;
  return list.subscriptions.map(({ url, title, homepage }) => newFeed(url, now, settings, title, homepage));
}

/**
 * The feeds that stand for an address: itself, those in its OPML, the first that its page declares, or the first guess
 * that answers with a feed.
 */
export async function findFeeds(
  url: string,
  fetcher: Fetcher,
  now: string,
  settings: Settings,
): Promise<readonly FeedRecord[] | Rejection> {
  const result = await fetcher.fetch({ url, kind: "feed" });
  if (result.status !== "ok") return fetchRejection(result);
  const kind = sniffSource(result.bytes);
  if (kind === "opml") return feedsOfOpml(result.bytes, url, now, settings);
  if (kind !== "html") {
    const feed = parseFeed(result.bytes, { url: result.url });
    return isRejection(feed) ? feed : [newFeed(result.movedTo ?? url, now, settings, feed.title, feed.homepage)];
  }
  const html = new TextDecoder().decode(result.bytes);
  const found = [...discoverFeeds(html, result.url), ...guessFeeds(result.url)];
  for (const candidate of found) {
    const answer = await fetcher.fetch({ url: candidate.url, kind: "feed" });
    if (answer.status !== "ok") continue;
    const feed = parseFeed(answer.bytes, { url: answer.url });
    if (!isRejection(feed)) return [newFeed(answer.movedTo ?? candidate.url, now, settings, feed.title, feed.homepage)];
  }
  return {
    kind: "rejection",
    stage: "feed",
    code: "no-feed",
    source: url,
    message: "The site names no feed, and none was found where feeds tend to be.",
  };
}
