import { beforeEach, describe, expect, it } from "vitest";
import type { StoryEvent } from "../../../src/model/story.js";
import { brief, briefRecord, record, story } from "../records.js";
import type { Held } from "./held.js";

const EVIDENCE = { score: 0.8, parts: { words: 0.8 } };

export function storiesContract(held: Held): void {
  describe("stories", () => {
    const created = (storyId: string, articleId: string): StoryEvent => ({ kind: "created", storyId, articleId });
    const joined = (storyId: string, articleId: string): StoryEvent => ({
      kind: "joined",
      storyId,
      articleId,
      evidence: EVIDENCE,
    });

    beforeEach(async () => {
      await held.store.commit({
        articles: [record(1, "a"), record(2, "b"), record(3, "c")],
        events: [created("s1", "a"), joined("s1", "b"), created("s2", "c")],
        stories: [story("s1", ["a", "b"]), { ...story("s2", ["c"]), counterparts: ["s1"] }],
      });
    });

    it("gives stories with their articles in order", async () => {
      expect((await held.store.story("s1"))?.story).toEqual(story("s1", ["a", "b"]));
      expect((await held.store.story("s2"))?.story.counterparts).toEqual(["s1"]);
      expect((await held.store.stories()).map((one) => one.story.id)).toEqual(["s1", "s2"]);
      expect(await held.store.storyOf("b")).toBe("s1");
      expect(await held.store.storyOf("nobody")).toBeUndefined();
    });

    it("logs decisions for good, and finds those about an article", async () => {
      const merged: StoryEvent = { kind: "merged", storyId: "s1", from: "s2", evidence: EVIDENCE };
      await held.store.commit({
        events: [merged],
        redirects: [{ from: "s2", to: "s1" }],
        stories: [story("s1", ["a", "b", "c"])],
      });
      expect(await held.store.eventsOf("c")).toEqual([created("s2", "c"), merged]);
      expect(await held.store.eventsOf("a")).toEqual([created("s1", "a"), merged]);
      expect(await held.store.eventsOf("nobody")).toEqual([]);
    });

    it("follows redirects, also through several merges", async () => {
      await held.store.commit({ redirects: [{ from: "s1", to: "s2" }], stories: [story("s2", ["a", "b", "c"])] });
      expect((await held.store.story("s1"))?.story.id).toBe("s2");
      await held.store.commit({
        articles: [record(4, "d")],
        redirects: [{ from: "s2", to: "s3" }],
        stories: [story("s3", ["a", "b", "c", "d"])],
      });
      expect((await held.store.story("s1"))?.story.id).toBe("s3");
      expect(await held.store.storyOf("a")).toBe("s3");
      expect((await held.store.stories()).length).toBe(1);
    });

    it("names the stories whose brief is wanting, longest waiting first", async () => {
      const ids = async (version = 1) => (await held.store.unbuilt(version, 10)).map((one) => one.story.id);
      expect(await ids()).toEqual(["s1", "s2"]);
      await held.store.commit({ briefs: [{ ...briefRecord(brief("s1", 1)), revision: 1 }] });
      expect(await ids()).toEqual(["s2"]);
      await held.store.commit({ unchangedBriefs: [{ storyId: "s2", revision: 1, stageVersion: 1 }] });
      expect(await ids()).toEqual([]);
      await held.store.commit({ stories: [story("s1", ["a", "b"])] });
      expect(await ids()).toEqual(["s1"]);
      expect(await ids(2)).toEqual(["s2", "s1"]);
      expect((await held.store.unbuilt(2, 1)).length).toBe(1);
    });

    it("does not take a brief of an older revision for the newest", async () => {
      await held.store.commit({ stories: [story("s1", ["a", "b"])] });
      await held.store.commit({ briefs: [{ ...briefRecord(brief("s1", 1)), revision: 1 }] });
      expect((await held.store.unbuilt(1, 10)).map((one) => one.story.id)).toEqual(["s2", "s1"]);
    });

    it("starts the stories over when told to, and keeps articles and briefs", async () => {
      await held.store.commit({ briefs: [{ ...briefRecord(brief("s1", 1)), revision: 1 }], stages: { story: 1 } });
      await held.store.commit({
        resetStories: true,
        events: [created("t1", "a")],
        stories: [story("t1", ["a", "b", "c"])],
        redirects: [{ from: "s1", to: "t1" }],
        stages: { story: 2 },
      });
      expect((await held.store.stories()).map((one) => one.story.id)).toEqual(["t1"]);
      expect((await held.store.story("s1"))?.story.id).toBe("t1");
      expect(await held.store.eventsOf("a")).toEqual([created("t1", "a")]);
      expect(await held.store.position()).toBe(3);
      expect(await held.store.stageVersions()).toEqual({ story: 2 });
      expect(await held.store.cards()).toEqual([]);
    });

    it("keeps the last snapshot", async () => {
      const snapshot = { seq: 3, stages: { story: 1 }, copies: { a: [1] }, stories: { b: "ü" } };
      await held.store.commit({ snapshot: { ...snapshot, seq: 1 } });
      await held.store.commit({ snapshot });
      expect(await held.store.snapshot()).toEqual(snapshot);
    });
  });
}
