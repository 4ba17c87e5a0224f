import type { Feed, FeedItem } from "../feed/index.js";
import type { Capture, CaptureHint } from "../model/capture.js";

/** Shorter than this, in characters of markup, an item's content is a teaser: the page itself has to be read. */
const WHOLE_TEXT = 1500;

/** What a feed states about an item. */
export function hintOf(item: FeedItem, feedUrl: string): CaptureHint {
  return {
    title: item.title,
    feedUrl,
    ...(item.summary === "" ? {} : { summary: item.summary }),
    ...(item.published === undefined ? {} : { published: item.published }),
    ...(item.authors.length === 0 ? {} : { authors: item.authors }),
  };
}

/** Whether an item carries its whole text, so that its page need not be asked for. */
export const carriesText = (item: FeedItem): boolean => (item.contentHtml ?? "").length >= WHOLE_TEXT;

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** The item's own content as a page of its address. */
function contentPage(item: FeedItem, feed: Feed, retrieved: string, hint: CaptureHint): Capture {
  const language = item.language ?? feed.language;
  const lang = language === undefined ? "" : ` lang="${escaped(language)}"`;
  const title = escaped(item.title);
  const html = `<!doctype html><html${lang}><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${item.contentHtml ?? ""}</article></body></html>`;
  return {
    ...{ kind: "page", url: item.url, retrieved, hint },
    bytes: new TextEncoder().encode(html),
    contentType: "text/html; charset=utf-8",
  };
}

/**
 * What can be had of an item from its feed alone: its own text where it carries one, else headline and summary. An item
 * without its text is known by its headline until its page is read.
 */
export function feedCapture(item: FeedItem, feed: Feed, feedUrl: string, retrieved: string): Capture {
  const hint = hintOf(item, feedUrl);
  if (carriesText(item)) return contentPage(item, feed, retrieved, hint);
  const language = item.language ?? feed.language;
  return {
    ...{ kind: "record", url: item.url, retrieved, hint, title: item.title, text: item.summary, authors: item.authors },
    ...(item.published === undefined ? {} : { published: item.published }),
    ...(item.modified === undefined ? {} : { modified: item.modified }),
    ...(language === undefined ? {} : { language }),
  };
}

export const feedCaptures = (feed: Feed, feedUrl: string, retrieved: string): readonly Capture[] =>
  feed.items.map((item) => feedCapture(item, feed, feedUrl, retrieved));
