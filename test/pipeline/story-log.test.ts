import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Story, StoryEvent } from "../../src/model/story.js";
import { applyStoryEvents, type StoryLookup } from "../../src/pipeline/story-log.js";

const evidence = { score: 1, parts: {} };
const created = (storyId: string, articleId: string): StoryEvent => ({ kind: "created", storyId, articleId });
const joined = (storyId: string, articleId: string): StoryEvent => ({ kind: "joined", storyId, articleId, evidence });

/** A store of stories in memory, and articles a0, a1 … that arrived in that order, a day apart. */
function house(initial: readonly Story[] = []) {
  const stories = new Map(initial.map((story) => [story.id, story]));
  const seqOf = (id: string) => Number(id.slice(1));
  const lookup: StoryLookup = {
    story: async (id) => stories.get(id),
    storyOf: async (article) => [...stories.values()].find(({ articleIds }) => articleIds.includes(article))?.id,
    arrivals: async (ids) =>
      new Map(
        ids.map((id) => [
          id,
          { seq: seqOf(id), published: `2026-01-${String(seqOf(id) + 1).padStart(2, "0")}T00:00:00Z` },
        ]),
      ),
  };
  const apply = async (events: readonly StoryEvent[], changed: readonly string[] = []) => {
    const changes = await applyStoryEvents(events, lookup, changed);
    for (const { from } of changes.redirects) stories.delete(from);
    for (const story of changes.stories) stories.set(story.id, story);
    return changes;
  };
  return { stories, apply };
}

describe("the log of stories", () => {
  it("founds and grows stories, articles in order of arrival, times from the first and the last", async () => {
    const { apply } = house();
    const { stories } = await apply([created("s", "a1"), joined("s", "a2"), joined("s", "a0")]);
    expect(stories).toEqual([
      {
        id: "s",
        articleIds: ["a0", "a1", "a2"],
        started: "2026-01-01T00:00:00Z",
        updated: "2026-01-03T00:00:00Z",
        thread: [],
      },
    ]);
  });

  it("merges: the old id leads to the new one, and its thread goes along", async () => {
    const { apply } = house();
    await apply([
      created("r", "a0"),
      created("s", "a1"),
      created("t", "a2"),
      { kind: "threaded", storyId: "t", earlier: "r", evidence },
    ]);
    const { stories, redirects } = await apply([{ kind: "merged", storyId: "s", from: "t", evidence }]);
    expect(redirects).toEqual([{ from: "t", to: "s" }]);
    expect(stories.map(({ id, articleIds, thread }) => [id, articleIds, thread])).toEqual([["s", ["a1", "a2"], ["r"]]]);
  });

  it("links two stories both ways, and the links go along into what one is merged into", async () => {
    const { apply } = house();
    await apply([created("s", "a0"), created("t", "a1"), created("u", "a2")]);
    const { stories } = await apply([{ kind: "linked", storyId: "s", other: "t", evidence }]);
    expect(stories.map(({ id, counterparts }) => [id, counterparts])).toEqual([
      ["s", ["t"]],
      ["t", ["s"]],
    ]);
    const merged = await apply([{ kind: "merged", storyId: "u", from: "t", evidence }]);
    expect(merged.stories.map(({ id, counterparts }) => [id, counterparts])).toEqual([["u", ["s"]]]);
  });

  it("splits and moves", async () => {
    const { apply } = house();
    await apply([created("s", "a0"), joined("s", "a1"), joined("s", "a2"), created("t", "a3")]);
    const split = await apply([{ kind: "split", storyId: "u", from: "s", articleIds: ["a1", "a2"], evidence }]);
    expect(split.stories.map(({ id, articleIds }) => [id, articleIds])).toEqual([
      ["u", ["a1", "a2"]],
      ["s", ["a0"]],
    ]);
    const moved = await apply([{ kind: "moved", storyId: "s", from: "t", articleId: "a3", evidence }]);
    expect(moved.redirects).toEqual([{ from: "t", to: "s" }]);
    expect(moved.stories.map(({ id, articleIds }) => [id, articleIds])).toEqual([["s", ["a0", "a3"]]]);
  });

  it("brings an id back to life when a later split uses it", async () => {
    const { apply } = house();
    await apply([created("s", "a0"), created("t", "a1")]);
    const { stories, redirects } = await apply([
      { kind: "merged", storyId: "s", from: "t", evidence },
      { kind: "split", storyId: "t", from: "s", articleIds: ["a1"], evidence },
    ]);
    expect(redirects).toEqual([]);
    expect(stories.map(({ id }) => id).sort()).toEqual(["s", "t"]);
  });

  it("counts the story of an article with new words among the changed, once", async () => {
    const { apply } = house();
    await apply([created("s", "a0"), created("t", "a1")]);
    expect((await apply([], ["a1"])).stories.map(({ id }) => id)).toEqual(["t"]);
    expect((await apply([joined("t", "a2")], ["a1"])).stories.map(({ id }) => id)).toEqual(["t"]);
  });

  it("keeps every article in exactly one story, whatever is merged, split and moved", async () => {
    const step = fc.record({ kind: fc.constantFrom("merge", "split", "move"), pick: fc.nat(), other: fc.nat() });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 12 }), fc.array(step, { maxLength: 25 }), async (count, steps) => {
        const { stories, apply } = house();
        const ids = Array.from({ length: count }, (_, n) => `a${n}`);
        await apply(ids.map((id, n) => created(`s${n}`, id)));
        for (const [n, { kind, pick, other }] of steps.entries()) {
          const live = [...stories.values()];
          const from = live[pick % live.length]!;
          const to = live[other % live.length]!;
          if (kind === "merge" && from !== to)
            await apply([{ kind: "merged", storyId: to.id, from: from.id, evidence }]);
          if (kind === "split" && from.articleIds.length > 1)
            await apply([
              { kind: "split", storyId: `n${n}`, from: from.id, articleIds: from.articleIds.slice(1), evidence },
            ]);
          if (kind === "move" && from !== to)
            await apply([{ kind: "moved", storyId: to.id, from: from.id, articleId: from.articleIds[0]!, evidence }]);
        }
        const members = [...stories.values()].flatMap(({ articleIds }) => articleIds);
        expect([...members].sort()).toEqual([...ids].sort());
      }),
    );
  });
});
