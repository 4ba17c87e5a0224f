import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumbers, numberValue } from "../../src/text/numbers.js";

describe("findNumbers", () => {
  it.each([
    ["twenty-five", 25],
    ["two hundred and five thousand", 205_000],
    ["a dozen", 12],
    ["half a million", 500_000],
    ["1,250.5", 1250.5],
    ["3.2 million", 3_200_000],
    ["12bn", 12e9],
    ["two and a half", 2.5],
    ["one-third", 1 / 3],
    ["six dozen", 72],
  ])("reads %s", (phrase, value) => {
    expect(numberValue(phrase)).toBeCloseTo(value, 6);
  });

  it("leaves ordinals, codes and parts of words alone", () => {
    const text = "The 3rd B52, someone, tenfold and M-16 of the 1990s";
    expect(findNumbers(text).map((n) => text.slice(n.start, n.end))).toEqual(["16"]);
  });

  it("does not run two counts together", () => {
    expect(findNumbers("three men and four women; one, two").map((n) => n.value)).toEqual([3, 4, 1, 2]);
  });

  it("reads back every whole number written with commas", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        expect(findNumbers(`about ${n.toLocaleString("en-US")} people`)[0]?.value).toBe(n);
      }),
    );
  });
});
