import { feedDate } from "./dates.js";
import type { FeedRecord } from "./document.js";
import { addLink, addressOf, guid, identifier, link, relatedLink } from "./handle-links.js";
import { author, contributor, publisher } from "./handle-people.js";
import { category, itunesCategory, keywords, mediaCategory } from "./handle-tags.js";
import { content, date, summary, text, title, validity } from "./handle-texts.js";
import { readPlace } from "./place.js";
import { children, type Dialect, type Handler, type Reading } from "./reading.js";
import { RecordBuilder } from "./record-builder.js";
import { ownText, readText, textOf } from "./text-construct.js";
import { resolveUrl } from "./urls.js";
import type { XmlElement } from "./xml-tree.js";

/** Values of an element's children by name, addresses made absolute. */
function parts(element: XmlElement): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [key, value] of element.attributes)
    values.set(key, ["href", "url", "rdf:resource"].includes(key) ? resolveUrl(value, element.base) : value);
  for (const child of children(element)) {
    const isAddress = ["url", "link", "href"].includes(child.name);
    values.set(child.name, isAddress ? addressOf(child) : textOf(child).trim());
  }
  const href = values.get("href") ?? values.get("url");
  if (href !== undefined) values.set("href", href);
  return values;
}

const image: Handler = (record, element) => {
  const values = parts(element);
  if (values.size > 0) record.image = new Map([...(record.image ?? []), ...values]);
};

const generator: Handler = (record, element) => {
  const { attributes } = element;
  const href =
    attributes.get("uri") ?? attributes.get("url") ?? attributes.get("href") ?? attributes.get("rdf:resource");
  const version = attributes.get("version");
  const name = textOf(element).trim() || (href ?? "");
  record.generator = {
    name,
    ...(href === undefined ? {} : { href: resolveUrl(href, element.base) }),
    ...(version === undefined ? {} : { version }),
  };
};

/** RSS names a source in a line with its address; Atom carries the whole head of the feed that the entry is from. */
const source: Handler = (record, element, _depth, reading) => {
  const inner = new RecordBuilder("source");
  const url = element.attributes.get("url");
  if (url !== undefined) {
    const href = resolveUrl(url, element.base);
    inner.fields.set("link", href);
    addLink(inner, "alternate", href, new Map([["href", href]]));
    inner.texts.title = readText(element, { type: "text/plain", guess: false, unwrap: false });
  } else walk(inner, element, 1, { ...reading, entries: [] });
  record.source = inner.build();
};

const language: Handler = (record, element) => {
  record.language = textOf(element).trim();
};

const entry: Handler = (_record, element, _depth, reading) => {
  const inner = new RecordBuilder("entry");
  const about = element.attributes.get("rdf:about");
  if (about !== undefined) inner.id = about;
  cdfAttributes(inner, element);
  walk(inner, element, 1, { ...reading, entries: [] });
  if (inner.language === undefined && element.language !== undefined) inner.language = element.language;
  reading.entries.push(inner.build());
};

/** Microsoft's channel format keeps the address and the time in attributes. */
function cdfAttributes(record: RecordBuilder, element: XmlElement): void {
  const modified = element.attributes.get("lastmod");
  if (modified !== undefined) record.dates.updated = feedDate(modified);
  const href = element.attributes.get("href");
  if (href === undefined) return;
  const absolute = resolveUrl(href, element.base);
  addLink(
    record,
    "alternate",
    absolute,
    new Map([
      ["href", absolute],
      ["rel", "alternate"],
      ["type", "text/html"],
    ]),
  );
  record.fields.set("link", absolute);
}

const channel: Handler = (record, element, depth, reading) => {
  cdfAttributes(record, element);
  walk(record, element, depth, reading);
};

/** Adds up the attributes of an element that needs no more, and goes on to what stands in it. */
const attributesOf: Handler = (record, element, depth, reading) => {
  const key = element.name.replace(":", "_");
  const values = new Map(element.attributes);
  for (const name of ["url", "href"]) {
    const value = values.get(name);
    if (value !== undefined) values.set(name, resolveUrl(value, element.base));
  }
  const own = ownText(element);
  if (own !== "") values.set("content", own);
  const list = record.elements.get(key);
  if (list) list.push(values);
  else record.elements.set(key, [values]);
  walk(record, element, depth + 1, reading);
};

const nothing: Handler = () => {};

const group = (names: string, handler: Handler): Array<[string, Handler]> =>
  names.split(" ").map((name) => [name, handler]);

const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ...group("channel feed rss rdf:rdf", channel),
  ...group("item entry", entry),
  ...group("title dc:title", title(false)),
  ...group("media:title", title(true)),
  ...group("description dc:description abstract", summary("text/html")),
  ...group("summary itunes:summary media:description", summary("text/plain")),
  ...group("tagline subtitle itunes:subtitle", text("subtitle")),
  ...group("content", content("text/plain")),
  ...group("content:encoded fullitem", content("text/html")),
  ...group("xhtml:body body", content("application/xhtml+xml")),
  ...group("rights copyright dc:rights", text("rights")),
  ...group("info", text("info")),
  ...group("feedburner:browserfriendly", text("info")),
  ...group("pubdate published issued dcterms:issued", date("published")),
  ...group("updated modified lastbuilddate dc:date dcterms:modified", date("updated")),
  ...group("created dcterms:created", date("created")),
  ...group("expirationdate", date("expired")),
  ...group("dcterms:valid", validity),
  ...group("author dc:author dc:creator itunes:author managingeditor", author),
  ...group("contributor dc:contributor", contributor),
  ...group("dc:publisher webmaster itunes:owner", publisher),
  ...group("link", link),
  ...group("guid", guid),
  ...group("id", identifier),
  ...group("category dc:subject", category),
  ...group("itunes:category", itunesCategory),
  ...group("itunes:keywords tags", keywords),
  ...group("media:category", mediaCategory),
  ...group("image itunes:image", image),
  ...group("itunes:link", (record, element, depth, reading) => {
    if (element.attributes.get("rel") === "image") image(record, element, depth, reading);
  }),
  ...group("generator admin:generatoragent", generator),
  ...group("source", source),
  ...group("language dc:language", language),
  ...group("enclosure", relatedLink("enclosure", "url")),
  ...group("cc:license", relatedLink("license", "rdf:resource")),
  ...group("creativecommons:license", relatedLink("license", "href")),
  ...group(
    "cloud media:content media:thumbnail media:credit media:rating media:restriction media:license media:player thr:in-reply-to",
    attributesOf,
  ),
  ...group("textinput", (record, element) => {
    record.textInput = parts(element);
  }),
  ...group(
    "georss:point georss:line georss:polygon georss:box georss:where geo:lat geo:long geo:lat_long gml:point gml:linestring gml:polygon gml:envelope",
    (record, element) => {
      record.place = readPlace(element, record.place) ?? record.place;
    },
  ),
  ...group("psc:chapters svg:svg mathml:math items", nothing),
]);

/** Fields that hold an address. */
const ADDRESSES = new Set(["docs", "comments", "icon", "logo", "wfw:comment", "wfw:commentrss", "newlocation", "url"]);

/** Puts what the children of `element` say into `record`. Wrappers that nobody knows are looked into. */
function walk(record: RecordBuilder, element: XmlElement, depth: number, reading: Reading): void {
  for (const child of children(element)) {
    const handler = HANDLERS.get(child.name);
    if (handler) handler(record, child, depth, reading);
    else if (children(child).length > 0) walk(record, child, depth + 1, reading);
    else plainField(record, child, depth);
  }
}

function plainField(record: RecordBuilder, element: XmlElement, depth: number): void {
  const key = element.name.replace(":", "_");
  if (!record.claims(`field ${key}`, depth)) return;
  record.fields.set(key, ADDRESSES.has(element.name) ? addressOf(element) : textOf(element).trim());
}

/** Reads a whole feed from its root element. */
export function readFeed(root: XmlElement, dialect: Dialect): { channel: FeedRecord; entries: FeedRecord[] } {
  const record = new RecordBuilder("feed");
  const reading: Reading = { dialect, entries: [] };
  const top: XmlElement = { ...root, name: "", children: [root] };
  walk(record, top, 0, reading);
  if (record.language === undefined && root.language !== undefined) record.language = root.language;
  return { channel: record.build(), entries: reading.entries };
}
