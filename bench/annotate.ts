/**
 * Annotation of articles of 600 words, all layers, on one core: articles a second by processor time and by the clock, and the heap
 * after 5,000 and after all articles. Beside it, on some of the same articles and in turn with ours, what compromise (names, places,
 * organisations, quotations, numbers) and wink-nlp (sentences, parts of speech, entities) do of it, at whatever quality. Prints JSON.
 *
 * Usage: npx tsx bench/annotate.ts [ARTICLES]   (20,000 where no number is given)
 * The articles are made from the shipped Wikinews articles: paragraphs in a shuffled order with a fixed seed, cut near 600 words, so
 * that no two are alike and every name, figure and quotation is a real one.
 */
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import nlp from "compromise";
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { createAnnotator, readNameModel } from "../src/annotate/index.js";
import type { Article } from "../src/model/index.js";
import { normaliseText } from "../src/text/normalise.js";

const total = Number(process.argv[2] ?? 20_000);
const WORDS = 600;
const file = (path: string) => new URL(path, import.meta.url);

const rows = gunzipSync(readFileSync(file("../data/wikinews/articles.jsonl.gz")))
  .toString()
  .trim()
  .split("\n");
const paragraphs = rows.flatMap((line) => {
  const { text } = JSON.parse(line) as { text: string };
  return normaliseText(text)
    .split(/\n+/)
    .filter((paragraph) => paragraph.length > 80);
});

let seed = 1;
const random = (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 4_294_967_296;
};

function article(index: number): Article {
  const parts: string[] = [];
  let count = 0;
  while (count < WORDS) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)]!;
    parts.push(paragraph);
    count += paragraph.split(" ").length;
  }
  const text = parts.join("\n\n").split(" ").slice(0, WORDS).join(" ");
  const outlet = { id: "wikinews", name: "Wikinews" };
  const published = "2021-03-01T12:00:00Z";
  return {
    id: String(index),
    url: "",
    title: parts[0]!.slice(0, 80),
    text,
    digest: "",
    language: "en",
    outlet,
    authors: [],
    published,
    retrieved: published,
  };
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const heapMiB = (): number => {
  collect();
  return Math.round(process.memoryUsage().heapUsed / 104_857.6) / 10;
};

const annotate = createAnnotator({
  names: readNameModel(gunzipSync(readFileSync(file("../data/weights/names.bin.gz")))),
});
for (let i = 0; i < 200; i++) annotate(article(i));

const used = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

const wink = winkNLP(winkModel, ["sbd", "pos", "ner"]);
const readers: ReadonlyArray<readonly [name: string, read: (made: Article) => unknown]> = [
  ["parallax", annotate],
  [
    "compromise",
    ({ text }) => {
      const read = nlp(text);
      return [read.people(), read.places(), read.organizations(), read.quotations(), read.numbers()].map((found) =>
        found.out("offset"),
      );
    },
  ],
  [
    "wink-nlp",
    ({ text }) => {
      const read = wink.readDoc(text);
      return [read.sentences().out(), read.tokens().out(wink.its.pos), read.entities().out(wink.its.detail)];
    },
  ],
];
const COMPARED = Math.min(200, total);
const spent = readers.map(() => 0);
for (let i = 0; i < COMPARED; i++) {
  const made = article(i);
  for (const [k, [, read]] of readers.entries()) spent[k]! += used(() => read(made));
}

let processor = 0;
let clock = 0;
let items = 0;
let early = 0;
for (let i = 0; i < total; i++) {
  const made = article(i);
  const from = performance.now();
  processor += used(() => {
    const found = annotate(made);
    items +=
      found.names.length + found.quotations.length + found.quantities.length + found.dates.length + found.claims.length;
  });
  clock += performance.now() - from;
  if (i + 1 === Math.min(5000, total)) early = heapMiB();
}
const perSecond = (microseconds: number, articles = total): number => Math.round((articles / microseconds) * 1e6);
console.log(
  JSON.stringify(
    {
      articles: total,
      wordsEach: WORDS,
      annotationsEach: Math.round(items / total),
      articlesPerSecondOfProcessorTime: perSecond(processor),
      articlesPerSecondByClock: perSecond(clock * 1000),
      heapMiB: { after5000: early, afterAll: heapMiB() },
      articlesPerSecondInTurn: Object.fromEntries(readers.map(([name], k) => [name, perSecond(spent[k]!, COMPARED)])),
      peakResidentMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    },
    null,
    1,
  ),
);
