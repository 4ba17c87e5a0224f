import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareFigures, compatible } from "../src/brief/ledger/index.js";
import { createSource, readRows, shippedAnnotator } from "./figures.js";

/**
 * Casualty figures that disagree within a story, over the incidents and look-alikes of the shared data with their gold stories.
 * A conflict is a pair of articles whose leading figures for one thing cannot both be true. Every pair flagged in the visible data was
 * read and marked in eval/sets/conflicts.jsonl: `conflict` is true where both speak of the same whole of the same event and differ.
 * Precision is over flagged pairs that are marked; unmarked ones are counted apart, to be read.
 */
interface MarkedPair {
  readonly set: string;
  readonly thing: string;
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly conflict: boolean;
}

const CASUALTIES = new Set(["killed", "injured", "missing"]);
const keyOf = (set: string, thing: string, a: string, b: string): string => [set, thing, ...[a, b].sort()].join(" ");

export function scoreConflicts(shared: string) {
  const source = createSource(shared);
  const annotate = shippedAnnotator();
  const rows = readRows<MarkedPair>(new URL("sets/conflicts.jsonl", import.meta.url).pathname);
  const marked = new Map(rows.map((row) => [keyOf(row.set, row.thing, row.a.id, row.b.id), row.conflict]));
  const sum = { stories: 0, compared: 0, flagged: 0, marked: 0, right: 0, unmarked: 0 };
  for (const set of ["incidents", "lookalikes"]) {
    for (const ids of storiesOf(join(shared, `eval/data/stories/${set}.gold.tsv`))) {
      if (ids.length < 2) continue;
      sum.stories++;
      const articles = ids
        .map((id) => source(`stories/${set}.articles.jsonl.gz`, id))
        .map((article) => ({ article, annotations: annotate(article) }));
      for (const { thing, readings } of compareFigures(articles)) {
        if (!CASUALTIES.has(thing)) continue;
        sum.compared++;
        for (const [a, b] of readings.flatMap((x, i) => readings.slice(i + 1).map((y) => [x, y] as const))) {
          if (compatible(a, b)) continue;
          sum.flagged++;
          const verdict = marked.get(keyOf(set, thing, a.articleId, b.articleId));
          if (verdict === undefined) sum.unmarked++;
          else sum.marked++;
          if (verdict) sum.right++;
        }
      }
    }
  }
  return { ...sum, precision: Math.round((1000 * sum.right) / Math.max(1, sum.marked)) / 1000 };
}

function storiesOf(path: string): string[][] {
  const stories = new Map<string, string[]>();
  for (const line of readFileSync(path, "utf8").trim().split("\n")) {
    const [id, story] = line.split("\t") as [string, string];
    const list = stories.get(story);
    if (list) list.push(id);
    else stories.set(story, [id]);
  }
  return [...stories.values()];
}

if (process.argv[1]?.endsWith("conflicts.ts"))
  console.log(JSON.stringify(scoreConflicts(process.env.PARALLAX_SHARED ?? "../shared"), null, 1));
