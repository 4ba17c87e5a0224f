import fc from "fast-check";
import { expect, it } from "vitest";
import { wordsOf } from "../../src/story/terms.js";

it("cuts words as the pattern of a word does, whatever the characters", () => {
  const pieces = fc.constantFrom(
    "a",
    "É",
    "9",
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
        expect(wordsOf(text)).toEqual(text.match(/[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu) ?? []);
      },
    ),
    { numRuns: 1000 },
  );
});
