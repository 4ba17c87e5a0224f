import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverMost, sharedConcepts } from "../../src/brief/coverage.js";
import { words } from "../../src/text/tokens.js";

const isContent = (word: string): boolean => word.length > 3;
const texts = [
  "The dam at Corvo broke on Sunday. The mayor wore a green coat.",
  "The dam at Corvo broke after rain. Engineers had warned of the gate.",
  "Engineers had warned of the gate for years. The dam at Corvo broke.",
].map(words);

describe("coverage", () => {
  it("counts only what two voices hold", () => {
    const { weights } = sharedConcepts(texts, isContent);
    expect(weights.has("corvo broke")).toBe(true);
    expect(weights.has("green coat")).toBe(false);
    expect([...weights.values()].reduce((a, b) => a + b)).toBeCloseTo(1);
  });
  it("takes what is shared, leaves what one voice says, and says nothing twice", () => {
    const concepts = sharedConcepts(texts, isContent);
    const sentences = [
      "The dam at Corvo broke on Sunday",
      "The mayor wore a green coat",
      "Engineers had warned of the gate",
      "The dam at Corvo broke after rain",
    ].map((text) => ({ words: words(text) }));
    const chosen = coverMost(sentences, concepts, { budget: 80, most: 4 });
    expect(chosen).toContain(2);
    expect(chosen).not.toContain(1);
    expect(chosen.filter((i) => i === 0 || i === 3)).toHaveLength(1);
  });
  it("keeps to the budget and the number of sentences", () => {
    const word = fc.constantFrom("river", "bridge", "flood", "mayor", "gate", "night", "of", "the");
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 3, maxLength: 12 }), { minLength: 2, maxLength: 20 }), (all) => {
        const candidates = all.map((list) => ({ words: list }));
        const chosen = coverMost(candidates, sharedConcepts(all, isContent), { budget: 25, most: 3 });
        expect(chosen.length).toBeLessThanOrEqual(3);
        expect(new Set(chosen).size).toBe(chosen.length);
        if (chosen.length > 1)
          expect(chosen.reduce((sum, i) => sum + candidates[i]!.words.length, 0)).toBeLessThanOrEqual(25);
      }),
    );
  });
});
