/**
 * Draws paragraphs of *What the papers say* at random from the stories of the outlets set, each with all that its reader has been told
 * before, for judging by eye (docs/brief-sheet.md). Prints how many stories have such a section as well.
 * usage: tsx eval/papers-sample.ts [--seed N] [--count N] [--half even|odd]
 */
import { join } from "node:path";
import { composeBrief } from "../src/brief/index.js";
import type { Brief } from "../src/model/brief.js";
import { seeded } from "./draw.js";
import { createLoader, grouped, materialOf, shared } from "./material.js";

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};

const stories = join(shared, "eval/data/stories");
const members = grouped(
  createLoader().load(join(stories, "outlets.articles.jsonl.gz")),
  join(stories, "outlets.gold.tsv"),
);
/** Stories of even and of odd numbers: the one half to develop on, the other to be judged. */
const half = option("half", "");
const isWanted = (story: string): boolean => half === "" || (Number(story) % 2 === 0) === (half === "even");
const several = [...members]
  .filter(([story, own]) => own.length > 1 && isWanted(story))
  .sort(([a], [b]) => (a < b ? -1 : 1));

const rows: Array<{ readonly story: string; readonly brief: Brief; readonly at: number }> = [];
let withSection = 0;
for (const [story, own] of several) {
  const brief = composeBrief(materialOf(story, own), { engineVersion: "eval" });
  const { outlets } = brief.whatThePapersSay;
  if (outlets.length > 0) withSection++;
  for (const at of outlets.keys()) rows.push({ story, brief, at });
}
console.log(`${several.length} stories, ${withSection} of them with ${rows.length} paragraphs of outlets`);
const draw = seeded(Number(option("seed", "1")));
const count = Math.min(Number(option("count", "30")), rows.length);
for (let i = 0; i < count; i++) {
  const [row] = rows.splice(Math.floor(draw() * rows.length), 1);
  const { story, behindTheHeadline, whatHappened, whatThePapersSay } = row!.brief;
  const { outlet, articleIds, statements } = whatThePapersSay.outlets[row!.at]!;
  const titles = row!.brief.articles.filter(({ id }) => articleIds.includes(id)).map(({ title }) => title);
  console.log(`\n${i + 1}. ${row!.story} | ${story.headline}`);
  const told = [whatHappened, ...behindTheHeadline.themes.map((theme) => theme.statements)].flat();
  for (const { text } of told) console.log(`   - ${text}`);
  for (const other of whatThePapersSay.outlets.slice(0, row!.at))
    console.log(`   - [${other.outlet}] ${other.statements.map(({ text }) => text).join(" ")}`);
  console.log(`   P ${outlet} (“${titles.join("”; “")}”)\n   P ${statements.map(({ text }) => text).join(" ")}`);
}
