import { describe, expect, it } from "vitest";
import type { Ruling } from "../../../src/model/ruling.js";
import { StaleStoreError } from "../../../src/pipeline/ports.js";
import { record } from "../records.js";
import type { Held } from "./held.js";

export function rulingsContract(held: Held): void {
  describe("rulings of editors", () => {
    const ruling = (number: number, after: number): Ruling => ({
      ...{ number, after, at: "2026-04-01T09:00:00.000Z", reason: "One event." },
      command: { kind: "pin", articleId: "a", story: { id: "s1", articleIds: ["a", "b"] } },
    });

    it("come back in order, and outlast stories that are formed anew", async () => {
      await held.store.commit({ articles: [record(1, "a")], rulings: [ruling(1, 1)] });
      await held.store.commit({ rulings: [ruling(2, 1), ruling(3, 1)] });
      expect(await held.store.rulings(0)).toEqual([ruling(1, 1), ruling(2, 1), ruling(3, 1)]);
      expect(await held.store.rulings(2)).toEqual([ruling(3, 1)]);
      await held.store.commit({ resetStories: true });
      expect(await held.store.rulings(0)).toHaveLength(3);
    });

    it("refuses a gap, and a writer who does not know the newest, whole", async () => {
      await expect(held.store.commit({ rulings: [ruling(2, 0)] })).rejects.toThrow(/gap/);
      await held.store.commit({ expectsRulings: 0, rulings: [ruling(1, 0)] });
      const late = { expectsRulings: 0, articles: [record(1, "a")] };
      await expect(held.store.commit(late)).rejects.toBeInstanceOf(StaleStoreError);
      expect(await held.store.article("a")).toBeUndefined();
      expect(await held.store.rulings(0)).toEqual([ruling(1, 0)]);
    });
  });
}
