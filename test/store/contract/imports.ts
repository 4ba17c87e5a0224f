import { describe, expect, it } from "vitest";
import { record } from "../records.js";
import type { Held } from "./held.js";

export function importsContract(held: Held): void {
  describe("marks of imports", () => {
    const mark = (source: string, offset: number) => ({ source, identity: "same", offset });

    it("are stored with their batch or not at all, and go when the import has ended", async () => {
      await held.store.commit({
        articles: [record(1, "a")],
        marks: [mark("file:///a.warc", 100), mark("file:///b.warc", 7)],
      });
      await expect(
        held.store.commit({ articles: [record(3, "c")], marks: [mark("file:///a.warc", 300)] }),
      ).rejects.toThrow(/gap/);
      expect(await held.store.sourceMark("file:///a.warc")).toEqual(mark("file:///a.warc", 100));
      await held.store.commit({ marks: [mark("file:///a.warc", 5_000_000_000)] });
      expect(await held.store.sourceMark("file:///a.warc")).toEqual(mark("file:///a.warc", 5_000_000_000));
      await held.store.commit({ endedSources: ["file:///a.warc"] });
      expect(await held.store.sourceMark("file:///a.warc")).toBeUndefined();
      expect(await held.store.sourceMark("file:///b.warc")).toEqual(mark("file:///b.warc", 7));
    });
  });
}
