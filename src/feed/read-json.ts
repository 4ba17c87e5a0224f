import { feedDate } from "./dates.js";
import type { FeedDocument, FeedLink, FeedPerson, FeedRecord, FeedText } from "./document.js";
import { MAX_ITEMS, MAX_PEOPLE, MAX_TAGS, MAX_TEXT } from "./limits.js";
import { safeMarkup } from "./markup.js";
import type { FeedSource, NotAFeed } from "./read-document.js";
import { RecordBuilder } from "./record-builder.js";
import { resolveUrl } from "./urls.js";

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A string of an object's own field; numbers are taken as strings, as many publishers write identifiers so. */
function stringOf(object: Json, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, MAX_TEXT) : undefined;
}

const listOf = (object: Json, key: string): readonly unknown[] => {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return Array.isArray(value) ? value : [];
};

function people(object: Json, base: string): FeedPerson[] {
  const named = [...listOf(object, "authors"), ...(isObject(object.author) ? [object.author] : [])]
    .filter(isObject)
    .slice(0, MAX_PEOPLE);
  const found = named.map((person): FeedPerson => {
    const name = stringOf(person, "name");
    const url = stringOf(person, "url");
    return { ...(name ? { name } : {}), ...(url ? { url: resolveUrl(url, base) } : {}) };
  });
  return found.filter(
    (person, i) => found.findIndex((other) => other.name === person.name && other.url === person.url) === i,
  );
}

const plain = (value: string, base: string): FeedText => ({ value, type: "text/plain", base });
const html = (value: string, base: string): FeedText => ({
  value: safeMarkup(value, base).trim(),
  type: "text/html",
  base,
});

function linkOf(rel: string, href: string, base: string, more: Readonly<Record<string, string>> = {}): FeedLink {
  const absolute = resolveUrl(href, base);
  return { rel, href: absolute, attributes: new Map(Object.entries({ rel, href: absolute, ...more })), ...more };
}

function itemOf(item: Json, base: string): FeedRecord {
  const record = new RecordBuilder("entry");
  const [id, url, external] = ["id", "url", "external_url"].map((key) => stringOf(item, key));
  if (id !== undefined) record.id = id;
  if (url !== undefined) record.links.push(linkOf("alternate", url, base, { type: "text/html" }));
  if (url !== undefined) record.fields.set("link", resolveUrl(url, base));
  if (external !== undefined) record.links.push(linkOf("related", external, base));
  const [title, summary, text, markup] = ["title", "summary", "content_text", "content_html"].map((key) =>
    stringOf(item, key),
  );
  if (title !== undefined) record.texts.title = plain(title, base);
  if (summary !== undefined) record.texts.summary = plain(summary, base);
  if (markup !== undefined) record.contents.push(html(markup, base));
  if (text !== undefined) record.contents.push(plain(text, base));
  const [published, modified] = ["date_published", "date_modified"].map((key) => stringOf(item, key));
  if (published !== undefined) record.dates.published = feedDate(published);
  if (modified !== undefined) record.dates.updated = feedDate(modified);
  record.authors.push(...people(item, base));
  for (const tag of listOf(item, "tags").slice(0, MAX_TAGS))
    if (typeof tag === "string") record.tags.push({ term: tag });
  const picture = stringOf(item, "image") ?? stringOf(item, "banner_image");
  if (picture !== undefined) record.image = new Map([["href", resolveUrl(picture, base)]]);
  const language = stringOf(item, "language");
  if (language !== undefined) record.language = language;
  for (const file of listOf(item, "attachments").filter(isObject)) attach(record, file, base);
  return record.build();
}

function attach(record: RecordBuilder, file: Json, base: string): void {
  const url = stringOf(file, "url");
  const type = stringOf(file, "mime_type");
  const length = stringOf(file, "size_in_bytes");
  const title = stringOf(file, "title");
  const more = { ...(type ? { type } : {}), ...(length ? { length } : {}), ...(title ? { title } : {}) };
  if (url !== undefined) record.links.push(linkOf("enclosure", url, base, more));
}

function headOf(feed: Json, base: string): FeedRecord {
  const record = new RecordBuilder("feed");
  const [title, home, self, description] = ["title", "home_page_url", "feed_url", "description"].map((key) =>
    stringOf(feed, key),
  );
  if (title !== undefined) record.texts.title = plain(title, base);
  if (description !== undefined) record.texts.subtitle = plain(description, base);
  if (home !== undefined) record.links.push(linkOf("alternate", home, base, { type: "text/html" }));
  if (home !== undefined) record.fields.set("link", resolveUrl(home, base));
  if (self !== undefined) record.links.push(linkOf("self", self, base));
  for (const hub of listOf(feed, "hubs").filter(isObject)) {
    const url = stringOf(hub, "url");
    if (url !== undefined) record.links.push(linkOf("hub", url, base));
  }
  record.authors.push(...people(feed, base));
  const icon = stringOf(feed, "icon") ?? stringOf(feed, "favicon");
  if (icon !== undefined) record.image = new Map([["href", resolveUrl(icon, base)]]);
  const language = stringOf(feed, "language");
  if (language !== undefined) record.language = language;
  return record.build();
}

/** Reads JSON Feed 1.0 and 1.1. Only own fields of the expected kinds are looked at; everything else is passed over. */
export function readJsonDocument(text: string, encoding: string, source: FeedSource): FeedDocument | NotAFeed {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { code: "not-a-feed", message: "The document begins like JSON, but is none." };
  }
  if (!isObject(parsed) || !Array.isArray(parsed.items))
    return { code: "not-a-feed", message: "The JSON has no list of items." };
  const version = stringOf(parsed, "version") ?? "";
  const base = source.url;
  const items = parsed.items.filter(isObject);
  const faults =
    items.length > MAX_ITEMS
      ? [{ code: "too-many-items", message: `Only the first ${MAX_ITEMS} items were read.` }]
      : [];
  return {
    format: version.endsWith("/1.1") ? "json11" : "json1",
    encoding,
    faults: version.includes("jsonfeed.org")
      ? faults
      : [...faults, { code: "no-version", message: "The JSON Feed states no version." }],
    channel: headOf(parsed, base),
    entries: items.slice(0, MAX_ITEMS).map((item) => itemOf(item, base)),
    namespaces: new Map(),
  };
}
