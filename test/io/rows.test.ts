import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { FileTooLargeError, fileKind, filesBelow, readFileBytes } from "../../src/io/files.js";
import { parseRow, type Row, readRows } from "../../src/io/rows.js";
import { sourceFiles } from "../../src/io/source-files.js";

const folder = mkdtempSync(join(tmpdir(), "parallax-rows-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const NOW = "2026-11-01T00:00:00Z";
const rowsOf = async (path: string): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const row of readRows(path, NOW)) rows.push(row);
  return rows;
};
const brief = ({ line, value }: Row): unknown => [line, value.kind === "rejection" ? value.code : value.title];

const GOOD =
  '{"id":"1","title":"One","text":"Words — “quoted”.","published":"2026-10-31T10:00:00Z","outlet":"A","authors":["Ada"]}';

describe("JSON Lines", () => {
  it("names what cannot be read, once: a file that is not there, and a folder", async () => {
    const absent = join(folder, "absent.jsonl");
    await expect(rowsOf(absent)).rejects.toMatchObject({ code: "ENOENT", path: absent });
    await expect(rowsOf(folder)).rejects.toMatchObject({ code: "EISDIR", path: folder });
    // An error to which nobody listens would come only now, and fail the run.
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it("keeps every good row and names the line of every bad one", async () => {
    const lines = [
      `\ufeff${GOOD}`,
      "",
      "{broken",
      "[1]",
      '{"id":"nothing"}',
      '{"title":"x","text":7}',
      '{"title":"x","authors":[1]}',
      '{"id":9,"title":"Nine"}',
    ];
    const rows = await rowsOf(file("mixed.jsonl", lines.join("\r\n")));
    expect(rows.map(brief)).toEqual([
      [1, "One"],
      [3, "not-json"],
      [4, "not-an-object"],
      [5, "bad-field"],
      [6, "bad-field"],
      [7, "bad-field"],
      [8, "Nine"],
    ]);
    expect(rows[0]?.value).toEqual({
      kind: "record",
      url: "",
      retrieved: NOW,
      id: "1",
      title: "One",
      text: "Words — “quoted”.",
      published: "2026-10-31T10:00:00Z",
      outlet: "A",
      authors: ["Ada"],
    });
    expect(rows[6]?.value).toMatchObject({ id: "9", text: "" });
    expect(rows[1]?.value).toMatchObject({ source: expect.stringMatching(/^file:.*mixed\.jsonl#line=3$/) });
  });

  it("reads gzip whatever the name says, and characters that fall between two chunks", async () => {
    const text = "é".repeat(300_000);
    const path = file("packed.data", gzipSync(`${JSON.stringify({ title: "Long", text })}\n${GOOD}\n`));
    const rows = await rowsOf(path);
    expect(rows.map(brief)).toEqual([
      [1, "Long"],
      [2, "One"],
    ]);
    expect(rows[0]?.value).toMatchObject({ text });
  });

  it("of a clipped gzip file, keeps the rows before the cut and says so", async () => {
    const whole = gzipSync(
      Array.from({ length: 5_000 }, (_, i) => `{"title":"Row ${i}","text":"${Math.sin(i)}"}`).join("\n"),
    );
    const rows = await rowsOf(file("clipped.jsonl.gz", whole.subarray(0, whole.length / 2)));
    expect(rows.length).toBeGreaterThan(1_000);
    expect(rows.at(-1)?.value).toMatchObject({ kind: "rejection", code: "clipped-file" });
  });

  it("rejects a row of nine megabytes and goes on", async () => {
    const rows = await rowsOf(file("long.jsonl", `{"title":"${"x".repeat(9 * 1024 * 1024)}"}\n${GOOD}`));
    expect(rows.map(brief)).toEqual([
      [1, "row-too-long"],
      [2, "One"],
    ]);
  });

  it("takes __proto__ for a field like any other", () => {
    const row = parseRow('{"title":"x","__proto__":{"outlet":"evil"}}', "s", NOW);
    expect(row).toEqual({ kind: "record", url: "", retrieved: NOW, title: "x", text: "" });
  });
});

describe("files", () => {
  it("lists a folder in order of name, without hidden files", async () => {
    const names: string[] = [];
    file(".hidden", "");
    for await (const path of filesBelow(folder)) names.push(path.slice(folder.length + 1));
    expect(names).toEqual(["clipped.jsonl.gz", "long.jsonl", "mixed.jsonl", "packed.data"]);
  });

  it("tells kinds by name and stops reading at the limit, unpacked", async () => {
    expect(["a.jsonl.gz", "b.HTML", "c.warc.gz", "d.rss", "e.opml", "f.json", "g"].map(fileKind)).toEqual([
      "jsonl",
      "html",
      "warc",
      "feed",
      "opml",
      "json",
      "unknown",
    ]);
    const path = file("zeros.html.gz", gzipSync(Buffer.alloc(1_000_000)));
    await expect(readFileBytes(path, 1_000)).rejects.toThrow(FileTooLargeError);
    expect((await readFileBytes(path, 1_000_000)).length).toBe(1_000_000);
    expect(await sourceFiles.bytes(path, 1_000)).toMatchObject({ kind: "rejection", code: "too-large" });
    expect((await sourceFiles.head(path)).length).toBe(4_096);
  });
});

describe("rows without a headline", () => {
  it("are read when they have a text", () => {
    for (const json of ['{"text":"Words."}', '{"title":null,"text":"Words."}'])
      expect(parseRow(json, "s", NOW)).toMatchObject({ kind: "record", title: "", text: "Words." });
  });
});
