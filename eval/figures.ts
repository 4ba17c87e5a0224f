import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createAnnotator, readNameModel } from "../src/annotate/index.js";
import type { Annotations, Article, Quantity } from "../src/model/index.js";
import { normaliseText } from "../src/text/normalise.js";
import { stemmerOf } from "../src/text/stem.js";
import { words } from "../src/text/tokens.js";

/**
 * Figures on the hand-checked sentences of eval/sets/figures.jsonl (by reference: file, article, offsets into the normalised text).
 *
 * How they were labelled: a figure is a number that counts or measures something; dates, times of day, addresses, numbers of
 * roads, telephones, rifles and diseases, records and scores are none. `thing` lists the words that name what is counted (any one
 * is right; `m:` stands for the kind of measure; for money, percentages, lengths, spans of time the unit is the thing). `holder` is
 * who says so in the sentence, null for the outlet's own voice. `unclear` numbers count for nothing.
 *
 * The 85 sentences marked `"set": "fresh"` were drawn at random from articles used for nothing else, and marked before the annotator was
 * run on them: value and thing 0.884, with holder 0.814 in that first run. What they showed was then mended, so that they are a
 * development set as the others are.
 *
 * How it is counted: a prediction is right when it covers the number with the same value (and upper value) and one of the things is
 * the stem of a word of `counted`, its measure or its unit; a stated unit must be equal. With holder: and its holder is absent where
 * it should be, or overlaps the right one, or repeats its last word.
 */
interface FigureRow {
  readonly file: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly figures: ReadonlyArray<{
    readonly start: number;
    readonly end: number;
    readonly value: number;
    readonly high?: number;
    readonly thing: readonly string[];
    readonly unit?: string;
    readonly holder: readonly [number, number] | null | "unclear";
  }>;
  readonly unclear: ReadonlyArray<readonly [number, number]>;
}

export const readRows = <T>(path: string): T[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

/** An article of the quotation data: plain text, named after its outlet, day and title. */
function readPlain(path: string, id: string): Article {
  const published = /_(\d{4}-\d{2}-\d{2})_/.exec(id)?.[1] ?? "2016-01-01";
  const rest = { url: "", digest: "", language: "en", outlet: { id: "", name: "" }, authors: [], retrieved: published };
  return { ...rest, id, title: "", published, text: normaliseText(readFileSync(path, "utf8")) };
}

/** Articles of the shared evaluation files by file and id, normalised. */
export function createSource(shared: string): (file: string, id: string) => Article {
  const files = new Map<string, Map<string, Article>>();
  return (file, id) => {
    if (file.endsWith(".txt")) return readPlain(join(shared, "eval/data", file), id);
    let articles = files.get(file);
    if (!articles) {
      articles = new Map();
      for (const line of gunzipSync(readFileSync(join(shared, "eval/data", file)))
        .toString()
        .trim()
        .split("\n")) {
        const row = JSON.parse(line) as { id: string; title: string; text: string; published?: string };
        const published = row.published ? { published: row.published } : {};
        const article = {
          url: "",
          digest: "",
          language: "en",
          outlet: { id: "", name: "" },
          authors: [],
          retrieved: row.published ?? "2020-01-01",
        };
        articles.set(row.id, { ...article, ...published, id: row.id, title: row.title, text: normaliseText(row.text) });
      }
      files.set(file, articles);
    }
    const article = articles.get(id);
    if (!article) throw new Error(`${file} has no article ${id}: take the data the set was made from.`);
    return article;
  };
}

export const shippedAnnotator = (): ((article: Article) => Annotations) =>
  createAnnotator({
    names: readNameModel(gunzipSync(readFileSync(new URL("../data/weights/names.bin.gz", import.meta.url)))),
  });

const stem = stemmerOf("en");

function thingRight(gold: FigureRow["figures"][number], found: Quantity): boolean {
  if (gold.unit && gold.unit !== found.unit && !gold.thing.some((t) => t === `m:${found.measure}`)) return false;
  const counted = new Set(words(found.counted ?? "").map(stem));
  return gold.thing.some((thing) => {
    if (thing.startsWith("m:")) return found.measure === thing.slice(2);
    return thing === found.unit || words(thing).some((word) => counted.has(stem(word)));
  });
}

function holderRight(text: string, gold: FigureRow["figures"][number]["holder"], found: Quantity): boolean {
  if (gold === "unclear") return true;
  if (gold === null) return found.holder === undefined;
  if (!found.holder) return false;
  if (found.holder.start < gold[1] && gold[0] < found.holder.end) return true;
  const last = (from: number, to: number) => words(text.slice(from, to)).at(-1);
  return last(gold[0], gold[1]) === last(found.holder.start, found.holder.end);
}

const round = (n: number): number => Math.round(n * 1000) / 1000;

export function scoreFigures(shared: string, onMiss?: (line: string) => void) {
  const annotate = shippedAnnotator();
  const source = createSource(shared);
  const sum = { gold: 0, found: 0, right: 0, withHolder: 0, sentences: 0 };
  for (const row of readRows<FigureRow>(new URL("sets/figures.jsonl", import.meta.url).pathname)) {
    const article = source(row.file, row.id);
    const { text } = article;
    sum.sentences++;
    const inside = annotate(article).quantities.filter((q) => q.start >= row.start && q.end <= row.end);
    const counted = inside.filter((q) => !row.unclear.some(([start, end]) => q.start < end && start < q.end));
    const show = (q: Quantity) =>
      `${text.slice(q.start, q.end)} = ${q.value} ${q.unit ?? ""} [${q.counted ?? ""}] ${q.measure ?? ""} @${q.holder ? text.slice(q.holder.start, q.holder.end) : "-"}`;
    const matched = new Set<Quantity>();
    sum.gold += row.figures.length;
    sum.found += counted.length;
    for (const gold of row.figures) {
      const found = counted.find(
        (q) => q.start < gold.end && gold.start < q.end && q.value === gold.value && q.high === gold.high,
      );
      const right = found !== undefined && thingRight(gold, found);
      const holder = right && holderRight(text, gold.holder, found);
      if (found) matched.add(found);
      if (right) sum.right++;
      if (holder) sum.withHolder++;
      if (!holder)
        onMiss?.(
          `${right ? "HOLDER" : found ? "THING" : "MISSED"} ${gold.value} ${gold.thing.join("|")} ${gold.unit ?? ""} @${Array.isArray(gold.holder) ? text.slice(gold.holder[0], gold.holder[1]) : gold.holder}\n   got ${found ? show(found) : "-"}\n   ${text.slice(row.start, row.end)}`,
        );
    }
    for (const extra of counted)
      if (!matched.has(extra)) onMiss?.(`EXTRA ${show(extra)}\n   ${text.slice(row.start, row.end)}`);
  }
  const f1 = (right: number) => round((2 * right) / (sum.gold + sum.found));
  return {
    ...sum,
    precision: round(sum.right / sum.found),
    recall: round(sum.right / sum.gold),
    f1: f1(sum.right),
    f1WithHolder: f1(sum.withHolder),
  };
}

if (process.argv[1]?.endsWith("figures.ts")) {
  const misses = process.argv.includes("--misses") ? (line: string) => console.error(line) : undefined;
  console.log(JSON.stringify(scoreFigures(process.env.PARALLAX_SHARED ?? "../shared", misses), null, 1));
}
