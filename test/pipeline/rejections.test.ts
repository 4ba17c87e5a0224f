import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Codes that a part of the program can refuse something with, as its source states them. */
function codesIn(folder: string): string[] {
  const files = readdirSync(join(root, "src", folder), { recursive: true, encoding: "utf8" });
  const text = files
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(root, "src", folder, name), "utf8"))
    .join("\n");
  const calls = text.matchAll(
    /\breject\(\s*(?:"[a-z]+"|STAGE),\s*"([a-z0-9-]+)"|\b(?:refused|failed)\("([a-z0-9-]+)"/g,
  );
  return [...calls].map((match) => match[1] ?? match[2] ?? "");
}

it("every code of a rejection is explained in docs/rejections.md", () => {
  const explained = readFileSync(join(root, "docs/rejections.md"), "utf8");
  const codes = new Set(["feed", "io", "warc", "extract", "pipeline"].flatMap(codesIn));
  expect(codes.size).toBeGreaterThan(25);
  expect([...codes].filter((code) => !explained.includes(`\`${code}\``))).toEqual([]);
});
