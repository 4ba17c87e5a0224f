import { beforeEach, describe, expect, it } from "vitest";
import type { CommonQuestion, Topic } from "../../../src/model/brief.js";
import { brief, briefRecord, record, story } from "../records.js";
import type { Held } from "./held.js";

const topic = (id: string, description: string): Topic => ({
  ...{ id, name: id, type: "person", description },
  source: { name: "Wikidata", url: `https://www.wikidata.org/wiki/${id}`, licence: "CC0", retrieved: "2026-01-01" },
});

const question = (slug: string, asked: string, storyIds: string[], answered = false): CommonQuestion => ({
  ...{ slug, question: asked, storyIds },
  answer: answered ? [{ text: "So.", citations: [], independentSources: 1 }] : [],
});

export function briefsContract(held: Held): void {
  describe("briefs", () => {
    beforeEach(async () => {
      await held.store.commit({
        articles: [record(1, "a"), record(2, "b")],
        stories: [story("s1", ["a"]), story("s2", ["b"])],
      });
    });

    it("keeps every version and shows the newest", async () => {
      const first = briefRecord(brief("s1", 1));
      const second = briefRecord(brief("s1", 2, { story: { ...brief("s1", 2).story, slug: "renamed" } }));
      await held.store.commit({ briefs: [{ ...first, revision: 1 }] });
      await held.store.commit({ briefs: [{ ...second, revision: 2 }] });
      expect(await held.store.brief("s1")).toEqual(second);
      expect(await held.store.brief("s1", 1)).toEqual(first);
      expect(await held.store.brief("s1", 9)).toBeUndefined();
      expect(await held.store.briefVersions("s1")).toEqual([
        { version: 1, created: "2026-03-01T12:00:00.000Z" },
        { version: 2, created: "2026-03-02T12:00:00.000Z" },
      ]);
      expect((await held.store.briefBySlug("slug-of-s1"))?.brief.story.version).toBe(2);
      expect((await held.store.briefBySlug("renamed"))?.brief.story.version).toBe(2);
      expect(await held.store.briefBySlug("nothing")).toBeUndefined();
      expect((await held.store.cards()).map(({ id, version }) => [id, version])).toEqual([["s1", 2]]);
      expect((await held.store.counts()).briefs).toBe(1);
    });

    it("finds a merged story's brief under the id and the slug it had", async () => {
      for (const id of ["s1", "s2"])
        await held.store.commit({ briefs: [{ ...briefRecord(brief(id, 1)), revision: 1 }] });
      await held.store.commit({ redirects: [{ from: "s2", to: "s1" }], stories: [story("s1", ["a", "b"])] });
      expect((await held.store.brief("s2"))?.brief.story.id).toBe("s1");
      expect((await held.store.briefBySlug("slug-of-s2"))?.brief.story.id).toBe("s1");
      expect((await held.store.cards()).map(({ id }) => id)).toEqual(["s1"]);
    });

    it("lists topics with their stories, worded as in the story that changed last", async () => {
      const with1 = brief("s1", 1, { topics: [topic("Q1", "as of old"), topic("Q2", "two")] });
      const with2 = brief("s2", 1, { topics: [topic("Q1", "as of late")] });
      for (const made of [with1, with2]) await held.store.commit({ briefs: [{ ...briefRecord(made), revision: 1 }] });
      await held.store.commit({ stories: [story("s2", ["b"])] });
      const flat = async (id?: string) =>
        (await held.store.topics(id)).map((one) => [one.topic.id, one.topic.description, [...one.storyIds]]);
      expect(await flat()).toEqual([
        ["Q1", "as of late", ["s2", "s1"]],
        ["Q2", "two", ["s1"]],
      ]);
      expect(await flat("Q2")).toEqual([["Q2", "two", ["s1"]]]);
      expect(await flat("Q3")).toEqual([]);
      await held.store.commit({ briefs: [{ ...briefRecord(brief("s1", 2)), revision: 2 }] });
      expect(await flat()).toEqual([["Q1", "as of late", ["s2"]]]);
    });

    it("lists common questions, an answered wording first", async () => {
      const open = brief("s2", 1, { commonQuestions: [question("why", "Why now?", ["s2"])] });
      const answered = brief("s1", 1, { commonQuestions: [question("why", "Why?", ["s1"], true)] });
      for (const made of [answered, open]) await held.store.commit({ briefs: [{ ...briefRecord(made), revision: 1 }] });
      const found = await held.store.questions("why");
      expect(found.map((one) => [one.question.question, [...one.storyIds].sort()])).toEqual([["Why?", ["s1", "s2"]]]);
      expect(await held.store.questions()).toEqual(found);
      expect(await held.store.questions("what")).toEqual([]);
    });
  });
}
