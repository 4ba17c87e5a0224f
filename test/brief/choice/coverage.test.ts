import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choices, coverageOf, coverMost } from "../../../src/brief/choice/coverage.js";
import { words } from "../../../src/text/tokens.js";

const isContent = (word: string): boolean => word.length > 3;
const told = [
  ["Dam at Corvo breaks", "The dam at Corvo broke on Sunday. The mayor wore a green coat."],
  ["Corvo dam broke after warning", "The dam at Corvo broke after rain. Engineers had warned of the gate."],
  ["Engineers warned of dam gate", "Engineers had warned of the gate for years. The dam at Corvo broke."],
].map(([title, body]) => ({ title: words(title!), body: words(body!) }));
const sentences = [
  "The dam at Corvo broke on Sunday",
  "The mayor wore a green coat",
  "Engineers had warned of the gate",
  "The dam at Corvo broke after rain",
].map((text) => ({ words: words(text) }));

describe("coverage", () => {
  it("counts pairs of words only where two voices hold them", () => {
    const measure = coverageOf(told, sentences, isContent);
    expect(measure([0]).sharedPairs).toBeGreaterThan(0);
    expect(measure([1]).sharedPairs).toBe(0);
    expect(measure([0, 1, 2, 3]).sharedPairs).toBeLessThanOrEqual(1);
  });
  it("compares with titles and openings as bags of words", () => {
    const measure = coverageOf(
      [{ title: words("One two"), body: words("three four") }],
      [{ words: words("one four") }],
      isContent,
    );
    expect(measure([0])).toMatchObject({ titles: 0.5, openings: 0.5, titleWords: 0 });
  });
  it("takes what voices tell, leaves what one voice says, and says nothing twice", () => {
    const chosen = coverMost(sentences, coverageOf(told, sentences, isContent), { budget: 80, most: 4 });
    expect(chosen).toContain(2);
    expect(chosen).not.toContain(1);
    expect(chosen.filter((i) => i === 0 || i === 3)).toHaveLength(1);
  });
  it("keeps to the budget and the number of sentences", () => {
    const word = fc.constantFrom("river", "bridge", "flood", "mayor", "gate", "night", "of", "the");
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 3, maxLength: 12 }), { minLength: 2, maxLength: 20 }), (all) => {
        const candidates = all.map((list) => ({ words: list }));
        const tellings = all.map((list) => ({ title: list.slice(0, 3), body: list }));
        const chosen = coverMost(candidates, coverageOf(tellings, candidates, isContent), { budget: 25, most: 3 });
        expect(chosen.length).toBeGreaterThan(0);
        expect(chosen.length).toBeLessThanOrEqual(3);
        expect(new Set(chosen).size).toBe(chosen.length);
        if (chosen.length > 1)
          expect(chosen.reduce((sum, i) => sum + candidates[i]!.words.length, 0)).toBeLessThanOrEqual(25);
      }),
    );
  });
  it("has as many words as are asked for, where any choice has", () => {
    const limits = { budget: 80, most: 4 };
    const measure = coverageOf(told, sentences, isContent);
    const short = coverMost(sentences.slice(0, 2), measure, limits);
    expect(short).toEqual([0]);
    expect(coverMost(sentences.slice(0, 2), measure, { ...limits, least: 10 })).toEqual([0, 1]);
    expect(coverMost(sentences.slice(0, 1), measure, { ...limits, least: 10 })).toEqual([0]);
  });
  it("lists every choice once", () => {
    expect([...choices(4, 2)].map((set) => set.join(""))).toEqual([
      "0",
      "1",
      "2",
      "3",
      "01",
      "02",
      "03",
      "12",
      "13",
      "23",
    ]);
    expect([...choices(2, 4)]).toHaveLength(3);
  });
});
