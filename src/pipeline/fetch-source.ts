import { parseFeed } from "../feed/index.js";
import type { Capture, PageCapture } from "../model/capture.js";
import { isRejection, type Rejection, reject } from "../model/rejection.js";
import { carriesText, feedCapture, hintOf } from "./feed-captures.js";
import type { Fetcher, FetchResult } from "./ports.js";
import type { Settings } from "./settings.js";
import { sniffSource } from "./sniff-source.js";

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Why a fetch brought nothing, as a rejection. `unchanged` cannot happen without validators. */
export const fetchRejection = (result: Exclude<FetchResult, { status: "ok" }>): Rejection =>
  result.status === "unchanged"
    ? reject("fetch", "unchanged", result.requested, "The server has nothing newer.")
    : reject("fetch", result.code, result.requested, result.message);

const pageOf = ({ url, retrieved, bytes, contentType, reservations }: FetchResult & { status: "ok" }): PageCapture => ({
  ...{ kind: "page", url, retrieved, bytes },
  ...(contentType === undefined ? {} : { contentType }),
  ...(reservations === undefined ? {} : { reservations }),
});

/** What stands at an address: a page, or a feed with the pages of its items. */
export async function* fetchSource(
  url: string,
  fetcher: Fetcher,
  settings: Settings,
): AsyncGenerator<Capture | Rejection> {
  const result = await fetcher.fetch({ url, kind: "feed" });
  if (result.status !== "ok") {
    yield fetchRejection(result);
    return;
  }
  const { bytes, contentType, retrieved } = result;
  if (sniffSource(bytes) === "html") {
    yield pageOf(result);
    return;
  }
  const typed = contentType === undefined ? {} : { contentType };
  const feed = parseFeed(bytes, { url: result.url, ...typed });
  if (isRejection(feed)) {
    yield feed;
    return;
  }
  for (const item of feed.items.slice(0, settings.poll.itemsPerPoll)) {
    if (item.url === "" || carriesText(item)) yield feedCapture(item, feed, result.url, retrieved);
    else
      yield* fetchItem(
        item.url,
        fetcher,
        () => feedCapture(item, feed, result.url, retrieved),
        hintOf(item, result.url),
      );
  }
}

/** Whether the server says that there is no such page, rather than that it cannot or may not be had. */
const isMissing = (page: Exclude<FetchResult, { status: "ok" }>): boolean =>
  page.httpStatus === 404 || page.httpStatus === 410;

/**
 * The page of an item; where it cannot be had, what the feed says of it, beside the reason. A headline alone is not
 * enough when the page itself is not there: the item was withdrawn, or never was.
 */
export async function* fetchItem(
  url: string,
  fetcher: Fetcher,
  instead: () => Capture,
  hint: NonNullable<Capture["hint"]>,
): AsyncGenerator<Capture | Rejection> {
  const page = await fetcher.fetch({ url, kind: "page" });
  if (page.status !== "ok") {
    yield fetchRejection(page);
    const said = instead();
    if (!isMissing(page) || said.kind === "page" || said.text.trim() !== "") yield said;
    return;
  }
  yield { ...pageOf(page), hint };
}
