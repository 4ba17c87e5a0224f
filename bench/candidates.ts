/**
 * How fast the lists of the story index grow on the loads of bench/stories.ts, beside real articles: for the articles up to each doubling,
 * how many of the terms that one is found by no earlier one was found by, and how many entries stand under them. Every article counts as a
 * story of its own, so that nothing but the words is compared.
 *
 *   npx tsx bench/candidates.ts [--most 16000]
 *
 * The real articles are the Wikinews ones and, where the public measuring data is there (PARALLAX_SHARED, or ../shared), its sets; each in
 * one random order, as if all were in the news at once.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { articlesOf } from "../eval/material-of-stories.js";
import type { AnnotatedArticle } from "../src/model/annotation.js";
import { Desk } from "../src/story/desk.js";
import { keysOf } from "../src/story/live-article.js";
import { defaultSettings } from "../src/story/settings.js";
import { articleOf } from "./load-article.js";
import { paragraphLoad } from "./paragraph-load.js";
import { pressLoad } from "./press-load.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const at = process.argv.indexOf("--most");
const MOST = at < 0 ? 16_000 : Number(process.argv[at + 1]);
const FIRST = 250;

/** Park and Miller's generator again, for one order on every machine. */
function shuffled<T>(list: readonly T[]): T[] {
  const mixed = [...list];
  let state = 7;
  for (let n = mixed.length - 1; n > 0; n--) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (n + 1);
    [mixed[n], mixed[other]] = [mixed[other]!, mixed[n]!];
  }
  return mixed;
}

function* grow(name: string, articles: Iterable<AnnotatedArticle>): Generator<string> {
  const desk = new Desk({ ...defaultSettings, windowDays: Number.POSITIVE_INFINITY });
  const entries = new Map<number, number>();
  let [count, next, from, unseen, listed] = [0, FIRST, 0, 0, 0];
  const line = (): string => {
    const of = count - from;
    return `${name.padEnd(12)} ${String(count).padStart(7)} articles  unseen ${(unseen / of).toFixed(1)}  entries ${(listed / of).toFixed(0)}`;
  };
  for (const item of articles) {
    const text = desk.furniture.strip(item.article);
    const article = desk.maker.make(item, text, count++, undefined);
    for (const key of keysOf(article)) {
      const known = entries.get(key) ?? 0;
      listed += known;
      if (known === 0) unseen++;
      entries.set(key, known + 1);
    }
    desk.found(article);
    if (count < next) continue;
    yield line();
    [next, from, unseen, listed] = [2 * next, count, 0, 0];
    if (next > MOST) return;
  }
  if (count > from) yield line();
}

const wikinews = gunzipSync(readFileSync(here("../data/wikinews/articles.jsonl.gz")))
  .toString("utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line, n) => {
    const { title, text } = JSON.parse(line) as { title: string; text: string };
    return articleOf(`w${n}`, title, text, "2020-01-01T00:00:00.000Z", "");
  });
const data = join(process.env.PARALLAX_SHARED ?? here("../../shared"), "eval/data/stories");
const sets = ["incidents", "lookalikes", "outlets", "headlines"].filter(() => existsSync(data));
const real = sets.map((name) => [name, articlesOf(join(data, `${name}.articles.jsonl.gz`))] as const);
const sources: ReadonlyArray<readonly [name: string, articles: Iterable<AnnotatedArticle>]> = [
  ["wikinews", shuffled(wikinews)],
  ...real.map(([name, articles]) => [name, shuffled(articles)] as const),
  [
    "all of these",
    shuffled([...wikinews, ...real.filter(([name]) => name !== "headlines").flatMap(([, articles]) => articles)]),
  ],
  ["paragraphs", paragraphLoad()],
  ["press", pressLoad()],
];
for (const [name, articles] of sources) for (const line of grow(name, articles)) console.log(line);
