import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { casualtyConflicts } from "../src/brief/ledger/index.js";
import type { AnnotatedArticle, Article } from "../src/model/index.js";
import { normaliseText } from "../src/text/normalise.js";
import { splitSentences } from "../src/text/sentences.js";
import { createSource, readRows } from "./figures.js";

/**
 * Casualty figures that disagree within a story, over the incidents, look-alikes and outlets of the shared data with their gold
 * stories, and over its round-ups (three reports of one story each).
 * A disagreement is a pair of articles whose leading figures for one thing (killed, injured, missing, shot) cannot both be true; "at
 * least 3" and 4 can. Every pair flagged was marked by title and the passages around its figures, doubtful ones in full, in
 * eval/sets/conflicts.jsonl, with others that earlier versions flagged, and those that reading found and no version flagged:
 * `conflict` is true where both articles speak of the same whole of the same event, and their figures differ, be it at one time or
 * because the later report knows more. Precision is over flagged pairs that are marked; unmarked ones are counted apart, to be read.
 * `found` is the share of all pairs marked true that are flagged.
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
  const sum = { stories: 0, storiesFlagged: 0, flagged: 0, marked: 0, right: 0, unmarked: 0, moves: 0 };
  for (const { set, story, articles } of storiesIn(shared)) {
    sum.stories++;
    const conflicts = casualtyConflicts(articles.map(withSentences));
    if (conflicts.length > 0) sum.storiesFlagged++;
    for (const { measure, a, b, kind } of conflicts) {
      const verdict = marked.get(keyOf(set, measure, a.articleId, b.articleId));
      sum.flagged++;
      if (kind === "moves") sum.moves++;
      if (verdict === undefined) sum.unmarked++;
      else sum.marked++;
      if (verdict) sum.right++;
      const marks = verdict === undefined ? {} : { conflict: verdict };
      onFlag?.(JSON.stringify({ set, story, thing: measure, a: sideOf(a), b: sideOf(b), ...marks }));
    }
  }
  const real = [...marked.values()].filter(Boolean).length;
  return { ...sum, precision: share(sum.right, sum.marked), found: share(sum.right, real) };
}

type Side = ReturnType<typeof casualtyConflicts>[number]["a"];
const sideOf = ({ articleId, count }: Side) => ({
  id: articleId,
  value: count.value,
  ...(count.inTitle ? { title: true } : { start: count.start, end: count.end }),
});

const withSentences = (article: Article): { readonly article: Article } & Sentenced => ({
  article,
  annotations: { sentences: splitSentences(article.text) },
});
interface Sentenced {
  readonly annotations: Pick<AnnotatedArticle["annotations"], "sentences">;
}
interface Story {
  readonly set: string;
  readonly story: string;
  readonly articles: readonly Article[];
}

/** All stories of two articles and more. */
function* storiesIn(shared: string): Generator<Story> {
  const source = createSource(shared);
  for (const set of ["incidents", "lookalikes", "outlets"]) {
    const stories = new Map<string, string[]>();
    for (const line of readFileSync(join(shared, `eval/data/stories/${set}.gold.tsv`), "utf8")
      .trim()
      .split("\n")) {
      const [id, story] = line.split("\t") as [string, string];
      stories.set(story, [...(stories.get(story) ?? []), id]);
    }
    for (const [story, ids] of stories)
      if (ids.length > 1)
        yield { set, story, articles: ids.map((id) => source(`stories/${set}.articles.jsonl.gz`, id)) };
  }
  for (const { id, articles } of readRoundups(shared))
    yield {
      set: "roundups",
      story: id,
      articles: articles.map(({ title, text }, index) => ({
        ...{ id: `${id}/${index}`, url: "", digest: "", language: "en", outlet: { id: "", name: "" }, authors: [] },
        retrieved: "2020-01-01",
        title,
        text: normaliseText(text),
      })),
    };
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
