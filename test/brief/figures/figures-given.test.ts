import { expect, test } from "vitest";
import { countsDead, isGiven } from "../../../src/brief/extractive/questions/limits/figures-given.js";

test.each([
  ["Nine homes were lost", 9],
  ["some 140,000 people", 138_711],
  ["a fund of $3.5bn", 3_500_000_000],
  ["a fund of 3.5 billion dollars", 3_500_000_000],
  ["1,250 were moved.", 1250],
])("%s gives %d", (words, value) => expect(isGiven(words, value)).toBe(true));

test.each([
  ["Ninety homes were lost", 9],
  ["often", 10],
  ["some 140,000 people", 120_000],
  ["a fund of 3.5 billion dollars", 3.5],
  ["nobody was hurt", 0],
])("%s does not give %d", (words, value) => expect(isGiven(words, value)).toBe(false));

test("a text asked about before gives the same", () => {
  const asked = (): boolean[] => [2, 3, 12].map((value) => isGiven("Two of the 12 were found", value));
  expect(asked()).toEqual([true, false, true]);
  expect(asked()).toEqual([true, false, true]);
});

test("a count of the dead is one in whatever words", () => {
  for (const words of ["at least 68 deaths", "two bakers killed", "a storm that killed three"])
    expect(countsDead(words)).toBe(true);
  for (const words of ["81 cases", "the dead of two wars"]) expect(countsDead(words)).toBe(false);
});
