import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyStory, type LiveStory } from "../../src/story/live-story.js";
import { StoryIndex } from "../../src/story/story-index.js";

const story = (slot: number): LiveStory => emptyStory(slot, `s${slot}`, "en", 0);
const termSets = fc.array(fc.uniqueArray(fc.nat(20), { maxLength: 8 }), { minLength: 1, maxLength: 40 });

/** Shared weight by a scan of all stories: the oracle. */
function bruteForce(
  sets: number[][],
  live: ReadonlySet<number>,
  query: number[],
  weight: (term: number) => number,
): number[] {
  return sets
    .map((terms, slot) => ({
      slot,
      score: query.filter((term) => terms.includes(term)).reduce((sum, term) => sum + weight(term) ** 2, 0),
      shared: query.some((term) => terms.includes(term)),
    }))
    .filter(({ slot, shared }) => shared && live.has(slot))
    .sort((a, b) => b.score - a.score || a.slot - b.slot)
    .map(({ slot }) => slot);
}

describe("story index", () => {
  it("finds what a scan of all stories finds, in the same order", () => {
    fc.assert(
      fc.property(termSets, fc.uniqueArray(fc.nat(20), { maxLength: 8 }), fc.array(fc.nat(39)), (sets, query, gone) => {
        const live = new Map<number, LiveStory>();
        const index = new StoryIndex(live);
        for (const [slot, terms] of sets.entries()) {
          live.set(slot, story(slot));
          for (const term of terms) index.add(term, slot);
        }
        for (const slot of new Set(gone)) if (live.delete(slot)) index.forget(sets[slot]!.length);
        // Powers of two add up exactly in any order.
        const weight = (term: number): number => 2 ** (term % 3);
        const found = index.find(query, query.map(weight), query.length, sets.length, "en").map(({ slot }) => slot);
        expect(found).toEqual(bruteForce(sets, new Set(live.keys()), query, weight));
      }),
    );
  });

  it("is the same after a snapshot", () => {
    fc.assert(
      fc.property(termSets, fc.uniqueArray(fc.nat(20), { maxLength: 8 }), (sets, query) => {
        const live = new Map(sets.map((_, slot) => [slot, story(slot)]));
        const index = new StoryIndex(live);
        for (const [slot, terms] of sets.entries()) for (const term of terms) index.add(term, slot);
        const copy = new StoryIndex(live);
        copy.restore(index.snapshot());
        const weights = query.map(() => 1);
        expect(copy.find(query, weights, query.length, 10, "en")).toEqual(
          index.find(query, weights, query.length, 10, "en"),
        );
      }),
    );
  });
});
