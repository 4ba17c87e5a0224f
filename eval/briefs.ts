/**
 * Briefs of every multi-article story of the visible sets and of the sample edition, checked by the shared checker and by our
 * own verifier. Prints JSON: stories, statements and breaches by set. "threads" are the stories that the former makes of the
 * outlets set and that have earlier ones in their thread, which are passed too.
 * usage: tsx eval/briefs.ts [SET...] [--keep DIR]
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeBrief, verifyBrief, withTexts } from "../src/brief/index.js";
import type { AnnotatedArticle } from "../src/model/annotation.js";
import type { StoryMaterial } from "../src/model/material.js";
import { createLoader, grouped, materialOf, shared } from "./material.js";
import { formedStories } from "./visible-stories.js";

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
SETS.threads = [SETS.outlets![0], ""];
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
  const materials = set === "threads" ? formedStories(articles).filter(isThreaded) : told(set, articles, goldPath);
  const dir = keep ? join(keep, set) : mkdtempSync(join(tmpdir(), "briefs-"));
  mkdirSync(dir, { recursive: true });
  const files: string[] = [];
  let ms = 0;
  let own = 0;
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
  for (const material of materials) {
    const from = performance.now();
    const brief = composeBrief(material, { engineVersion: "eval" });
    ms += performance.now() - from;
    const file = join(dir, `${material.story.id.replace(/[^\w.-]/g, "_")}.json`);
    writeFileSync(file, JSON.stringify(withTexts(brief, texts)));
    files.push(file);
    const found = verifyBrief(brief, texts).breaches;
    own += found.length;
    if (process.env.VERBOSE) for (const breach of found) console.error(material.story.id, breach);
  }
  const checked = check(files);
  breaches += checked.breachCount + own;
  result[set] = { ...checked, verifierBreaches: own, msPerStory: Math.round(ms / Math.max(1, files.length)) };
  if (!keep) rmSync(dir, { recursive: true });
}
console.log(JSON.stringify(result, null, 1));
process.exit(breaches > 0 ? 1 : 0);

/** The stories of a grouping, or the whole set as one, that more than one article tells. */
function told(set: string, articles: readonly AnnotatedArticle[], goldPath: string): StoryMaterial[] {
  const groups = goldPath ? grouped(articles, goldPath) : new Map([[set, articles]]);
  return [...groups].filter(([, members]) => members.length > 1).map(([id, members]) => materialOf(id, members));
}

/** Whether several articles tell a story and its thread has earlier ones. */
function isThreaded({ articles, earlier }: StoryMaterial): boolean {
  return articles.length > 1 && earlier.length > 0;
}

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
