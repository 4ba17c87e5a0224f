import fc from "fast-check";
import { expect, it } from "vitest";
import { quarterOf, Times } from "../../src/story/times.js";

it("counts the articles of each quarter of a day, in whatever order they come", () => {
  const days = fc.array(
    fc.oneof(
      fc.constant(Number.NaN),
      fc.integer({ min: 0, max: 24 }).map((n) => 20_000 + n / 8),
    ),
  );
  fc.assert(
    fc.property(days, (all) => {
      const times = Times.of(all.map((day) => ({ day })));
      const quarters = all.filter((day) => !Number.isNaN(day)).map(quarterOf);
      const distinct = [...new Set(quarters)].sort((a, b) => a - b);
      const places = Array.from({ length: times.length }, (_, n) => n);
      expect(places.map((n) => times.quarterAt(n))).toEqual(distinct);
      expect(places.map((n) => times.countAt(n))).toEqual(
        distinct.map((one) => quarters.filter((other) => other === one).length),
      );
      expect(times.dated).toBe(quarters.length);
      expect(times.first).toBe(distinct[0] ?? Number.POSITIVE_INFINITY);
      expect(times.last).toBe(distinct.at(-1) ?? Number.NEGATIVE_INFINITY);
    }),
  );
});
