import { beforeEach, describe, expect, it } from "vitest";
import type { RuledStory } from "../../src/model/ruling.js";
import { type Newsroom, openNewsroom } from "../../src/pipeline/newsroom.js";
import type { Store } from "../../src/pipeline/ports.js";
import type { Stages } from "../../src/pipeline/stages.js";
import { openMemoryStore } from "../../src/store/index.js";
import { capture, handClock, inlineExtractor, testStages } from "./desk.js";

const clock = handClock();
const open = (store: Store, stages: Stages = testStages()): Promise<Newsroom> =>
  openNewsroom({ store, stages, clock, extractor: inlineExtractor });

const QUAKE =
  "A strong earthquake struck the province of Belmar on Monday and killed ten people, the Belmar governor Ines Roskav said. The quake measured 6.1.";
const AGAIN =
  "Ten people died when an earthquake of magnitude 6.1 struck Belmar on Monday, said Ines Roskav, the governor of Belmar province.";
const VOTE =
  "Parliament in Ardova voted on Tuesday to raise the pension age to 67. The opposition called the law a betrayal.";

/** Everything that a reader could see of the stories. */
async function shape(store: Store): Promise<unknown> {
  const stories = (await store.stories()).map(({ story }) => story);
  return stories.sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe("rulings of editors", () => {
  let store: Store;
  let newsroom: Newsroom;
  const seen = async (articleId: string): Promise<RuledStory> => {
    const { story } = (await store.story((await store.storyOf(articleId)) ?? ""))!;
    return { id: story.id, articleIds: story.articleIds };
  };
  const home = (articleId: string) => store.storyOf(articleId);
  const later = () =>
    newsroom.add([
      capture("d", "Ten dead in Belmar earthquake", `${QUAKE} ${AGAIN}`),
      capture("e", "Belmar earthquake kills ten", `${AGAIN} ${QUAKE}`),
    ]);

  const begin = async () => {
    store = openMemoryStore();
    newsroom = await open(store);
    await newsroom.add([
      capture("a", "Earthquake kills ten in Belmar", QUAKE),
      capture("b", "Ten dead in Belmar earthquake", AGAIN),
      capture("c", "Pension age rises in Ardova", VOTE),
    ]);
  };

  beforeEach(async () => {
    await begin();
    expect(await home("a")).toBe(await home("b"));
    expect(await home("a")).not.toBe(await home("c"));
  });

  it("pin an article, and say so in its log", async () => {
    const ruled = await newsroom.rule({ kind: "pin", articleId: "b", story: await seen("c") }, "Filed under pensions.");
    expect(ruled?.ruling).toMatchObject({ number: 1, after: 3, reason: "Filed under pensions." });
    expect(await home("b")).toBe(await home("c"));
    await later();
    expect(await home("b")).toBe(await home("c"));
    expect(await home("d")).toBe(await home("a"));
    expect(await store.eventsOf("b")).toContainEqual(expect.objectContaining({ kind: "pinned", ruling: 1 }));
    expect((await store.rulings(0)).map(({ number }) => number)).toEqual([1]);
  });

  it("merge stories, whose briefs are then due, and the younger id leads on", async () => {
    const [quake, vote] = [await seen("a"), await seen("c")];
    await newsroom.rule({ kind: "merge", stories: [vote, quake] });
    expect((await store.story(vote.id))?.story).toMatchObject({ id: quake.id, articleIds: ["a", "b", "c"] });
    expect((await store.unbuilt(1, 10)).map(({ story }) => story.id)).toContain(quake.id);
  });

  it("split a story for good", async () => {
    await newsroom.rule({ kind: "split", story: await seen("a"), articleIds: ["b"] });
    await later();
    expect(await home("b")).not.toBe(await home("a"));
  });

  it("go over earlier ones", async () => {
    await newsroom.rule({ kind: "split", story: await seen("a"), articleIds: ["b"] });
    await newsroom.rule({ kind: "merge", stories: [await seen("a"), await seen("b")] });
    await later();
    expect(await home("b")).toBe(await home("a"));
  });

  it("store nothing where a story is not there", async () => {
    const mark = await store.mark();
    expect(await newsroom.rule({ kind: "pin", articleId: "nobody", story: await seen("a") })).toBeUndefined();
    expect(
      await newsroom.rule({ kind: "merge", stories: [await seen("a"), { id: "s0", articleIds: ["nobody"] }] }),
    ).toBeUndefined();
    expect(await store.mark()).toBe(mark);
  });

  it("hold after a restart, from a saved state or from the log, as in a process that never ended", async () => {
    const ruled = async (between: () => Promise<void>): Promise<unknown> => {
      await begin();
      await newsroom.rule({ kind: "split", story: await seen("a"), articleIds: ["b"] });
      await between();
      await newsroom.rule({ kind: "pin", articleId: "c", story: await seen("b") });
      await later();
      return shape(store);
    };
    const unbroken = await ruled(async () => {});
    const fromLog = async () => {
      newsroom = await open(store);
    };
    expect(await ruled(fromLog)).toEqual(unbroken);
    const fromSaved = async () => {
      await newsroom.checkpoint();
      await fromLog();
    };
    expect(await ruled(fromSaved)).toEqual(unbroken);
  });

  it("reach a process that had the stories in memory when another one ruled", async () => {
    const other = await open(store);
    await other.rule({ kind: "split", story: await seen("a"), articleIds: ["b"] });
    await later();
    expect(await home("b")).not.toBe(await home("a"));
    await newsroom.rule({ kind: "merge", stories: [await seen("a"), await seen("c")] });
    expect((await store.rulings(0)).map(({ number }) => number)).toEqual([1, 2]);
  });

  it("are carried out again when a newer stage forms the stories anew, also where it gives them other ids", async () => {
    await newsroom.rule({ kind: "split", story: await seen("a"), articleIds: ["b"] });
    await newsroom.rule({ kind: "merge", stories: [await seen("b"), await seen("c")] });
    await later();
    const stages = testStages();
    const info = { ...stages.story.info, version: stages.story.info.version + 1 };
    // As if the newer stage named stories otherwise: what the rulings call them stands for none.
    const renamed: Stages = {
      ...stages,
      story: {
        info,
        create: (snapshot) => {
          const former = stages.story.create(snapshot);
          const known = (id: string) => (id.startsWith("s") ? undefined : `s${id.slice(1)}`);
          const name = (id: string) => `t${id.slice(1)}`;
          const out = (events: ReturnType<typeof former.add>): typeof events =>
            events.map((event) => ({
              ...event,
              storyId: name(event.storyId),
              ...("from" in event ? { from: name(event.from) } : {}),
              ...("earlier" in event ? { earlier: name(event.earlier) } : {}),
            }));
          return {
            ...former,
            add: (article, copy) => out(former.add(article, copy)),
            storyOf: (id) => {
              const found = former.storyOf(id);
              return found && name(found);
            },
            articlesOf: (id) => former.articlesOf(known(id) ?? ""),
            pin: (article, id) => out(former.pin(article, known(id) ?? "")),
            mergeStories: (a, b) => out(former.mergeStories(known(a) ?? "", known(b) ?? "")),
            splitStory: (id, articles) => out(former.splitStory(known(id) ?? "", articles)),
          };
        },
      },
    };
    await open(store, renamed);
    expect(await home("b")).toMatch(/^t/);
    expect(await home("b")).not.toBe(await home("a"));
    expect(await home("b")).toBe(await home("c"));
    expect(await home("d")).toBe(await home("a"));
  });
});
