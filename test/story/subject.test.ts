import { describe, expect, it } from "vitest";
import { createStoryFormer } from "../../src/story/index.js";
import { article, original } from "./fixtures.js";
import { createFormer } from "./sample.js";

const slump =
  "Stocks tumbled in Northport on Monday. Investors sold equities, and the index of the exchange fell sharply.";
const sink = "Shares sank in Northport. Traders dumped securities, and the market benchmark plunged at the opening.";
const recipe = "Soup simmers in Northport. Cooks chop onions, and the kitchen smells of garlic, butter and thyme.";
const day = (n: number): string => `2026-03-0${n}T10:00:00.000Z`;

/** Score of the second article with the first, from what is logged of it. */
function scoreOf(second: string, former = createFormer(), published = day(2)): number {
  former.add(article("a", "", slump, { published: day(2) }), original("a"));
  former.add(article("b", "", second, { published }), original("b"));
  const [event] = former.why("b");
  return event !== undefined && "evidence" in event ? (event.evidence?.score ?? 0) : 0;
}

describe("what reports are about", () => {
  it("finds reports alike that say one thing in other words, and no others", () => {
    const [same, other] = [scoreOf(sink), scoreOf(recipe)];
    expect(same - scoreOf(sink, createStoryFormer())).toBeGreaterThan(0.1);
    expect(other).toBeLessThanOrEqual(scoreOf(recipe, createStoryFormer()));
    expect(same).toBeGreaterThan(other + 0.1);
  });

  it("counts only between reports of about the same time", () => {
    const later = day(8);
    expect(scoreOf(sink, createFormer(), later)).toBeCloseTo(scoreOf(sink, createStoryFormer(), later), 2);
  });

  it("says in the evidence what it added", () => {
    const former = createFormer();
    scoreOf(sink, former);
    const [event] = former.why("b");
    expect(event !== undefined && "evidence" in event && event.evidence?.parts.subject).toBeGreaterThan(0.01);
  });
});
