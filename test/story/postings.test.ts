import fc from "fast-check";
import { expect, it } from "vitest";
import { Postings } from "../../src/story/postings.js";

const steps = fc.array(
  fc.oneof(
    fc.record({ term: fc.oneof(fc.nat(6), fc.nat(5_000)), entry: fc.nat(50) }),
    fc.record({ gone: fc.uniqueArray(fc.nat(50), { maxLength: 20 }) }),
  ),
  { maxLength: 300 },
);

it("holds what a map of lists holds, whatever is added and dropped", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const postings = new Postings();
      const lists = new Map<number, number[]>();
      for (const step of all) {
        if ("gone" in step) {
          postings.sweep((entry) => !step.gone.includes(entry));
          for (const [term, list] of lists)
            lists.set(
              term,
              list.filter((entry) => !step.gone.includes(entry)),
            );
        } else {
          postings.add(step.term, step.entry);
          lists.set(step.term, [...(lists.get(step.term) ?? []), step.entry]);
        }
      }
      for (const [term, list] of lists) {
        const { entries, start, end } = postings.of(term);
        expect([...entries.subarray(start, end)]).toEqual(list);
      }
      expect(postings.size).toBe([...lists.values()].flat().length);
      expect(postings.terms()).toEqual(
        [...lists]
          .filter(([, { length }]) => length > 0)
          .map(([term]) => term)
          .sort((a, b) => a - b),
      );
      const { start, end } = postings.of(9_999);
      expect(end - start).toBe(0);
    }),
  );
});
