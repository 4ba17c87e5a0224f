import { describe, expect, it } from "vitest";
import { sniffSource } from "../../src/pipeline/sniff-source.js";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("what a file holds, by its first bytes", () => {
  it.each([
    ["jsonl", '{"id": "a", "title": "T"}\n{"id": "b"}\n'],
    ["jsonl", '{"id": "a", "title": "a long first line that the head cuts off'],
    ["json", '{\n  "articles": []\n}'],
    ["json", "[1, 2]"],
    ["feed", '{\n "version": "https://jsonfeed.org/version/1.1"\n}'],
    ["feed", '<?xml version="1.0"?>\n<rss version="2.0"><channel>'],
    ["feed", '<feed xmlns="http://www.w3.org/2005/Atom">'],
    ["feed", '\uFEFF<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
    ["opml", '<?xml version="1.0"?><opml version="2.0"><body/></opml>'],
    ["html", "<!DOCTYPE html><title>x</title>"],
    ["html", '<html lang="en"><head><link rel="alternate" type="application/rss+xml" href="/rss"></head>'],
    ["warc", "WARC/1.1\r\nWARC-Type: warcinfo"],
    ["unknown", "Dear Sir or Madam,"],
    ["unknown", ""],
    ["unknown", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
  ])("%s", (kind, text) => {
    expect(sniffSource(bytes(text))).toBe(kind);
  });

  it("reads through UTF-16", () => {
    const text = "\uFEFF<rss version='2.0'>";
    const utf16 = new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer);
    expect(sniffSource(utf16)).toBe("feed");
  });
});
