/**
 * How much briefs ask: questions of *Go deeper* and *Common questions* of every visible story that more than one article tells, and how
 * many stories have any. How many of them hold is judged by eye (eval/questions-sample.ts, docs/question-sheet.md). Prints JSON.
 * usage: tsx eval/questions.ts
 */
import { composeBrief } from "../src/brief/index.js";
import { createLoader } from "./material.js";
import { partOf, visibleStories } from "./visible-stories.js";

interface Count {
  stories: number;
  asking: number;
  questions: number;
}
const loader = createLoader();
const counts: Record<"all" | "development" | "heldOut", Count> = {
  all: { stories: 0, asking: 0, questions: 0 },
  development: { stories: 0, asking: 0, questions: 0 },
  heldOut: { stories: 0, asking: 0, questions: 0 },
};
for (const { name, material } of visibleStories((path) => loader.load(path))) {
  const { goDeeper, commonQuestions } = composeBrief(material, { engineVersion: "eval" });
  const asked = goDeeper.length + commonQuestions.length;
  for (const count of [counts.all, partOf(name) === "development" ? counts.development : counts.heldOut]) {
    count.stories++;
    count.asking += asked > 0 ? 1 : 0;
    count.questions += asked;
  }
}
const perStory = ({ questions, stories }: Count): number =>
  Math.round((1000 * questions) / Math.max(1, stories)) / 1000;
console.log(
  JSON.stringify(
    Object.fromEntries(Object.entries(counts).map(([part, count]) => [part, { ...count, perStory: perStory(count) }])),
    null,
    1,
  ),
);
