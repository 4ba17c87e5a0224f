import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CommonQuestion, Topic } from "../../src/model/brief.js";
import type { Ruling } from "../../src/model/ruling.js";
import type { StoryEvent } from "../../src/model/story.js";
import { type ForecastRecord, StaleStoreError, type Store } from "../../src/pipeline/ports.js";
import { brief, briefRecord, original, record, story } from "./records.js";

const EVIDENCE = { score: 0.8, parts: { words: 0.8 } };

const topic = (id: string, description: string): Topic => ({
  ...{ id, name: id, type: "person", description },
  source: { name: "Wikidata", url: `https://www.wikidata.org/wiki/${id}`, licence: "CC0", retrieved: "2026-01-01" },
});

const question = (slug: string, asked: string, storyIds: string[], answered = false): CommonQuestion => ({
  ...{ slug, question: asked, storyIds },
  answer: answered ? [{ text: "So.", citations: [], independentSources: 1 }] : [],
});

const forecast = (id: string, storyId: string, deadline: string): ForecastRecord => ({
  ...{ id, storyId, deadline, articles: [] },
  forecast: { text: "It will.", citations: [], independentSources: 1, by: "The ministry", deadline },
});

/** What every store promises; each implementation runs the whole of it. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the store contract`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    describe("articles", () => {
      it("is empty at first", async () => {
        expect(await store.position()).toBe(0);
        expect(await store.counts()).toEqual({ articles: 0, stories: 0, briefs: 0, feeds: 0, rejections: 0 });
        expect(await store.article("a")).toBeUndefined();
        expect(await store.snapshot()).toBeUndefined();
        expect(await store.stageVersions()).toEqual({});
      });

      it("gives back what was stored, in order of arrival", async () => {
        const a = record(1, "a");
        const b = record(2, "b", { licence: "CC BY 4.0", text: "Zwei\nAbsätze “mit” Zeichen 🙂." });
        await store.commit({ articles: [a, b] });
        expect(await store.position()).toBe(2);
        expect(await store.article("b")).toEqual(b);
        expect(await store.articles(["b", "nobody", "a"])).toEqual([b, a]);
        expect(await store.arrivals(0, 10)).toEqual([a, b]);
        expect(await store.arrivals(1, 10)).toEqual([b]);
        expect(await store.arrivals(0, 1)).toEqual([a]);
        expect(await store.text(b.article.digest)).toBe(b.article.text);
        expect(await store.text("0".repeat(64))).toBeUndefined();
      });

      it("keeps every version, and the texts of all of them", async () => {
        const first = record(1, "a");
        const second = record(1, "a", { text: "The corrected text.", title: "Corrected" }, 2);
        await store.commit({ articles: [first] });
        await store.commit({ articles: [second] });
        expect(await store.position()).toBe(1);
        expect((await store.counts()).articles).toBe(1);
        expect(await store.article("a")).toEqual(second);
        expect(await store.article("a", 1)).toEqual(first);
        expect(await store.article("a", 3)).toBeUndefined();
        expect((await store.articleVersions("a")).map(({ title }) => title)).toEqual(["Title of a", "Corrected"]);
        expect((await store.heads(["a"])).map(({ version }) => version)).toEqual([1, 2]);
        expect(await store.arrivals(0, 10)).toEqual([first]);
        expect(await store.text(first.article.digest)).toBe(first.article.text);
      });

      it("takes an old version again without making it the newest", async () => {
        const first = record(1, "a");
        await store.commit({ articles: [first, record(1, "a", { text: "Newer." }, 2)] });
        await store.commit({ articles: [{ ...first, stages: { ...first.stages, annotate: 2 } }] });
        expect((await store.article("a"))?.version).toBe(2);
        expect((await store.article("a", 1))?.stages.annotate).toBe(2);
      });

      it("refuses a gap in the arrival numbers, and stores nothing of that batch", async () => {
        await expect(store.commit({ articles: [record(1, "a"), record(3, "c")] })).rejects.toThrow(/gap/);
        expect(await store.position()).toBe(0);
        expect(await store.article("a")).toBeUndefined();
      });

      it("refuses a writer who does not know the newest article, whole", async () => {
        await store.commit({ expects: 0, articles: [record(1, "a")] });
        const late = { expects: 0, articles: [record(1, "b")], rejections: [], feeds: [] };
        await expect(store.commit(late)).rejects.toBeInstanceOf(StaleStoreError);
        expect(await store.article("b")).toBeUndefined();
        await store.commit({ expects: 1, articles: [record(2, "b")] });
        expect(await store.position()).toBe(2);
      });

      it("counts articles and copies by outlet", async () => {
        const copy = { ...original("b"), copyOf: "a", group: "a" };
        const b = { ...record(2, "b", { published: "2026-03-04T10:00:00Z" }), copy };
        const c = record(3, "c", { outlet: { id: "standard", name: "The Standard" } });
        await store.commit({ articles: [record(1, "a"), b, c] });
        const counts = (await store.outlets()).map(({ outlet, articles, copies, newest }) => [
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
        await store.commit({ articles: [record(1, "a"), record(2, "b")] });
        await store.commit({ copies: [{ ...original("b"), copyOf: "a", group: "a" }] });
        expect((await store.article("b"))?.copy.copyOf).toBe("a");
      });
    });

    describe("stories", () => {
      const created = (storyId: string, articleId: string): StoryEvent => ({ kind: "created", storyId, articleId });
      const joined = (storyId: string, articleId: string): StoryEvent => ({
        kind: "joined",
        storyId,
        articleId,
        evidence: EVIDENCE,
      });

      beforeEach(async () => {
        await store.commit({
          articles: [record(1, "a"), record(2, "b"), record(3, "c")],
          events: [created("s1", "a"), joined("s1", "b"), created("s2", "c")],
          stories: [story("s1", ["a", "b"]), story("s2", ["c"])],
        });
      });

      it("gives stories with their articles in order", async () => {
        expect((await store.story("s1"))?.story).toEqual(story("s1", ["a", "b"]));
        expect((await store.stories()).map((one) => one.story.id)).toEqual(["s1", "s2"]);
        expect(await store.storyOf("b")).toBe("s1");
        expect(await store.storyOf("nobody")).toBeUndefined();
      });

      it("logs decisions for good, and finds those about an article", async () => {
        const merged: StoryEvent = { kind: "merged", storyId: "s1", from: "s2", evidence: EVIDENCE };
        await store.commit({
          events: [merged],
          redirects: [{ from: "s2", to: "s1" }],
          stories: [story("s1", ["a", "b", "c"])],
        });
        expect(await store.eventsOf("c")).toEqual([created("s2", "c"), merged]);
        expect(await store.eventsOf("a")).toEqual([created("s1", "a"), merged]);
        expect(await store.eventsOf("nobody")).toEqual([]);
      });

      it("follows redirects, also through several merges", async () => {
        await store.commit({ redirects: [{ from: "s1", to: "s2" }], stories: [story("s2", ["a", "b", "c"])] });
        expect((await store.story("s1"))?.story.id).toBe("s2");
        await store.commit({
          articles: [record(4, "d")],
          redirects: [{ from: "s2", to: "s3" }],
          stories: [story("s3", ["a", "b", "c", "d"])],
        });
        expect((await store.story("s1"))?.story.id).toBe("s3");
        expect(await store.storyOf("a")).toBe("s3");
        expect((await store.stories()).length).toBe(1);
      });

      it("names the stories whose brief is wanting, longest waiting first", async () => {
        const ids = async (version = 1) => (await store.unbuilt(version, 10)).map((one) => one.story.id);
        expect(await ids()).toEqual(["s1", "s2"]);
        await store.commit({ briefs: [{ ...briefRecord(brief("s1", 1)), revision: 1 }] });
        expect(await ids()).toEqual(["s2"]);
        await store.commit({ unchangedBriefs: [{ storyId: "s2", revision: 1, stageVersion: 1 }] });
        expect(await ids()).toEqual([]);
        await store.commit({ stories: [story("s1", ["a", "b"])] });
        expect(await ids()).toEqual(["s1"]);
        expect(await ids(2)).toEqual(["s2", "s1"]);
        expect((await store.unbuilt(2, 1)).length).toBe(1);
      });

      it("does not take a brief of an older revision for the newest", async () => {
        await store.commit({ stories: [story("s1", ["a", "b"])] });
        await store.commit({ briefs: [{ ...briefRecord(brief("s1", 1)), revision: 1 }] });
        expect((await store.unbuilt(1, 10)).map((one) => one.story.id)).toEqual(["s2", "s1"]);
      });

      it("starts the stories over when told to, and keeps articles and briefs", async () => {
        await store.commit({ briefs: [{ ...briefRecord(brief("s1", 1)), revision: 1 }], stages: { story: 1 } });
        await store.commit({
          resetStories: true,
          events: [created("t1", "a")],
          stories: [story("t1", ["a", "b", "c"])],
          redirects: [{ from: "s1", to: "t1" }],
          stages: { story: 2 },
        });
        expect((await store.stories()).map((one) => one.story.id)).toEqual(["t1"]);
        expect((await store.story("s1"))?.story.id).toBe("t1");
        expect(await store.eventsOf("a")).toEqual([created("t1", "a")]);
        expect(await store.position()).toBe(3);
        expect(await store.stageVersions()).toEqual({ story: 2 });
        expect(await store.cards()).toEqual([]);
      });

      it("keeps the last snapshot", async () => {
        const snapshot = { seq: 3, stages: { story: 1 }, copies: { a: [1] }, stories: { b: "ü" } };
        await store.commit({ snapshot: { ...snapshot, seq: 1 } });
        await store.commit({ snapshot });
        expect(await store.snapshot()).toEqual(snapshot);
      });
    });

    describe("briefs", () => {
      beforeEach(async () => {
        await store.commit({
          articles: [record(1, "a"), record(2, "b")],
          stories: [story("s1", ["a"]), story("s2", ["b"])],
        });
      });

      it("keeps every version and shows the newest", async () => {
        const first = briefRecord(brief("s1", 1));
        const second = briefRecord(brief("s1", 2, { story: { ...brief("s1", 2).story, slug: "renamed" } }));
        await store.commit({ briefs: [{ ...first, revision: 1 }] });
        await store.commit({ briefs: [{ ...second, revision: 2 }] });
        expect(await store.brief("s1")).toEqual(second);
        expect(await store.brief("s1", 1)).toEqual(first);
        expect(await store.brief("s1", 9)).toBeUndefined();
        expect(await store.briefVersions("s1")).toEqual([
          { version: 1, created: "2026-03-01T12:00:00.000Z" },
          { version: 2, created: "2026-03-02T12:00:00.000Z" },
        ]);
        expect((await store.briefBySlug("slug-of-s1"))?.brief.story.version).toBe(2);
        expect((await store.briefBySlug("renamed"))?.brief.story.version).toBe(2);
        expect(await store.briefBySlug("nothing")).toBeUndefined();
        expect((await store.cards()).map(({ id, version }) => [id, version])).toEqual([["s1", 2]]);
        expect((await store.counts()).briefs).toBe(1);
      });

      it("finds a merged story's brief under the id and the slug it had", async () => {
        for (const id of ["s1", "s2"]) await store.commit({ briefs: [{ ...briefRecord(brief(id, 1)), revision: 1 }] });
        await store.commit({ redirects: [{ from: "s2", to: "s1" }], stories: [story("s1", ["a", "b"])] });
        expect((await store.brief("s2"))?.brief.story.id).toBe("s1");
        expect((await store.briefBySlug("slug-of-s2"))?.brief.story.id).toBe("s1");
        expect((await store.cards()).map(({ id }) => id)).toEqual(["s1"]);
      });

      it("lists topics with their stories, worded as in the story that changed last", async () => {
        const with1 = brief("s1", 1, { topics: [topic("Q1", "as of old"), topic("Q2", "two")] });
        const with2 = brief("s2", 1, { topics: [topic("Q1", "as of late")] });
        for (const made of [with1, with2]) await store.commit({ briefs: [{ ...briefRecord(made), revision: 1 }] });
        await store.commit({ stories: [story("s2", ["b"])] });
        const flat = async (id?: string) =>
          (await store.topics(id)).map((one) => [one.topic.id, one.topic.description, [...one.storyIds]]);
        expect(await flat()).toEqual([
          ["Q1", "as of late", ["s2", "s1"]],
          ["Q2", "two", ["s1"]],
        ]);
        expect(await flat("Q2")).toEqual([["Q2", "two", ["s1"]]]);
        expect(await flat("Q3")).toEqual([]);
        await store.commit({ briefs: [{ ...briefRecord(brief("s1", 2)), revision: 2 }] });
        expect(await flat()).toEqual([["Q1", "as of late", ["s2"]]]);
      });

      it("lists common questions, an answered wording first", async () => {
        const open = brief("s2", 1, { commonQuestions: [question("why", "Why now?", ["s2"])] });
        const answered = brief("s1", 1, { commonQuestions: [question("why", "Why?", ["s1"], true)] });
        for (const made of [answered, open]) await store.commit({ briefs: [{ ...briefRecord(made), revision: 1 }] });
        const found = await store.questions("why");
        expect(found.map((one) => [one.question.question, [...one.storyIds].sort()])).toEqual([["Why?", ["s1", "s2"]]]);
        expect(await store.questions()).toEqual(found);
        expect(await store.questions("what")).toEqual([]);
      });
    });

    describe("rulings of editors", () => {
      const ruling = (number: number, after: number): Ruling => ({
        ...{ number, after, at: "2026-04-01T09:00:00.000Z", reason: "One event." },
        command: { kind: "pin", articleId: "a", story: { id: "s1", articleIds: ["a", "b"] } },
      });

      it("come back in order, and outlast stories that are formed anew", async () => {
        await store.commit({ articles: [record(1, "a")], rulings: [ruling(1, 1)] });
        await store.commit({ rulings: [ruling(2, 1), ruling(3, 1)] });
        expect(await store.rulings(0)).toEqual([ruling(1, 1), ruling(2, 1), ruling(3, 1)]);
        expect(await store.rulings(2)).toEqual([ruling(3, 1)]);
        await store.commit({ resetStories: true });
        expect(await store.rulings(0)).toHaveLength(3);
      });

      it("refuses a gap, and a writer who does not know the newest, whole", async () => {
        await expect(store.commit({ rulings: [ruling(2, 0)] })).rejects.toThrow(/gap/);
        await store.commit({ expectsRulings: 0, rulings: [ruling(1, 0)] });
        const late = { expectsRulings: 0, articles: [record(1, "a")] };
        await expect(store.commit(late)).rejects.toBeInstanceOf(StaleStoreError);
        expect(await store.article("a")).toBeUndefined();
        expect(await store.rulings(0)).toEqual([ruling(1, 0)]);
      });
    });

    describe("marks of imports", () => {
      const mark = (source: string, offset: number) => ({ source, identity: "same", offset });

      it("are stored with their batch or not at all, and go when the import has ended", async () => {
        await store.commit({
          articles: [record(1, "a")],
          marks: [mark("file:///a.warc", 100), mark("file:///b.warc", 7)],
        });
        await expect(
          store.commit({ articles: [record(3, "c")], marks: [mark("file:///a.warc", 300)] }),
        ).rejects.toThrow(/gap/);
        expect(await store.sourceMark("file:///a.warc")).toEqual(mark("file:///a.warc", 100));
        await store.commit({ marks: [mark("file:///a.warc", 5_000_000_000)] });
        expect(await store.sourceMark("file:///a.warc")).toEqual(mark("file:///a.warc", 5_000_000_000));
        await store.commit({ endedSources: ["file:///a.warc"] });
        expect(await store.sourceMark("file:///a.warc")).toBeUndefined();
        expect(await store.sourceMark("file:///b.warc")).toEqual(mark("file:///b.warc", 7));
      });
    });

    describe("answers of an encyclopedia", () => {
      it("stand in the place of the one before to the same question", async () => {
        const question = { name: "Open Docket", type: "organization", language: "en" } as const;
        const first = { ...question, asked: "2026-03-01T00:00:00.000Z", entries: [] };
        const second = { ...first, asked: "2026-04-01T00:00:00.000Z" };
        await store.commit({ lookups: [first, { ...first, language: "de" }] });
        await store.commit({ lookups: [second] });
        expect(await store.lookup(question)).toEqual(second);
        expect((await store.lookup({ ...question, language: "de" }))?.asked).toBe(first.asked);
        expect(await store.lookup({ ...question, type: "person" })).toBeUndefined();
      });
    });

    describe("the ledger of forecasts", () => {
      beforeEach(() =>
        store.commit({
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
        (await store.forecasts(...wanted)).map(({ id }) => id);

      it("gives entries by deadline, all or those that are asked for", async () => {
        expect(await ids()).toEqual(["a-10", "b-5", "a-30"]);
        expect(await ids({ storyId: "s1" })).toEqual(["a-10", "a-30"]);
        expect(await ids({ ids: ["b-5", "nobody"] })).toEqual(["b-5"]);
        expect(await ids({ ids: [] })).toEqual([]);
        expect(await store.forecasts({ ids: ["b-5"] })).toEqual([forecast("b-5", "s2", "2026-03-20")]);
      });

      it("puts an entry in the place of the one before, and finds what a story resolved", async () => {
        await store.commit({ forecasts: [{ ...forecast("a-10", "s1", "2026-03-20"), resolvedBy: "s2" }] });
        expect(await ids({ resolvedBy: "s2" })).toEqual(["a-10"]);
        expect(await ids()).toEqual(["a-10", "b-5", "a-30"]);
        await store.commit({ forecasts: [forecast("a-10", "s1", "2026-03-20")] });
        expect(await ids({ resolvedBy: "s2" })).toEqual([]);
      });

      it("moves entries with a story that merges into another", async () => {
        await store.commit({ forecasts: [{ ...forecast("a-10", "s1", "2026-03-20"), resolvedBy: "s2" }] });
        await store.commit({ redirects: [{ from: "s2", to: "s1" }], stories: [story("s1", ["a", "b"])] });
        expect(await ids({ storyId: "s1" })).toEqual(["a-10", "b-5", "a-30"]);
        expect(await ids({ resolvedBy: "s1" })).toEqual(["a-10"]);
        expect(await ids({ storyId: "s2" })).toEqual([]);
      });

      it("lets go of them with their story, and when stories are formed anew", async () => {
        const later = record(2, "b", { retrieved: "2026-06-01T00:00:00.000Z", text: "More of it." }, 2);
        await store.commit({ articles: [later] });
        const never = "2000-01-01T00:00:00.000Z";
        await store.prune({ rawPagesBefore: never, textsBefore: never, storiesBefore: "2026-05-01T00:00:00.000Z" });
        expect(await ids()).toEqual(["b-5"]);
        await store.commit({ resetStories: true });
        expect(await ids()).toEqual([]);
      });
    });

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
        await store.commit({
          feeds: [feed("https://b.example/f", "2026-01-01"), feed("https://a.example/f", "2026-01-02")],
        });
        await store.commit({ feeds: [{ ...feed("https://b.example/f", "2026-01-01"), status: "ok" }] });
        expect((await store.feeds()).map(({ url, status }) => [url, status])).toEqual([
          ["https://b.example/f", "ok"],
          ["https://a.example/f", "new"],
        ]);
        expect((await store.feed("https://a.example/f"))?.interval).toBe(900);
        await store.commit({ removedFeeds: ["https://a.example/f"] });
        expect(await store.feed("https://a.example/f")).toBeUndefined();
      });

      it("remembers the items it has seen, by feed", async () => {
        await store.commit({ seen: [{ feed: "f", key: "1", seen: "2026-01-01" }] });
        expect([...(await store.seen("f", ["1", "2"]))]).toEqual(["1"]);
        expect((await store.seen("g", ["1"])).size).toBe(0);
      });

      it("counts a refusal once, however often the same input is refused", async () => {
        const rejection = {
          kind: "rejection" as const,
          stage: "read",
          code: "not-json",
          source: "f#1",
          message: "No.",
        };
        await store.commit({ rejections: [{ rejection, at: "2026-01-01T00:00:00Z" }] });
        await store.commit({
          rejections: [
            { rejection, at: "2026-01-02T00:00:00Z" },
            { rejection: { ...rejection, source: "f#2" }, at: "2026-01-02T00:00:00Z" },
          ],
        });
        expect(await store.rejectionCounts()).toEqual([{ stage: "read", code: "not-json", count: 2 }]);
        expect((await store.rejections(1)).map((one) => one.rejection.source)).toEqual(["f#2"]);
      });
    });

    it("has a mark that changes with every commit and with nothing else", async () => {
      const before = await store.mark();
      await store.counts();
      expect(await store.mark()).toBe(before);
      await store.commit({ articles: [record(1, "a")] });
      expect(await store.mark()).not.toBe(before);
    });

    it("keeps fetched pages byte for byte, each once", async () => {
      const bytes = new Uint8Array([0, 255, 10, 13, 60]);
      const page = { kind: "page" as const, url: "https://a.example/1", retrieved: "2026-01-01T00:00:00Z" };
      const captures = ["d2", "d1"].map((digest) => ({ ...page, articleId: "a", digest, page: { bytes } }));
      await store.commit({ articles: [record(1, "a")], captures });
      await store.commit({
        captures: [{ ...captures[0]!, articleId: "b", page: { bytes, contentType: "text/html" } }],
      });
      const stored = { url: page.url, retrieved: page.retrieved, bytes };
      expect(await store.pages("", 10)).toEqual([
        { ...stored, digest: "d1" },
        { ...stored, digest: "d2" },
      ]);
      expect((await store.pages("d1", 1)).map(({ digest }) => digest)).toEqual(["d2"]);
    });

    it("lets go of what is past its time, except texts under an open licence", async () => {
      const page = {
        kind: "page" as const,
        url: "u",
        retrieved: "2026-01-01T00:00:00Z",
        page: { bytes: new Uint8Array([1, 2]) },
      };
      const old = { retrieved: "2026-01-01T00:00:00Z" };
      await store.commit({
        articles: [record(1, "a", old), record(2, "b", { ...old, licence: "CC BY 4.0" }), record(3, "c")],
        captures: [{ ...page, articleId: "a", digest: "d1" }],
        stories: [story("s1", ["a", "b"]), story("s2", ["c"], "2019-01-01T00:00:00Z")],
      });
      const limits = { rawPagesBefore: "2026-02-01", textsBefore: "2026-02-01", storiesBefore: "2026-02-01" };
      expect(await store.prune(limits)).toEqual({ pages: 1, texts: 1, stories: 1 });
      expect((await store.article("a"))?.article.text).toBe("");
      expect((await store.article("b"))?.article.text).not.toBe("");
      expect((await store.stories()).map((one) => one.story.id)).toEqual(["s2"]);
      expect(await store.storyOf("a")).toBeUndefined();
      expect(await store.prune(limits)).toEqual({ pages: 0, texts: 0, stories: 0 });
    });
  });
}
