import fc from "fast-check";
import { expect, it } from "vitest";
import { terms, wordsOf } from "../../src/story/terms.js";

it("cuts words as the pattern of a word does, whatever the characters", () => {
  const pieces = fc.constantFrom(
    "a",
    "É",
    "9",
    "000",
    ",",
    "'",
    "’",
    ".",
    "&",
    "-",
    " ",
    "\n",
    "مصر",
    "\u0301",
    "𝒜",
    "😀",
    "—",
    "x",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces).map((all) => all.join("")),
        fc.string({ unit: "binary" }),
      ),
      (text) => {
        expect(wordsOf(text)).toEqual(
          text.match(/[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+|(?<=(?<!\d\d\d)\d),\d{3}(?![\p{L}\p{N}]))*/gu) ?? [],
        );
      },
    ),
    { numRuns: 1000 },
  );
});

it("reads a number as one term, however its thousands are written, and keeps its decimals", () => {
  const read = (text: string): string[] => terms(text, "en").map(({ term }) => term);
  expect(read("266,000 266.000 266K 266k")).toEqual(["266000", "266000", "266000", "266000"]);
  expect(read("1,234,567 dead; 1.8 trillion; 5.6-magnitude")).toEqual([
    "1234567",
    "die",
    "1.8",
    "trillion",
    "5.6",
    "magnitud",
  ]);
  // A list, and a year before a figure, are no thousands.
  expect(read("3,4 2005,100 1,0000")).toEqual(["3", "4", "2005", "100", "1", "0000"]);
  expect(read("19 1,000")).toEqual(["19", "1000"]);
});

it.each([
  ["en", "seven injured", "7"],
  ["es", "siete heridos", "7"],
  ["fr", "sept blessés", "7"],
  ["de", "sieben Verletzte", "7"],
  ["pt", "sete feridos", "7"],
  ["es", "dieciséis heridos", "16"],
  ["fr", "deux blessés", "2"],
])("reads a number that is written as a word as the figure: %s, %s", (language, text, figure) => {
  expect(terms(text, language)[0]).toEqual({ term: figure, capital: false, number: true });
});
