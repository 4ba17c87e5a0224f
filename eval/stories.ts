/**
 * Stories: streaming, one configuration for all sets, scored by the shared scorer; with an ablation of the kinds of evidence.
 *
 *   npx tsx eval/stories.ts              the four public sets, and the sample edition
 *   npx tsx eval/stories.ts --ablation   also with each kind of evidence, and repair, left out
 *
 * Needs the public measuring data (PARALLAX_SHARED, or ../shared). Ends its output with one JSON object.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createCopyDetector } from "../src/copies/index.js";
import { shippedWordVectors } from "../src/io/shipped-word-vectors.js";
import type { AnnotatedArticle } from "../src/model/annotation.js";
import { createStoryFormer, type StoryOptions } from "../src/story/index.js";
import { articlesOf } from "./material-of-stories.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shared = process.env.PARALLAX_SHARED ?? here("../../shared");
const SETS = ["incidents", "lookalikes", "outlets", "headlines"] as const;
const words = shippedWordVectors();

/** Each article's story after the last article: `id TAB story` lines, in order of arrival. */
function cluster(articles: readonly AnnotatedArticle[], options: StoryOptions = {}): string {
  const copies = createCopyDetector();
  const former = createStoryFormer(options, undefined, { words });
  for (const item of articles) former.add(item, copies.add(item));
  return articles.map(({ article: { id } }) => `${id}\t${former.storyOf(id) ?? ""}\n`).join("");
}

interface Score {
  readonly articles: number;
  readonly goldStories: number;
  readonly predictedStories: number;
  readonly bcubed: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly pairwise: { readonly precision: number; readonly recall: number; readonly f1: number };
}

function score(gold: string, predicted: string, folder: string): Score {
  const path = join(folder, "predicted.tsv");
  writeFileSync(path, predicted);
  const scorer = join(shared, "eval/score-stories.mjs");
  return JSON.parse(execFileSync(process.execPath, [scorer, gold, path], { encoding: "utf8" })) as Score;
}

/** What is left out, and the options that leave it out. */
const ABLATIONS: Readonly<Record<string, StoryOptions>> = {
  repair: { repair: false },
  time: { staleFloor: 1 },
  "rare words last": { commonIdf: 1e6, rareIdf: 1e6 + 1 },
  "several rare words": { witnesses: 1e-6 },
  "few days in the news": { fewDays: 1e9, manyDays: 1e10 },
  "days spoken of": { dayWeight: 0.001 },
  numbers: { numberWeight: 0.001 },
  crowd: { crowdGain: 0 },
  names: { nameWeight: 0.001 },
  "names opposed": { contrast: false },
  chapters: { chapters: false },
  subject: { subjectWeight: 0 },
  "title weight": { titleWeight: 1 },
  "length of text": { lengthPower: 1e-6 },
  "inner likeness": { cohesion: 0 },
  background: { background: 1 },
  "site furniture": { furniture: false },
};

const data = join(shared, "eval/data/stories");
if (!existsSync(data)) throw new Error(`no measuring data in ${data}`);
const folder = mkdtempSync(join(tmpdir(), "stories-"));
try {
  const sets = [
    ...SETS.map((name) => ({
      name,
      articles: articlesOf(join(data, `${name}.articles.jsonl.gz`)),
      gold: join(data, `${name}.gold.tsv`),
    })),
    {
      name: "sample",
      articles: articlesOf(here("../data/sample/articles.jsonl")),
      gold: here("../data/sample/stories.tsv"),
    },
  ];
  const measure = (options: StoryOptions): Record<string, Score> =>
    Object.fromEntries(sets.map(({ name, articles, gold }) => [name, score(gold, cluster(articles, options), folder)]));
  const figures: Record<string, unknown> = measure({});
  if (process.argv.includes("--ablation")) {
    const without: Record<string, Record<string, string>> = {};
    for (const [name, options] of Object.entries(ABLATIONS)) {
      without[name] = Object.fromEntries(
        Object.entries(measure(options)).map(([set, { bcubed, pairwise }]) => [set, `${bcubed.f1}/${pairwise.f1}`]),
      );
    }
    figures.without = without;
  }
  console.log(JSON.stringify(figures, null, 2));
} finally {
  rmSync(folder, { recursive: true });
}
