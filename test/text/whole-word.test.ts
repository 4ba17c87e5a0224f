import { describe, expect, it } from "vitest";
import { escapePattern, hasWord } from "../../src/text/whole-word.js";

describe("words that stand in a text", () => {
  it.each([
    ["Keel said so", "Keel"],
    ["so said Keel", "Keel"],
    ["Keelson, said (Keel)", "Keel"],
    ["the fire-brigade", "fire"],
  ])("%s has %s", (text, words) => expect(hasWord(text, words)).toBe(true));

  it.each([
    ["Keelson said so", "Keel"],
    ["the Éire coast", "ire"],
    ["in 2026", "202"],
    ["a 𝒜Keel, a Keel𝒜", "Keel"],
  ])("%s has no %s", (text, words) => expect(hasWord(text, words)).toBe(false));

  it("are parted from what else goes on before them", () => {
    const inFigure = /[\p{N}.,$]$/u;
    expect(hasWord("it cost 3 million", "3 million", inFigure)).toBe(true);
    expect(hasWord("it cost $3 million", "3 million", inFigure)).toBe(false);
    expect(hasWord("it cost 1.3 million", "3 million", inFigure)).toBe(false);
  });

  it("are those that a pattern finds", () => {
    const signs = [..."ab𝒜é1 -.’"];
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const some = (length: number): string => Array.from({ length }, () => signs[next(signs.length)]).join("");
    for (let i = 0; i < 2_000; i++) {
      const [text, words] = [some(12), some(1 + next(2))];
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(words)}(?![\\p{L}\\p{N}])`, "u");
      expect([text, words, hasWord(text, words)]).toEqual([text, words, pattern.test(text)]);
    }
  });
});
