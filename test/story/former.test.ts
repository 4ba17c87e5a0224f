import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createStoryFormer, type StorySnapshot, storyIdOf } from "../../src/story/index.js";
import { article, original } from "./fixtures.js";
import { createFormer, form, groups, sample, sampleStories } from "./sample.js";

const add = (former: ReturnType<typeof createStoryFormer>, item: ReturnType<typeof article>) =>
  former.add(item, original(item.article.id));

const quake =
  "A strong earthquake struck the island of Qeshm in southern Iran, killing ten people and destroying seven villages.";
const quakeAgain =
  "Ten people died when an earthquake destroyed seven villages on Qeshm island off southern Iran, officials said.";
const vote =
  "Turkmenistan elected a parliament on Sunday in a vote that the West called a sham; turnout was put at 93 percent.";

describe("story former", () => {
  it("puts two reports of one event together and a third apart", () => {
    const former = createStoryFormer();
    const first = add(former, article("a", "Earthquake kills ten in southern Iran", quake));
    const second = add(former, article("b", "Ten dead in Iran quake", quakeAgain));
    add(former, article("c", "Turkmenistan votes", vote));
    expect(first[0]).toMatchObject({ kind: "created", storyId: storyIdOf("a"), articleId: "a" });
    expect(second[0]).toMatchObject({ kind: "joined", storyId: storyIdOf("a"), articleId: "b" });
    expect(former.storyOf("b")).toBe(former.storyOf("a"));
    expect(former.storyOf("c")).not.toBe(former.storyOf("a"));
    expect(former.storyOf("nobody")).toBeUndefined();
  });

  it("says why, with the shared terms", () => {
    const former = createStoryFormer();
    add(former, article("a", "Earthquake kills ten in southern Iran", quake));
    add(former, article("b", "Ten dead in Iran quake", quakeAgain));
    const [event] = former.why("b");
    expect(event).toMatchObject({ kind: "joined" });
    expect(event?.kind === "joined" && event.evidence.shared).toContain("qeshm");
    expect(event?.kind === "joined" && event.evidence.score).toBeGreaterThan(0.5);
  });

  it("takes an article once only", () => {
    const former = createStoryFormer();
    const item = article("a", "Earthquake kills ten in southern Iran", quake);
    add(former, item);
    const before = JSON.stringify(former.snapshot());
    expect(add(former, item)).toEqual([]);
    expect(JSON.stringify(former.snapshot())).toBe(before);
  });

  it("takes empty articles, and does not put them together", () => {
    const former = createStoryFormer();
    add(former, article("a", "", ""));
    add(former, article("b", "", ""));
    expect(former.storyOf("a")).not.toBe(former.storyOf("b"));
  });

  it("keeps the look-alike fires of the sample edition apart, and every story of it pure", () => {
    const former = form(sample);
    for (const { articleIds } of former.stories()) {
      const stories = new Set(articleIds.map((id) => sampleStories.get(id)));
      expect([...stories]).toHaveLength(1);
    }
    expect(groups(former).length).toBeLessThanOrEqual(16);
  });

  it("threads the amnesty of the sample edition to the releases", () => {
    const former = form(sample);
    const amnesty = former.stories().filter(({ articleIds }) => sampleStories.get(articleIds[0]!) === "amnesty");
    const earlier = amnesty.flatMap(({ thread }) => thread);
    const releases = [...sampleStories].filter(([, story]) => story === "releases").map(([id]) => former.storyOf(id));
    expect(earlier.some((id) => releases.includes(id))).toBe(true);
  });

  it("lets idle stories go when there are too many, and still knows where their articles were", () => {
    const former = createStoryFormer({ liveStories: 2 });
    add(former, article("a", "Earthquake kills ten in southern Iran", quake));
    add(former, article("b", "Turkmenistan votes", vote));
    add(former, article("c", "Ferry sinks off Norway", "A ferry with forty people aboard sank off Bergen."));
    expect(former.stories()).toHaveLength(2);
    expect(former.storyOf("a")).toBe(storyIdOf("a"));
  });

  it("goes on from a snapshot as if there had been no break", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sample.length }), (cut) => {
        const straight = form(sample);
        const first = form(sample.slice(0, cut));
        const saved = JSON.parse(JSON.stringify(first.snapshot())) as StorySnapshot;
        const resumed = createFormer({}, saved);
        // Copy decisions are the detector's business: both runs are given the same ones.
        const whole = form(sample.slice(0, cut));
        for (const item of sample.slice(cut)) {
          const decision = original(item.article.id);
          expect(resumed.add(item, decision)).toEqual(whole.add(item, decision));
        }
        expect(JSON.stringify(resumed.snapshot())).toBe(JSON.stringify(whole.snapshot()));
        if (cut === sample.length) expect(groups(resumed)).toEqual(groups(straight));
      }),
      { numRuns: 8 },
    );
  });

  it("makes the same stories of the sample edition whatever the order within a minute", () => {
    const expected = groups(form(sample));
    const minute = (item: (typeof sample)[number]): string => (item.article.published ?? "").slice(0, 16);
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: sample.length, maxLength: sample.length }), (keys) => {
        const shuffled = sample
          .map((item, index) => ({ item, key: keys[index]! }))
          .sort((a, b) =>
            minute(a.item) === minute(b.item) ? a.key - b.key : minute(a.item) < minute(b.item) ? -1 : 1,
          )
          .map(({ item }) => item);
        expect(groups(form(shuffled))).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});

describe("commands of people", () => {
  const three = () => {
    const former = createStoryFormer();
    add(former, article("a", "Earthquake kills ten in southern Iran", quake));
    add(former, article("b", "Ten dead in Iran quake", quakeAgain));
    add(former, article("c", "Turkmenistan votes", vote));
    return former;
  };

  it("merges two stories for good, and the younger id redirects", () => {
    const former = three();
    const [quakes, votes] = [former.storyOf("a")!, former.storyOf("c")!];
    expect(former.mergeStories(votes, quakes)).toContainEqual(
      expect.objectContaining({ kind: "merged", storyId: quakes, from: votes }),
    );
    expect(former.resolve(votes)).toBe(quakes);
    expect(former.storyOf("c")).toBe(quakes);
    add(former, article("d", "Turkmenistan votes again", vote.replace("93", "94")));
    former.settle();
    expect(former.storyOf("c")).toBe(quakes);
  });

  it("splits a story for good", () => {
    const former = three();
    const events = former.splitStory(former.storyOf("a")!, ["b"]);
    expect(events).toContainEqual(expect.objectContaining({ kind: "split", articleIds: ["b"] }));
    expect(former.storyOf("b")).not.toBe(former.storyOf("a"));
    add(former, article("d", "Iran earthquake kills ten", `${quake} ${quakeAgain}`));
    former.settle();
    expect(former.storyOf("b")).not.toBe(former.storyOf("a"));
  });

  it("pins an article to a story", () => {
    const former = three();
    former.pin("b", former.storyOf("c")!);
    expect(former.storyOf("b")).toBe(former.storyOf("c"));
    add(former, article("d", "Iran earthquake kills ten", `${quake} ${quakeAgain}`));
    former.settle();
    expect(former.storyOf("b")).toBe(former.storyOf("c"));
  });

  it("tells which articles are held where", () => {
    const former = three();
    const [quakes, votes] = [former.storyOf("a")!, former.storyOf("c")!];
    expect(former.pin("b", votes)).toContainEqual({ kind: "pinned", storyId: votes, articleId: "b" });
    expect(former.why("b").at(-1)).toEqual({ kind: "pinned", storyId: votes, articleId: "b" });
    expect(former.articlesOf(votes)).toEqual(["b", "c"]);
    expect(former.articlesOf(quakes)).toEqual(["a"]);
    expect(former.articlesOf("s0")).toBeUndefined();
  });

  it("refuses what it does not know", () => {
    const former = three();
    expect(() => former.pin("nobody", former.storyOf("a")!)).toThrow("no live article nobody");
    expect(() => former.mergeStories("s0", former.storyOf("a")!)).toThrow("no live story s0");
    expect(() => former.splitStory(former.storyOf("a")!, ["c"])).toThrow("holds none");
  });
});
