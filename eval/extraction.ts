/** Body F1 of extraction on the benchmark pages; prints JSON. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createOutletRegistry, extractArticle } from "../src/extract/index.js";
import type { Outlet } from "../src/model/outlet.js";
import { isRejection } from "../src/model/rejection.js";

const shared = process.env["PARALLAX_SHARED"] ?? "../shared";
const data = join(shared, "eval/data/extraction");
const outlets = createOutletRegistry(JSON.parse(readFileSync("data/outlets/outlets.json", "utf8")) as Outlet[]);
const predicted: Record<string, { articleBody: string }> = {};
for (const file of readdirSync(join(data, "html"))) {
  const bytes = gunzipSync(readFileSync(join(data, "html", file)));
  const article = extractArticle(
    { kind: "page", url: "", retrieved: "2026-01-01T00:00:00Z", bytes },
    { outlets, now: "2026-01-01T00:00:00Z" },
  );
  if (!isRejection(article)) predicted[file.replace(".html.gz", "")] = { articleBody: article.text };
}
const folder = mkdtempSync(join(tmpdir(), "extraction-"));
const path = process.argv[2] ?? join(folder, "predicted.json");
writeFileSync(path, JSON.stringify(predicted));
process.stdout.write(
  execFileSync("node", [join(shared, "eval/score-extraction.mjs"), join(data, "ground-truth.json"), path]),
);
rmSync(folder, { recursive: true });
