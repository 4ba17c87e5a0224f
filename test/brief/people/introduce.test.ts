import { describe, expect, it } from "vitest";
import { introducing } from "../../../src/brief/people/introduce.js";
import { readStory } from "../../../src/brief/reading/reading.js";
import { align } from "../../../src/brief/verify/align.js";
import { annotatedArticle } from "../annotated-article.js";
import { annotate } from "../story-brief.js";

const readingOf = (...lines: string[]) => {
  const fields = { id: "s", outlet: "The Standard", published: "2026-03-12T10:00:00Z", title: "A fire in the harbour" };
  const { article } = annotatedArticle({ ...fields, text: lines.join("\n") });
  const one = { article, annotations: annotate(article) };
  const story = { id: "s", articleIds: ["s"], started: "2026-03-12", updated: "2026-03-12", thread: [] };
  return readStory({ story, articles: [one], copies: new Map(), earlier: [], created: "2026-03-13" });
};
const told = (met: readonly string[], ...lines: string[]): string => {
  const reading = readingOf(...lines);
  return introducing(reading, reading.passages.at(-1)!, (surname) => met.includes(surname)).text;
};

const FIRST = "Harbour master Olan Pryce saw the smoke over the grain store from his office shortly after six.";

describe("somebody met for the first time", () => {
  it("has a whole name in the place of a surname, with or without Mr", () => {
    expect(told([], FIRST, "The store had stood empty since the winter, Pryce said on the quay that evening.")).toBe(
      "The store had stood empty since the winter, Olan Pryce said on the quay that evening.",
    );
    expect(told([], FIRST, "Mr Pryce had closed the store in the winter after a beam in its roof gave way.")).toBe(
      "Olan Pryce had closed the store in the winter after a beam in its roof gave way.",
    );
  });

  it("keeps the surname once it is known, and in somebody's words", () => {
    const line = "The store had stood empty since the winter, Pryce said on the quay that evening.";
    expect(told(["Pryce"], FIRST, line)).toBe(line);
    const quoted =
      "The mayor of Saltreach said at noon that “Pryce had warned of the roof for years and was not heard”.";
    expect(told([], FIRST, quoted)).toBe(quoted);
  });

  it("keeps a surname that two people of the story share", () => {
    const line = "The store had stood empty since the winter, Pryce said on the quay that evening.";
    expect(told([], FIRST, "His brother Jon Pryce mends boats in Venport and saw nothing of the fire.", line)).toBe(
      line,
    );
  });
});

describe("the verifier, of a whole name for a surname", () => {
  const quote = "The store was empty, Pryce said.";
  const whole = "The store was empty, Olan Pryce said.";
  const allowed = (article: string) => ({
    published: "2026-03-12",
    antecedents: ["Olan Pryce saw the smoke."],
    article,
  });

  it("takes it where the article gives the surname to nobody else", () => {
    expect(align(whole, quote, allowed(`Olan Pryce saw the smoke. Captain Pryce ran. ${quote}`))).toBeUndefined();
  });
  it("refuses it where somebody else has the surname too", () => {
    expect(align(whole, quote, allowed(`Olan Pryce saw the smoke, and Jon Pryce ran. ${quote}`))).toBe("unsupported");
  });
  it("refuses it where the word is no name in the quote", () => {
    const hill = { published: "", antecedents: ["Ada Hill ran."], article: "Ada Hill ran. The fire took the hill." };
    expect(align("The fire took the Ada Hill.", "The fire took the hill.", hill)).toBe("unsupported");
  });
});
