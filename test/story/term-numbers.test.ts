import fc from "fast-check";
import { expect, it } from "vitest";
import { TermNumbers } from "../../src/story/term-numbers.js";

const entries = fc.array(fc.tuple(fc.oneof(fc.nat(30), fc.nat(3_000_000)), fc.integer({ min: 1, max: 9 })), {
  maxLength: 400,
});

it("says what a map would say of each term, whatever it was asked before", () => {
  const numbers = new TermNumbers();
  fc.assert(
    fc.property(entries, fc.array(fc.nat(60)), (all, asked) => {
      const expected = new Map(all);
      numbers.clear(expected.size);
      for (const [term, value] of all) numbers.set(term, value);
      for (const term of [...expected.keys(), ...asked]) expect(numbers.get(term)).toBe(expected.get(term) ?? 0);
    }),
  );
});
