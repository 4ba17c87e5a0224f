import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";

const file = new URL("../../data/wikinews/articles.jsonl.gz", import.meta.url);
const rows = gunzipSync(readFileSync(file))
  .toString("utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Record<string, string>);

it("ships 400 Wikinews articles, each with its licence and a link of its own", () => {
  expect(rows).toHaveLength(400);
  expect(new Set(rows.map((row) => row.url)).size).toBe(400);
  for (const row of rows) {
    expect(row.url).toMatch(/^https:\/\/en\.wikinews\.org\/wiki\/./);
    expect(row.licence).toMatch(/^CC BY (2\.5|4\.0)$/);
    expect(row.outlet).toBe("Wikinews");
    expect(row.published).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(row.title && row.text).toBeTruthy();
  }
});

it("credits Wikinews and names the licence beside the data", () => {
  const readme = readFileSync(new URL("../../data/wikinews/README.md", import.meta.url), "utf8");
  expect(readme).toContain("Credit: the contributors of Wikinews.");
  expect(readme).toContain("https://creativecommons.org/licenses/by/2.5/");
});
