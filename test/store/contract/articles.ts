import { describe, expect, it } from "vitest";
import { StaleStoreError } from "../../../src/pipeline/ports.js";
import { original, record } from "../records.js";
import type { Held } from "./held.js";

export function articlesContract(held: Held): void {
  describe("articles", () => {
    it("is empty at first", async () => {
      expect(await held.store.position()).toBe(0);
      expect(await held.store.counts()).toEqual({ articles: 0, stories: 0, briefs: 0, feeds: 0, rejections: 0 });
      expect(await held.store.article("a")).toBeUndefined();
      expect(await held.store.snapshot()).toBeUndefined();
      expect(await held.store.stageVersions()).toEqual({});
    });

    it("gives back what was stored, in order of arrival", async () => {
      const a = record(1, "a");
      const b = record(2, "b", { licence: "CC BY 4.0", text: "Zwei\nAbsätze “mit” Zeichen 🙂." });
      await held.store.commit({ articles: [a, b] });
      expect(await held.store.position()).toBe(2);
      expect(await held.store.article("b")).toEqual(b);
      expect(await held.store.articles(["b", "nobody", "a"])).toEqual([b, a]);
      expect(await held.store.arrivals(0, 10)).toEqual([a, b]);
      expect(await held.store.arrivals(1, 10)).toEqual([b]);
      expect(await held.store.arrivals(0, 1)).toEqual([a]);
      expect(await held.store.text(b.article.digest)).toBe(b.article.text);
      expect(await held.store.text("0".repeat(64))).toBeUndefined();
    });

    it("keeps every version, and the texts of all of them", async () => {
      const first = record(1, "a");
      const second = record(1, "a", { text: "The corrected text.", title: "Corrected" }, 2);
      await held.store.commit({ articles: [first] });
      await held.store.commit({ articles: [second] });
      expect(await held.store.position()).toBe(1);
      expect((await held.store.counts()).articles).toBe(1);
      expect(await held.store.article("a")).toEqual(second);
      expect(await held.store.article("a", 1)).toEqual(first);
      expect(await held.store.article("a", 3)).toBeUndefined();
      expect((await held.store.articleVersions("a")).map(({ title }) => title)).toEqual(["Title of a", "Corrected"]);
      expect((await held.store.heads(["a"])).map(({ version }) => version)).toEqual([1, 2]);
      expect(await held.store.arrivals(0, 10)).toEqual([first]);
      expect(await held.store.text(first.article.digest)).toBe(first.article.text);
    });

    it("takes an old version again without making it the newest", async () => {
      const first = record(1, "a");
      await held.store.commit({ articles: [first, record(1, "a", { text: "Newer." }, 2)] });
      await held.store.commit({ articles: [{ ...first, stages: { ...first.stages, annotate: 2 } }] });
      expect((await held.store.article("a"))?.version).toBe(2);
      expect((await held.store.article("a", 1))?.stages.annotate).toBe(2);
    });

    it("refuses a gap in the arrival numbers, and stores nothing of that batch", async () => {
      await expect(held.store.commit({ articles: [record(1, "a"), record(3, "c")] })).rejects.toThrow(/gap/);
      expect(await held.store.position()).toBe(0);
      expect(await held.store.article("a")).toBeUndefined();
    });

    it("refuses a writer who does not know the newest article, whole", async () => {
      await held.store.commit({ expects: 0, articles: [record(1, "a")] });
      const late = { expects: 0, articles: [record(1, "b")], rejections: [], feeds: [] };
      await expect(held.store.commit(late)).rejects.toBeInstanceOf(StaleStoreError);
      expect(await held.store.article("b")).toBeUndefined();
      await held.store.commit({ expects: 1, articles: [record(2, "b")] });
      expect(await held.store.position()).toBe(2);
    });

    it("counts articles and copies by outlet", async () => {
      const copy = { ...original("b"), copyOf: "a", group: "a" };
      const b = { ...record(2, "b", { published: "2026-03-04T10:00:00Z" }), copy };
      const c = record(3, "c", { outlet: { id: "standard", name: "The Standard" } });
      await held.store.commit({ articles: [record(1, "a"), b, c] });
      const counts = (await held.store.outlets()).map(({ outlet, articles, copies, newest }) => [
        outlet.id,
        articles,
        copies,
        newest,
      ]);
      expect(counts).toEqual([
        ["courier", 2, 1, "2026-03-04T10:00:00Z"],
        ["standard", 1, 0, "2026-03-01T10:00:00Z"],
      ]);
    });

    it("replaces copy decisions", async () => {
      await held.store.commit({ articles: [record(1, "a"), record(2, "b")] });
      await held.store.commit({ copies: [{ ...original("b"), copyOf: "a", group: "a" }] });
      expect((await held.store.article("b"))?.copy.copyOf).toBe("a");
    });
  });
}
