import { escapeAttribute, escapeText } from "./characters.js";
import type { FeedText } from "./document.js";
import { MAX_TEXT } from "./limits.js";
import { looksLikeHtml, safeMarkup } from "./markup.js";
import { resolveUrl } from "./urls.js";
import type { XmlElement } from "./xml-tree.js";

/** Media type of a `type` attribute, its short forms spelled out. */
export function mediaType(type: string): string {
  const lower = type.trim().toLowerCase();
  if (lower === "text" || lower === "plain") return "text/plain";
  if (lower === "html") return "text/html";
  return lower === "xhtml" ? "application/xhtml+xml" : lower;
}

export const isMarkupType = (type: string): boolean => type === "text/html" || type === "application/xhtml+xml";

/** All text of an element and of those within it. */
export function textOf(element: XmlElement): string {
  let out = "";
  for (const child of element.children) {
    out += typeof child === "string" ? child : textOf(child);
    if (out.length > MAX_TEXT) return out.slice(0, MAX_TEXT);
  }
  return out;
}

/** Direct text alone. */
export const ownText = (element: XmlElement): string =>
  element.children
    .filter((child) => typeof child === "string")
    .join("")
    .slice(0, MAX_TEXT)
    .trim();

const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "param",
  "source",
  "wbr",
]);

/** Markup of an element's content, as XHTML without prefixes. */
function innerMarkup(element: XmlElement, base: string): string {
  let out = "";
  for (const child of element.children) out += typeof child === "string" ? escapeText(child) : outerMarkup(child, base);
  return out;
}

function outerMarkup(element: XmlElement, base: string): string {
  const name =
    element.name.startsWith("svg:") || element.name.startsWith("mathml:") ? element.local : element.local.toLowerCase();
  let tag = `<${name}`;
  for (const [key, value] of element.attributes) {
    // An address below another xml:base than the text's own is resolved here; the rest follow in the sanitising pass.
    const moved = element.base !== base && (key === "href" || key === "src") ? resolveUrl(value, element.base) : value;
    if (key !== "xml:base") tag += ` ${key}="${escapeAttribute(moved)}"`;
  }
  if (element.children.length === 0 && VOID.has(name)) return `${tag} />`;
  return `${tag}>${innerMarkup(element, base)}</${name}>`;
}

const hasElements = (element: XmlElement): boolean => element.children.some((child) => typeof child !== "string");

/** The one `div` that Atom 1.0 wraps XHTML in, which is not part of the text. */
function wrapper(element: XmlElement): XmlElement | undefined {
  const solid = element.children.filter((child) => typeof child !== "string" || child.trim() !== "");
  const only = solid[0];
  return solid.length === 1 && typeof only === "object" && only.local.toLowerCase() === "div" ? only : undefined;
}

function fromBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, "")), (char) => char.charCodeAt(0));
    return new TextDecoder("utf-8").decode(bytes);
  } catch {
    return text;
  }
}

const isBinary = (type: string): boolean => type.includes("/") && !/^text\/|[/+](?:xml|json)$/.test(type);

export interface TextOptions {
  /** Type that holds where the element does not state one. */
  readonly type: string;
  /** Whether the dialect leaves open if text is HTML, so that its looks must decide. */
  readonly guess: boolean;
  /** Whether the one `div` around XHTML is dropped (Atom 1.0). */
  readonly unwrap: boolean;
}

/** Reads a text construct: its type, its markup made safe with absolute addresses, its base and language. */
export function readText(element: XmlElement, options: TextOptions): FeedText {
  const stated = element.attributes.get("type");
  let type = mediaType(stated === undefined || stated.trim() === "" ? options.type : stated);
  const src = element.attributes.get("src");
  let value: string;
  const escapedInDiv = type === "text/html" ? wrapper(element) : undefined;
  if (escapedInDiv && !hasElements(escapedInDiv)) {
    // Some tools wrap escaped HTML in a div of XHTML.
    value = textOf(escapedInDiv);
  } else if (hasElements(element)) {
    const inner = options.unwrap || !type.endsWith("xml") ? wrapper(element) : undefined;
    type = isMarkupType(type) || type.startsWith("text/") ? "application/xhtml+xml" : type;
    const source = inner ?? element;
    value = innerMarkup(source, element.base);
  } else if (type === "application/xhtml+xml") {
    value = innerMarkup(element, element.base);
  } else {
    value = textOf(element);
    // Atom 0.3 says so; in Atom 1.0 every type that is neither text nor XML is base64.
    if (element.attributes.get("mode") === "base64" || (options.unwrap && isBinary(type))) value = fromBase64(value);
    if (options.guess && type === "text/plain" && looksLikeHtml(value)) type = "text/html";
  }
  const clean = isMarkupType(type) ? safeMarkup(value.trim(), element.base) : value;
  return {
    value: clean.trim().slice(0, MAX_TEXT),
    type,
    base: element.base,
    ...(element.language === undefined ? {} : { language: element.language }),
    ...(src === undefined ? {} : { src: resolveUrl(src, element.base) }),
  };
}
