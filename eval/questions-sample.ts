/**
 * Draws questions of briefs at random, with their answers, for judging by eye (docs/question-sheet.md).
 * usage: tsx eval/questions-sample.ts [--seed N] [--count N]
 */
import { join } from "node:path";
import { composeBrief } from "../src/brief/index.js";
import type { Question } from "../src/model/brief.js";
import { seeded } from "./draw.js";
import { createLoader, grouped, materialOf, shared } from "./material.js";

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const stories = join(shared, "eval/data/stories");
const SETS: ReadonlyArray<readonly [string, string, string]> = [
  ["sample", "data/sample/articles.jsonl", "data/sample/stories.tsv"],
  ["outlets", join(stories, "outlets.articles.jsonl.gz"), join(stories, "outlets.gold.tsv")],
  ["incidents", join(stories, "incidents.articles.jsonl.gz"), join(stories, "incidents.gold.tsv")],
];

interface Row {
  readonly story: string;
  readonly headline: string;
  readonly question: Question;
}
const loader = createLoader();
const rows: Row[] = [];
for (const [set, articlesPath, goldPath] of SETS) {
  for (const [id, members] of grouped(loader.load(articlesPath), goldPath)) {
    if (members.length < 2) continue;
    const brief = composeBrief(materialOf(id, members), { engineVersion: "eval" });
    for (const question of [...brief.goDeeper, ...brief.commonQuestions])
      rows.push({ story: `${set}/${id}`, headline: brief.story.headline, question });
  }
}

const draw = seeded(option("seed", 1));
const all = rows.length;
console.log(`${all} questions of briefs`);
for (let i = 0; i < Math.min(option("count", 60), all); i++) {
  const [row] = rows.splice(Math.floor(draw() * rows.length), 1);
  console.log(`\n${i + 1}. ${row!.story} | ${row!.headline}\n   Q ${row!.question.question}`);
  for (const { text } of row!.question.answer) console.log(`   A ${text}`);
}
