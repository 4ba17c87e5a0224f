import { feedDate } from "./dates.js";
import type { DateField, FeedPerson, FeedRecord, FeedText, TextField } from "./document.js";
import { parsePerson } from "./people.js";
import { readPlace } from "./place.js";
import { RecordBuilder } from "./record-builder.js";
import { isMarkupType, mediaType, ownText, readText, textOf } from "./text-construct.js";
import { resolveUrl } from "./urls.js";
import type { XmlElement } from "./xml-tree.js";

/** What the whole document decides for its parts. */
export interface Dialect {
  readonly atom10: boolean;
  readonly atom: boolean;
}

interface Reading {
  readonly dialect: Dialect;
  /** Where entries go; a feed within an entry has none. */
  readonly entries: FeedRecord[];
}

type Handler = (record: RecordBuilder, element: XmlElement, depth: number, reading: Reading) => void;

const children = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== "string");

const textWith = (element: XmlElement, type: string, { dialect }: Reading): FeedText =>
  readText(element, { type, guess: !dialect.atom, unwrap: dialect.atom10 });

/** A text that the record has one of. */
const text =
  (field: TextField, type = "text/plain"): Handler =>
  (record, element, depth, reading) => {
    const value = textWith(element, type, reading);
    if (record.claims(field, depth)) record.texts[field] = value;
  };

/** The first title nearest to the record wins; a picture's title stands in only where there is no other. */
const title =
  (standIn: boolean): Handler =>
  (record, element, depth, reading) => {
    const value = textWith(element, "text/plain", reading);
    if (value.value === "" && record.texts.title) return;
    if (!record.claims("title", depth, true)) return;
    record.texts.title = value;
    if (standIn || value.value === "") record.yields("title");
  };

const content =
  (type: string): Handler =>
  (record, element, _depth, reading) => {
    record.contents.push(textWith(element, type, reading));
  };

/** A description and a summary of one entry are its summary and its content, in the order in which they stand. */
const summary =
  (type: string): Handler =>
  (record, element, depth, reading) => {
    const value = textWith(element, type, reading);
    if (record.kind !== "entry") {
      if (record.claims("subtitle", depth)) record.texts.subtitle = value;
    } else if (record.texts.summary === undefined) {
      record.texts.summary = value;
      record.claims("summary", depth);
    } else if (record.claims("summary", depth, true)) record.texts.summary = value;
    else if (depth === 1) record.contents.push(value);
  };

const date =
  (...fields: readonly DateField[]): Handler =>
  (record, element, depth) => {
    const value = feedDate(textOf(element).trim());
    for (const field of fields) if (record.claims(field, depth)) record.dates[field] = value;
  };

/** "start=2002-10-13T09:00+01:00; end=2002-10-17T17:00+01:00; scheme=W3C-DTF" */
const validity: Handler = (record, element) => {
  for (const part of textOf(element).split(";")) {
    const [key, value] = part.split("=", 2);
    if (key?.trim() === "start") record.dates.validFrom = feedDate(value?.trim() ?? "");
    if (key?.trim() === "end") record.dates.validUntil = feedDate(value?.trim() ?? "");
  }
};

/** A person as elements of their own (Atom) or as one line (RSS). */
function personOf(element: XmlElement): FeedPerson {
  const parts: { name?: string; email?: string; url?: string } = {};
  for (const child of children(element)) {
    const value = textOf(child).trim();
    const local = child.name.slice(child.name.indexOf(":") + 1);
    if (local === "name") parts.name = value;
    else if (local === "email") parts.email = value;
    else if (["uri", "url", "homepage", "href"].includes(local)) parts.url = resolveUrl(value, child.base);
  }
  return Object.keys(parts).length > 0 ? parts : parsePerson(textOf(element));
}

const isSomebody = (person: FeedPerson): boolean =>
  person.name !== undefined || person.email !== undefined || person.url !== undefined;

const author: Handler = (record, element) => {
  const person = personOf(element);
  if (isSomebody(person)) record.authors.push(person);
};
const contributor: Handler = (record, element) => {
  const person = personOf(element);
  if (isSomebody(person)) record.contributors.push(person);
};
const publisher: Handler = (record, element) => {
  const person = personOf(element);
  if (isSomebody(person)) record.publisher = person;
};

/** An address in an element's text: as written but for the ampersands that double escaping leaves behind. */
const addressOf = (element: XmlElement): string =>
  resolveUrl(textOf(element).trim().replaceAll("&amp;", "&"), element.base);

const LINK_DEFAULTS: Readonly<Record<string, string>> = { self: "application/atom+xml" };

const link: Handler = (record, element, depth) => {
  const attributes = new Map(element.attributes);
  const rel = attributes.get("rel") ?? "alternate";
  const given = attributes.get("href") ?? attributes.get("url") ?? attributes.get("uri");
  const href = given === undefined ? addressOf(element) : resolveUrl(given, element.base);
  if (given === undefined && href === "") return;
  attributes.set("rel", rel);
  if (!attributes.has("type")) attributes.set("type", LINK_DEFAULTS[rel] ?? "text/html");
  for (const other of ["url", "uri"]) attributes.delete(other);
  attributes.set("href", href);
  addLink(record, rel, href, attributes);
  const alternate = rel === "alternate" && isMarkupType(mediaType(attributes.get("type") ?? ""));
  if (alternate && record.claims("link", depth)) record.fields.set("link", href);
};

function addLink(record: RecordBuilder, rel: string, href: string, attributes: ReadonlyMap<string, string>): void {
  const optional = ["type", "title", "hreflang", "length"].flatMap((key) => {
    const value = attributes.get(key);
    return value === undefined ? [] : [[key, value]];
  });
  record.links.push({ rel, href, attributes, ...Object.fromEntries(optional) });
}

/** A link whose relation follows from the element (`enclosure`, `license`). */
const relatedLink =
  (rel: string, attribute: string): Handler =>
  (record, element) => {
    const given = element.attributes.get(attribute) ?? element.attributes.get("href");
    const href = given === undefined ? addressOf(element) : resolveUrl(given, element.base);
    if (href === "") return;
    const attributes = new Map([...element.attributes].filter(([key]) => key !== attribute));
    addLink(record, rel, href, attributes.set("rel", rel).set("href", href));
  };

/** RSS: the identifier is the address too, unless it says otherwise. */
const guid: Handler = (record, element, depth) => {
  const permanent = (element.attributes.get("ispermalink") ?? "true") === "true";
  const value = textOf(element).trim();
  if (!record.claims("id", depth)) return;
  record.id = permanent ? resolveUrl(value, element.base) : value;
  record.idIsLink = permanent;
};

/** Atom: an identifier is compared and never followed; a bare path is made absolute, so that it is this site's own. */
const identifier: Handler = (record, element, depth) => {
  const value = textOf(element).trim();
  if (record.claims("id", depth)) record.id = value.startsWith("/") ? resolveUrl(value, element.base) : value;
};

const category: Handler = (record, element) => {
  const { attributes } = element;
  const own = ownText(element);
  const term = attributes.get("term") ?? (own === "" ? undefined : own);
  const scheme = attributes.get("scheme") ?? attributes.get("domain");
  addTag(record, term, scheme, attributes.get("label"));
  // iTunes nests its subcategories.
  for (const child of children(element)) if (child.name === element.name) category(record, child, 0, NO_READING);
};

const NO_READING: Reading = { dialect: { atom: false, atom10: false }, entries: [] };

function addTag(record: RecordBuilder, term?: string, scheme?: string, label?: string): void {
  if (!term && !scheme && !label) return;
  if (record.tags.some((tag) => tag.term === term && tag.scheme === scheme && tag.label === label)) return;
  record.tags.push({ ...(term ? { term } : {}), ...(scheme ? { scheme } : {}), ...(label ? { label } : {}) });
}

const itunesCategory: Handler = (record, element) => {
  addTag(record, element.attributes.get("text"), "http://www.itunes.com/");
  for (const child of children(element)) if (child.name === element.name) itunesCategory(record, child, 0, NO_READING);
};

const keywords: Handler = (record, element) => {
  const line = textOf(element);
  for (const word of line.includes(",") ? line.split(",") : line.split(/\s+/))
    if (word.trim() !== "") addTag(record, word.trim(), element.name === "tags" ? undefined : "http://www.itunes.com/");
};

const mediaCategory: Handler = (record, element) => {
  const { attributes } = element;
  const term = ownText(element) || attributes.get("term");
  addTag(
    record,
    term,
    attributes.get("scheme") ?? "http://search.yahoo.com/mrss/category_schema",
    attributes.get("label"),
  );
};

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
