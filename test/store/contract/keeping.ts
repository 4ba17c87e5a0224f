import { describe, expect, it } from "vitest";
import { record, story } from "../records.js";
import type { Held } from "./held.js";

export function keepingContract(held: Held): void {
  describe("marks, pages and what is let go of", () => {
    it("has a mark that changes with every commit and with nothing else", async () => {
      const before = await held.store.mark();
      await held.store.counts();
      expect(await held.store.mark()).toBe(before);
      await held.store.commit({ articles: [record(1, "a")] });
      expect(await held.store.mark()).not.toBe(before);
    });

    it("keeps fetched pages byte for byte, each once", async () => {
      const bytes = new Uint8Array([0, 255, 10, 13, 60]);
      const page = { kind: "page" as const, url: "https://a.example/1", retrieved: "2026-01-01T00:00:00Z" };
      const captures = ["d2", "d1"].map((digest) => ({ ...page, articleId: "a", digest, page: { bytes } }));
      await held.store.commit({ articles: [record(1, "a")], captures });
      await held.store.commit({
        captures: [{ ...captures[0]!, articleId: "b", page: { bytes, contentType: "text/html" } }],
      });
      const stored = { url: page.url, retrieved: page.retrieved, bytes };
      expect(await held.store.pages("", 10)).toEqual([
        { ...stored, digest: "d1" },
        { ...stored, digest: "d2" },
      ]);
      expect((await held.store.pages("d1", 1)).map(({ digest }) => digest)).toEqual(["d2"]);
    });

    it("lets go of what is past its time, except texts under an open licence", async () => {
      const page = {
        kind: "page" as const,
        url: "u",
        retrieved: "2026-01-01T00:00:00Z",
        page: { bytes: new Uint8Array([1, 2]) },
      };
      const old = { retrieved: "2026-01-01T00:00:00Z" };
      await held.store.commit({
        articles: [record(1, "a", old), record(2, "b", { ...old, licence: "CC BY 4.0" }), record(3, "c")],
        captures: [{ ...page, articleId: "a", digest: "d1" }],
        stories: [story("s1", ["a", "b"]), story("s2", ["c"], "2019-01-01T00:00:00Z")],
      });
      const limits = { rawPagesBefore: "2026-02-01", textsBefore: "2026-02-01", storiesBefore: "2026-02-01" };
      expect(await held.store.prune(limits)).toEqual({ pages: 1, texts: 1, stories: 1 });
      expect((await held.store.article("a"))?.article.text).toBe("");
      expect((await held.store.article("b"))?.article.text).not.toBe("");
      expect((await held.store.stories()).map((one) => one.story.id)).toEqual(["s2"]);
      expect(await held.store.storyOf("a")).toBeUndefined();
      expect(await held.store.prune(limits)).toEqual({ pages: 0, texts: 0, stories: 0 });
    });
  });
}
