import type { SourceKind } from "./source-files.js";

const FEED = /<(?:rss|feed|rdf:RDF)[\s>:]/i;

/** What the first bytes say a file holds; `unknown` when they say nothing. */
export function sniffSource(head: Uint8Array): SourceKind {
  // Every format here begins in ASCII; a byte-order mark and UTF-16's zeros are passed over.
  let text = "";
  for (const byte of head.subarray(0, 4096)) if (byte > 0 && byte < 0x80) text += String.fromCharCode(byte);
  text = text.trimStart();
  if (text.startsWith("WARC/")) return "warc";
  if (text.startsWith("{"))
    return /^\{[^\n]*\}\s*(?:\n|$)/.test(text) || !text.includes("\n") ? "jsonl" : jsonKind(text);
  if (text.startsWith("[")) return "json";
  if (!text.startsWith("<")) return "unknown";
  if (/<opml[\s>]/i.test(text)) return "opml";
  if (FEED.test(text.slice(0, 2048)) && !/<html[\s>]/i.test(text.slice(0, 512))) return "feed";
  return /<(?:!doctype html|html|head|body|div|article|p|meta)[\s>]/i.test(text) ? "html" : "unknown";
}

const jsonKind = (text: string): SourceKind => (text.includes("jsonfeed.org") ? "feed" : "json");
