import { describe, expect, it } from "vitest";
import type { Held } from "./held.js";

export function lookUpsContract(held: Held): void {
  describe("answers of an encyclopedia", () => {
    it("stand in the place of the one before to the same question", async () => {
      const question = { name: "Open Docket", type: "organization", language: "en" } as const;
      const first = { ...question, asked: "2026-03-01T00:00:00.000Z", entries: [] };
      const second = { ...first, asked: "2026-04-01T00:00:00.000Z" };
      await held.store.commit({ lookups: [first, { ...first, language: "de" }] });
      await held.store.commit({ lookups: [second] });
      expect(await held.store.lookup(question)).toEqual(second);
      expect((await held.store.lookup({ ...question, language: "de" }))?.asked).toBe(first.asked);
      expect(await held.store.lookup({ ...question, type: "person" })).toBeUndefined();
    });
  });
}
