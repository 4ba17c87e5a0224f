import { describe, expect, it } from "vitest";
import { createAnnotator, readNameModel } from "../../../src/annotate/index.js";
import type { Desk } from "../../../src/brief/desk.js";
import { givesOtherFigure } from "../../../src/brief/extractive/other-figure.js";
import { readStory } from "../../../src/brief/reading/reading.js";
import { readAsset } from "../../../src/io/assets.js";
import { annotatedArticle } from "../annotated-article.js";

const annotate = createAnnotator({ names: readNameModel(readAsset("weights", "names.bin.gz")) });
const differ = (one: string, other: string, outlets: readonly string[] = ["Outlet 0", "Outlet 1"]): boolean => {
  const articles = [one, other].map((text, i) => {
    const { article } = annotatedArticle({ id: `a${i}`, outlet: outlets[i]!, title: "News of Saltreach", text });
    return { article, annotations: annotate(article) };
  });
  const story = { id: "s", articleIds: ["a0", "a1"], started: "", updated: "2026-03-16T00:00:00Z", thread: [] };
  const reading = readStory({ story, articles, copies: new Map(), created: "", earlier: [] });
  const [a, b] = reading.passages;
  return givesOtherFigure({ reading } as unknown as Desk, a!, b!);
};

describe("another figure of one thing", () => {
  it.each([
    [
      "A survey of brokers in Ardova called for 360,000 claims.",
      "Brokers had expected 359,000 new claims in the week.",
    ],
    ["At least 26 people were killed in the storm at Saltreach.", "The storm killed 28 people, the hospital said."],
    [
      "The council of Saltreach spends $139 million on its harbour wall.",
      "Saltreach gets a harbour wall for $138.7 million from its council.",
    ],
  ])("is %s | %s", (one, other) => expect(differ(one, other)).toBe(true));

  it("is one of another report of the same outlet too", () => {
    const [early, late] = ["At least 68 people died in the storm at Saltreach.", "The storm killed 81 people."];
    expect(differ(early!, late!, ["The Ledger", "The Ledger"])).toBe(true);
  });

  it.each([
    ["The port of Saltreach has 360,000 crates on its quays.", "The town of Saltreach counts 120,000 souls."],
    ["At least 26 people were killed in the storm at Saltreach.", "The storm hurt 28 people, the hospital said."],
    [
      "The council plans a $1.8 million quay for the fishing crews.",
      "A $1.9 million tax cut passed in March, a clerk said.",
    ],
    ["The storm killed 28 people at Saltreach, the mayor said.", "The mayor said 28 people were killed by the storm."],
  ])("is not %s | %s", (one, other) => expect(differ(one, other)).toBe(false));
});
