/**
 * Copies: pairs marked by hand in sets/copies.jsonl, by reference. A pair counts as found when both articles are in one copy group.
 * The rules of the set stand in docs/stories.md. Ends its output with one JSON object.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createCopyDetector } from "../src/copies/index.js";
import { articlesOf } from "./material-of-stories.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shared = process.env.PARALLAX_SHARED ?? here("../../shared");

interface Pair {
  readonly set: string;
  readonly a: string;
  readonly b: string;
  readonly copy: boolean;
}

const pairs = readFileSync(here("sets/copies.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Pair);

const fileOf = (set: string): string =>
  set === "sample" ? here("../data/sample/articles.jsonl") : join(shared, `eval/data/stories/${set}.articles.jsonl.gz`);

let right = 0;
let found = 0;
const wrong: string[] = [];
for (const set of new Set(pairs.map((pair) => pair.set))) {
  const detector = createCopyDetector();
  const groups = new Map(articlesOf(fileOf(set)).map((item) => [item.article.id, detector.add(item).group]));
  for (const { a, b, copy } of pairs.filter((pair) => pair.set === set)) {
    const together = groups.get(a) === groups.get(b);
    if (together) found++;
    if (together && copy) right++;
    if (together !== copy) wrong.push(`${set} ${a} ${b} ${copy ? "missed" : "false"}`);
  }
}
const marked = pairs.filter(({ copy }) => copy).length;
const precision = right / Math.max(1, found);
const recall = right / Math.max(1, marked);
const f1 = (2 * precision * recall) / (precision + recall || 1);
console.log(JSON.stringify({ pairs: pairs.length, copies: marked, precision, recall, f1, wrong }, null, 2));
