import { describe, expect, it } from "vitest";
import { toldOtherwise } from "../../../../src/brief/extractive/themes/told-otherwise.js";
import { readStory } from "../../../../src/brief/reading/reading.js";
import { annotatedArticle } from "../../annotated-article.js";
import { annotate } from "../../story-brief.js";

const published = "2026-05-04T09:00:00Z";
const TOLD = "Divers cut the broken chain of the harbour gate with giant shears in Saltreach on Monday.";

function isAgain(next: string): boolean {
  const articles = [TOLD, next].map((text, i) => {
    const { article } = annotatedArticle({ id: `a${i}`, outlet: "The Ledger", title: "Harbour", text, published });
    return { article, annotations: annotate(article) };
  });
  const story = { id: "s", articleIds: ["a0", "a1"], started: published, updated: published, thread: [] };
  const reading = readStory({ story, articles, copies: new Map(), earlier: [], created: published });
  const [told, passage] = [0, 1].map((at) => reading.passages.find(({ article }) => article === at)!);
  return toldOtherwise({ reading }, told!, passage!);
}

describe("what another article tells in other words", () => {
  it("shares much of what is said, beside names, and adds no figure", () => {
    const again = "After a saw had failed, the chain of the harbour gate was cut by divers with giant shears.";
    expect(isAgain(again)).toBe(true);
    expect(isAgain(again.replace("giant shears", "giant shears worth 48,000 crowns"))).toBe(false);
    expect(isAgain("Divers of Saltreach rowed out on Monday to look for the cook of the ferry.")).toBe(false);
  });
});
