/** Story material from JSON Lines articles and a grouping, made with the real stages: what a composer is measured on. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { createAnnotator, readNameModel } from "../src/annotate/index.js";
import { createCopyDetector } from "../src/copies/index.js";
import { createOutletRegistry, extractArticle } from "../src/extract/index.js";
import { readAsset } from "../src/io/assets.js";
import { parseRow } from "../src/io/rows.js";
import type { AnnotatedArticle } from "../src/model/annotation.js";
import { appeared } from "../src/model/article.js";
import type { CopyDecision } from "../src/model/copy.js";
import type { StoryMaterial } from "../src/model/material.js";
import type { Outlet } from "../src/model/outlet.js";
import { isRejection } from "../src/model/rejection.js";

export const shared = process.env.PARALLAX_SHARED ?? "../shared";
const NOW = "2026-11-23T00:00:00Z";

const bytesOf = (path: string): Buffer => {
  const raw = readFileSync(path);
  return path.endsWith(".gz") ? gunzipSync(raw) : raw;
};
export const linesOf = (path: string): string[] => bytesOf(path).toString("utf8").split("\n").filter(Boolean);

interface OutletFile {
  readonly outlets: readonly Outlet[];
}
const registry = (): Outlet[] => {
  const parse = (name: string): readonly Outlet[] => {
    const json = JSON.parse(Buffer.from(readAsset(...name.split("/"))).toString("utf8")) as
      | readonly Outlet[]
      | OutletFile;
    return "outlets" in json ? json.outlets : json;
  };
  return [...parse("sample/outlets.json"), ...parse("outlets/outlets.json")];
};

/** A reader of JSON Lines rows that annotates and looks for copies in order of arrival. */
export function createLoader() {
  const outlets = createOutletRegistry(registry());
  const annotate = createAnnotator({ names: readNameModel(readAsset("weights", "names.bin.gz")) });
  const annotated = (line: string, source: string): AnnotatedArticle | undefined => {
    const capture = parseRow(line, source, NOW);
    if (isRejection(capture)) return undefined;
    const article = extractArticle(capture, { outlets, now: NOW });
    return isRejection(article) ? undefined : { article, annotations: annotate(article) };
  };
  return {
    annotated,
    load: (path: string) => linesOf(path).flatMap((line, i) => annotated(line, `${path}#line=${i + 1}`) ?? []),
  };
}

/** Material of one story made of these articles. */
export function materialOf(
  id: string,
  articles: readonly AnnotatedArticle[],
  copies?: ReadonlyMap<string, CopyDecision>,
): StoryMaterial {
  const detector = createCopyDetector();
  const found = copies ?? new Map(articles.map((a) => [a.article.id, detector.add(a)]));
  const times = articles
    .map(({ article }) => article.published ?? "")
    .filter(Boolean)
    .sort();
  return {
    story: {
      id,
      articleIds: articles.map(({ article }) => article.id),
      started: times[0] ?? "",
      updated: times.at(-1) ?? "",
      thread: [],
    },
    articles: [...articles].sort((a, b) =>
      appeared(a.article) < appeared(b.article) ? -1 : appeared(a.article) > appeared(b.article) ? 1 : 0,
    ),
    copies: found,
    earlier: [],
    created: NOW,
  };
}

/** Articles by story, as a `id TAB story` file groups them. */
export function grouped(articles: readonly AnnotatedArticle[], path: string): Map<string, AnnotatedArticle[]> {
  const storyOf = new Map(linesOf(path).map((line) => line.split("\t").slice(0, 2) as [string, string]));
  const out = new Map<string, AnnotatedArticle[]>();
  for (const article of articles) {
    const story = storyOf.get(article.article.id);
    if (story !== undefined) out.set(story, [...(out.get(story) ?? []), article]);
  }
  return out;
}
