import { beforeEach, describe, expect, it } from "vitest";
import type { ForecastRecord, Store } from "../../../src/pipeline/ports.js";
import { record, story } from "../records.js";
import type { Held } from "./held.js";

const forecast = (id: string, storyId: string, deadline: string): ForecastRecord => ({
  ...{ id, storyId, deadline, articles: [] },
  forecast: { text: "It will.", citations: [], independentSources: 1, by: "The ministry", deadline },
});

export function forecastsContract(held: Held): void {
  describe("the ledger of forecasts", () => {
    beforeEach(() =>
      held.store.commit({
        articles: [record(1, "a"), record(2, "b")],
        stories: [story("s1", ["a"]), story("s2", ["b"])],
        forecasts: [
          forecast("a-30", "s1", "2026-04"),
          forecast("a-10", "s1", "2026-03-20"),
          forecast("b-5", "s2", "2026-03-20"),
        ],
      }),
    );
    const ids = async (...wanted: Parameters<Store["forecasts"]>) =>
      (await held.store.forecasts(...wanted)).map(({ id }) => id);

    it("gives entries by deadline, all or those that are asked for", async () => {
      expect(await ids()).toEqual(["a-10", "b-5", "a-30"]);
      expect(await ids({ storyId: "s1" })).toEqual(["a-10", "a-30"]);
      expect(await ids({ ids: ["b-5", "nobody"] })).toEqual(["b-5"]);
      expect(await ids({ ids: [] })).toEqual([]);
      expect(await held.store.forecasts({ ids: ["b-5"] })).toEqual([forecast("b-5", "s2", "2026-03-20")]);
    });

    it("puts an entry in the place of the one before, and finds what a story resolved", async () => {
      await held.store.commit({ forecasts: [{ ...forecast("a-10", "s1", "2026-03-20"), resolvedBy: "s2" }] });
      expect(await ids({ resolvedBy: "s2" })).toEqual(["a-10"]);
      expect(await ids()).toEqual(["a-10", "b-5", "a-30"]);
      await held.store.commit({ forecasts: [forecast("a-10", "s1", "2026-03-20")] });
      expect(await ids({ resolvedBy: "s2" })).toEqual([]);
    });

    it("moves entries with a story that merges into another", async () => {
      await held.store.commit({ forecasts: [{ ...forecast("a-10", "s1", "2026-03-20"), resolvedBy: "s2" }] });
      await held.store.commit({ redirects: [{ from: "s2", to: "s1" }], stories: [story("s1", ["a", "b"])] });
      expect(await ids({ storyId: "s1" })).toEqual(["a-10", "b-5", "a-30"]);
      expect(await ids({ resolvedBy: "s1" })).toEqual(["a-10"]);
      expect(await ids({ storyId: "s2" })).toEqual([]);
    });

    it("lets go of them with their story, and when stories are formed anew", async () => {
      const later = record(2, "b", { retrieved: "2026-06-01T00:00:00.000Z", text: "More of it." }, 2);
      await held.store.commit({ articles: [later] });
      const never = "2000-01-01T00:00:00.000Z";
      await held.store.prune({ rawPagesBefore: never, textsBefore: never, storiesBefore: "2026-05-01T00:00:00.000Z" });
      expect(await ids()).toEqual(["b-5"]);
      await held.store.commit({ resetStories: true });
      expect(await ids()).toEqual([]);
    });
  });
}
