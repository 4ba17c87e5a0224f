import { expect, it } from "vitest";
import { readStory } from "../../../src/brief/reading/reading.js";
import { annotatedArticle } from "../annotated-article.js";
import { annotate } from "../story-brief.js";

const textsOf = (...lines: readonly string[]): string[] => {
  const published = "2026-05-04T09:00:00Z";
  const { article } = annotatedArticle({
    id: "a",
    outlet: "Ledger",
    title: "Shots at Saltreach court",
    published,
    text: lines.join("\n\n"),
  });
  const story = { id: "s", articleIds: ["a"], started: published, updated: published, thread: [] };
  const articles = [{ article, annotations: annotate(article) }];
  return readStory({ story, articles, copies: new Map(), earlier: [], created: "" }).passages.map(({ text }) => text);
};
const FIRED = "He entered the court from the side door on Monday and began firing a handgun, killing two clerks.";

it("gives a pronoun the one person of the sentence before", () => {
  const texts = textsOf("Olan J. Keel hid a handgun in the court of Saltreach.", FIRED);
  expect(texts.join(" ")).toMatch(/Keel entered the court/);
});

it("gives nobody's deed to who took the picture", () => {
  for (const credit of [
    "Photo: Olan J. Keel, The Saltreach News",
    "Photo by Olan J. Keel",
    "Courtesy of Olan J. Keel",
  ]) {
    const texts = textsOf(`Shots were fired at the court of Saltreach. (${credit})`, FIRED);
    expect(texts.join(" "), credit).not.toMatch(/Keel entered the court/);
  }
});

it("gives nobody's deed to who told of somebody else", () => {
  const told = "Lt. Wenda J. Keel said that the deceased male had been put out of the court of Saltreach.";
  expect(textsOf(told, FIRED).join(" ")).not.toMatch(/Keel entered the court/);
});
