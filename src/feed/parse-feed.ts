import { type Rejection, reject } from "../model/rejection.js";
import { normaliseLine, normaliseText } from "../text/normalise.js";
import { decodeHtmlText } from "./characters.js";
import { cleanText, decodeFeed } from "./decode.js";
import type { FeedDocument, FeedFormat, FeedRecord, FeedText } from "./document.js";
import type { Feed, FeedItem } from "./feed.js";
import { itemKeys } from "./item-key.js";
import { plainText } from "./markup.js";
import { readNewsSitemap } from "./news-sitemap.js";
import { parsePerson } from "./people.js";
import { type FeedSource, isNotAFeed, type NotAFeed, readXmlDocument } from "./read-document.js";
import { readJsonDocument } from "./read-json.js";
import { isMarkupType } from "./text-construct.js";

/** Reads any feed faithfully: JSON when it begins like JSON, XML otherwise. */
export function readFeedDocument(bytes: Uint8Array | string, source: FeedSource): FeedDocument | NotAFeed {
  const first = typeof bytes === "string" ? bytes : new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  if (!/^(?:\ufeff|ï»¿)?\s*[{[]/.test(first)) return readXmlDocument(bytes, source);
  const decoded = typeof bytes === "string" ? { text: cleanText(bytes), encoding: "" } : decodeFeed(bytes, undefined);
  return readJsonDocument(decoded.text.replace(/^\ufeff/, ""), decoded.encoding, source);
}

/** Words for a reader. No headline means "&amp;" as it stands: references left in plain text were escaped once too often. */
const plain = (text: FeedText | undefined): string =>
  text === undefined ? "" : isMarkupType(text.type) ? plainText(text.value) : decodeHtmlText(text.value);

const isWebAddress = (address: string | undefined): address is string =>
  address !== undefined && /^https?:\/\/[^/\s]/i.test(address);

/** Longest plain summary that is kept, in UTF-16 code units: whole articles stand in `contentHtml`. */
const MAX_SUMMARY = 4_000;
const MAX_TITLE = 1_000;

const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, "");

function addressOf(entry: FeedRecord): string {
  const original = entry.fields.get("feedburner_origlink");
  const guid = entry.idIsLink === false ? undefined : entry.id;
  const related = entry.links.find((link) => link.rel === "alternate")?.href;
  return [original, entry.fields.get("link"), related, guid].find(isWebAddress) ?? "";
}

function imageOf(entry: FeedRecord): string | undefined {
  const media = entry.elements.get("media_content") ?? [];
  const picture = media.find(
    (content) => content.get("medium") === "image" || /^image\//.test(content.get("type") ?? ""),
  );
  const enclosure = entry.links.find((link) => link.rel === "enclosure" && /^image\//.test(link.type ?? ""));
  const thumbnail = entry.elements.get("media_thumbnail")?.[0];
  const found = [picture?.get("url"), enclosure?.href, thumbnail?.get("url"), entry.image?.get("href")];
  return found.find(isWebAddress);
}

/** Names of people; an address of e-mail alone names nobody. */
function authorsOf(record: FeedRecord | undefined): string[] {
  const names = (record?.authors ?? []).map((person) => {
    const name =
      person.name && person.email === undefined ? (parsePerson(person.name).name ?? "") : (person.name ?? "");
    return cut(normaliseLine(plainText(name)), 200);
  });
  return [...new Set(names.filter((name) => name !== ""))];
}

function datesOf(entry: FeedRecord): { published?: string; modified?: string } {
  const { published, created, updated } = entry.dates;
  const first = published?.iso ?? created?.iso ?? updated?.iso;
  const last = updated?.iso;
  return { ...(first ? { published: first } : {}), ...(last && last !== first ? { modified: last } : {}) };
}

/** The item's own text, where it carries one: the longest of its contents. */
function contentOf(entry: FeedRecord): string | undefined {
  const best = entry.contents.reduce<FeedText | undefined>(
    (a, b) => (a && a.value.length >= b.value.length ? a : b),
    undefined,
  );
  if (best === undefined || best.value === "" || best.src !== undefined) return undefined;
  if (isMarkupType(best.type)) return best.value;
  if (best.type !== "text/plain") return undefined;
  const escaped = best.value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return escaped
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.trim()}</p>`)
    .join("\n");
}

function itemOf(entry: FeedRecord, channel: FeedRecord, atom: boolean): Omit<FeedItem, "key"> {
  const url = addressOf(entry);
  const own = authorsOf(entry);
  const outer = own.length > 0 ? own : authorsOf(entry.source);
  const contentHtml = contentOf(entry);
  const image = imageOf(entry);
  const language = entry.language ?? entry.texts.title?.language ?? channel.language;
  const title = cut(normaliseLine(plain(entry.texts.title)), MAX_TITLE);
  return {
    id: entry.id || url || title,
    url,
    title,
    summary: cut(normaliseText(plain(entry.texts.summary)), MAX_SUMMARY),
    ...(contentHtml === undefined ? {} : { contentHtml }),
    ...datesOf(entry),
    // RSS names an editor for the whole feed, who wrote none of it; Atom's author of a feed is that of its entries.
    authors: outer.length > 0 || !atom ? outer : authorsOf(channel),
    ...(image === undefined ? {} : { image }),
    ...(language ? { language } : {}),
    categories: [...new Set(entry.tags.flatMap((tag) => tag.label ?? tag.term ?? []))],
    enclosures: entry.links
      .filter((link) => link.rel === "enclosure" && isWebAddress(link.href))
      .map((link) => ({ url: link.href, ...(link.type ? { type: link.type } : {}) })),
  };
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 3_600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};

/** Seconds between polls that the publisher asks for, by RSS `ttl` (minutes) or the syndication module. */
function ttlOf(channel: FeedRecord): number | undefined {
  const minutes = Number(channel.fields.get("ttl"));
  if (minutes > 0) return Math.round(minutes * 60);
  const period = PERIODS[channel.fields.get("sy_updateperiod")?.toLowerCase() ?? ""];
  const frequency = Number(channel.fields.get("sy_updatefrequency") ?? 1);
  return period && frequency > 0 ? Math.round(period / frequency) : undefined;
}

const KINDS: ReadonlyArray<readonly [RegExp, Feed["kind"]]> = [
  [/^atom/, "atom"],
  [/^rss(?:10|090)$/, "rdf"],
  [/^json/, "json"],
  [/^cdf/, "cdf"],
];
const kindOf = (format: FeedFormat): Feed["kind"] => KINDS.find(([pattern]) => pattern.test(format))?.[1] ?? "rss";

/** Makes the pipeline's feed of a document. */
export function toFeed(document: FeedDocument): Feed {
  const { channel } = document;
  const kind = kindOf(document.format);
  const items = document.entries.map((entry) => itemOf(entry, channel, kind === "atom" || kind === "json"));
  const keys = itemKeys(items);
  const byRelation = (rel: string) => channel.links.find((link) => link.rel === rel && isWebAddress(link.href))?.href;
  const moved = channel.fields.get("itunes_new-feed-url") ?? channel.fields.get("newlocation");
  const optional = {
    description: normaliseText(plain(channel.texts.subtitle)) || undefined,
    language: channel.language || undefined,
    hub: byRelation("hub"),
    self: byRelation("self"),
    ttl: ttlOf(channel),
    movedTo: isWebAddress(moved) ? moved : undefined,
  };
  const homepage = channel.fields.get("link") ?? byRelation("alternate");
  return {
    kind,
    title: cut(normaliseLine(plain(channel.texts.title)), MAX_TITLE),
    homepage: isWebAddress(homepage) ? homepage : "",
    items: items.map((item, i) => ({ ...item, key: keys[i] ?? item.id })),
    warnings: document.faults,
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<Feed>),
  };
}

/**
 * Reads a feed of any kind: RSS in all versions, RDF, Atom, JSON Feed, CDF and news sitemaps. Bytes that stray from
 * their standard are read as far as they make sense, with warnings; what is no feed at all is a rejection with one of the
 * codes `empty`, `html`, `not-a-feed`, `forbidden-entity`. Items stand in the feed's own order.
 */
export function parseFeed(bytes: Uint8Array | string, source: FeedSource): Feed | Rejection {
  const sitemap = readNewsSitemap(bytes, source);
  if (sitemap) return sitemap;
  const document = readFeedDocument(bytes, source);
  if (isNotAFeed(document)) return reject("feed", document.code, source.url, document.message);
  return toFeed(document);
}
