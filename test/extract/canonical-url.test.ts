import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressKey, canonicalUrl } from "../../src/extract/index.js";

describe("canonical addresses", () => {
  it.each([
    ["HTTPS://WWW.Post.example:443/A/b?utm_source=x&id=7#top", "https://www.post.example/A/b?id=7"],
    ["http://post.example:80/story?fbclid=1", "http://post.example/story"],
    ["https://www-post-example.cdn.ampproject.org/c/s/www.post.example/story", "https://www.post.example/story"],
    ["https://www.google.com/amp/s/post.example/story.amp.html", "https://post.example/story.html"],
    ["https://post.example/story/amp/", "https://post.example/story"],
    ["https://post.example/story?p=12&page=2", "https://post.example/story?p=12&page=2"],
    ["https://user:secret@post.example/story", "https://post.example/story"],
    ["file:///etc/passwd", ""],
    ["javascript:alert(1)", ""],
    ["", ""],
  ])("%s", (raw, canonical) => {
    expect(canonicalUrl(raw)).toBe(canonical);
  });

  const host = fc.constantFrom("post.example", "www.post.example", "news.post.example");
  const path = fc
    .array(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.filter((part) => part !== "amp" && part !== "m").join("/"));
  const query = fc.array(
    fc.tuple(fc.constantFrom("id", "p", "story", "page", "article"), fc.stringMatching(/^[a-z0-9]{1,6}$/)),
    { maxLength: 2 },
  );
  const address = fc
    .tuple(host, path, query)
    .map(([h, p, q]) => `https://${h}/${p}${q.length > 0 ? `?${q.map(([k, v]) => `${k}=${v}`).join("&")}` : ""}`);
  const tracking = fc.constantFrom(
    "utm_source=feed",
    "utm_medium=social&utm_campaign=a",
    "fbclid=abc",
    "gclid=1",
    "cmpid=rss",
    "at_medium=RSS",
    "ito=1490",
    "smid=tw-share",
    "ref=rss",
  );

  it("is idempotent, and its key too", () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.webUrl({ withFragments: true, withQueryParameters: true })), (url) => {
        const canonical = canonicalUrl(url);
        expect(canonicalUrl(canonical)).toBe(canonical);
        expect(addressKey(canonical)).toBe(addressKey(url));
      }),
    );
  });

  it("never splits one article: tracking, fragment, scheme, www, mobile host, last slash and order change no key", () => {
    fc.assert(
      fc.property(address, tracking, (url, extra) => {
        const key = addressKey(url);
        expect(addressKey(`${url}${url.includes("?") ? "&" : "?"}${extra}#comments`)).toBe(key);
        expect(addressKey(url.replace("https:", "http:"))).toBe(key);
        expect(addressKey(url.replace("//www.", "//m."))).toBe(key);
        const { pathname, search, host: at } = new URL(url);
        expect(addressKey(`https://${at}${pathname}/${search}`)).toBe(key);
        expect(addressKey(`https://${at}${pathname}?${search.slice(1).split("&").reverse().join("&")}`)).toBe(key);
      }),
    );
  });

  it("never merges two articles: another path, parameter or site is another key", () => {
    const parts = ([h, p, q]: readonly [string, string, ReadonlyArray<readonly [string, string]>]): string =>
      JSON.stringify([h.replace("www.", ""), p, q.map((pair) => pair.join("=")).sort()]);
    const triple = fc.tuple(host, path, query);
    fc.assert(
      fc.property(triple, triple, (a, b) => {
        const url = ([h, p, q]: typeof a): string =>
          `https://${h}/${p}${q.length > 0 ? `?${q.map(([k, v]) => `${k}=${v}`).join("&")}` : ""}`;
        fc.pre(parts(a) !== parts(b));
        expect(addressKey(url(a))).not.toBe(addressKey(url(b)));
      }),
    );
  });
});
