import { normaliseLine } from "../text/normalise.js";
import { parseFeedDate } from "./dates.js";
import { decodeFeed } from "./decode.js";
import { takeDoctype } from "./doctype.js";
import type { Feed, FeedItem } from "./feed.js";
import { itemKeys } from "./item-key.js";
import type { FeedSource } from "./read-document.js";
import { textOf } from "./text-construct.js";
import { readXml, type XmlElement } from "./xml-tree.js";

const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => typeof node === "object" && node.name === name);

const value = (element: XmlElement | undefined, name: string): string => {
  const found = child(element, name);
  return found ? textOf(found).trim() : "";
};

function itemOf(entry: XmlElement): Omit<FeedItem, "key"> | undefined {
  const url = value(entry, "loc");
  const news = child(entry, "news:news");
  if (!/^https?:\/\//i.test(url) || !news) return undefined;
  const published = parseFeedDate(value(news, "news:publication_date"));
  const modified = parseFeedDate(value(entry, "lastmod"));
  const language = value(child(news, "news:publication"), "news:language");
  return {
    id: url,
    url,
    title: normaliseLine(value(news, "news:title")).slice(0, 1_000),
    summary: "",
    ...(published ? { published } : {}),
    ...(modified && modified !== published ? { modified } : {}),
    authors: [],
    ...(language ? { language } : {}),
    categories: value(news, "news:keywords")
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean),
    enclosures: [],
  };
}

/** Reads a sitemap with Google's news extension as a feed; undefined for anything else. */
export function readNewsSitemap(bytes: Uint8Array | string, source: FeedSource): Feed | undefined {
  const head =
    typeof bytes === "string" ? bytes.slice(0, 2_000) : new TextDecoder("latin1").decode(bytes.subarray(0, 2_000));
  if (!/<(?:\w+:)?urlset\b/.test(head)) return undefined;
  const doctype = takeDoctype(typeof bytes === "string" ? bytes : decodeFeed(bytes, source.contentType).text);
  if (doctype.danger) return undefined;
  const tree = readXml(doctype.text, { base: source.url, entities: doctype.entities });
  if (tree.root?.name !== "urlset") return undefined;
  const entries = tree.root.children.filter(
    (node): node is XmlElement => typeof node === "object" && node.name === "url",
  );
  const items = entries.map(itemOf).filter((item) => item !== undefined);
  const keys = itemKeys(items);
  const first = child(entries[0], "news:news");
  return {
    kind: "sitemap",
    title: normaliseLine(value(child(first, "news:publication"), "news:name")),
    homepage: "",
    items: items.map((item, i) => ({ ...item, key: keys[i] ?? item.url })),
    warnings: tree.faults,
  };
}
