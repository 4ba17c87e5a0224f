import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeyIndex } from "../../../src/annotate/names/key-index.js";

describe("KeyIndex", () => {
  it("numbers keys as a map would", () => {
    const index = new KeyIndex();
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: -600, max: 600 }), fc.integer()), { maxLength: 900 }), (keys) => {
        index.clear(keys.length);
        const known = new Map<number, number>();
        for (const key of keys) {
          expect(index.find(key)).toBe(known.get(key) ?? -1);
          if (!known.has(key)) known.set(key, known.size);
          expect(index.add(key)).toBe(known.get(key));
        }
        expect(index.size).toBe(known.size);
      }),
      { numRuns: 50 },
    );
  });
});
