import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastRisk } from "../../../src/brief/choice/least-risk.js";

const sentences = ["a dam broke at corvo", "a dam at corvo broke on sunday", "the mayor wore green", "a dam broke"].map(
  (s) => s.split(" "),
);

describe("choice of least risk", () => {
  it("leaves a choice that is a little better for one that the others bear out", () => {
    const near = [
      { set: [2], worth: 0.302 },
      { set: [0], worth: 0.3 },
      { set: [1], worth: 0.299 },
      { set: [3], worth: 0.299 },
    ];
    expect(leastRisk(near, sentences)).toBe(1);
    expect(leastRisk([{ set: [2], worth: 0.4 }, ...near.slice(1)], sentences)).toBe(0);
  });
  it("takes the only one, the earlier of two alike, and none of none", () => {
    expect(leastRisk([], sentences)).toBe(-1);
    expect(leastRisk([{ set: [1], worth: 0 }], sentences)).toBe(0);
    const alike = [
      { set: [1], worth: 0.1 },
      { set: [1], worth: 0.1 },
    ];
    expect(leastRisk(alike, sentences)).toBe(0);
  });
  it("takes the best where all others are far below", () => {
    const worths = fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(worths, (others) => {
        const all = [{ set: [2], worth: 1 }, ...others.map((worth, i) => ({ set: [i % 4], worth }))];
        expect(leastRisk(all, sentences)).toBe(0);
      }),
    );
  });
});
