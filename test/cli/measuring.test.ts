import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { AnnotationRow } from "../../src/annotate/index.js";
import type { Brief } from "../../src/model/brief.js";
import { parallax, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();
const data = (name: string): string => fileURLToPath(new URL(`../../data/sample/${name}`, import.meta.url));
const SAMPLE = data("articles.jsonl");
const ids = readFileSync(SAMPLE, "utf8")
  .trim()
  .split("\n")
  .map((row) => (JSON.parse(row) as { readonly id: string }).id);
const packed = join(folder, "articles.jsonl.gz");
writeFileSync(packed, gzipSync(readFileSync(SAMPLE)));

const filesIn = (at: string): Record<string, string> =>
  Object.fromEntries(readdirSync(at).map((name) => [name, readFileSync(join(at, name), "utf8")]));

describe("parallax cluster", () => {
  it("prints every article with its story, in order of arrival, the same every time", async () => {
    const { code, out } = await parallax(["cluster", SAMPLE]);
    expect(code).toBe(0);
    const rows = out
      .trim()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(rows.map(([id]) => id)).toEqual(ids);
    for (const [, story] of rows) expect(story).toMatch(/^s\w+$/);
    expect((await parallax(["cluster", packed])).out).toBe(out);
  });

  it("prints every id once, also of rows that cannot be used: a story of its own", async () => {
    const file = join(folder, "gaps.jsonl");
    const rows = [
      { id: "a", title: "Bridge reopens", text: "The bridge at Ostrel reopened on Saturday.", language: "en" },
      { id: "b", text: "" },
      { id: "c", title: "", text: "" },
      { id: 7, title: "T", text: "It rained.", authors: [1] },
      { id: "b", text: "" },
      { id: "d", text: "Drivers of the Ardova trams will strike on Friday over pay.", language: "en" },
      { id: "a", title: "Bridge reopens", text: "The bridge at Ostrel reopened on Saturday.", language: "en" },
      { title: "A row without an id", text: 5 },
      { id: "late", text: "" },
      { id: "late", title: "Weir is raised", text: "The weir at Wenlow was raised.", language: "en" },
    ];
    writeFileSync(file, `${rows.map((row) => JSON.stringify(row)).join("\n")}\nnot json\n`);
    for (const argv of [
      ["cluster", file],
      ["cluster", file, "--live"],
    ]) {
      const { code, out } = await parallax(argv);
      const found = new Map(
        out
          .trim()
          .split("\n")
          .map((line) => line.split("\t") as [string, string]),
      );
      expect([code, out.trim().split("\n").length]).toEqual([3, 6]);
      expect([...found.keys()]).toEqual(["a", "b", "c", "7", "d", "late"]);
      for (const id of ["b", "c", "7"]) expect(found.get(id)).toBe(id);
      for (const id of ["a", "d"]) expect(found.get(id)).toMatch(/^s\w+$/);
    }
    expect((await parallax(["cluster", file])).out).toMatch(/^late\ts\w+$/m);
  });

  it("prints each first decision with --live", async () => {
    const { out } = await parallax(["cluster", SAMPLE, "--live", "--json"]);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(ids);
  });
});

describe("parallax briefs", () => {
  it("writes one file a story, named by story, the same bytes every time", async () => {
    const [a, b] = [join(folder, "a"), join(folder, "b")];
    expect((await parallax(["briefs", SAMPLE, "--out", a, "--with-text"])).code).toBe(0);
    await parallax(["briefs", packed, "--out", b, "--with-text"]);
    const files = filesIn(a);
    expect(filesIn(b)).toEqual(files);
    const stories = new Set(
      (await parallax(["cluster", SAMPLE])).out
        .trim()
        .split("\n")
        .map((line) => line.split("\t")[1]),
    );
    expect(Object.keys(files).sort()).toEqual([...stories].map((id) => `${id}.json`).sort());
    for (const [name, text] of Object.entries(files)) {
      const brief = JSON.parse(text) as Brief;
      expect(`${brief.story.id}.json`).toBe(name);
      for (const { citations } of brief.whatHappened)
        for (const { articleId, start, end, quote } of citations)
          expect(brief.articles.find(({ id }) => id === articleId)?.text?.slice(start, end)).toBe(quote);
    }
  });

  it("takes the grouping from a file, and leaves out small stories", async () => {
    const at = join(folder, "given");
    const groups = readFileSync(data("stories.tsv"), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split("\t"));
    const sizes = new Map<string, number>();
    for (const [, story = ""] of groups) sizes.set(story, (sizes.get(story) ?? 0) + 1);
    const { code, out } = await parallax([
      "briefs",
      SAMPLE,
      "--out",
      at,
      "--stories",
      data("stories.tsv"),
      "--min-articles",
      "3",
      "--json",
    ]);
    expect(code).toBe(0);
    const large = [...sizes].filter(([, size]) => size >= 3).map(([story]) => story);
    expect(JSON.parse(out)).toMatchObject({ stories: sizes.size, briefs: large.length });
    expect(Object.keys(filesIn(at)).sort()).toEqual(large.map((story) => `${story}.json`).sort());
    for (const text of Object.values(filesIn(at)))
      expect((JSON.parse(text) as Brief).articles[0]).not.toHaveProperty("text");
  });

  it("looks at its grouping and its folder before it reads an article", async () => {
    const nowhere = join(folder, "nowhere.jsonl");
    const grouping = await parallax(["briefs", nowhere, "--out", join(folder, "y"), "--stories", join(folder, "none")]);
    expect([grouping.code, grouping.err]).toEqual([2, expect.stringMatching(/There is no file .*none/)]);
    const taken = await parallax(["briefs", nowhere, "--out", packed]);
    expect([taken.code, taken.err]).toEqual([
      2,
      expect.stringMatching(/articles\.jsonl\.gz is a file\. Name a folder/),
    ]);
    const below = await parallax(["briefs", SAMPLE, "--out", join(packed, "inner"), "--min-articles", "3"]);
    expect([below.code, below.err]).toEqual([1, expect.stringMatching(/it is a file, not a folder/)]);
  });

  it("names the line of a grouping that cannot be read, and never writes outside its folder", async () => {
    const broken = join(folder, "broken.tsv");
    writeFileSync(broken, "a\tb\nno tab here\n");
    const { code, err } = await parallax(["briefs", SAMPLE, "--out", join(folder, "x"), "--stories", broken]);
    expect([code, err]).toEqual([2, expect.stringMatching(/broken\.tsv, line 2/)]);
    const hostile = join(folder, "hostile.tsv");
    writeFileSync(hostile, `${ids[0]}\t../../escaped\n`);
    await parallax(["briefs", SAMPLE, "--out", join(folder, "safe", "inner"), "--stories", hostile]);
    expect(readdirSync(join(folder, "safe", "inner"))).toEqual(["-..-escaped.json"]);
  });
});

describe("parallax annotate", () => {
  it("prints a line an article, every span within its text", async () => {
    const { code, out } = await parallax(["annotate", SAMPLE, "--with-text"]);
    expect(code).toBe(0);
    const rows = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as AnnotationRow & { readonly text: string });
    expect(rows.map(({ id }) => id)).toEqual(ids);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual([
        "id",
        "text",
        "sentences",
        "names",
        "links",
        "quotations",
        "quantities",
        "dates",
        "claims",
      ]);
      for (const layer of ["sentences", "names", "quotations", "quantities", "dates", "claims"] as const)
        for (const { start, end } of row[layer]) expect(start >= 0 && start < end && end <= row.text.length).toBe(true);
    }
  });

  it("says in its exit code that rows were refused", async () => {
    const file = join(folder, "bad.jsonl");
    writeFileSync(file, '{"title": "T", "text": "It rained."}\nnot json\n');
    const { code, out, err } = await parallax(["annotate", file]);
    expect([code, out.trim().split("\n").length]).toEqual([3, 1]);
    expect(err).toContain("not-json");
  });
});

describe("a file of which nothing can be used", () => {
  it.each([
    [["annotate"]],
    [["cluster"]],
    [["timeline", "--dates", "1", "--sentences", "1"]],
    [["briefs", "--out", join(folder, "no-briefs")]],
    [["extract", "--out", join(folder, "no-pages.json")]],
  ])("is a failure of %j", async (argv) => {
    const file = join(folder, "nothing.html");
    writeFileSync(file, "\u0000");
    expect((await parallax([...argv, file])).code).toBe(1);
  });
});

describe("parallax timeline", () => {
  it("prints the turning points in order, each in sentences of the coverage", async () => {
    const rows = readFileSync(SAMPLE, "utf8").trim().split("\n");
    const flood = join(folder, "flood.jsonl");
    const members = new Set(
      readFileSync(data("stories.tsv"), "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split("\t"))
        .filter(([, story]) => /flood|dam/i.test(story ?? ""))
        .map(([id]) => id),
    );
    const chosen = rows.filter((row) => members.has((JSON.parse(row) as { id: string }).id));
    expect(chosen.length).toBeGreaterThan(3);
    writeFileSync(flood, `${chosen.join("\n")}\n`);
    const { code, out } = await parallax(["timeline", flood, "--dates", "3", "--sentences", "4"]);
    expect(code).toBe(0);
    const days = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { date: string; sentences: string[] });
    expect(days.length).toBeGreaterThan(0);
    expect(days.length).toBeLessThanOrEqual(3);
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
    for (const { sentences } of days) for (const sentence of sentences) expect(sentence.length).toBeGreaterThan(10);
    expect((await parallax(["timeline", flood, "--dates", "3", "--sentences", "4", "--from", "soon"])).code).toBe(2);
  });
});

describe("parallax extract", () => {
  it("writes one entry a page, named without .html or .html.gz", async () => {
    const page = (title: string) =>
      `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${"<p>The river rose again on Monday and the lower streets of the town were closed to all traffic, the mayor said.</p>".repeat(4)}</article></body></html>`;
    writeFileSync(join(folder, "one.html"), page("The river rises"));
    writeFileSync(join(folder, "two.html.gz"), gzipSync(page("The river falls")));
    writeFileSync(join(folder, "three.html"), "");
    const out = join(folder, "out", "pages.json");
    const { code } = await parallax([
      "extract",
      ...["one.html", "two.html.gz", "three.html"].map((name) => join(folder, name)),
      "--out",
      out,
    ]);
    expect(code).toBe(3);
    const ended = { signal: AbortSignal.abort() };
    expect((await parallax(["extract", folder, "--out", join(folder, "ended.json")], ended)).code).toBe(130);
    const rows = JSON.parse(readFileSync(out, "utf8")) as Record<
      string,
      { articleBody: string; title: string; rejected?: string }
    >;
    expect(Object.keys(rows)).toEqual(["one", "two", "three"]);
    expect(rows.one).toMatchObject({
      title: "The river rises",
      articleBody: expect.stringContaining("The river rose again"),
    });
    expect(rows.three).toMatchObject({ articleBody: "", rejected: expect.any(String) });
  });
});
