import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Feed, parseFeed } from "../../src/feed/index.js";
import { isRejection } from "../../src/model/rejection.js";

const read = (text: string | Uint8Array, url = "https://news.example/feed/"): Feed => {
  const feed = parseFeed(text, { url });
  if (isRejection(feed)) throw new Error(`${feed.code}: ${feed.message}`);
  return feed;
};

const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB" xml:base="https://news.example/">
  <title type="html">The &lt;em&gt;Example&lt;/em&gt; Times</title>
  <link rel="self" href="/feed/"/><link rel="hub" href="https://hub.example/"/><link href="/"/>
  <author><name>The Desk</name></author>
  <entry>
    <id>tag:news.example,2026:1</id><title>Storm &amp;amp; flood</title>
    <link href="2026/storm"/><published>2026-11-20T10:00:00+01:00</published><updated>2026-11-20T12:30:00Z</updated>
    <author><name>Ada Example</name><email>ada@news.example</email></author>
    <summary>It rained.</summary>
    <content type="xhtml" xml:base="https://cdn.example/x/"><div xmlns="http://www.w3.org/1999/xhtml"><p onclick="x()">Rain. <a href="more">More</a></p><script>x()</script></div></content>
  </entry>
  <entry><id>tag:news.example,2026:2</id><title>No author</title><link href="/2"/></entry>
</feed>`;

describe("parseFeed", () => {
  it("reads Atom: times in UTC, addresses absolute, markup safe, the feed's author for entries without one", () => {
    const feed = read(ATOM);
    expect(feed).toMatchObject({
      kind: "atom",
      title: "The Example Times",
      homepage: "https://news.example/",
      hub: "https://hub.example/",
      self: "https://news.example/feed/",
      language: "en-GB",
      warnings: [],
    });
    expect(feed.items[0]).toMatchObject({
      id: "tag:news.example,2026:1",
      url: "https://news.example/2026/storm",
      title: "Storm & flood",
      summary: "It rained.",
      published: "2026-11-20T09:00:00Z",
      modified: "2026-11-20T12:30:00Z",
      authors: ["Ada Example"],
      contentHtml: '<p>Rain. <a href="https://cdn.example/x/more">More</a></p>',
    });
    expect(feed.items[1]?.authors).toEqual(["The Desk"]);
  });

  it("reads RSS with its modules: author, picture, categories, the publisher's wish about polls", () => {
    const feed =
      read(`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel>
      <title>News</title><link>https://news.example/</link><ttl>30</ttl><managingEditor>boss@news.example (The Boss)</managingEditor>
      <item><title>One</title><link>https://feeds.example/~r/1</link><feedburner:origLink>https://news.example/1</feedburner:origLink>
      <dc:creator><![CDATA[Jane Roe]]></dc:creator><category>World</category><category>World</category>
      <pubDate>Fri, 20 Nov 2026 08:15 EST</pubDate><media:content url="https://news.example/1.jpg" medium="image"><media:title>A picture</media:title></media:content>
      <description>&lt;p&gt;Short &amp;amp; sweet.&lt;/p&gt;</description><content:encoded><![CDATA[<p>Long text</p>]]></content:encoded></item>
      </channel></rss>`);
    expect(feed).toMatchObject({ kind: "rss", homepage: "https://news.example/", ttl: 1_800 });
    expect(feed.items[0]).toMatchObject({
      title: "One",
      url: "https://news.example/1",
      authors: ["Jane Roe"],
      categories: ["World"],
      published: "2026-11-20T13:15:00Z",
      image: "https://news.example/1.jpg",
      summary: "Short & sweet.",
      contentHtml: "<p>Long text</p>",
    });
  });

  it("reads RDF, Atom 0.3, JSON Feed and news sitemaps", () => {
    const rdf =
      read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>News</title></channel><item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link><dc:date>2026-11-20</dc:date></item></rdf:RDF>`);
    expect([rdf.kind, rdf.items[0]?.url, rdf.items[0]?.published]).toEqual([
      "rdf",
      "https://a.example/1",
      "2026-11-20T00:00:00Z",
    ]);
    const old = read(
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>News</title><entry><title mode="base64">T25l</title><issued>2003-12-31T10:14:55-05:00</issued></entry></feed>',
    );
    expect([old.kind, old.items[0]?.title, old.items[0]?.published]).toEqual(["atom", "One", "2003-12-31T15:14:55Z"]);
    const json = read(
      '\ufeff{"version":"https://jsonfeed.org/version/1.1","title":"N","items":[{"id":7,"url":"/7","title":"Seven","content_text":"a < b","authors":[{"name":"Ada"}]}]}',
    );
    expect(json.items[0]).toMatchObject({
      id: "7",
      url: "https://news.example/7",
      title: "Seven",
      contentHtml: "<p>a &lt; b</p>",
      authors: ["Ada"],
    });
    const map =
      read(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/1</loc>
      <news:news><news:publication><news:name>A</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-11-20T10:00:00Z</news:publication_date><news:title>One</news:title></news:news></url>
      <url><loc>https://a.example/no-news</loc></url></urlset>`);
    expect(map).toMatchObject({ kind: "sitemap", title: "A" });
    expect(map.items).toMatchObject([
      { url: "https://a.example/1", title: "One", published: "2026-11-20T10:00:00Z", language: "en" },
    ]);
  });

  it("drops what could run: scripts, handlers, and addresses with schemes that hide", () => {
    const bad = [
      "javascript:alert(1)",
      "java&#10;script:alert(1)",
      " &#x6A;avascript:x",
      "vbscript:x",
      "data:text/html,x",
    ];
    const html = bad
      .map((href) => `<a href="${href}" onmouseover="x()">t</a>`)
      .join("")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;");
    const feed = read(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><link>javascript:x</link><content:encoded>${html}&lt;svg onload=x>&lt;iframe srcdoc="x">&lt;math>&lt;style>x&lt;/style></content:encoded></item></channel></rss>`,
    );
    expect(feed.items[0]?.contentHtml).toBe('<a href="">t</a>'.repeat(bad.length));
    expect(feed.items[0]?.url).toBe("");
  });

  it("reads windows-1252 that calls itself Latin-1, and UTF-8 that was encoded twice", () => {
    const bytes = Buffer.from(
      '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><title>#Hi# it#s</title></channel></rss>',
      "latin1",
    );
    for (const code of [0x93, 0x94, 0x92]) bytes[bytes.indexOf("#")] = code;
    expect(read(bytes).title).toBe("“Hi” it’s");
    expect(read("<rss><channel><title>caf\u00c3\u00a9</title></channel></rss>").title).toBe("café");
  });

  it("never throws, whatever the bytes", () => {
    const pieces = fc.constantFrom(
      "<rss>",
      "<item>",
      "</item>",
      "<title>",
      "<![CDATA[",
      "]]>",
      "&",
      "&amp;",
      "&#x41;",
      "<!--",
      "-->",
      "<!DOCTYPE",
      "[",
      ">",
      '"',
      " xmlns:a='b'",
      "text",
      "\u0000",
      "{",
      '"items":[',
      "<feed ",
      "<entry xml:base='://'>",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        parseFeed(parts.join(""), { url: "https://news.example/" });
      }),
      { numRuns: 500, seed: 6 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        parseFeed(bytes, { url: "https://news.example/" });
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});
