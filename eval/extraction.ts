/**
 * Extraction on the benchmark pages: body F1 (multiset overlap of 4-word shingles, as the benchmark scores it), and title,
 * authors and day of publication on the pages of eval/sets/pages.json. Prints JSON.
 *
 * usage: tsx eval/extraction.ts [--predicted FILE] [--wrong]
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createOutletRegistry, extractArticle } from "../src/extract/index.js";
import type { Article } from "../src/model/article.js";
import type { Outlet } from "../src/model/outlet.js";
import { isRejection } from "../src/model/rejection.js";
import { digest } from "../src/text/digest.js";

interface PageLabels {
  readonly title: string;
  readonly authors: readonly string[] | null;
  readonly dates: readonly string[];
}

const shared = process.env.PARALLAX_SHARED ?? "../shared";
const data = join(shared, "eval/data/extraction");
const now = "2026-01-01T00:00:00Z";

/** The form in which titles and names are compared; see `about` in the set. */
const mark = (text: string): string =>
  digest(
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ""),
  ).slice(0, 12);

function extractAll(): Map<string, Article> {
  const outlets = createOutletRegistry(JSON.parse(readFileSync("data/outlets/outlets.json", "utf8")) as Outlet[]);
  const articles = new Map<string, Article>();
  for (const file of readdirSync(join(data, "html"))) {
    const bytes = gunzipSync(readFileSync(join(data, "html", file)));
    const article = extractArticle({ kind: "page", url: "", retrieved: now, bytes }, { outlets, now });
    if (!isRejection(article)) articles.set(file.replace(".html.gz", ""), article);
  }
  return articles;
}

function bodyScore(articles: ReadonlyMap<string, Article>, keep: string | undefined): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), "extraction-"));
  const path = keep ?? join(folder, "predicted.json");
  writeFileSync(
    path,
    JSON.stringify(Object.fromEntries([...articles].map(([id, { text }]) => [id, { articleBody: text }]))),
  );
  const out = execFileSync("node", [join(shared, "eval/score-extraction.mjs"), join(data, "ground-truth.json"), path], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(out) as Record<string, number>;
}

/** Whether a stated time falls on one of the days, in its own zone or in UTC. */
function onDay(time: string | undefined, days: readonly string[]): boolean {
  if (time === undefined) return false;
  return days.includes(time.slice(0, 10)) || days.includes(new Date(time).toISOString().slice(0, 10));
}

function fieldScores(articles: ReadonlyMap<string, Article>, wrong: string[]): Record<string, number> {
  const { pages } = JSON.parse(readFileSync("eval/sets/pages.json", "utf8")) as { pages: Record<string, PageLabels> };
  const count = { title: 0, authors: 0, authorPages: 0, date: 0, hit: 0, found: 0, gold: 0 };
  for (const [id, labels] of Object.entries(pages)) {
    const article = articles.get(id);
    const title = article !== undefined && mark(article.title) === labels.title;
    const date = onDay(article?.published, labels.dates);
    if (title) count.title++;
    else wrong.push(`${id.slice(0, 8)} title ${article?.title ?? ""}`);
    if (date) count.date++;
    else wrong.push(`${id.slice(0, 8)} date ${article?.published ?? ""} for ${labels.dates.join(" ")}`);
    if (labels.authors === null) continue;
    const found = new Set((article?.authors ?? []).map(mark));
    const hit = labels.authors.filter((name) => found.has(name)).length;
    count.authorPages++;
    count.hit += hit;
    count.found += found.size;
    count.gold += labels.authors.length;
    if (hit === labels.authors.length && hit === found.size) count.authors++;
    else
      wrong.push(
        `${id.slice(0, 8)} authors ${(article?.authors ?? []).join("; ")} (${labels.authors.length} expected)`,
      );
  }
  const share = (hits: number, of: number): number => Math.round((hits / of) * 1e4) / 1e4;
  const total = Object.keys(pages).length;
  return {
    labelledPages: total,
    title: share(count.title, total),
    authors: share(count.authors, count.authorPages),
    authorNamesF1: share(2 * count.hit, count.found + count.gold),
    date: share(count.date, total),
  };
}

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
};
const articles = extractAll();
const wrong: string[] = [];
console.log(JSON.stringify({ ...bodyScore(articles, argument("--predicted")), ...fieldScores(articles, wrong) }));
if (process.argv.includes("--wrong")) console.error(wrong.join("\n"));
