import { type Feed, type FeedItem, parseFeed } from "../feed/index.js";
import type { Capture } from "../model/capture.js";
import { isRejection, type Rejection } from "../model/rejection.js";
import { carriesText, feedCapture, hintOf } from "./feed-captures.js";
import { afterAnswer, afterTrouble, isDue } from "./feed-schedule.js";
import { fetchItem } from "./fetch-source.js";
import type { Newsroom } from "./newsroom.js";
import type { Clock, FeedRecord, Fetcher, FetchResult, Store } from "./ports.js";
import type { Settings } from "./settings.js";

/** Items whose articles are stored in one commit. */
const BATCH = 5;

export interface PollParts {
  readonly store: Store;
  readonly newsroom: Newsroom;
  readonly fetcher: Fetcher;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly signal: AbortSignal;
}

/** What a round of polls brought. */
export interface Polled {
  readonly feeds: number;
  /** Feeds that did not answer, or not with a feed. */
  readonly trouble: number;
  readonly articles: number;
  readonly rejected: number;
}

type Ok = FetchResult & { readonly status: "ok" };

/** Asks every feed that is due, all at once: the fetcher keeps the pace for each host and the cap over all. */
export async function pollFeeds(parts: PollParts): Promise<Polled> {
  const now = parts.clock.now();
  const due = (await parts.store.feeds()).filter((feed) => isDue(feed, now));
  // Commits go one after the other, whatever the order in which the answers come.
  const queue = commitQueue(parts.newsroom);
  const results = await Promise.all(due.map((feed) => pollFeed(feed, parts, queue)));
  return results.reduce(
    (sum, one) => ({
      feeds: sum.feeds + 1,
      trouble: sum.trouble + (one.trouble ? 1 : 0),
      articles: sum.articles + one.articles,
      rejected: sum.rejected + one.rejected,
    }),
    { feeds: 0, trouble: 0, articles: 0, rejected: 0 },
  );
}

type Add = Newsroom["add"];

function commitQueue(newsroom: Newsroom): Add {
  let last: Promise<unknown> = Promise.resolve();
  return (captures, companions) => {
    const next = last.then(() => newsroom.add(captures, companions));
    last = next.catch(() => undefined);
    return next;
  };
}

interface One {
  readonly trouble: boolean;
  readonly articles: number;
  readonly rejected: number;
}

const NOTHING: One = { trouble: false, articles: 0, rejected: 0 };

async function pollFeed(feed: FeedRecord, parts: PollParts, add: Add): Promise<One> {
  const { fetcher, clock, settings, signal } = parts;
  const { etag, lastModified } = feed;
  const result = await fetcher.fetch({
    ...{ url: feed.url, kind: "feed", signal },
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  });
  if (signal.aborted) return NOTHING;
  const now = clock.now();
  if (result.status === "unchanged") {
    await add([], { feeds: [afterAnswer(feed, { fresh: 0 }, now, settings)] });
    return NOTHING;
  }
  if (result.status !== "ok") {
    await add([], { feeds: [afterTrouble(feed, result, now, settings)] });
    return { ...NOTHING, trouble: true };
  }
  const source = { url: result.url, ...(result.contentType === undefined ? {} : { contentType: result.contentType }) };
  const parsed = parseFeed(result.bytes, source);
  if (isRejection(parsed)) {
    const failed = afterTrouble(feed, { status: "failed", message: parsed.message }, now, settings);
    await add([], { feeds: [failed], rejections: [parsed] });
    return { ...NOTHING, trouble: true, rejected: 1 };
  }
  return takeItems(feed, parsed, result, parts, add);
}

/** Fetches the feed's new items, oldest first, and stores each handful together with the note that it was seen. */
async function takeItems(feed: FeedRecord, parsed: Feed, result: Ok, parts: PollParts, add: Add): Promise<One> {
  const { store, clock, settings, signal } = parts;
  const seen = await store.seen(
    feed.url,
    parsed.items.map(({ key }) => key),
  );
  const fresh = parsed.items
    .filter(({ key }) => !seen.has(key))
    .slice(0, settings.poll.itemsPerPoll)
    .reverse();
  let articles = 0;
  let rejected = 0;
  for (let at = 0; at < fresh.length && !signal.aborted; at += BATCH) {
    const some = fresh.slice(at, at + BATCH);
    const found = (await Promise.all(some.map((item) => itemCaptures(item, parsed, result, parts)))).flat();
    if (signal.aborted) break;
    const captures = found.filter((one): one is Capture => !isRejection(one));
    const rejections = found.filter((one): one is Rejection => isRejection(one));
    const noted = some.map(({ key }) => ({ feed: feed.url, key, seen: clock.now() }));
    const outcomes = await add(captures, { rejections, seen: noted });
    articles += outcomes.filter(({ kind }) => kind === "stored" || kind === "changed").length;
    rejected += rejections.length + outcomes.filter(({ kind }) => kind === "rejected").length;
  }
  // Left as it was when stopped half-way: the next start asks again, and the items seen are not fetched twice.
  if (!signal.aborted) await add([], settle(feed, parsed, result, fresh.length, parts));
  return { trouble: false, articles, rejected };
}

/** The feed's record after the poll; a feed that has moved for good goes on under its new address. */
function settle(feed: FeedRecord, parsed: Feed, result: Ok, fresh: number, { clock, settings }: PollParts) {
  const { etag, lastModified, movedTo } = result;
  const answer = {
    fresh,
    ...(parsed.title === "" ? {} : { title: parsed.title }),
    ...(parsed.homepage === "" ? {} : { site: parsed.homepage }),
    ...(parsed.ttl === undefined ? {} : { ttl: parsed.ttl }),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
  const now = clock.now();
  const record = afterAnswer(feed, answer, now, settings);
  if (movedTo === undefined || movedTo === feed.url) return { feeds: [record] };
  const seen = parsed.items.map(({ key }) => ({ feed: movedTo, key, seen: now }));
  return { feeds: [{ ...record, url: movedTo }], removedFeeds: [feed.url], seen };
}

async function itemCaptures(
  item: FeedItem,
  feed: Feed,
  { url: feedUrl, retrieved }: Ok,
  { fetcher }: PollParts,
): Promise<Array<Capture | Rejection>> {
  const fromFeed = () => feedCapture(item, feed, feedUrl, retrieved);
  if (item.url === "" || carriesText(item)) return [fromFeed()];
  const found: Array<Capture | Rejection> = [];
  for await (const one of fetchItem(item.url, fetcher, fromFeed, hintOf(item, feedUrl))) found.push(one);
  return found;
}
