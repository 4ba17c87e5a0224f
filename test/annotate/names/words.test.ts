import { describe, expect, it } from "vitest";
import { wordFacts } from "../../../src/annotate/names/words.js";

const facts = (word: string) => wordFacts(word, { phrases: new Map(), clusters: new Map() });

describe("wordFacts", () => {
  it("collapses what repeats in a shape", () => {
    expect(facts("McDonald").shape).toBe(facts("DeJong").shape);
    expect(facts("McDonald").shape).not.toBe(facts("Mcdonald").shape);
    expect(facts("1960s").shape).toBe(facts("5th").shape);
  });

  it("reads a word as long as a page", () => {
    const word = "1,".repeat(400_000);
    expect(facts(word).hasDigit).toBe(true);
    expect(facts(word).length).toBe(800_000);
  });
});
