import { describe, expect, it } from "vitest";
import type { Held } from "./held.js";

export function feedsContract(held: Held): void {
  describe("feeds and refusals", () => {
    const feed = (url: string, added: string) => ({
      url,
      added,
      status: "new" as const,
      interval: 900,
      failures: 0,
      items: 0,
    });

    it("keeps feeds in the order in which they were added", async () => {
      await held.store.commit({
        feeds: [feed("https://b.example/f", "2026-01-01"), feed("https://a.example/f", "2026-01-02")],
      });
      await held.store.commit({ feeds: [{ ...feed("https://b.example/f", "2026-01-01"), status: "ok" }] });
      expect((await held.store.feeds()).map(({ url, status }) => [url, status])).toEqual([
        ["https://b.example/f", "ok"],
        ["https://a.example/f", "new"],
      ]);
      expect((await held.store.feed("https://a.example/f"))?.interval).toBe(900);
      await held.store.commit({ removedFeeds: ["https://a.example/f"] });
      expect(await held.store.feed("https://a.example/f")).toBeUndefined();
    });

    it("remembers the items it has seen, by feed", async () => {
      await held.store.commit({ seen: [{ feed: "f", key: "1", seen: "2026-01-01" }] });
      expect([...(await held.store.seen("f", ["1", "2"]))]).toEqual(["1"]);
      expect((await held.store.seen("g", ["1"])).size).toBe(0);
    });

    it("counts a refusal once, however often the same input is refused", async () => {
      const rejection = {
        kind: "rejection" as const,
        stage: "read",
        code: "not-json",
        source: "f#1",
        message: "No.",
      };
      await held.store.commit({ rejections: [{ rejection, at: "2026-01-01T00:00:00Z" }] });
      await held.store.commit({
        rejections: [
          { rejection, at: "2026-01-02T00:00:00Z" },
          { rejection: { ...rejection, source: "f#2" }, at: "2026-01-02T00:00:00Z" },
        ],
      });
      expect(await held.store.rejectionCounts()).toEqual([{ stage: "read", code: "not-json", count: 2 }]);
      expect((await held.store.rejections(1)).map((one) => one.rejection.source)).toEqual(["f#2"]);
    });
  });
}
