import { describe, expect, it } from "vitest";
import { disputesIn } from "../../../src/brief/figures/figures.js";
import { isOvertaken, isOvertakenTitle, movedFigures } from "../../../src/brief/figures/moved-figures.js";
import { composeBrief } from "../../../src/brief/index.js";
import { readStory } from "../../../src/brief/reading/reading.js";
import type { StoryMaterial } from "../../../src/model/material.js";
import { annotatedArticle } from "../annotated-article.js";
import { annotate } from "../story-brief.js";

const flood = [
  annotatedArticle({
    id: "one",
    outlet: "The Harbour Post",
    title: "Three dead in Brannock flood",
    text: "Three people were killed when the Brannock river flooded the lower town of Estermouth, the fire service said. Soldiers brought boats to the market square in the night.",
    published: "2026-03-06T08:00:00Z",
  }),
  annotatedArticle({
    id: "two",
    outlet: "Northern Radio",
    title: "Toll of Brannock flood rises to seven",
    text: "The death toll from the flood of the Brannock river rose to seven in Estermouth, the fire service said. Divers searched the cellars of the lower town all day.",
    published: "2026-03-08T08:00:00Z",
  }),
  annotatedArticle({
    id: "three",
    outlet: "The Estermouth Echo",
    title: "Estermouth ends its search after Brannock flood",
    text: "The fire service of Estermouth ended its search of the lower town on Tuesday. Eleven people died in the flood of the Brannock river.",
    published: "2026-03-10T08:00:00Z",
  }),
];
const material: StoryMaterial = {
  story: {
    id: "s1",
    articleIds: flood.map(({ article }) => article.id),
    started: "2026-03-06T08:00:00Z",
    updated: "2026-03-10T08:00:00Z",
    thread: [],
  },
  articles: flood,
  copies: new Map(),
  earlier: [],
  created: "2026-03-10T09:00:00Z",
};
const reading = readStory(material);
const moved = movedFigures(reading, disputesIn(reading));

describe("figures that moved", () => {
  it("knows what a toll stood at last, and what it stood at before", () => {
    const toll = moved.find(({ measure }) => measure === "killed")!;
    expect(toll.value).toBe(11);
    expect(toll.before.map(({ quantity }) => quantity.value).sort()).toEqual([3, 7]);
  });
  it("tells the latest toll in What's happened, and no older one", () => {
    const told = composeBrief(material, { engineVersion: "test" })
      .whatHappened.map(({ text }) => text)
      .join(" ");
    expect(told).toContain("Eleven people died");
    expect(told).not.toMatch(/\bthree\b|\bseven\b/i);
  });
  it("takes the greater of two running totals of one hour for the newer", () => {
    const at = (id: string, dead: string) =>
      annotatedArticle({
        ...{ id, outlet: id, title: "Fever in Marr", published: "2026-03-10T00:00:00Z" },
        text: `The fever is believed to have caused ${dead} deaths in Marr and the harbour is shut.`,
      });
    const beforeOf = (...dead: readonly string[]): string[] => {
      const articles = dead
        .map((one, i) => at(`a${i}`, one).article)
        .map((article) => ({ article, annotations: annotate(article) }));
      const reading = readStory({ ...material, articles });
      return movedFigures(reading, []).flatMap(({ before }) => before.map(({ value }) => value));
    };
    expect(beforeOf("at least 60", "at least 80")).toEqual(["at least 60"]);
    expect(beforeOf("at least 78", "at least 80")).toEqual([]);
    expect(beforeOf("60", "at least 80")).toEqual([]);
  });
  it("takes a list of the dead of an older report for overtaken", () => {
    const listing = annotatedArticle({
      id: "list",
      outlet: "The Lower Town Herald",
      title: "Who died in the Brannock flood",
      text: "The dead were two men whose cars were swept away and a woman of 80 who was found in her house in Estermouth.",
      published: "2026-03-06T12:00:00Z",
    });
    const reading = readStory({ ...material, articles: [...flood, listing] });
    const list = reading.passages.find(({ text }) => text.startsWith("The dead were"))!;
    expect(isOvertaken({ moved: movedFigures(reading, []) }, list)).toBe(true);
    expect(isOvertaken({ moved: [] }, list)).toBe(false);
  });

  it("takes no headline with an overtaken toll", () => {
    expect(isOvertakenTitle("Three dead in Brannock flood", moved)).toBe(true);
    expect(isOvertakenTitle("Eleven dead in Brannock flood", moved)).toBe(false);
    expect(isOvertakenTitle("Brannock: three boats on the market square", moved)).toBe(false);
    expect(composeBrief(material, { engineVersion: "test" }).story.headline).toContain("ends its search");
  });
});

describe("figures that are taken back", () => {
  const ferry = (text: string) => [
    annotatedArticle({
      id: "early",
      outlet: "The Harbour Post",
      title: "Ferry with 143 aboard runs aground",
      text: "A ferry with 143 people aboard ran onto rocks on Sunday. The island of Ilmar has 143 houses.",
      published: "2026-03-08T09:00:00Z",
    }),
    annotatedArticle({
      id: "late",
      outlet: "Northern Radio",
      title: "Coastguard counts again",
      text,
      published: "2026-03-08T18:00:00Z",
    }),
  ];
  const movedIn = (text: string) => {
    const articles = ferry(text);
    const story = { ...material.story, articleIds: ["early", "late"] };
    const read = readStory({ ...material, story, articles });
    return { read, moved: movedFigures(read, disputesIn(read)) };
  };

  it.each([
    "The ferry carried 151 people, not 143, the coastguard said.",
    "There were not 143 but 151 people aboard.",
    "The number was corrected from 143 to 151 people.",
  ])("%s", (text) => {
    const { moved: found } = movedIn(text);
    expect(found.map(({ value, wrong }) => [value, wrong])).toEqual([[151, 143]]);
    expect(found[0]!.before.map(({ passage }) => passage.text)).toEqual([
      "A ferry with 143 people aboard ran onto rocks on Sunday 8 March.",
    ]);
    expect(isOvertakenTitle("Ferry with 143 aboard runs aground", found)).toBe(true);
    expect(isOvertakenTitle("Ferry carried 151, not 143", found)).toBe(false);
  });

  it("takes back nothing where one figure is only set beside another", () => {
    expect(movedIn("The ferry may carry 151 people, and on Sunday it carried 143.").moved).toEqual([]);
  });
});
