/**
 * Cost of forming stories with many live ones, beside brute-force TF-IDF first-story detection.
 *
 *   npx tsx bench/stories.ts [--live 100000] [--sample 3000] [--load press|paragraphs]
 *
 * Two loads are grown from the Wikinews articles: `press`, events of one to thirty reports on matters that last for weeks, with the
 * words of sentences exchanged, and `paragraphs`, whole paragraphs put together at random, names and numbers exchanged, in which one in
 * four articles is followed by another report. docs/stories.md says how near they come to real articles.
 * Times are processor time of this one thread, without reading files or growing the load. Ends its output with one JSON object.
 */
import { shippedWordVectors } from "../src/io/shipped-word-vectors.js";
import type { AnnotatedArticle } from "../src/model/annotation.js";
import { createStoryFormer } from "../src/story/index.js";
import { terms } from "../src/story/terms.js";
import { paragraphLoad } from "./paragraph-load.js";
import { pressLoad } from "./press-load.js";

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const LIVE = Number(option("live", "100000"));
const SAMPLE = Number(option("sample", "3000"));
const FEW = 1_000;
/** The peer compares with every earlier article; it is shown only as far as it gets in reasonable time. */
const PEER = 2_000;

function load(): Iterator<AnnotatedArticle, void> {
  const name = option("load", "press");
  if (name === "press") return pressLoad();
  if (name === "paragraphs") return paragraphLoad();
  throw new Error(`no load ${name}`);
}

/** The next articles as they would come from a store: texts in one piece each. */
const take = (source: Iterator<AnnotatedArticle, void>, count: number): AnnotatedArticle[] =>
  Array.from({ length: count }, () => JSON.parse(JSON.stringify(source.next().value)) as AnnotatedArticle);

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const round = (value: number): number => Math.round(value * 10) / 10;

const words = shippedWordVectors();

function bench(): Record<string, number> {
  const source = load();
  const former = createStoryFormer({}, undefined, { words });
  const feed = (count: number): number => {
    const batch = take(source, count);
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
    const count = Math.min(5_000, Math.max(1_000, LIVE - former.stories().length));
    if (fed > 6 * LIVE) throw new Error("the load forms too few stories");
    const took = feed(count);
    grown += took;
    fed += count;
    console.error(`${former.stories().length} stories: ${Math.round(count / took)} articles a second`);
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
  const articles = take(load(), PEER);
  const frequency = new Map<string, number>();
  const vectors: Array<Map<string, number>> = [];
  const start = seconds();
  let last = 0;
  for (let n = 0; n < PEER; n++) {
    const { article } = articles[n]!;
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
