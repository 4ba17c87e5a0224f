/**
 * "What's happened" as a summary of three outlets' reports (eval/data/summary/roundups), cut at 80 words, beside lead, TextRank,
 * LexRank, centroid and the best choice of whole sentences, all scored by the shared scorer in the same run. Prints JSON.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeBrief } from "../src/brief/index.js";
import { splitSentences } from "../src/text/sentences.js";
import { createLoader, linesOf, materialOf, shared } from "./material.js";
import { centroid, lead, lexRank, oracle, textRank } from "./summarisers.js";

interface Roundup {
  readonly id: string;
  readonly articles: ReadonlyArray<{ readonly title: string; readonly text: string }>;
  readonly summary: string;
}

const file = join(shared, "eval/data/summary/roundups.jsonl.gz");
const only = process.argv[2];
const rows = linesOf(file).map((line) => JSON.parse(line) as Roundup);
const loader = createLoader();
const dir = mkdtempSync(join(tmpdir(), "summaries-"));
const references = join(dir, "references.jsonl");
writeFileSync(references, rows.map(({ id, summary }) => JSON.stringify({ id, summary })).join("\n"));

function parallax({ id, articles }: Roundup): string {
  const annotated = articles.flatMap((article, i) => {
    const row = {
      id: `${id}-${i}`,
      outlet: `Outlet ${i + 1}`,
      title: article.title,
      text: article.text,
      language: "en",
    };
    return loader.annotated(JSON.stringify(row), id) ?? [];
  });
  if (annotated.length === 0) return "";
  const brief = composeBrief(materialOf(id, annotated), { engineVersion: "eval" });
  return brief.whatHappened.map((statement) => statement.text).join(" ");
}

const sentences = ({ articles }: Roundup): string[][] =>
  articles.map(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
const methods: Record<string, (row: Roundup) => string> = {
  parallax,
  lead: (row) => lead(row.articles.map(({ text }) => text)),
  textRank: (row) => textRank(sentences(row)),
  lexRank: (row) => lexRank(sentences(row)),
  centroid: (row) => centroid(sentences(row)),
  oracle: (row) => oracle(sentences(row), row.summary),
};
const result: Record<string, unknown> = {};
for (const [name, method] of Object.entries(methods)) {
  if (only && only !== name) continue;
  const predicted = join(dir, `${name}.jsonl`);
  writeFileSync(predicted, rows.map((row) => JSON.stringify({ id: row.id, text: method(row) })).join("\n"));
  const scorer = join(shared, "eval/score-summary.mjs");
  const out = execFileSync("node", [scorer, references, predicted, "--words", "80"], { encoding: "utf8" });
  result[name] = JSON.parse(out);
}
rmSync(dir, { recursive: true });
console.log(JSON.stringify(result, null, 1));
