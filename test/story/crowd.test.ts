import { describe, expect, it } from "vitest";
import { crowdOf, inCrowd } from "../../src/story/crowd.js";
import { createStoryFormer, type StoryOptions } from "../../src/story/index.js";
import { defaultSettings } from "../../src/story/settings.js";
import { article, original } from "./fixtures.js";

const { crowdFloor } = defaultSettings;

const word = (n: number): string =>
  [...String(n)].map((digit) => "bcdfghklmn"[Number(digit)]! + "aeiou"[Number(digit) % 5]!).join("");
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, n) => word(from + n)).join(" ");

/** Reports of different events of one kind: four words in common, the others their own. */
const report = (at: number) =>
  article(`a${at}`, words(1000 + 100 * at, 3), `${words(100, 4)} ${words(1010 + 100 * at, 18)}`);

describe("how crowded it is around an article", () => {
  it("says nothing of the one or two stories most like it", () => {
    expect(crowdOf([0.9, 0.8], defaultSettings)).toBe(0);
    expect(crowdOf([], defaultSettings)).toBe(0);
  });

  it("is how far those after them are beyond what stories of different events are usually alike, in any order", () => {
    const crowd = crowdOf([0.5, 0.9, 0.1, 0.8, 0.6], defaultSettings);
    expect(crowd).toBeCloseTo(0.55 - crowdFloor);
    expect(inCrowd(crowd, defaultSettings)).toBeLessThan(inCrowd(0, defaultSettings));
    expect(inCrowd(0, defaultSettings)).toBe(1);
  });
});

it("weighs likeness less where many stories are alike", () => {
  const scores = (options: StoryOptions): Array<number | undefined> => {
    const former = createStoryFormer(options);
    return [1, 2, 3, 4, 5].map((at) => {
      const [event] = former.add(report(at), original(`a${at}`));
      return event?.kind === "created" ? event.evidence?.score : undefined;
    });
  };
  const [uncounted, counted] = [scores({ crowdGain: 0 }), scores({})];
  expect(counted.slice(0, 4)).toEqual(uncounted.slice(0, 4));
  expect(counted[4]).toBeLessThan(uncounted[4]!);
});
