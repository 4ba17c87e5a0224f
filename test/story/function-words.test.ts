import { describe, expect, it } from "vitest";
import { createStoryFormer, type StorySnapshot } from "../../src/story/index.js";
import { article, original } from "./fixtures.js";

const DAY = 86_400_000;
const START = Date.parse("2026-03-02T08:00:00Z");

/** Invented words, the same for the same number. */
const word = (n: number): string =>
  [n * 7 + 3, n * 11 + 5, n * 13 + 1].map((x) => "bdfgklmnprstvz"[x % 14]! + "aeiou"[(x + n) % 5]!).join("") +
  String.fromCharCode(97 + (n % 26));

/** Words that every text of the language has. */
const particles = "quella hanno della sono stato come dalla questo anche dopo".split(" ");

/** Reports one a day: words of their own, held together by the language's particles; one in five repeats the one before. */
const days = (count: number) =>
  Array.from({ length: count }, (_, day) => {
    const own = day % 5 === 4 ? day - 1 : day;
    const words = Array.from({ length: 20 }, (_, n) => word(own * 20 + n));
    const text = words.map((one, n) => `${one} ${particles[n % particles.length]}`).join(" ");
    const published = new Date(START + own * DAY).toISOString();
    return article(`d${day}`, `${words[0]} ${words[1]} ${particles[0]}`, text, { language: "it", published });
  });

const form = (items: ReturnType<typeof days>, former = createStoryFormer()) => {
  for (const item of items) former.add(item, original(item.article.id));
  return former;
};

describe("a language without a stop list", () => {
  it("does not put events together for its function words", () => {
    const former = form(days(40));
    expect(former.storyOf("d4")).toBe(former.storyOf("d3"));
    expect(former.storyOf("d39")).toBe(former.storyOf("d38"));
    expect(former.stories()).toHaveLength(32);
  });

  it("goes on from a snapshot as if there had been no break", () => {
    const whole = form(days(40));
    const saved = JSON.parse(JSON.stringify(form(days(20)).snapshot())) as StorySnapshot;
    const resumed = form(days(40).slice(20), createStoryFormer({}, saved));
    expect(JSON.stringify(resumed.snapshot())).toBe(JSON.stringify(whole.snapshot()));
  });
});
