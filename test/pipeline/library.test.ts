import { beforeAll, describe, expect, it } from "vitest";
import { buildBriefs } from "../../src/pipeline/build-briefs.js";
import type { Library } from "../../src/pipeline/library.js";
import { openNewsroom } from "../../src/pipeline/newsroom.js";
import { openLibrary } from "../../src/pipeline/open-library.js";
import { RANKING_RULE, rankOf } from "../../src/pipeline/rank-stories.js";
import { stageInfos } from "../../src/pipeline/stages.js";
import { openMemoryStore } from "../../src/store/index.js";
import { capture, handClock, inlineExtractor, sampleCaptures, testStages } from "./desk.js";

const clock = handClock();
const stages = testStages();
const store = openMemoryStore();
const facts = { engine: "e", engineVersion: "1", stages: stageInfos(stages), settings: {}, credits: [] };
const library: Library = openLibrary(store, facts);
const build = () => buildBriefs({ store, clock, composer: stages.brief });

beforeAll(async () => {
  const newsroom = await openNewsroom({ store, stages, clock, extractor: inlineExtractor });
  await newsroom.add(sampleCaptures());
  await build();
});

describe("the library", () => {
  it("lists every story, best first, in pages", async () => {
    const all = await library.stories({ limit: 100 });
    expect(all.total).toBe((await store.cards()).length);
    const scores = all.items.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const second = await library.stories({ limit: 2, offset: 2 });
    expect(second.items.map(({ id }) => id)).toEqual(all.items.slice(2, 4).map(({ id }) => id));
    expect((await library.stories({ limit: 1e9 })).limit).toBe(100);
  });

  it("says that the sample edition's stories are invented", async () => {
    for (const { invented } of (await library.stories({ limit: 100 })).items) expect(invented).toBe(true);
  });

  it("finds a story by id and by slug, with its versions", async () => {
    const [first] = (await library.stories()).items;
    const byId = await library.story(first?.id ?? "");
    const bySlug = await library.story(first?.slug ?? "");
    expect(byId).toEqual(bySlug);
    expect(byId?.canonical).toEqual({ id: first?.id, slug: first?.slug });
    expect(byId?.versions.at(-1)?.version).toBe(byId?.brief.story.version);
    expect(await library.story("nothing")).toBeUndefined();
    expect(await library.story(first?.id ?? "", 99)).toBeUndefined();
  });

  it("opens every citation of every brief in the text it names", async () => {
    for (const { id } of (await library.stories({ limit: 100 })).items) {
      const brief = (await library.story(id))?.brief;
      for (const { citations } of brief?.whatHappened ?? [])
        for (const { articleId, start, end, quote } of citations) {
          const article = brief?.articles.find((one) => one.id === articleId);
          expect((await library.text(article?.digest ?? ""))?.slice(start, end)).toBe(quote);
        }
    }
  });

  it("counts articles, stories and copies of outlets", async () => {
    const outlets = await library.outlets();
    expect(outlets.reduce((sum, { articles }) => sum + articles, 0)).toBe(sampleCaptures().length);
    const { outlet, stories } = outlets[0] as (typeof outlets)[number];
    expect((await library.stories({ outlet: outlet.id, limit: 100 })).total).toBe(stories);
    expect(await library.outlet(outlet.id)).toEqual(outlets[0]);
    expect(await library.outlet("nobody")).toBeUndefined();
    const { counts } = await library.method();
    expect(counts).toMatchObject({ articles: sampleCaptures().length, outlets: outlets.length });
    expect(counts.copies).toBeGreaterThan(0);
  });

  it("leads topics and questions to their stories", async () => {
    for (const { key, stories } of await library.topics())
      expect([key, (await library.stories({ topic: key, limit: 100 })).total]).toEqual([key, stories]);
    for (const { question } of await library.questions())
      expect((await library.question(question.slug))?.stories.length).toBeGreaterThan(0);
    expect(await library.topic("nothing")).toBeUndefined();
    expect(await library.question("nothing")).toBeUndefined();
  });

  it("shows what was stored since it was last asked", async () => {
    const before = (await library.stories()).total;
    const newsroom = await openNewsroom({ store, stages, clock, extractor: inlineExtractor });
    await newsroom.add([
      capture("new", "A comet is seen over Ardova", "A comet was seen over Ardova on Tuesday night."),
    ]);
    await build();
    expect((await library.stories()).total).toBe(before + 1);
    expect((await library.article("new"))?.article.title).toBe("A comet is seen over Ardova");
    expect((await library.why("new")).length).toBeGreaterThan(0);
  });
});

describe("the published ranking rule", () => {
  const now = "2026-03-10T00:00:00Z";
  const facts = { voices: 3, countries: 1, updated: now, started: "2026-03-01T00:00:00Z" };

  it("puts more voices, more countries, newer and fresher stories first", () => {
    const base = rankOf(facts, now);
    expect(rankOf({ ...facts, voices: 4 }, now)).toBeGreaterThan(base);
    expect(rankOf({ ...facts, countries: 2 }, now)).toBeGreaterThan(base);
    expect(rankOf({ ...facts, updated: "2026-03-09T00:00:00Z" }, now)).toBeLessThan(base);
    expect(rankOf({ ...facts, started: now }, now)).toBeGreaterThan(base);
  });

  it("does as its words say", () => {
    expect(RANKING_RULE.join(" ")).toContain("1 + hours / 18");
    expect(rankOf({ ...facts, updated: "2026-03-09T06:00:00Z" }, now)).toBeCloseTo(rankOf(facts, now) / 2);
    expect(rankOf({ ...facts, countries: 50 }, now)).toBeCloseTo(rankOf(facts, now) * 1.5);
    expect(rankOf(facts, now)).toBeCloseTo(2);
    expect(rankOf({ ...facts, updated: "" }, now)).toBe(0);
  });
});
