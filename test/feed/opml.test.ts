import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discoverFeeds, parseOpml, writeOpml } from "../../src/feed/index.js";
import { isRejection } from "../../src/model/rejection.js";

describe("OPML", () => {
  it("reads groups, skips what is no feed, and takes each address once", () => {
    const list = parseOpml(`<?xml version="1.0"?><opml version="1.0"><head><title>My list</title></head><body>
      <outline text="Europe"><outline text="UK"><outline title="A &amp; B" xmlUrl="feed:https://a.example/rss" htmlUrl="https://a.example/"/></outline>
      <outline text="dead" xmlUrl="javascript:x"/></outline><outline text="again" xmlUrl="https://a.example/rss"/></body></opml>`);
    expect(list).toEqual({
      title: "My list",
      warnings: [],
      subscriptions: [
        { url: "https://a.example/rss", title: "A & B", homepage: "https://a.example/", groups: ["Europe", "UK"] },
      ],
    });
  });

  it("rejects what is not OPML", () => {
    const list = parseOpml("<html></html>");
    expect(isRejection(list) && list.code).toBe("not-opml");
  });

  it("what is written is read back the same", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "B", "&", "<", '"', "'", "é", "日"),
      minLength: 1,
      maxLength: 8,
    });
    const feed = fc.record({ path: fc.nat(), title: word, groups: fc.array(word, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.uniqueArray(feed, { selector: ({ path }) => path, maxLength: 12 }), (feeds) => {
        const subscriptions = feeds.map(({ path, title, groups }) => ({
          url: `https://a.example/${path}`,
          title,
          groups,
        }));
        const back = parseOpml(writeOpml({ title: "List", subscriptions }));
        if (isRejection(back)) throw new Error(back.message);
        const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);
        expect([...back.subscriptions].sort(byUrl)).toEqual([...subscriptions].sort(byUrl));
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});

describe("discoverFeeds", () => {
  it("finds declared feeds before linked ones, resolves them, and leaves comments out", () => {
    const html = `<html><head><base href="/news/"><link rel="alternate" type="application/rss+xml" title="Top stories" href="feed.xml">
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"><link rel="alternate" hreflang="de" href="/de"></head>
      <body><a href="/rss">RSS</a><a href="https://elsewhere.example/rss">partner</a><a href="/about">About</a></body></html>`;
    expect(discoverFeeds(html, "https://www.a.example/")).toEqual([
      { url: "https://www.a.example/news/feed.xml", title: "Top stories", how: "declared" },
      { url: "https://www.a.example/rss", how: "linked" },
    ]);
  });
});
