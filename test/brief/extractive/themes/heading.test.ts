import { describe, expect, it } from "vitest";
import { DEFAULT_WEIGHTS, measure, scoreOf } from "../../../../src/brief/choice/score.js";
import type { Desk } from "../../../../src/brief/desk.js";
import { headingCandidates } from "../../../../src/brief/extractive/themes/heading.js";
import { readStory } from "../../../../src/brief/reading/reading.js";
import { annotatedArticle } from "../../annotated-article.js";

/** Headings of themes of a story of two reports on an influenza among pigs. */
function headings(headline: string, ...lines: readonly string[]): string[] {
  const articles = ["Ledger", "Courier"].map((outlet, i) =>
    annotatedArticle({
      ...{ id: `a${i}`, outlet, title: headline, published: "2026-05-04T09:00:00Z" },
      text: lines.filter((_, at) => at % 2 === i).join("\n"),
    }),
  );
  const story = { id: "s", articleIds: ["a0", "a1"], started: "", updated: "2026-05-04T09:00:00Z", thread: [] };
  const reading = readStory({ story, articles, copies: new Map(), earlier: [], created: "" });
  const features = measure(reading);
  const desk = {
    ...{ reading, features, headline, scores: features.map((one) => scoreOf(one, DEFAULT_WEIGHTS)) },
    headlineTerms: new Set(reading.vocabulary.terms(headline)),
  };
  return headingCandidates(desk as unknown as Desk, reading.passages).map(({ heading }) => heading);
}

const LINES = [
  "Doctors of Saltreach said that cases of the swine influenza had been found in three barns by the river.",
  "The clerk of Saltreach spoke of the swine influenza as of a storm that one sees from far away.",
  "Farmers must show the travel permits of their herds at every toll gate of the county from now on.",
  "Carters with no travel permits were turned back at the toll gate on the northern road.",
];

describe("a theme under a phrase of the coverage", () => {
  it("is never what the whole story is about, in whichever words", () => {
    expect(headings("Saltreach counts its barns", ...LINES)).toContain("Swine influenza");
    const found = headings("Pig flu reaches Saltreach", ...LINES);
    expect(found).not.toContain("Swine influenza");
    expect(found).toContain("Travel permits");
  });
  it("is a noun of a noun, where the first is what it is about", () => {
    const of = (noun: string): string[] => [
      `The millers of Saltreach said that the ${noun} of flour had doubled since the harvest.`,
      `The bakers of Venport blamed the ${noun} of flour on the new toll at the gate.`,
    ];
    expect(headings("Bread dearer in Saltreach", ...of("price"), ...LINES)).toContain("Price of flour");
    expect(headings("Bread dearer in Saltreach", ...of("lack"), ...LINES)).not.toContain("Lack of flour");
  });
});
