import fc from "fast-check";
import { expect, it } from "vitest";
import { SlotScores } from "../../src/story/slot-scores.js";

const MOST = 60;
const lists = fc.array(fc.record({ slots: fc.uniqueArray(fc.nat(40)), value: fc.integer({ min: 1, max: 3 }) }), {
  maxLength: 6,
});

it("ranks slots by their sums as a sort of all of them does, query after query", () => {
  const scores = new SlotScores(MOST);
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: MOST }), (all, most) => {
      scores.clear();
      const sums = new Map<number, number>();
      for (const { slots, value } of all) {
        // A stretch of a longer list.
        scores.addAll(Int32Array.from([99, ...slots, 99]), 1, slots.length + 1, value);
        for (const slot of slots) sums.set(slot, (sums.get(slot) ?? 0) + value);
      }
      const expected = [...sums].sort(([a, x], [b, y]) => y - x || a - b).map(([slot]) => slot);
      const found = scores.best(most);
      expect([...scores.ranking.subarray(0, found)]).toEqual(expected.slice(0, most));
    }),
  );
});
