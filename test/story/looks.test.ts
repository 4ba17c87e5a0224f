import { expect, it } from "vitest";
import { emptyStory, type LiveStory } from "../../src/story/live-story.js";
import { Looks } from "../../src/story/looks.js";

/** A hundred live stories of three articles each, the first of which was left as it was when it was looked at with the next two. */
function looked() {
  const live = new Map<number, LiveStory>();
  const found = (slot: number): void => {
    live.set(slot, { ...emptyStory(slot, `s${slot}`, "en", 7), size: 3 });
  };
  for (let slot = 0; slot < 100; slot++) found(slot);
  const looks = new Looks(live);
  looks.note(live.get(0)!, [live.get(1)!, live.get(2)!]);
  return { live, looks, found };
}

it("takes a story for still as long as neither it nor those near it have changed", () => {
  const { live, looks } = looked();
  expect(looks.isStill(0)).toBe(true);
  expect(looks.isStill(1)).toBe(false);
  live.get(3)!.touched = 8;
  expect(looks.isStill(0)).toBe(true);
  live.get(2)!.touched = 8;
  expect(looks.isStill(0)).toBe(false);
});

it("looks again where a neighbour is gone, or has another size", () => {
  const gone = looked();
  gone.live.delete(1);
  expect(gone.looks.isStill(0)).toBe(false);
  const grown = looked();
  grown.live.get(0)!.size = 4;
  expect(grown.looks.isStill(0)).toBe(false);
});

it("looks again once so many stories were founded that words weigh otherwise", () => {
  const { looks, found } = looked();
  for (let slot = 100; slot < 105; slot++) found(slot);
  expect(looks.isStill(0)).toBe(true);
  found(105);
  expect(looks.isStill(0)).toBe(false);
});

it("forgets what it saw, and goes on from what was saved", () => {
  const { live, looks } = looked();
  const restored = new Looks(live);
  restored.restore(JSON.parse(JSON.stringify(looks.snapshot())));
  expect(restored.isStill(0)).toBe(true);
  restored.forget(0);
  expect(restored.isStill(0)).toBe(false);
});
