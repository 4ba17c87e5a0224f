import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDesk, renderMarkdown } from "../src/index.js";

const sample = readFileSync(new URL("../data/sample/articles.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");

describe("library", () => {
  it("makes stories and cited briefs from articles that a program brings", async () => {
    const desk = openDesk();
    for (const line of sample) desk.add(JSON.parse(line));
    const stories = await desk.stories();
    const largest = [...stories].sort((a, b) => b.articleIds.length - a.articleIds.length)[0]!;
    expect(largest.articleIds.length).toBeGreaterThan(3);
    const brief = await desk.brief(largest.id);
    expect(brief.whatHappened.length).toBeGreaterThan(0);
    const texts = desk.texts();
    for (const { citations } of brief.whatHappened)
      for (const { articleId, start, end, quote } of citations)
        expect(texts.get(articleId)!.slice(start, end)).toBe(quote);
    expect(renderMarkdown(brief)).toContain(brief.story.headline);
  });
  it("says why something is no article", () => {
    expect(() => openDesk().add({ url: "https://outlet.example/empty" })).toThrow(/neither title nor text/);
  });
  it("names a story it does not have", async () => {
    await expect(openDesk().brief("s0")).rejects.toThrow("no story s0");
  });
});
