/**
 * Time to compose a story's brief from annotated articles, on one core: stories of 20, 100 and 500 articles grown from the sample
 * edition (every copy of an article gets its own id, outlet, day and a few words of its own). Prints JSON: processor time, so that other
 * work on the machine does not count; the median of five runs.
 */
import { createAnnotator, readNameModel } from "../src/annotate/index.js";
import { composeBrief } from "../src/brief/index.js";
import { readAsset, readTextAsset } from "../src/io/assets.js";
import type { AnnotatedArticle } from "../src/model/annotation.js";
import type { CopyDecision } from "../src/model/copy.js";
import { digest } from "../src/text/digest.js";
import { normaliseText } from "../src/text/normalise.js";

const RUNS = 5;
const annotate = createAnnotator({ names: readNameModel(readAsset("weights", "names.bin.gz")) });

interface Row {
  readonly title: string;
  readonly text: string;
  readonly authors?: readonly string[];
}
const rows = readTextAsset("sample", "articles.jsonl")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);

function grow(index: number): AnnotatedArticle {
  const row = rows[index % rows.length]!;
  const round = Math.floor(index / rows.length);
  const own = `Reporters of desk ${round + 1} counted ${100 + index} people at the scene on the morning after.`;
  const text = normaliseText(round === 0 ? row.text : `${row.text}\n\n${own}`);
  const published = `2026-03-${String(1 + (index % 27)).padStart(2, "0")}T09:00:00Z`;
  const outlet = { id: `outlet-${index % 80}`, name: `Outlet ${index % 80}` };
  const article = {
    id: `a${index}`,
    url: "",
    title: row.title,
    text,
    digest: digest(text),
    language: "en",
    outlet,
    authors: row.authors ?? [],
    published,
    retrieved: published,
  };
  return { article, annotations: annotate(article) };
}

const grown = Array.from({ length: 500 }, (_, i) => grow(i));
const result: Record<string, { cpuMs: number; statementsRejected: number }> = {};
for (const count of [20, 100, 500]) {
  const articles = grown.slice(0, count);
  const copies = new Map<string, CopyDecision>(
    articles.map(({ article: { id } }) => [id, { articleId: id, group: id, evidence: "" }]),
  );
  const story = {
    id: "bench",
    articleIds: articles.map(({ article }) => article.id),
    started: "2026-03-01T09:00:00Z",
    updated: "2026-03-27T09:00:00Z",
    thread: [],
  };
  const times: number[] = [];
  let rejected = 0;
  for (let run = 0; run < RUNS; run++) {
    const from = process.cpuUsage();
    const brief = composeBrief(
      { story, articles, copies, earlier: [], created: "2026-03-28T00:00:00Z" },
      { engineVersion: "bench" },
    );
    const used = process.cpuUsage(from);
    times.push((used.user + used.system) / 1000);
    rejected = brief.provenance.rejected.length;
  }
  times.sort((a, b) => a - b);
  result[`articles${count}`] = { cpuMs: Math.round(times[RUNS >> 1]!), statementsRejected: rejected };
}
console.log(JSON.stringify(result));
