import { readFileSync } from "node:fs";
import { join } from "node:path";
import { casualtyConflicts } from "../src/brief/ledger/index.js";
import type { AnnotatedArticle } from "../src/model/index.js";
import { splitSentences } from "../src/text/sentences.js";
import { createSource, readRows } from "./figures.js";

/**
 * Casualty figures that disagree within a story, over the incidents and look-alikes of the shared data with their gold stories.
 * A disagreement is a pair of articles whose leading figures for one thing (killed, injured, missing, shot) cannot both be true; "at
 * least 3" and 4 can. Every pair flagged in the visible data was marked by title and the passages around its figures, doubtful ones in full, in eval/sets/conflicts.jsonl, with others that earlier
 * versions flagged: `conflict` is true where both articles speak of the same whole of the same event, and their figures differ, be it
 * at one time or because the later report knows more. Precision is over flagged pairs that are marked; unmarked ones are counted
 * apart, to be read. `found` is the share of all pairs marked true that are flagged.
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
  const source = createSource(shared);
  const rows = readRows<MarkedPair>(new URL("sets/conflicts.jsonl", import.meta.url).pathname);
  const marked = new Map(rows.map((row) => [keyOf(row.set, row.thing, row.a.id, row.b.id), row.conflict]));
  const sum = { stories: 0, storiesFlagged: 0, flagged: 0, marked: 0, right: 0, unmarked: 0, moves: 0 };
  for (const set of ["incidents", "lookalikes"]) {
    for (const [story, ids] of storiesOf(join(shared, `eval/data/stories/${set}.gold.tsv`))) {
      if (ids.length < 2) continue;
      sum.stories++;
      const articles = ids.map((id) => withSentences(source(`stories/${set}.articles.jsonl.gz`, id)));
      const conflicts = casualtyConflicts(articles);
      if (conflicts.length > 0) sum.storiesFlagged++;
      for (const { measure, a, b, kind } of conflicts) {
        const verdict = marked.get(keyOf(set, measure, a.articleId, b.articleId));
        sum.flagged++;
        if (kind === "moves") sum.moves++;
        if (verdict === undefined) sum.unmarked++;
        else sum.marked++;
        if (verdict) sum.right++;
        onFlag?.(
          JSON.stringify({
            set,
            story,
            thing: measure,
            a: sideOf(a),
            b: sideOf(b),
            ...(verdict === undefined ? {} : { conflict: verdict }),
          }),
        );
      }
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

const withSentences = (article: AnnotatedArticle["article"]): Pick<AnnotatedArticle, "article"> & Sentenced => ({
  article,
  annotations: { sentences: splitSentences(article.text) },
});
interface Sentenced {
  readonly annotations: Pick<AnnotatedArticle["annotations"], "sentences">;
}

function storiesOf(path: string): Map<string, string[]> {
  const stories = new Map<string, string[]>();
  for (const line of readFileSync(path, "utf8").trim().split("\n")) {
    const [id, story] = line.split("\t") as [string, string];
    const list = stories.get(story);
    if (list) list.push(id);
    else stories.set(story, [id]);
  }
  return stories;
}

if (process.argv[1]?.endsWith("conflicts.ts")) {
  const list = process.argv.includes("--flagged") ? (line: string) => console.error(line) : undefined;
  console.log(JSON.stringify(scoreConflicts(process.env.PARALLAX_SHARED ?? "../shared", list), null, 1));
}
