/**
 * Makes src/story/background.ts: in what share of open news articles each common term stands. Source: the Wikinews articles of
 * data/wikinews (CC BY 2.5 and 4.0). Run `npx tsx scripts/train-story.ts`; the same input gives the same file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { terms } from "../src/story/terms.js";

/** Terms of fewer articles are left to the live counts. */
const FEWEST = 3;
/** Neighbouring counts are told apart by a tenth or more. */
const STEP = 1.15;

const rows = gunzipSync(readFileSync(new URL("../data/wikinews/articles.jsonl.gz", import.meta.url)))
  .toString("utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as { title: string; text: string });

const counts = new Map<string, number>();
for (const { title, text } of rows) {
  for (const term of new Set(terms(`${title}\n${text}`, "en").map((found) => found.term))) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
}

const classes = new Map<number, string[]>();
for (const [term, count] of counts) {
  if (count < FEWEST) continue;
  const rounded = Math.round(FEWEST * STEP ** Math.floor(Math.log(count / FEWEST) / Math.log(STEP)));
  classes.set(rounded, [...(classes.get(rounded) ?? []), term]);
}
const lines = [...classes]
  .sort(([a], [b]) => b - a)
  .map(([count, members]) => `  [${count}, ${JSON.stringify(members.sort().join(" "))}],`);

writeFileSync(
  new URL("../src/story/background.ts", import.meta.url),
  `// Made by scripts/train-story.ts from ${rows.length} Wikinews articles (CC BY 2.5 and 4.0); do not edit.
const ARTICLES = ${rows.length};
const CLASSES: ReadonlyArray<readonly [count: number, terms: string]> = [
${lines.join("\n")}
];

const rates = new Map<string, number>();
for (const [count, terms] of CLASSES) for (const term of terms.split(" ")) rates.set(term, count / ARTICLES);

/** Share of general English news articles that hold \`term\` (a stem); 0 for a term too rare to say. */
export const backgroundRate = (term: string): number => rates.get(term) ?? 0;
`,
);
console.log(`${counts.size} terms, ${[...classes.values()].flat().length} kept in ${classes.size} classes`);
