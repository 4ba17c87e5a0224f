import { decodeHtmlText } from "./characters.js";
import { parseHtml } from "./parse-html.js";
import { resolveUrl } from "./urls.js";

/** A feed that a page points to. */
export interface DiscoveredFeed {
  readonly url: string;
  readonly title?: string;
  /** `declared` by a link element; `linked` from the page's text; `guessed` from the habits of publishers. */
  readonly how: "declared" | "linked" | "guessed";
}

const FEED_TYPES =
  /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$|^application\/(?:x-rss|json\+feed)|^text\/(?:rss|atom)(?:\+xml)?$/i;
const FEED_LINKS =
  /(?:^|[/._-])(?:rss|atom|feeds?)(?:\.(?:xml|php|rdf|json))?\/?(?:$|\?)|\.(?:rss|atom|rdf)(?:$|\?)|\/(?:index|feed|rss|atom)\.xml(?:$|\?)/i;
/** Comments on an article are no news. */
const NO_NEWS = /\bcomments?\b/i;
/** Bytes of a page that are looked at: declarations stand in its head. */
const MAX_HTML = 1_000_000;
const MAX_FOUND = 20;
/** Where publishers keep their feed when they do not say. */
const HABITS = ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json", "/feeds/news.rss"];

/** Feeds that a page declares, then those it links to; addresses absolute, each once, at most 20. */
export function discoverFeeds(html: string, url: string): DiscoveredFeed[] {
  const declared: DiscoveredFeed[] = [];
  const linked: DiscoveredFeed[] = [];
  let base = url;
  parseHtml(html.slice(0, MAX_HTML), {
    onopentag(name, attributes) {
      if (name === "base" && attributes.href) base = resolveUrl(attributes.href, url) || url;
      const address = attributes.href ? resolveUrl(decodeHtmlText(attributes.href), base) : "";
      if (!/^https?:/i.test(address)) return;
      const title = attributes.title?.trim();
      const found = { url: address, ...(title ? { title } : {}) };
      const rel = attributes.rel?.toLowerCase().split(/\s+/) ?? [];
      if (name === "link" && rel.includes("alternate") && FEED_TYPES.test(attributes.type?.trim() ?? ""))
        declared.push({ ...found, how: "declared" });
      else if (name === "link" && rel.includes("feed")) declared.push({ ...found, how: "declared" });
      else if (name === "a" && FEED_LINKS.test(address)) linked.push({ ...found, how: "linked" });
    },
  });
  const host = hostOf(url);
  const sameSite = linked.filter((feed) => hostOf(feed.url).endsWith(host.replace(/^www\./, "")));
  const all = [...declared, ...sameSite];
  const news = all.filter((feed) => !NO_NEWS.test(`${feed.url} ${feed.title ?? ""}`));
  const unique = new Map(
    (news.length > 0 ? news : all).map((feed) => [feed.url, feed]).reverse() as Array<[string, DiscoveredFeed]>,
  );
  return [...unique.values()].reverse().slice(0, MAX_FOUND);
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return "";
  }
};

/** Addresses worth a try for a site that points to no feed. */
export const guessFeeds = (url: string): DiscoveredFeed[] =>
  HABITS.map((path) => ({ url: resolveUrl(path, url), how: "guessed" as const }));
