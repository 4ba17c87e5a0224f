import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { warcInfo, warcResource } from "../../src/warc/index.js";
import { parallax, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();
const SAMPLE = fileURLToPath(new URL("../../data/sample/articles.jsonl", import.meta.url));

const write = (name: string, body: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, body);
  return path;
};

const PARAGRAPHS = [
  "The bridge at Ostrel reopened on Saturday, a day earlier than planned, the transport ministry said.",
  "Engineers had worked through three nights to replace the bearings that the flood had moved.",
  "Lorries above 7.5 tonnes still have to take the long way round by Wenlow until the end of the month.",
];

const page = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}">
   <meta property="article:published_time" content="2026-03-13T10:00:00Z"></head>
   <body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><link>https://ardovacourier.example/</link>
  <item><title>Tram drivers to strike on Friday</title><link>https://ardovacourier.example/trams</link>
  <description>Drivers of the Ardova trams will strike on Friday over pay, their union said.</description>
  <pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate></item></channel></rss>`;

const run = async (...argv: string[]) => {
  const { code, out, err } = await parallax([...argv, "--json"]);
  return { code, err, value: out === "" ? undefined : (JSON.parse(out) as Record<string, unknown>) };
};

describe("parallax import", () => {
  it("stores a JSON Lines file, and the second time changes nothing", async () => {
    const data = join(folder, "jsonl");
    const first = await run("import", SAMPLE, "--data", data);
    expect(first).toMatchObject({ code: 0, value: { changed: 0, unchanged: 0, rejected: 0 } });
    const stored = first.value?.stored as number;
    expect(stored).toBeGreaterThan(30);
    const stories = await parallax(["stories", "--data", data, "--json"]);
    const second = await run("import", SAMPLE, "--data", data);
    expect(second).toMatchObject({
      code: 0,
      value: { stored: 0, changed: 0, unchanged: stored, rejected: 0, briefs: 0 },
    });
    expect((await parallax(["stories", "--data", data, "--json"])).out).toBe(stories.out);
  });

  it("only says what it would do with --dry-run", async () => {
    const data = join(folder, "dry");
    const { code, value } = await run("import", SAMPLE, "--data", data, "--dry-run");
    expect(code).toBe(0);
    expect(value).toMatchObject({ dryRun: true, unchanged: 0, briefs: 0 });
    expect(existsSync(data)).toBe(false);
    await run("import", SAMPLE, "--data", data);
    const held = () => readdirSync(data).map((name) => [name, statSync(join(data, name)).mtimeMs]);
    const before = held();
    expect((await run("import", SAMPLE, "--data", data, "--dry-run")).value).toMatchObject({ stored: 0 });
    expect(held()).toEqual(before);
  });

  it("counts what it refuses by reason, names it, and says so in its exit code", async () => {
    const row = (id: string) => JSON.stringify({ id, title: `Title of ${id}`, text: "Some words.", language: "en" });
    const mixed = write("mixed.jsonl", `${row("a")}\nnot json\n${row("b")}\n{"id": "c"}\n`);
    const data = join(folder, "mixed");
    const { code, value, err } = await run("import", mixed, "--data", data);
    expect(code).toBe(3);
    expect(value).toMatchObject({ stored: 2, rejected: 2, reasons: { "read/not-json": 1, "read/bad-field": 1 } });
    expect(err).toMatch(/mixed\.jsonl#line=2: not-json/);
    const text = await parallax(["import", mixed, "--data", data]);
    expect(text.out).toContain("stored 0, changed 0, unchanged 2, rejected 2");
    expect(text.out).toContain("rejected 1: read/not-json");
    const nothing = await run("import", write("bad.jsonl", "nope\n"), "--data", data);
    expect(nothing.code).toBe(1);
  });

  it("says that it was interrupted, in words and in its exit code, and reads the rest the next time", async () => {
    const data = join(folder, "interrupted");
    const archived = { retrieved: "2026-03-13T10:00:00Z", contentType: "text/html" };
    const pages = ["Bridge reopens early", "Tunnel closes late", "Ferry sails again"].map((title, n) =>
      warcResource({ ...archived, url: `https://outlet.example/${n}`, bytes: Buffer.from(page(title)) }),
    );
    const archive = write("interrupted.warc.gz", Buffer.concat([warcInfo("test", archived.retrieved), ...pages]));
    const ended = await parallax(["import", archive, "--data", data], { signal: AbortSignal.abort() });
    expect(ended.code).toBe(130);
    expect(ended.out).toContain(`Interrupted: ${archive} was not read to its end`);
    const rest = await run("import", archive, "--data", data);
    expect(rest).toMatchObject({ code: 0, value: { stored: 3 } });
    const again = await run("import", archive, "--data", data);
    expect(again).toMatchObject({ code: 0, value: { stored: 0, unchanged: 3 } });
    expect(again.err).not.toContain("broke off");
  });

  it("names the first ten refusals of a reason, and counts the others", async () => {
    const rows = `${"nope\n".repeat(25)}{"id": "c"}\n`;
    const { err } = await run("import", write("wrong.jsonl", rows), "--data", join(folder, "wrong"));
    const lines = err.trim().split("\n");
    expect(lines.filter((line) => line.includes(": not-json: "))).toHaveLength(10);
    expect(lines.filter((line) => line.includes(": bad-field: "))).toHaveLength(1);
    expect(lines).toContain("and 15 more refused: read/not-json");
    expect(lines).toHaveLength(12);
  });

  it("reads HTML files, gzip or not, feeds and archives, from a folder and by content", async () => {
    const mix = join(folder, "mix");
    mkdirSync(mix);
    writeFileSync(join(mix, "a.html"), page("Ostrel bridge reopens"));
    writeFileSync(join(mix, "b.html.gz"), gzipSync(page("Weir at Wenlow is to be raised")));
    writeFileSync(join(mix, "c"), page("A page whose name says nothing"));
    writeFileSync(join(mix, "d.xml"), feed);
    const body = new TextEncoder().encode(page("A page in an archive"));
    const archived = { url: "https://ardovacourier.example/archived", retrieved: "2026-03-13T11:00:00.000Z" };
    const resource = warcResource({ ...archived, bytes: body, contentType: "text/html" });
    const info = warcInfo("test", archived.retrieved);
    writeFileSync(join(mix, "e.warc"), Buffer.concat([info, resource]));
    const data = join(folder, "mixed-kinds");
    const { value, err } = await run("import", mix, "--data", data);
    expect(value, err).toMatchObject({ stored: 5, rejected: 0 });
    const { out } = await parallax(["stories", "--data", data]);
    expect(out).toMatch(/tram drivers to strike on friday/i);
  });

  it("sends a list of feeds to `add`, and refuses what it does not know", async () => {
    const data = join(folder, "unknown");
    const opml = write("feeds.opml", '<opml version="2.0"><body><outline xmlUrl="https://a.example/f"/></body></opml>');
    expect((await run("import", opml, "--data", data)).value).toMatchObject({ reasons: { "read/feed-list": 1 } });
    const letter = write("letter.txt", "Dear Sir or Madam,");
    expect((await run("import", letter, "--data", data)).value).toMatchObject({
      reasons: { "read/unknown-format": 1 },
    });
  });

  it("fails with the file's name when there is none", async () => {
    const { code, err } = await parallax(["import", join(folder, "nowhere.jsonl"), "--data", join(folder, "none")]);
    expect(code).toBe(1);
    expect(err).toMatch(/nowhere\.jsonl: there is no such file or folder/);
  });
});

describe("what an import made", () => {
  const data = join(folder, "made");

  it("is listed, printed in three formats, verified, explained and reproduced", async () => {
    await run("import", SAMPLE, "--data", data);
    const stories = JSON.parse((await parallax(["stories", "--data", data, "--format", "json"])).out) as Array<{
      readonly id: string;
      readonly slug: string;
      readonly headline: string;
      readonly articles: number;
    }>;
    const [story] = [...stories].sort((a, b) => b.articles - a.articles);
    expect(story?.articles).toBeGreaterThan(2);
    const { id, slug, headline } = story as NonNullable<typeof story>;
    expect((await parallax(["brief", id, "--data", data])).out).toMatch(new RegExp(`^# ${headline.slice(0, 20)}`));
    expect((await parallax(["brief", slug, "--data", data, "--format", "html"])).out).toMatch(/<style>[\s\S]*<\/html>/);
    const json = await parallax(["brief", id, "--data", data, "--format", "json", "--with-text"]);
    const brief = JSON.parse(json.out) as { articles: Array<{ id: string; text: string }> };
    for (const article of brief.articles) expect(article.text.length).toBeGreaterThan(0);

    const file = write("brief.json", json.out);
    expect(await parallax(["verify", file, "--data", data])).toMatchObject({
      code: 0,
      out: expect.stringContaining("0 breaches"),
    });
    expect((await parallax(["verify", id, "--data", data])).code).toBe(0);
    const words = readFileSync(file, "utf8").replace(/"quote": "(\w+)/, '"quote": "X$1');
    expect((await parallax(["verify", write("false.json", words), "--data", data])).code).toBe(1);

    const why = await parallax(["why", brief.articles[1]?.id ?? "", "--data", data]);
    expect(why).toMatchObject({ code: 0, out: expect.stringMatching(/joined story|was moved|was merged/) });
    expect(await parallax(["reproduce", `${id}@1`, "--data", data])).toMatchObject({
      code: 0,
      err: expect.stringContaining("byte for byte"),
    });
  });

  it("cannot be asked for what there is not", async () => {
    for (const argv of [
      ["brief", "s-none"],
      ["why", "a-none"],
      ["verify", "s-none"],
      ["reproduce", "s-none@1"],
    ])
      expect(await parallax([...argv, "--data", data])).toMatchObject({
        code: 1,
        err: expect.stringMatching(/^parallax: There is no/),
      });
    expect((await parallax(["reproduce", "s-none", "--data", data])).code).toBe(2);
  });
});
