import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { elementsOf, MAX_DEPTH, parseTree } from "../../src/extract/html-tree.js";
import { cleanAuthors, parseTime } from "../../src/extract/index.js";
import { isRejection } from "../../src/model/rejection.js";
import { articleOf, BODY, extract, NOW, pageWith, paragraphs } from "./page-of.js";

const TEXT = BODY.join("\n\n");
const LONG = 100_000;

describe("hostile pages", () => {
  it.each([1_000, 2_000, 20_000])("case 16: HTML %i deep is bounded and still read", (depth) => {
    const html = pageWith({ before: `${"<div>".repeat(depth)}<p>${BODY[0]}</p>${"</div>".repeat(depth)}` });
    let deepest = 0;
    for (const element of elementsOf(parseTree(html))) deepest = Math.max(deepest, element.depth);
    expect(deepest).toBeLessThanOrEqual(MAX_DEPTH);
    expect(articleOf(html).text).toContain(BODY[2]);
  });

  it("case 16: elements never closed, closed too often and without number are survived", () => {
    for (const html of [
      "<div>".repeat(200_000),
      "</div>".repeat(200_000),
      "<p>".repeat(200_000),
      "<b><i>".repeat(50_000),
      "<table><tr><td>".repeat(20_000),
    ])
      expect(articleOf(html + pageWith()).text).toContain(BODY[0]);
  });

  it("data that was never text is no article, whatever its address calls it", () => {
    const noise = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7_919 + (i >> 3) * 104_729) % 256);
    expect(extract(noise)).toMatchObject({ code: "not-text" });
  });

  it("case 16: a page over the limit is refused, not cut", () => {
    expect(extract(`${pageWith()}${" ".repeat(5 * 1024 * 1024)}`)).toMatchObject({ code: "too-large" });
  });

  const hostile: ReadonlyArray<readonly [string, string]> = [
    ["letters", "a".repeat(LONG)],
    ["spaces", `a${" ".repeat(LONG)}b`],
    ["separators", " | - ".repeat(LONG / 5)],
    ["commas", "Ana Ruiz, ".repeat(LONG / 10)],
    ["digits", "2019-11-20 ".repeat(LONG / 11)],
    ["brackets", "(((((By ".repeat(LONG / 8)],
    ["breaks", "x<br>".repeat(LONG / 5)],
  ];
  it.each(hostile)("case 17: a title, byline and date of 100 kB of %s do no harm", (_, long) => {
    const head = `<meta property="og:title" content="${long}"><meta name="author" content="${long}"><meta property="article:published_time" content="${long}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${long}","author":"${long}","datePublished":"${long}"}</script>`;
    const article = articleOf(
      pageWith({ title: long, head, before: `<p class="byline">${long}</p><time>${long}</time>` }),
    );
    expect(article.text).toContain(BODY[0]);
    expect(article.title.length).toBeLessThanOrEqual(500);
    expect(article.authors.length).toBeLessThanOrEqual(12);
    expect(cleanAuthors(long).length).toBeLessThanOrEqual(12);
    expect(parseTime(long) ?? "none").toMatch(/^(?:none|2019-11-20)/);
  });

  it("case 17: hostile scripts of JSON-LD do no harm", () => {
    for (const raw of [
      "[".repeat(LONG),
      `{"@graph":${"[".repeat(5000)}${"]".repeat(5000)}}`,
      `<!--${" ".repeat(LONG)}`,
      ",   ".repeat(LONG / 4),
      `{"author":{"@id":"#a"},"@id":"#a","@type":"Article"}`,
    ])
      expect(articleOf(pageWith({ head: `<script type="application/ld+json">${raw}</script>` })).text).toBe(TEXT);
  });

  it("case 17: a hundred thousand bylines, dates and headings are survived", () => {
    const many = `${'<span class="author byline">By Ana Ruiz</span><time>x</time><h1>News of the day</h1>'.repeat(20_000)}`;
    expect(articleOf(pageWith({ after: `<section class="comments">${many}</section>` })).text).toContain(BODY[1]);
  });

  it("case 18: UTF-16, UTF-8, windows-1252 and Shift_JIS give the same valid text", () => {
    const text = [
      "Der Fährbetrieb läuft seit Montag wieder, wie die Behörde am Abend in einer Mitteilung erklärte, und zwar täglich.",
    ];
    const html = (charset: string) =>
      pageWith({ body: paragraphs([...text, ...text, ...text]) }).replace("utf-8", charset);
    const expected = Array(3).fill(text[0]).join("\n\n");
    expect(articleOf(iconv.encode(`\ufeff${html("utf-16")}`, "utf16le", { addBOM: false })).text).toBe(expected);
    expect(articleOf(iconv.encode(`\ufeff${html("utf-16")}`, "utf16-be", { addBOM: false })).text).toBe(expected);
    expect(articleOf(iconv.encode(html("windows-1252"), "win1252")).text).toBe(expected);
    expect(articleOf(iconv.encode(html("x"), "win1252"), { contentType: "text/html; charset=iso-8859-1" }).text).toBe(
      expected,
    );
    expect(articleOf(html("iso-8859-1")).text).toBe(expected);
    const japanese = "港湾局は月曜日、一週間の修理を終えてフェリーの運航を再開すると発表した。".repeat(4);
    expect(
      articleOf(iconv.encode(pageWith({ body: paragraphs([japanese]) }).replace("utf-8", "shift_jis"), "shift_jis"))
        .text,
    ).toBe(japanese);
  });

  it("case 18: broken UTF-8, NUL, lone surrogates, zero-width and bidirectional characters leave valid text", () => {
    const nasty = pageWith({
      title: "Ferry &#x202E;returns\u0000 to service",
      body: paragraphs([`${BODY[0]}\u202Eevil\u0000 \u200Bhid\u200Bden &#xD800; &#0;`, BODY[1]!]),
    });
    const bytes = Buffer.concat([Buffer.from(nasty), Buffer.from([0xff, 0xfe, 0xc3, 0x28])]);
    const article = articleOf(bytes);
    for (const text of [article.text, article.title, article.dek ?? ""]) {
      expect(text.isWellFormed()).toBe(true);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must be gone
      expect(text).not.toMatch(/[\u0000\u200B\u202E]/);
    }
    expect(article.text).toContain("hidden");
  });

  it.each([
    "9999-12-31T00:00:00Z",
    "2027-01-01",
    "0001-01-01T00:00:00Z",
    "not a date",
    "",
    "2026-13-45",
    "99999999999999999999",
  ])("case 19: the time %j is taken as not stated", (time) => {
    const head = `<meta property="article:published_time" content="${time}"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${time}"}</script>`;
    expect(articleOf(pageWith({ head })).published).toBeUndefined();
  });

  it("case 19: a time up to a day ahead is a clock that differs, and is kept", () => {
    const head = '<meta property="article:published_time" content="2026-11-24T01:00:00+09:00">';
    expect(articleOf(pageWith({ head })).published).toBe("2026-11-24T01:00:00+09:00");
    expect(NOW < "2026-11-24T01:00:00+09:00").toBe(true);
  });

  it("case 20: tracking parameters make no second article, other parameters no false one", () => {
    const id = (url: string): string => articleOf(pageWith(), { url }).id;
    const plain = id("https://harbourpost.example/story?id=7");
    expect(id("https://www.harbourpost.example/story?utm_campaign=x&id=7&fbclid=1#top")).toBe(plain);
    expect(id("https://m.harbourpost.example/story?id=7")).toBe(plain);
    expect(id("https://harbourpost.example/story?id=8")).not.toBe(plain);
  });

  it("case 20: a canonical address that is the front page makes no one article of many", () => {
    const head =
      '<link rel="canonical" href="https://www.harbourpost.example/"><meta property="og:url" content="https://www.harbourpost.example/2026">';
    expect(articleOf(pageWith({ head })).url).toBe("https://www.harbourpost.example/2026/ferry");
  });

  it("never throws, whatever the bytes", () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const page = Buffer.from(
      pageWith({
        head: '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ana"}]}</script>',
      }),
    );
    for (let round = 0; round < 300; round++) {
      const bytes = Buffer.from(page);
      for (let i = 0; i < 20; i++) bytes[random(bytes.length)] = random(256);
      const result = extract(bytes.subarray(random(50), bytes.length - random(400)));
      expect(isRejection(result) || result.text.isWellFormed()).toBe(true);
    }
  });
});
