import { describe, expect, it } from "vitest";
import { discoverFeeds, type Feed, parseFeed, parseOpml } from "../../src/feed/index.js";
import { isRejection } from "../../src/model/rejection.js";

const source = { url: "https://news.example/feed" };
const read = (text: string | Uint8Array): Feed => {
  const feed = parseFeed(text, source);
  if (isRejection(feed)) throw new Error(`${feed.code}: ${feed.message}`);
  return feed;
};
const codeOf = (text: string | Uint8Array): string => {
  const feed = parseFeed(text, source);
  return isRejection(feed) ? feed.code : "ok";
};
const rss = (items: string, head = ""): string =>
  `${head}<rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;
const item = (fields: string): string => `<item>${fields}</item>`;

describe("entities", () => {
  it("case 14: bombs of entities are refused", () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    expect(
      codeOf(rss(item("<title>&l9;</title>"), `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>`)),
    ).toBe("forbidden-entity");
    const long = `<!DOCTYPE rss [<!ENTITY a "${"x".repeat(10_000)}">]>`;
    expect(codeOf(rss(item(`<title>${"&a;".repeat(10_000)}</title>`), long))).toBe("forbidden-entity");
    const many = Array.from({ length: 1_000 }, (_, i) => `<!ENTITY e${i} "x">`).join("");
    expect(codeOf(rss(item("<title>&e1;</title>"), `<!DOCTYPE rss [${many}]>`))).toBe("forbidden-entity");
  });

  it("case 14: external entities are refused, and nothing is read", () => {
    for (const declared of [
      '<!ENTITY x SYSTEM "file:///etc/passwd">',
      '<!ENTITY x PUBLIC "-//x" "http://inside.example/">',
    ])
      expect(codeOf(rss(item("<title>&x;</title>"), `<!DOCTYPE rss [${declared}]>`))).toBe("forbidden-entity");
    const parameter = '<!DOCTYPE rss [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>';
    expect(read(rss(item("<title>%x;</title>"), parameter)).items[0]?.title).toBe("%x;");
    const external = '<!DOCTYPE rss SYSTEM "file:///etc/passwd">';
    expect(read(rss(item("<title>a &unknown; b</title>"), external)).items[0]?.title).toBe("a &unknown; b");
  });

  it("case 14: an OPML list with a bomb is refused too", () => {
    const list = parseOpml('<!DOCTYPE opml [<!ENTITY a "&b;&b;"><!ENTITY b "x">]><opml><body/></opml>');
    expect(isRejection(list) && list.code).toBe("forbidden-entity");
  });

  it("entities for plain text are honoured, once", () => {
    const feed = read(
      rss(item("<title>&co; &amp; &nbsp;sons &eacute;</title>"), '<!DOCTYPE rss [<!ENTITY co "ACME">]>'),
    );
    expect(feed.items[0]?.title).toBe("ACME & sons é");
  });
});

describe("amounts", () => {
  it("case 15: a million character references are cut to the limit of a title", () => {
    const feed = read(rss(item(`<title>${"&amp;".repeat(1_000_000)}</title>`)));
    expect(feed.items[0]?.title.length).toBeLessThanOrEqual(1_000);
  });

  it("case 15: of a hundred thousand items the first 2,000 are read, with a warning", () => {
    const feed = read(rss(item("<title>x</title>").repeat(100_000)));
    expect(feed.items.length).toBe(2_000);
    expect(feed.warnings.map(({ code }) => code)).toEqual(["too-many-items"]);
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "x",
      items: Array(50_000).fill({ id: "1" }),
    });
    expect(read(json).items.length).toBe(2_000);
  });

  it("case 15: a million elements within one item, and elements 100,000 deep, are capped", () => {
    const wide = read(rss(item(`<title>kept</title><description>${"<b/>".repeat(1_000_000)}</description>`)));
    expect(wide.items[0]?.title).toBe("kept");
    expect(wide.warnings.map(({ code }) => code)).toContain("too-many-elements");
    const deep = read(
      rss(item(`<title>kept</title>${"<x>".repeat(100_000)}${"</x>".repeat(100_000)}`) + item("<title>after</title>")),
    );
    expect(deep.items.map(({ title }) => title)).toEqual(["kept"]);
    const deeper = (depth: number) =>
      read(
        rss(item(`<title>kept</title>${"<x>".repeat(depth)}${"</x>".repeat(depth)}`) + item("<title>after</title>")),
      );
    expect(deeper(1_000).items.map(({ title }) => title)).toEqual(["kept", "after"]);
    expect(deep.warnings.map(({ code }) => code)).toContain("too-deep");
  });
});

describe("bytes", () => {
  it("case 18: UTF-16, broken UTF-8, NUL and bidirectional overrides become valid text", () => {
    const text = rss(item("<title>Caf\u00e9 \u202egnirts</title>"));
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    expect(read(utf16).items[0]?.title).toBe("Café gnirts");
    const broken = Buffer.from(rss(item("<title>Café #\u0000 one two three é é é é</title>")));
    broken[broken.indexOf("#")] = 0xff;
    const title = read(broken).items[0]?.title ?? "";
    expect(title.isWellFormed()).toBe(true);
    expect(title).toMatch(/^Café \ufffd one two/);
  });
});

describe("identity", () => {
  const key = (feed: Feed) => feed.items.map((one) => one.key);
  const entry = (guid: string, link: string, title = "Story") =>
    item(`<title>${title}</title><guid isPermaLink="false">${guid}</guid><link>${link}</link>`);

  it("case 20: an identifier that is used again for another article makes no false merge", () => {
    const [first] = key(read(rss(entry("1", "https://news.example/a"))));
    const [second] = key(read(rss(entry("1", "https://news.example/b"))));
    expect(first).not.toBe(second);
    expect(
      new Set(key(read(rss(entry("1", "https://news.example/a") + entry("1", "https://news.example/b"))))).size,
    ).toBe(2);
  });

  it("case 20: a changed identifier and tracking parameters make no duplicate", () => {
    const variants = [
      entry("1", "https://news.example/a?id=7"),
      entry("changed", "https://news.example/a?id=7"),
      entry("1", "https://news.example/a?utm_source=rss&amp;id=7&amp;fbclid=xyz"),
      entry("1", "http://www.news.example/a?id=7"),
    ];
    expect(new Set(variants.flatMap((one) => key(read(rss(one))))).size).toBe(1);
    expect(key(read(rss(entry("1", "https://news.example/a?id=8"))))).not.toEqual(
      key(read(rss(entry("1", "https://news.example/a?id=7")))),
    );
  });

  it("case 20: items that share an address or have none stay apart", () => {
    const live = rss(
      entry("1", "https://news.example/live", "First") + entry("2", "https://news.example/live", "Second"),
    );
    expect(new Set(key(read(live))).size).toBe(2);
    const bare = rss(item("<title>One</title>") + item("<title>Two</title>"));
    expect(new Set(key(read(bare))).size).toBe(2);
  });
});

describe("names that mean something to the machine", () => {
  it("case 21: __proto__ in a JSON feed, in XML and in OPML is a word like any other", () => {
    const json =
      '{"version":"https://jsonfeed.org/version/1.1","title":"x","__proto__":{"items":[1],"polluted":1},"items":[{"id":"1","__proto__":{"title":"no"},"constructor":{"prototype":{"polluted":1}}}]}';
    expect(read(json).items.map(({ title }) => title)).toEqual([""]);
    const xml = rss(item('<title>x</title><__proto__ polluted="1">y</__proto__><constructor>z</constructor>'));
    expect(read(xml).items[0]?.title).toBe("x");
    const list = parseOpml(
      '<opml><body><outline text="__proto__"><outline text="constructor" xmlUrl="https://a.example/" __proto__="x"/></outline></body></opml>',
    );
    expect(!isRejection(list) && list.subscriptions[0]?.groups).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("case 21: a million outlines are refused", () => {
    const list = parseOpml(`<opml><body>${'<outline xmlUrl="https://a.example/"/>'.repeat(1_000_000)}</body></opml>`);
    expect(isRejection(list) && list.code).toBe("too-many-outlines");
    const distinct = Array.from({ length: 21_000 }, (_, i) => `<outline xmlUrl="https://a.example/${i}"/>`).join("");
    const many = parseOpml(`<opml><body>${distinct}</body></opml>`);
    expect(isRejection(many) && many.code).toBe("too-many-outlines");
  });
});

describe("what is no feed", () => {
  it("case 22: pages, empty answers and other documents are rejected with their reason", () => {
    expect(codeOf("<!DOCTYPE html><html><head><title>x</title></head></html>")).toBe("html");
    expect(codeOf("")).toBe("empty");
    expect(codeOf("  \n ")).toBe("empty");
    expect(codeOf("just words")).toBe("not-a-feed");
    expect(codeOf('{"title": "no items"}')).toBe("not-a-feed");
    expect(codeOf("{broken")).toBe("not-a-feed");
    expect(codeOf("<svg xmlns='http://www.w3.org/2000/svg'/>")).toBe("not-a-feed");
    expect(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toBe("not-a-feed");
  });

  it("case 22: a feed cut off anywhere keeps the items before the cut", () => {
    const whole = rss(
      [1, 2, 3, 4].map((n) => item(`<title>Story ${n}</title><link>https://news.example/${n}</link>`)).join(""),
    );
    for (let end = whole.indexOf("Story 3"); end < whole.length; end += 1) {
      const titles = read(whole.slice(0, end)).items.map(({ title }) => title);
      expect(titles.slice(0, 2)).toEqual(["Story 1", "Story 2"]);
    }
  });
});

describe("work that grows too fast", () => {
  it("case 16: HTML 200,000 deep within a description is cut, and the item kept", () => {
    const feed = read(rss(item(`<title>kept</title><description>${"&lt;b&gt;".repeat(200_000)}</description>`)));
    expect(feed.items[0]?.title).toBe("kept");
    const page = discoverFeeds(
      `<link rel="alternate" type="application/rss+xml" href="/feed">${"<b>".repeat(300_000)}`,
      source.url,
    );
    expect(page.map(({ url }) => url)).toEqual(["https://news.example/feed"]);
  });

  it("case 17: 100,000 categories, authors, prefixes and hostile styles do no more work than their number", () => {
    const tags = Array.from({ length: 90_000 }, (_, i) => `<category>c${i}</category>`).join("");
    expect(read(rss(item(`<title>x</title>${tags}`))).items[0]?.categories.length).toBe(500);
    const prefixes = Array.from({ length: 50_000 }, (_, i) => ` xmlns:p${i}="u${i}"`).join("");
    const wide = `<rss${prefixes}><channel>${'<item xmlns:q="u"><title>x</title></item>'.repeat(1_000)}</channel></rss>`;
    expect(read(wide).items.length).toBe(1_000);
    const authors = Array.from({ length: 100_000 }, (_, i) => ({ name: `Author ${i}` }));
    const json = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items: [{ id: "1", authors }] });
    expect(read(json).items[0]?.authors.length).toBe(200);
    const styles = [`a:${" ".repeat(4_900)}:`, "url(".repeat(20_000), `${"a:b;".repeat(1_000)}'`, "'a".repeat(2_400)];
    const html = styles
      .map((style) => `&lt;p style="${style.replaceAll('"', "")}"&gt;t&lt;/p&gt;`)
      .join("")
      .repeat(5);
    const feed = read(rss(item(`<title>x</title><description>${html}</description>`)));
    expect(feed.items[0]?.summary.replace(/\s/g, "")).toBe("t".repeat(20));
  });

  it("case 17: a hostile title, author and date of 100 kB are read and cut", () => {
    for (const text of [
      "(".repeat(100_000),
      "a@".repeat(50_000),
      "&#x".repeat(33_000),
      "&a".repeat(50_000),
      "<".repeat(100_000),
      "é\u0301".repeat(50_000),
    ]) {
      const escaped = text.replaceAll("<", "&lt;");
      const feed = read(rss(item(`<title>${escaped}</title><author>${escaped}</author><pubDate>${escaped}</pubDate>`)));
      expect(feed.items[0]?.title.length).toBeLessThanOrEqual(1_000);
      expect(feed.items[0]?.published).toBeUndefined();
    }
  });
});
