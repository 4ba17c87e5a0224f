/**
 * Draws questions of briefs at random, with their answers and what the reader has been told before, for judging by eye
 * (docs/question-sheet.md). Prints how many questions the stories have as well. Parts 1 to 6 are held out: each is looked at once.
 * "held-out" draws from all six.
 * usage: tsx eval/questions-sample.ts [--part development|held-out|1|2|3|4|5|6] [--seed N] [--count N]
 */
import { composeBrief } from "../src/brief/index.js";
import type { Question } from "../src/model/brief.js";
import { seeded } from "./draw.js";
import { createLoader } from "./material.js";
import { partOf, visibleStories } from "./visible-stories.js";

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};

interface Row {
  readonly story: string;
  readonly headline: string;
  readonly happened: readonly string[];
  readonly question: Question;
}
const part = option("part", "development");
const loader = createLoader();
const rows: Row[] = [];
const counts = new Map<string, { stories: number; asking: number; deeper: number; common: number }>();
for (const { name, set, material } of visibleStories((path) => loader.load(path))) {
  const own = partOf(name);
  if (part === "held-out" ? own === "development" : String(own) !== part) continue;
  const { story, whatHappened, goDeeper, commonQuestions } = composeBrief(material, { engineVersion: "eval" });
  const happened = whatHappened.map(({ text }) => text);
  for (const question of [...goDeeper, ...commonQuestions])
    rows.push({ story: name, headline: story.headline, happened, question });
  const count = counts.get(set) ?? { stories: 0, asking: 0, deeper: 0, common: 0 };
  counts.set(set, {
    stories: count.stories + 1,
    asking: count.asking + (goDeeper.length > 0 ? 1 : 0),
    deeper: count.deeper + goDeeper.length,
    common: count.common + commonQuestions.length,
  });
}

for (const [set, { stories, asking, deeper, common }] of counts)
  console.log(`${set}: ${stories} stories, ${asking} with questions, ${deeper} of Go deeper, ${common} common`);
const draw = seeded(Number(option("seed", "1")));
const all = rows.length;
console.log(`${all} questions of part ${part}`);
for (let i = 0; i < Math.min(Number(option("count", "60")), all); i++) {
  const [row] = rows.splice(Math.floor(draw() * rows.length), 1);
  console.log(`\n${i + 1}. ${row!.story} | ${row!.headline}`);
  for (const text of row!.happened) console.log(`   - ${text}`);
  console.log(`   Q ${row!.question.question}`);
  for (const { text } of row!.question.answer) console.log(`   A ${text}`);
}
