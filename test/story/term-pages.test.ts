import fc from "fast-check";
import { expect, it } from "vitest";
import { TermPages, type Terms } from "../../src/story/term-pages.js";

it("never gives two articles the same room, whoever left before", () => {
  const steps = fc.array(fc.oneof(fc.nat(90), fc.constantFrom(70_000), fc.constant("leave" as const)), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(steps, (all) => {
      const pages = new TermPages();
      const held: Array<{ terms: Terms; owner: number }> = [];
      for (const [owner, step] of all.entries()) {
        if (step === "leave") {
          const first = held.shift();
          if (first !== undefined) pages.leave(first.terms);
          continue;
        }
        const terms = pages.take(step);
        expect(terms.end - terms.start).toBe(step);
        terms.ids.fill(owner, terms.start, terms.end);
        held.push({ terms, owner });
      }
      for (const { terms, owner } of held)
        expect(terms.ids.subarray(terms.start, terms.end).every((id) => id === owner)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
