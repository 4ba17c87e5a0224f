import { cleanText, decodeFeed } from "./decode.js";
import { takeDoctype } from "./doctype.js";
import type { FeedDocument, FeedFault, FeedFormat } from "./document.js";
import { readFeed } from "./read-record.js";
import { isSafeUrl, resolveUrl } from "./urls.js";
import { readXml, type XmlTree } from "./xml-tree.js";

/** Where the bytes came from, and what HTTP said about them. */
export interface FeedSource {
  /** Address after redirects. */
  readonly url: string;
  /** Content-Type header. */
  readonly contentType?: string;
  /** Content-Location header. */
  readonly contentLocation?: string;
  /** Content-Language header. */
  readonly contentLanguage?: string;
}

/** Why bytes are no feed at all. */
export interface NotAFeed {
  readonly code: "empty" | "html" | "not-a-feed" | "forbidden-entity";
  readonly message: string;
}

const RSS_VERSIONS: Readonly<Record<string, FeedFormat>> = {
  "0.90": "rss090",
  "0.91": "rss091u",
  "0.92": "rss092",
  "0.93": "rss093",
  "0.94": "rss094",
};

const ATOM_VERSIONS: Readonly<Record<string, FeedFormat>> = { "0.1": "atom01", "0.2": "atom02", "0.3": "atom03" };

/** Which dialect the root element speaks; empty for none that we know. */
function formatOf(tree: XmlTree, doctype: string): FeedFormat | undefined {
  const root = tree.root;
  if (!root) return undefined;
  const version = root.attributes.get("version") ?? "";
  const uses = (address: string) => [...tree.namespaces.keys()].some((key) => key.toLowerCase().includes(address));
  switch (root.name) {
    case "rss":
      if (version === "0.91" && doctype.toLowerCase().includes("netscape")) return "rss091n";
      return RSS_VERSIONS[version] ?? (version.startsWith("2.") ? "rss20" : "rss");
    case "feed":
    case "entry":
      if (uses("www.w3.org/2005/atom")) return "atom10";
      return ATOM_VERSIONS[version] ?? (uses("purl.org/atom/ns#") ? "atom03" : "atom");
    case "rdf:rdf":
    case "rdf":
      if (uses("netscape.com/rdf/simple/0.9")) return "rss090";
      return "rss10";
    case "channel":
      return "cdf";
    default:
      return undefined;
  }
}

const XML_TYPES = /^(?:application|text)\/(?:[\w.-]+\+)?xml(?:-dtd|-external-parsed-entity)?$/;

/** A fault for bytes that are served as something other than XML. */
function typeFault(contentType: string | undefined): FeedFault[] {
  const media = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (media === "" || XML_TYPES.test(media) || media === "application/octet-stream") return [];
  return [{ code: "media-type", message: `The feed is served as ${media.slice(0, 60)}.` }];
}

export const isNotAFeed = (value: FeedDocument | NotAFeed): value is NotAFeed => "message" in value;

/**
 * Reads RSS, RDF, Atom (0.3 too) and CDF, in whatever encoding and however broken, as far as it makes sense.
 * Nothing outside the bytes is read; depth, items, elements and entities are capped.
 */
export function readXmlDocument(bytes: Uint8Array | string, source: FeedSource): FeedDocument | NotAFeed {
  const decoded =
    typeof bytes === "string"
      ? { text: cleanText(bytes), encoding: "", faults: [] }
      : decodeFeed(bytes, source.contentType);
  const text = decoded.text.trimStart();
  if (text === "") return { code: "empty", message: "The answer is empty." };
  const doctype = takeDoctype(text);
  if (doctype.danger) return { code: "forbidden-entity", message: doctype.danger };
  const location = source.contentLocation;
  const base = location && isSafeUrl(location) ? resolveUrl(location, source.url) : source.url;
  const language = source.contentLanguage;
  const tree = readXml(doctype.text, { base, entities: doctype.entities, ...(language ? { language } : {}) });
  const format = formatOf(tree, doctype.declared);
  if (!tree.root || format === undefined) return notAFeed(tree);
  const dialect = { atom10: format === "atom10", atom: format.startsWith("atom") };
  const faults = [...decoded.faults, ...typeFault(source.contentType), ...tree.faults];
  return { format, encoding: decoded.encoding, faults, namespaces: tree.namespaces, ...readFeed(tree.root, dialect) };
}

function notAFeed(tree: XmlTree): NotAFeed {
  const name = tree.root?.name ?? "";
  if (/^(?:xhtml:)?(?:html|head|body|script|div|p|meta)$/.test(name))
    return { code: "html", message: "A web page stands where the feed should be." };
  if (name === "") return { code: "not-a-feed", message: "This is neither XML nor JSON." };
  return { code: "not-a-feed", message: `The document is a <${name.slice(0, 40)}>, which is no kind of feed.` };
}
