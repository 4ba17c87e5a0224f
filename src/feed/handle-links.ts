import type { Handler } from "./reading.js";
import type { RecordBuilder } from "./record-builder.js";
import { isMarkupType, mediaType, textOf } from "./text-construct.js";
import { resolveUrl } from "./urls.js";
import type { XmlElement } from "./xml-tree.js";

/** An address in an element's text: as written but for the ampersands that double escaping leaves behind. */
export const addressOf = (element: XmlElement): string =>
  resolveUrl(textOf(element).trim().replaceAll("&amp;", "&"), element.base);

const LINK_DEFAULTS: Readonly<Record<string, string>> = { self: "application/atom+xml" };

export const link: Handler = (record, element, depth) => {
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

export function addLink(
  record: RecordBuilder,
  rel: string,
  href: string,
  attributes: ReadonlyMap<string, string>,
): void {
  const optional = ["type", "title", "hreflang", "length"].flatMap((key) => {
    const value = attributes.get(key);
    return value === undefined ? [] : [[key, value]];
  });
  record.links.push({ rel, href, attributes, ...Object.fromEntries(optional) });
}

/** A link whose relation follows from the element (`enclosure`, `license`). */
export const relatedLink =
  (rel: string, attribute: string): Handler =>
  (record, element) => {
    const given = element.attributes.get(attribute) ?? element.attributes.get("href");
    const href = given === undefined ? addressOf(element) : resolveUrl(given, element.base);
    if (href === "") return;
    const attributes = new Map([...element.attributes].filter(([key]) => key !== attribute));
    addLink(record, rel, href, attributes.set("rel", rel).set("href", href));
  };

/** RSS: the identifier is the address too, unless it says otherwise. */
export const guid: Handler = (record, element, depth) => {
  const permanent = (element.attributes.get("ispermalink") ?? "true") === "true";
  const value = textOf(element).trim();
  if (!record.claims("id", depth)) return;
  record.id = permanent ? resolveUrl(value, element.base) : value;
  record.idIsLink = permanent;
};

/** Atom: an identifier is compared and never followed; a bare path is made absolute, so that it is this site's own. */
export const identifier: Handler = (record, element, depth) => {
  const value = textOf(element).trim();
  if (record.claims("id", depth)) record.id = value.startsWith("/") ? resolveUrl(value, element.base) : value;
};
