/**
 * Briefs of every multi-article story of the visible sets and of the sample edition, checked by the shared checker and by our
 * own verifier. Prints JSON: stories, statements and breaches by set.
 * usage: tsx eval/briefs.ts [SET...] [--keep DIR]
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeBrief, withTexts } from "../src/brief/index.js";
import { createLoader, grouped, materialOf, shared } from "./material.js";

const args = process.argv.slice(2);
const keepAt = args.indexOf("--keep");
const keep = keepAt < 0 ? undefined : args.splice(keepAt, 2)[1];
const stories = join(shared, "eval/data/stories");
const SETS: Record<string, readonly [string, string]> = {
  sample: ["data/sample/articles.jsonl", "data/sample/stories.tsv"],
  ...Object.fromEntries(
    ["outlets", "incidents", "lookalikes", "headlines"].map((set) => [
      set,
      [join(stories, `${set}.articles.jsonl.gz`), join(stories, `${set}.gold.tsv`)],
    ]),
  ),
};
const timelines = join(shared, "eval/data/timeline");
if (existsSync(timelines)) {
  for (const stream of readdirSync(timelines))
    SETS[`timeline-${stream}`] = [join(timelines, stream, "articles.jsonl.gz"), ""];
}
const wanted =
  args.length > 0 ? Object.keys(SETS).filter((set) => args.some((arg) => set.startsWith(arg))) : Object.keys(SETS);

const loader = createLoader();
const result: Record<string, unknown> = {};
let breaches = 0;
for (const set of wanted) {
  const [articlesPath, goldPath] = SETS[set]!;
  if (!existsSync(articlesPath)) continue;
  const articles = loader.load(articlesPath);
  const groups = goldPath ? grouped(articles, goldPath) : new Map([[set, articles]]);
  const dir = keep ? join(keep, set) : mkdtempSync(join(tmpdir(), "briefs-"));
  mkdirSync(dir, { recursive: true });
  const files: string[] = [];
  let ms = 0;
  for (const [id, members] of groups) {
    if (members.length < 2) continue;
    const from = performance.now();
    const brief = composeBrief(materialOf(id, members), { engineVersion: "eval" });
    ms += performance.now() - from;
    const file = join(dir, `${id.replace(/[^\w.-]/g, "_")}.json`);
    writeFileSync(
      file,
      JSON.stringify(withTexts(brief, new Map(members.map(({ article }) => [article.id, article.text])))),
    );
    files.push(file);
  }
  const checked = check(files);
  breaches += checked.breachCount;
  result[set] = { ...checked, msPerStory: Math.round(ms / Math.max(1, files.length)) };
  if (!keep) rmSync(dir, { recursive: true });
}
console.log(JSON.stringify(result, null, 1));
process.exit(breaches > 0 ? 1 : 0);

interface Checked {
  readonly briefs: number;
  readonly statements: number;
  readonly breaches: Record<string, number>;
  readonly breachCount: number;
}

function check(files: readonly string[]): Checked {
  const checker = join(shared, "eval/check-brief.mjs");
  const command = [checker, ...(process.env.VERBOSE ? ["--verbose"] : []), ...files];
  try {
    return JSON.parse(
      execFileSync("node", command, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 26 }),
    ) as Checked;
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return JSON.parse(stdout) as Checked;
  }
}
