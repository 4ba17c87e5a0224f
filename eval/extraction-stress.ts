/**
 * Extraction where sites write the same articles in other ways: the benchmark pages, each in the variations of
 * page-variations.ts, scored as extraction.ts scores them. Prints JSON: F1 of each variation, their mean, and the least of them.
 *
 * usage: tsx eval/extraction-stress.ts [--beside] [--only NAME,NAME] [--worst N]
 *   --beside   Readability on linkedom in the same run
 *   --worst N  the N pages of each variation with the lowest score, to stderr
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createOutletRegistry, extractArticle } from "../src/extract/index.js";
import { isRejection } from "../src/model/rejection.js";
import { takeApart, wordsOf } from "./page-dom.js";
import { VARIATIONS } from "./page-variations.js";

const data = join(process.env.PARALLAX_SHARED ?? "../shared", "eval/data/extraction");
const now = "2026-01-01T00:00:00Z";
const SHINGLE = 4;

type Gold = Record<string, { readonly articleBody: string }>;
const gold = JSON.parse(readFileSync(join(data, "ground-truth.json"), "utf8")) as Gold;
const outlets = createOutletRegistry([]);

/** Paragraphs of all articles, of a comment's or a teaser's length, in the order of their ids. */
const lines = Object.entries(gold).flatMap(([id, { articleBody }]) =>
  articleBody
    .split("\n")
    .filter((line) => line.length > 80 && line.length < 350 && /[.!?]["”]?$/.test(line))
    .map((text) => ({ id, text })),
);
/** Such a paragraph, of another article than the page's own. */
const fillerFor = (page: string) => {
  const others = lines.filter(({ id }) => id !== page);
  const start = Number.parseInt(page.slice(0, 6), 16) % others.length;
  return (at: number): string => others[(start + at * 37) % others.length]!.text;
};

function ours(html: string): string {
  const bytes = new TextEncoder().encode(html);
  const article = extractArticle({ kind: "page", url: "", retrieved: now, bytes }, { outlets, now });
  return isRejection(article) ? "" : article.text;
}

async function readability(): Promise<(html: string) => string> {
  const [{ Readability }, { parseHTML }] = await Promise.all([import("@mozilla/readability"), import("linkedom")]);
  return (html) => {
    try {
      const content = new Readability(parseHTML(html).document as never).parse()?.content ?? "";
      const spaced = content.replace(/<(?=\/?(?:p|div|li|h[1-6]|blockquote|br|tr|td|th|section|ul|ol|pre)\b)/gi, " <");
      return parseHTML(`<html><body>${spaced}</body></html>`).document.body.textContent ?? "";
    } catch {
      return "";
    }
  };
}

function shingles(text: string): Map<string, number> {
  const words = wordsOf(text);
  const out = new Map<string, number>();
  const size = Math.min(SHINGLE, words.length);
  for (let at = 0; size > 0 && at + size <= words.length; at++) {
    const key = words.slice(at, at + size).join(" ");
    out.set(key, (out.get(key) ?? 0) + 1);
  }
  return out;
}

interface Score {
  readonly id: string;
  readonly precision: number;
  readonly recall: number;
}

/** A page of which nothing was found has no precision, as in the benchmark. */
function scoreOf(id: string, expected: string, found: string): Score {
  const [a, b] = [shingles(expected), shingles(found)];
  let hits = 0;
  let wanted = 0;
  let given = 0;
  for (const [key, count] of a) {
    wanted += count;
    hits += Math.min(count, b.get(key) ?? 0);
  }
  for (const count of b.values()) given += count;
  return { id, precision: given ? hits / given : Number.NaN, recall: wanted ? hits / wanted : Number.NaN };
}

const mean = (values: readonly number[]): number => {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
};
const f1 = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0);
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const total = (scores: readonly Score[]): number =>
  round(f1(mean(scores.map(({ precision }) => precision)), mean(scores.map(({ recall }) => recall))));

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
};
const only = argument("--only")?.split(",");
const names = Object.keys(VARIATIONS).filter((name) => !only || only.includes(name));
const worst = Number(argument("--worst") ?? 0);
const other = process.argv.includes("--beside") ? await readability() : undefined;

const mine: Record<string, Score[]> = {};
const theirs: Record<string, Score[]> = {};
for (const file of readdirSync(join(data, "html"))) {
  const id = file.replace(".html.gz", "");
  const html = gunzipSync(readFileSync(join(data, "html", file))).toString("utf8");
  for (const name of names) {
    const page = takeApart(html, gold[id]!.articleBody, fillerFor(id));
    if (!page) continue;
    const expected = VARIATIONS[name]!(page) ?? page.gold;
    const varied = `<!doctype html>${page.document.documentElement.outerHTML}`;
    mine[name] = [...(mine[name] ?? []), scoreOf(id, expected, ours(varied))];
    if (other) theirs[name] = [...(theirs[name] ?? []), scoreOf(id, expected, other(varied))];
  }
}
for (const name of worst > 0 ? names : []) {
  const ranked = [...mine[name]!].sort((a, b) => f1(a.precision || 0, a.recall) - f1(b.precision || 0, b.recall));
  for (const { id, precision, recall } of ranked.slice(0, worst))
    console.error(`${name} ${id.slice(0, 8)} precision ${round(precision)} recall ${round(recall)}`);
}
const scores = names.map((name) => total(mine[name]!));
console.log(
  JSON.stringify({
    pages: mine[names[0]!]!.length,
    f1: Object.fromEntries(names.map((name, at) => [name, scores[at]])),
    mean: round(mean(scores)),
    least: Math.min(...scores),
    ...(other ? { readability: Object.fromEntries(names.map((name) => [name, total(theirs[name]!)])) } : {}),
  }),
);
