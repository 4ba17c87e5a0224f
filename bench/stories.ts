/**
 * Cost of forming stories with many live ones, beside brute-force TF-IDF first-story detection.
 *
 *   npx tsx bench/stories.ts [--live 100000] [--sample 3000]
 *
 * The load is grown from the Wikinews articles: each grown article is made of paragraphs of several, with names and numbers
 * exchanged, so that it is an event of its own; one in four is followed by another report of the same event.
 * Times are processor time of this one thread, without reading files. Ends its output with one JSON object.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { AnnotatedArticle, Annotations } from "../src/model/annotation.js";
import { createStoryFormer } from "../src/story/index.js";
import { terms } from "../src/story/terms.js";

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const LIVE = option("live", 100_000);
const SAMPLE = option("sample", 3_000);
const FEW = 1_000;
/** The peer compares with every earlier article; it is shown only as far as it gets in reasonable time. */
const PEER = 2_000;

const NONE: Annotations = {
  sentences: [],
  entities: [],
  names: [],
  links: [],
  quotations: [],
  quantities: [],
  dates: [],
  claims: [],
  titleNames: [],
};

const rows = gunzipSync(readFileSync(new URL("../data/wikinews/articles.jsonl.gz", import.meta.url)))
  .toString("utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as { title: string; text: string });

let state = 20261123;
/** Park and Miller's minimal standard generator: the same load on every machine. */
const random = (below: number): number => {
  state = (state * 48_271) % 2_147_483_647;
  return state % below;
};

const SYLLABLES =
  "ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi vo".split(
    " ",
  );
const madeName = (): string => {
  let name = "";
  for (let n = 0; n < 3 + random(2); n++) name += SYLLABLES[random(SYLLABLES.length)]!;
  return name[0]!.toUpperCase() + name.slice(1);
};

/** As many names as a year's press has in use; a name that no article ever had before is rare in life, too. */
const NAMES = Array.from({ length: 40_000 }, madeName);

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);

const paragraphs = rows.flatMap(({ text }) => text.split("\n").filter((line) => line.length > 80));
/** Paragraphs of a grown article: some two hundred words. */
const LENGTH = 5;

/** Articles in order of arrival, a thousand an hour. */
function* load(): Generator<AnnotatedArticle> {
  for (let n = 0; ; ) {
    const names = new Map<string, string>();
    const exchange = (text: string): string =>
      text
        .replace(/(?<=[a-z,;] )[A-Z][a-z]{2,}/g, (name) => {
          if (!names.has(name)) names.set(name, NAMES[random(NAMES.length)]!);
          return names.get(name)!;
        })
        .replace(/\d+/g, (number) => (number.length > 3 ? number : String(random(10 ** number.length))));
    const title = exchange(rows[random(rows.length)]!.title);
    const telling = Array.from({ length: LENGTH }, () => exchange(paragraphs[random(paragraphs.length)]!));
    const tellings = random(4) === 0 ? [telling, telling.slice(0, LENGTH - 1).reverse()] : [telling];
    for (const lines of tellings) {
      const id = `load-${n}`;
      const published = new Date(START + (n / 1000) * HOUR).toISOString();
      const outlet = { id: `outlet-${random(500)}`, name: "" };
      const text = lines.join("\n");
      yield {
        article: {
          id,
          url: "",
          title,
          text,
          digest: "",
          language: "en",
          outlet,
          authors: [],
          published,
          retrieved: published,
        },
        annotations: NONE,
      };
      n++;
    }
  }
}

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const round = (value: number): number => Math.round(value * 10) / 10;

function bench(): Record<string, number> {
  const source = load();
  const former = createStoryFormer();
  const feed = (count: number): number => {
    const batch = Array.from({ length: count }, () => source.next().value as AnnotatedArticle);
    const start = seconds();
    for (const item of batch) former.add(item, { articleId: item.article.id, group: item.article.id, evidence: "" });
    return seconds() - start;
  };
  // Warm up: the compiler's work is not the article's cost.
  feed(FEW);
  const few = feed(SAMPLE) / SAMPLE;
  let fed = FEW + SAMPLE;
  let grown = 0;
  while (former.stories().length < LIVE) {
    const count = Math.min(10_000, Math.max(1_000, LIVE - former.stories().length));
    if (fed > 3 * LIVE) throw new Error("the load forms too few stories");
    grown += feed(count);
    fed += count;
  }
  const stories = former.stories().length;
  const many = feed(SAMPLE) / SAMPLE;
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return {
    articles: fed + SAMPLE,
    liveStories: stories,
    "articles a second at 1,000 stories": Math.round(1 / few),
    "articles a second while growing": Math.round((fed - FEW - SAMPLE) / grown),
    "articles a second at the full number": Math.round(1 / many),
    "cost at the full number against 1,000": round(many / few),
    "resident MB": Math.round(rss / 2 ** 20),
    "heap MB": Math.round(heapUsed / 2 ** 20),
  };
}

/** First-story detection as Allan and others described it: each article against every earlier one, TF-IDF cosine, one threshold. */
function peer(): Record<string, number> {
  const source = load();
  const frequency = new Map<string, number>();
  const vectors: Array<Map<string, number>> = [];
  const start = seconds();
  let last = 0;
  for (let n = 0; n < PEER; n++) {
    const { article } = source.next().value as AnnotatedArticle;
    const counts = new Map<string, number>();
    for (const { term } of terms(`${article.title}\n${article.text}`, "en"))
      counts.set(term, (counts.get(term) ?? 0) + 1);
    let square = 0;
    for (const [term, count] of counts) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
      const weight = (1 + Math.log(count)) * Math.log((n + 2) / (frequency.get(term) ?? 1));
      counts.set(term, weight);
      square += weight * weight;
    }
    for (const [term, weight] of counts) counts.set(term, weight / (Math.sqrt(square) || 1));
    let best = 0;
    for (const other of vectors) {
      let cosine = 0;
      for (const [term, weight] of counts) cosine += weight * (other.get(term) ?? 0);
      if (cosine > best) best = cosine;
    }
    vectors.push(counts);
    if (n === PEER - 501) last = seconds();
  }
  const cost = (seconds() - last) / 500;
  return {
    "articles compared with": PEER,
    "articles a second over all": Math.round(PEER / (seconds() - start)),
    "articles a second at the end": Math.round(1 / cost),
    "articles a second at 100,000, extrapolated": round(PEER / cost / 100_000),
  };
}

const ours = bench();
console.log(JSON.stringify({ parallax: ours, bruteForce: peer() }, null, 2));
