import { beforeEach, describe, expect, it } from "vitest";
import { buildBriefs } from "../../src/pipeline/build-briefs.js";
import { type Newsroom, openNewsroom } from "../../src/pipeline/newsroom.js";
import type { Store } from "../../src/pipeline/ports.js";
import type { Stages } from "../../src/pipeline/stages.js";
import { openMemoryStore } from "../../src/store/index.js";
import { capture, handClock, inlineExtractor, NOW, sampleCaptures, testStages } from "./desk.js";

const clock = handClock();
const open = (store: Store, stages: Stages = testStages()): Promise<Newsroom> =>
  openNewsroom({ store, stages, clock, extractor: inlineExtractor });
const build = (store: Store, stages: Stages = testStages()) => buildBriefs({ store, clock, composer: stages.brief });

/** Everything that a reader could see of the stories: which articles are together, and how the stories follow each other. */
async function shape(store: Store): Promise<unknown> {
  const stories = (await store.stories()).map(({ story }) => story);
  return stories.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const FIRE =
  "A fire broke out in a warehouse in the port of Ardova on Monday. Two firefighters were hurt, the brigade said.";
const VOTE = "Parliament voted on Tuesday to raise the pension age to 67. The opposition called the law a betrayal.";

describe("the newsroom", () => {
  let store: Store;
  let newsroom: Newsroom;
  beforeEach(async () => {
    store = openMemoryStore();
    newsroom = await open(store);
  });

  it("stores new articles with all that was made of them", async () => {
    const outcomes = await newsroom.add([
      capture("a", "Fire in the port", FIRE),
      capture("b", "Pension age rises", VOTE),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["stored", "stored"]);
    const record = await store.article("a");
    expect(record?.annotations.sentences.length).toBe(2);
    expect(record?.copy.group).toBe("a");
    expect(await store.storyOf("a")).not.toBe(await store.storyOf("b"));
    expect((await store.eventsOf("a")).map(({ kind }) => kind)).toContain("created");
  });

  it("changes nothing when the same input comes again", async () => {
    const captures = sampleCaptures();
    await newsroom.add(captures);
    await build(store);
    const before = [await shape(store), await store.counts(), await store.mark()];
    const outcomes = await newsroom.add(captures);
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(["unchanged"]));
    expect(await build(store)).toEqual({ made: 0, kept: 0 });
    expect([await shape(store), await store.counts()]).toEqual(before.slice(0, 2));
  });

  it("counts what it refuses, and goes on", async () => {
    const outcomes = await newsroom.add([capture("x", "", ""), capture("a", "Fire in the port", FIRE)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["rejected", "stored"]);
    expect(await store.rejectionCounts()).toEqual([{ stage: "extract", code: "empty-record", count: 1 }]);
  });

  it("gives one arrival to an id that comes twice at once, and two versions", async () => {
    await newsroom.add([
      capture("a", "Fire in the port", FIRE),
      capture("a", "Fire in the port", `${FIRE} It was put out.`),
    ]);
    expect(await store.position()).toBe(1);
    expect((await store.article("a"))?.version).toBe(2);
  });

  it("stores nothing in a survey, and counts like the real thing", async () => {
    await newsroom.add([capture("a", "Fire in the port", FIRE)]);
    const mark = await store.mark();
    const captures = [
      capture("a", "Fire in the port", FIRE),
      capture("b", "Pension age rises", VOTE),
      capture("x", "", ""),
    ];
    expect((await newsroom.survey(captures)).map(({ kind }) => kind)).toEqual(["unchanged", "stored", "rejected"]);
    expect((await newsroom.survey([captures[1]!])).map(({ kind }) => kind)).toEqual(["unchanged"]);
    expect(await store.mark()).toBe(mark);
  });

  it("never takes a bare headline for a new version of an article whose text is known", async () => {
    await newsroom.add([capture("a", "Fire in the port", FIRE)]);
    expect((await newsroom.add([capture("a", "Fire!", "")])).map(({ kind }) => kind)).toEqual(["unchanged"]);
  });
});

describe("a changed article", () => {
  it("is a new version; its brief is made again, and the old brief's citations still resolve", async () => {
    const store = openMemoryStore();
    const newsroom = await open(store);
    await newsroom.add([capture("a", "Fire in the port", FIRE), capture("b", "Pension age rises", VOTE)]);
    expect((await build(store)).made).toBe(2);
    const id = (await store.storyOf("a")) as string;
    const first = (await store.brief(id))?.brief;
    const outcomes = await newsroom.add([
      capture("a", "Fire in the port", FIRE.replace("Two firefighters", "Three firefighters")),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["changed"]);
    expect((await store.unbuilt(1, 10)).map(({ story }) => story.id)).toEqual([id]);
    expect(await build(store)).toEqual({ made: 1, kept: 0 });
    const second = (await store.brief(id))?.brief;
    expect(second?.story.version).toBe(2);
    expect(JSON.stringify(second?.whatHappened)).toContain("Three");
    for (const brief of [first, second])
      for (const { citations } of brief?.whatHappened ?? [])
        for (const { articleId, start, end, quote } of citations) {
          const digest = brief?.articles.find((article) => article.id === articleId)?.digest ?? "";
          expect((await store.text(digest))?.slice(start, end)).toBe(quote);
        }
  });

  it("does not play old words back when an old file is imported again", async () => {
    const store = openMemoryStore();
    const newsroom = await open(store);
    await newsroom.add([capture("a", "Fire", FIRE)]);
    await newsroom.add([capture("a", "Fire", `${FIRE} It was put out.`)]);
    await newsroom.add([capture("a", "Fire", FIRE)]);
    expect((await store.article("a"))?.version).toBe(2);
  });
});

describe("briefs", () => {
  it("are re-made for the stories that an article changes, and for no other", async () => {
    const store = openMemoryStore();
    const newsroom = await open(store);
    const captures = sampleCaptures();
    const last = captures.pop()!;
    await newsroom.add(captures);
    await build(store);
    const stories = async () => new Map((await store.stories()).map(({ story }) => [story.id, JSON.stringify(story)]));
    const before = await stories();
    const versions = new Map((await store.cards()).map((card) => [card.id, card.version]));
    await newsroom.add([last]);
    const changed = [...(await stories())].filter(([id, story]) => before.get(id) !== story).map(([id]) => id);
    expect(changed).toContain(await store.storyOf(last.id as string));
    expect(changed.length).toBeLessThan(before.size);
    expect((await store.unbuilt(1, 100)).map(({ story }) => story.id).sort()).toEqual(changed.sort());
    const { made, kept } = await build(store);
    expect(made + kept).toBe(changed.length);
    for (const { id, version } of await store.cards())
      if (!changed.includes(id)) expect(version).toBe(versions.get(id));
  });

  it("are made again by a newer composer only, and keep their version when nothing a reader sees has changed", async () => {
    const store = openMemoryStore();
    const newsroom = await open(store);
    await newsroom.add([capture("a", "Fire in the port", FIRE)]);
    await build(store);
    const stages = testStages();
    const newer = {
      ...stages,
      brief: { ...stages.brief, info: { ...stages.brief.info, version: stages.brief.info.version + 1 } },
    };
    expect(await build(store, newer)).toEqual({ made: 0, kept: 1 });
    expect(await build(store, newer)).toEqual({ made: 0, kept: 0 });
    expect((await store.briefVersions((await store.storyOf("a")) as string)).length).toBe(1);
  });

  it("of two stories with one headline have addresses of their own", async () => {
    const store = openMemoryStore();
    const newsroom = await open(store);
    await newsroom.add([capture("a", "Weather", FIRE), capture("b", "Weather", VOTE)]);
    await build(store);
    const cards = await store.cards();
    expect(cards.length).toBe(2);
    expect(new Set(cards.map(({ slug }) => slug)).size).toBe(2);
    for (const { id, slug } of cards) expect((await store.briefBySlug(slug))?.brief.story.id).toBe(id);
  });

  it("name the story when composing breaks", async () => {
    const store = openMemoryStore();
    await (await open(store)).add([capture("a", "Fire in the port", FIRE)]);
    const stages = testStages();
    const broken = { ...stages, brief: { ...stages.brief, compose: async () => Promise.reject(new Error("boom")) } };
    await expect(build(store, broken)).rejects.toThrow(/brief of story s\w+ could not be made: boom/);
  });
});

describe("a restart", () => {
  it.each([1, 7, 20, 33])("after %i articles goes on exactly as if there had been none", async (at) => {
    const captures = sampleCaptures();
    const straight = openMemoryStore();
    await (await open(straight)).add(captures);
    const restarted = openMemoryStore();
    const first = await open(restarted);
    await first.add(captures.slice(0, at));
    if (at % 2 === 1) await first.checkpoint();
    await (await open(restarted)).add(captures.slice(at));
    expect(await shape(restarted)).toEqual(await shape(straight));
  });

  it("takes up a snapshot and the articles after it", async () => {
    const captures = sampleCaptures();
    const straight = openMemoryStore();
    await (await open(straight)).add(captures);
    const store = openMemoryStore();
    const first = await open(store);
    await first.add(captures.slice(0, 10));
    await first.checkpoint();
    await first.add(captures.slice(10, 20));
    await (await open(store)).add(captures.slice(20));
    expect(await shape(store)).toEqual(await shape(straight));
  });

  it("gives the same stories whatever the size of the batches", async () => {
    const captures = sampleCaptures();
    const shapes = [];
    for (const size of [1, 5, captures.length]) {
      const store = openMemoryStore();
      const newsroom = await open(store);
      for (let n = 0; n < captures.length; n += size) await newsroom.add(captures.slice(n, n + size));
      shapes.push(await shape(store));
    }
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });
});

describe("two writers on one store", () => {
  it("lose nothing and store nothing twice: the slower one plans again", async () => {
    const captures = sampleCaptures();
    const store = openMemoryStore();
    const [one, two] = [await open(store), await open(store)];
    for (let n = 0; n < captures.length; n += 4) {
      await Promise.all([one.add(captures.slice(n, n + 2)), two.add(captures.slice(n + 2, n + 4))]);
    }
    expect(await store.position()).toBe(captures.length);
    const members = (await store.stories()).flatMap(({ story }) => story.articleIds);
    expect([...members].sort()).toEqual(captures.map(({ id }) => id).sort());
  });
});

describe("a newer stage", () => {
  const bumped = (stage: "annotate" | "story"): Stages => {
    const stages = testStages();
    const info = { ...stages[stage].info, version: stages[stage].info.version + 1 };
    return { ...stages, [stage]: { ...stages[stage], info } };
  };

  it("annotates again what an older one annotated, every version of it", async () => {
    const store = openMemoryStore();
    const newsroom = await open(store);
    await newsroom.add([capture("a", "Fire", FIRE), capture("b", "Vote", VOTE)]);
    await newsroom.add([capture("a", "Fire", `${FIRE} It was put out.`)]);
    const stages = bumped("annotate");
    let runs = 0;
    const counting = {
      ...stages,
      annotate: {
        ...stages.annotate,
        run: (article: Parameters<typeof stages.annotate.run>[0]) => {
          runs += 1;
          return stages.annotate.run(article);
        },
      },
    };
    await open(store, counting);
    expect(runs).toBe(3);
    expect((await store.article("a", 1))?.stages.annotate).toBe(stages.annotate.info.version);
    expect((await store.article("a"))?.version).toBe(2);
    await open(store, counting);
    expect(runs).toBe(3);
  });

  it("forms the stories again without touching annotations, and leads old ids to where their articles are", async () => {
    const store = openMemoryStore();
    await (await open(store)).add(sampleCaptures());
    const before = (await store.stories()).map(({ story }) => story);
    const stages = bumped("story");
    const one = "everything";
    const lumping: Stages = {
      ...stages,
      annotate: {
        ...stages.annotate,
        run: () => {
          throw new Error("Annotations are as they were.");
        },
      },
      story: {
        ...stages.story,
        create: () => {
          let begun = false;
          return {
            add: ({ article }) => {
              const kind = begun ? "joined" : "created";
              begun = true;
              return [{ kind, storyId: one, articleId: article.id, evidence: { score: 1, parts: {} } }];
            },
            storyOf: () => one,
            articlesOf: () => undefined,
            pin: () => [],
            mergeStories: () => [],
            splitStory: () => [],
            snapshot: () => ({}),
          };
        },
      },
    };
    await open(store, lumping);
    expect((await store.stories()).map(({ story }) => story.id)).toEqual([one]);
    for (const story of before) expect((await store.story(story.id))?.story.id).toBe(one);
    expect(await store.stageVersions()).toMatchObject({ story: stages.story.info.version });
    expect(NOW).toBe(clock.now());
  });
});
