import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { casualtyDisputes } from "../src/brief/figures/casualty-disputes.js";
import { casualtyDisagreements } from "../src/brief/ledger/index.js";
import { readStory } from "../src/brief/reading/reading.js";
import type { StoryMaterial } from "../src/model/index.js";
import { readRows } from "./figures.js";
import { createLoader, grouped, materialOf } from "./material.js";

/**
 * Casualty figures that disagree within a story, over the incidents, look-alikes and outlets of the shared data with their gold
 * stories, and over its round-ups (three reports of one story each).
 * A disagreement is a pair of articles whose leading figures for one thing (killed, injured, missing, shot) cannot both be true; "at
 * least 3" and 4 can. Every pair flagged was marked by title and the passages around its figures, doubtful ones in full, in
 * eval/sets/conflicts.jsonl, with others that earlier versions flagged, and those that reading found and no version flagged:
 * `conflict` is true where both articles speak of the same whole of the same event, and their figures differ, be it at one time or
 * because the later report knows more. Precision is over flagged pairs that are marked; unmarked ones are counted apart, to be read.
 * `found` is the share of all pairs marked true that are flagged. `page` counts what a story's page shows of them: disputes, and pairs
 * whose two values both stand there; `pagePrecision` is over these pairs.
 *
 * Stories were split in two by the first byte of the SHA-256 of their id: even for development, odd held out. `half` names the half of
 * pairs marked since; docs/annotations.md says what the first look at the held-out half gave.
 */
interface MarkedPair {
  readonly set: string;
  readonly thing: string;
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly conflict: boolean;
}

const keyOf = (set: string, thing: string, a: string, b: string): string => [set, thing, ...[a, b].sort()].join(" ");
const share = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 1000;

export function scoreConflicts(shared: string, onFlag?: (line: string) => void) {
  const rows = readRows<MarkedPair>(new URL("sets/conflicts.jsonl", import.meta.url).pathname);
  const marked = new Map(rows.map((row) => [keyOf(row.set, row.thing, row.a.id, row.b.id), row.conflict]));
  const sum = {
    stories: 0,
    storiesFlagged: 0,
    flagged: 0,
    marked: 0,
    right: 0,
    unmarked: 0,
    moves: 0,
    settled: 0,
    recounted: 0,
  };
  const page = { disputes: 0, pairs: 0, right: 0 };
  for (const { set, material } of storiesIn(shared)) {
    sum.stories++;
    const found = casualtyDisagreements(material.articles, material.copies);
    const disputes = found.length > 0 ? casualtyDisputes(readStory(material), (measure) => measure) : [];
    page.disputes += disputes.length;
    if (found.length > 0) sum.storiesFlagged++;
    for (const { measure, a, b, kind } of found) {
      const verdict = marked.get(keyOf(set, measure, a.articleId, b.articleId));
      const told = disputes.find((dispute) => dispute.measure === measure)?.positions ?? [];
      const shown = kind === "differs" && [a, b].every(({ value }) => told.some(({ amount }) => amount === value));
      sum.flagged++;
      if (kind !== "differs") sum[kind]++;
      if (verdict === undefined) sum.unmarked++;
      else sum.marked++;
      if (verdict) sum.right++;
      if (shown) page.pairs++;
      if (shown && verdict) page.right++;
      const marks = verdict === undefined ? {} : { conflict: verdict };
      onFlag?.(JSON.stringify({ set, story: material.story.id, thing: measure, a, b, kind, shown, ...marks }));
    }
  }
  const real = [...marked.values()].filter(Boolean).length;
  return {
    ...sum,
    ...{ precision: share(sum.right, sum.marked), found: share(sum.right, real) },
    ...{ page, pagePrecision: share(page.right, page.pairs) },
  };
}

interface Story {
  readonly set: string;
  readonly material: StoryMaterial;
}

/** All stories of two articles and more, as pages are made of them. */
function* storiesIn(shared: string): Generator<Story> {
  const loader = createLoader();
  for (const set of ["incidents", "lookalikes", "outlets"]) {
    const path = join(shared, `eval/data/stories/${set}`);
    for (const [story, articles] of grouped(loader.load(`${path}.articles.jsonl.gz`), `${path}.gold.tsv`))
      if (articles.length > 1) yield { set, material: materialOf(story, articles) };
  }
  for (const { id, articles } of readRoundups(shared)) {
    const rows = articles.map((row, index) => JSON.stringify({ ...row, id: `${id}/${index}`, language: "en" }));
    const annotated = rows.flatMap((row, index) => loader.annotated(row, `${id}/${index}`) ?? []);
    yield { set: "roundups", material: materialOf(id, annotated) };
  }
}

interface Roundup {
  readonly id: string;
  readonly articles: ReadonlyArray<{ readonly title: string; readonly text: string }>;
}
const readRoundups = (shared: string): Roundup[] =>
  gunzipSync(readFileSync(join(shared, "eval/data/summary/roundups.jsonl.gz")))
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Roundup);

if (process.argv[1]?.endsWith("conflicts.ts")) {
  const list = process.argv.includes("--flagged") ? (line: string) => console.error(line) : undefined;
  console.log(JSON.stringify(scoreConflicts(process.env.PARALLAX_SHARED ?? "../shared", list), null, 1));
}
