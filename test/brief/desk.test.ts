import { expect, it } from "vitest";
import { createDesk } from "../../src/brief/desk.js";
import { likenessOf } from "../../src/brief/likeness/likeness.js";
import { readStory } from "../../src/brief/reading/reading.js";
import type { CopyDecision } from "../../src/model/copy.js";
import type { StoryMaterial } from "../../src/model/material.js";
import { annotatedArticle } from "./annotated-article.js";

const articleOf = (id: string, published: string, text: string) =>
  annotatedArticle({ id, outlet: `Outlet ${id}`, title: "Dam above Wenlow fails", text, published });
const own = articleOf(
  "own",
  "2026-03-09T09:00:00Z",
  "The inquiry into the dam above Wenlow opened in the town hall on Monday.",
);
const before = articleOf(
  "before",
  "2026-03-06T09:00:00Z",
  "The dam above Wenlow failed. It is 40 metres high and 300 metres long. The flood killed 11 people in Wenlow.",
);

it("knows the figures of what was said from an earlier story of the thread", () => {
  const story = { id: "s", articleIds: ["own"], started: "2026-03-09", updated: "2026-03-09", thread: ["t"] };
  const past = { id: "t", articleIds: ["before"], started: "2026-03-06", updated: "2026-03-06", thread: [] };
  const decision = (id: string): [string, CopyDecision] => [id, { articleId: id, group: id, evidence: "none" }];
  const copies = new Map(["own", "before"].map(decision));
  const material: StoryMaterial = {
    ...{ story, articles: [own], copies, created: "2026-03-10" },
    earlier: [{ story: past, articles: [before] }],
  };
  const reading = readStory(material);
  const pool = readStory({ ...material, articles: [before], earlier: [] });
  const toll = pool.passages.find(({ text }) => text.includes("killed 11"))!;
  expect(own.annotations.quantities.length).toBeLessThan(before.annotations.quantities.length);
  const parts = { reading, likeness: likenessOf(reading), features: [], scores: [], disputes: [] };
  const desk = createDesk(parts, { sources: new Map(), vocabulary: reading.vocabulary });
  expect(desk.toldFigure("killed", 11)).toBe(false);
  desk.note({ ...toll, id: reading.passages.length });
  expect(desk.toldFigure("killed", 11)).toBe(true);
  expect(desk.toldFigure("killed", 12)).toBe(false);
  // Articles of earlier stories are numbered apart, and not looked into.
  expect(desk.someTold(() => true)).toBe(false);
  desk.note(reading.passages[0]!);
  expect(desk.someTold(() => true)).toBe(true);
});
