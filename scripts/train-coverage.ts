/**
 * Makes src/brief/choice/coverage-weights.ts: how much each measure of a choice of sentences counts. Trained on the sample edition (CC0)
 * without any summary: each article is held out in turn, and every choice of sentences from the other voices is marked by how
 * well it foretells that article's title and opening. A choice that says what a further voice will say tells what happened.
 * Ridge regression within each task. Run `npx tsx scripts/train-coverage.ts`; the same input gives the same file.
 */
import { writeFileSync } from "node:fs";
import { createLoader, grouped, materialOf } from "../eval/material.js";
import { type CoverageFeatures, choices, coverageOf } from "../src/brief/choice/coverage.js";
import { DEFAULT_WEIGHTS, measure, scoreOf } from "../src/brief/choice/score.js";
import { type Reading, readStory } from "../src/brief/reading/reading.js";
import { words } from "../src/text/tokens.js";

/** Opening sentences of the article held out are taken until they have so many words; with its title that makes about fifty. */
const TARGET = 30;
/** Sentences of an article's beginning, the best of them by score, and how many together. */
const DEPTH = 12;
const CANDIDATES = 10;
const TOGETHER = 4;
const MOST_WORDS = 95;
const MOST_OTHERS = 6;
const RIDGE = 3;
const NAMES = ["length", "lengthSquared", "sharedPairs", "openings", "titles", "titleWords"] as const;

interface Row {
  readonly features: number[];
  readonly mark: number;
}

/** Unigram and bigram F1 with the target. */
function markOf(text: readonly string[], target: readonly string[]): number {
  const f1 = (n: number): number => {
    const grams = (list: readonly string[]): string[] =>
      list.slice(n - 1).map((_, i) => list.slice(i, i + n).join(" "));
    const [a, b] = [grams(text), grams(target)];
    const left = new Map<string, number>();
    for (const gram of b) left.set(gram, (left.get(gram) ?? 0) + 1);
    let hits = 0;
    for (const gram of a) {
      const count = left.get(gram) ?? 0;
      if (count > 0) hits++;
      left.set(gram, count - 1);
    }
    return a.length + b.length === 0 ? 0 : (2 * hits) / (a.length + b.length);
  };
  return f1(1) + f1(2);
}

function targetOf({ articles }: Reading, held: number): string[] {
  const { article, annotations } = articles[held]!;
  const out: string[] = [];
  for (const { start, end } of annotations.sentences) {
    if (out.length >= TARGET) break;
    out.push(...words(article.text.slice(start, end)));
  }
  return [...words(article.title), ...out];
}

/** Every choice from the other voices, marked by the article held out. */
function taskOf(reading: Reading, scores: readonly number[], originals: readonly number[], held: number): Row[] {
  const others = originals.filter((index) => index !== held).slice(0, MOST_OTHERS);
  if (others.length < 2) return [];
  const target = targetOf(reading, held);
  const pool = reading.passages
    .filter(({ article, sentence, quoted }) => others.includes(article) && sentence < DEPTH && quoted < 0.35)
    .sort((a, b) => scores[b.id]! - scores[a.id]! || a.id - b.id)
    .slice(0, CANDIDATES)
    .map((passage) => ({ words: words(passage.text) }));
  const tellings = others.map((index) => {
    const { title, text } = reading.articles[index]!.article;
    return { title: words(title), body: words(text) };
  });
  const features = coverageOf(tellings, pool, reading.vocabulary.isContent);
  return [...choices(pool.length, TOGETHER)].flatMap((set) => {
    const text = set.flatMap((i) => pool[i]!.words);
    if (set.length > 1 && text.length > MOST_WORDS) return [];
    const found: CoverageFeatures = features(set);
    return [{ features: NAMES.map((name) => found[name]), mark: markOf(text, target) }];
  });
}

/** Solves `a x = b` by elimination with pivots. */
function solve(a: number[][], b: number[]): number[] {
  const n = b.length;
  const m = a.map((row, i) => [...row, b[i]!]);
  for (let i = 0; i < n; i++) {
    const pivot = m.slice(i).reduce((best, row, k) => (Math.abs(row[i]!) > Math.abs(m[best]![i]!) ? i + k : best), i);
    [m[i], m[pivot]] = [m[pivot]!, m[i]!];
    for (let k = 0; k < n; k++) {
      if (k === i) continue;
      const factor = m[k]![i]! / m[i]![i]!;
      for (let j = i; j <= n; j++) m[k]![j]! -= factor * m[i]![j]!;
    }
  }
  return m.map((row, i) => row[n]! / row[i]!);
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** Weights by ridge regression on standardised features, each task centred and counted once. */
function learn(tasks: readonly Row[][]): number[] {
  const all = tasks.flat();
  const scale = NAMES.map((_, k) => {
    const values = all.map(({ features }) => features[k]!);
    const middle = mean(values);
    return Math.sqrt(mean(values.map((x) => (x - middle) ** 2))) || 1;
  });
  const a = NAMES.map((_, i) => NAMES.map((_, j) => (i === j ? RIDGE : 0)));
  const b = NAMES.map(() => 0);
  for (const task of tasks) {
    const middle = NAMES.map((_, k) => mean(task.map(({ features }) => features[k]!)));
    const mark = mean(task.map((row) => row.mark));
    for (const row of task) {
      const x = row.features.map((value, k) => (value - middle[k]!) / scale[k]!);
      x.forEach((xi, i) => {
        b[i]! += (xi * (row.mark - mark)) / task.length;
        x.forEach((xj, j) => {
          a[i]![j]! += (xi * xj) / task.length;
        });
      });
    }
  }
  return solve(a, b).map((weight, k) => weight / scale[k]!);
}

const articles = createLoader().load("data/sample/articles.jsonl");
const tasks = [...grouped(articles, "data/sample/stories.tsv")].flatMap(([id, members]) => {
  const material = materialOf(id, members);
  const reading = readStory(material);
  const scores = measure(reading).map((features) => scoreOf(features, DEFAULT_WEIGHTS));
  const originals = reading.articles.flatMap(({ article }, i) =>
    material.copies.get(article.id)?.copyOf === undefined ? [i] : [],
  );
  return originals.map((held) => taskOf(reading, scores, originals, held)).filter((rows) => rows.length > 1);
});
const weights = learn(tasks);
writeFileSync(
  new URL("../src/brief/choice/coverage-weights.ts", import.meta.url),
  `/** Made by scripts/train-coverage.ts from the sample edition (CC0); do not edit. */
export const COVERAGE_WEIGHTS = {
${NAMES.map((name, k) => `  ${name}: ${weights[k]!.toFixed(3)},`).join("\n")}
};
`,
);
console.log(`${tasks.length} articles held out, ${tasks.flat().length} choices`);
