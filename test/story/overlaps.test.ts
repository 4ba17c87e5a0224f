import fc from "fast-check";
import { expect, it } from "vitest";
import { borneOut, yardstick, yardstickOf } from "../../src/story/likeness.js";
import type { LiveArticle } from "../../src/story/live-article.js";
import { emptyStory, enter, fill } from "../../src/story/live-story.js";
import { Overlaps } from "../../src/story/overlaps.js";
import { defaultSettings } from "../../src/story/settings.js";
import { TermPages } from "../../src/story/term-pages.js";
import { Vocabulary } from "../../src/story/vocabulary.js";

// Numbers that share a place in the mark of a list are among them.
const lists = fc
  .array(fc.uniqueArray(fc.oneof(fc.nat(60), fc.nat(20_000), fc.constantFrom(16_384, 16_385)), { maxLength: 90 }), {
    minLength: 2,
    maxLength: 6,
  })
  .map((all) => all.map((ids) => ids.sort((a, b) => a - b)));

const vocabulary = new Vocabulary(defaultSettings);
for (let n = 0; n <= 20_000; n++) vocabulary.change(vocabulary.id(`term${n}`, "word"), 1);
for (let n = 0; n < 30; n++) for (let times = 0; times < 9 * n; times++) vocabulary.change(n, 1);
vocabulary.count(1_000);

function articles(all: readonly number[][]): LiveArticle[] {
  const pages = new TermPages();
  return all.map((ids, at) => {
    const terms = pages.take(ids.length);
    terms.ids.set(ids, terms.start);
    for (const [n, id] of ids.entries()) terms.weights[terms.start + n] = ((id * 7 + at) % 11) / 11;
    return {
      ...terms,
      id: `a${at}`,
      at,
      language: "en",
      time: "",
      day: at,
      year: Number.NaN,
      logLength: 0,
      crowd: at / 10,
      copyOf: undefined,
      vector: undefined,
    };
  });
}

const weightOf = ({ ids, weights, start, end }: LiveArticle, term: number): number => {
  const at = ids.subarray(start, end).indexOf(term);
  return at < 0 ? 0 : weights[start + at]!;
};

it("finds what two lists, or the sums of several, share, as a look at every term does", () => {
  const overlaps = new Overlaps(vocabulary, defaultSettings);
  fc.assert(
    fc.property(lists, (all) => {
      const [first, ...others] = articles(all);
      const story = emptyStory(0, "s0", "en", 0);
      fill(story, others, 0);
      let expected = { all: 0, rare: 0 };
      let witnesses = 0;
      for (const id of all[0]!) {
        const product = weightOf(first!, id) * others.reduce((sum, other) => sum + weightOf(other, id), 0);
        const { commonIdf, rareIdf } = defaultSettings;
        const share = Math.max(0, Math.min(1, (vocabulary.idf(id) - commonIdf) / (rareIdf - commonIdf)));
        if (others.some((other) => other.ids.subarray(other.start, other.end).includes(id))) witnesses += share;
        expected = { all: expected.all + product, rare: expected.rare + product * share };
      }
      expected.rare *= borneOut(witnesses, defaultSettings);
      for (const found of [overlaps.of(first!).with(story), overlaps.of(story).with(first!)]) {
        expect(found.all).toBeCloseTo(expected.all, 5);
        expect(found.rare).toBeCloseTo(expected.rare, 5);
      }
    }),
  );
});

it("scales a story's scores by what it holds now", () => {
  const [first, second, third] = articles([[1], [1, 2], [2]]);
  const story = emptyStory(0, "s0", "en", 0);
  const expected = () => yardstick(story, defaultSettings);
  for (const change of [
    () => enter(story, first!, 0),
    () => enter(story, second!, 0.2),
    () => fill(story, [first!, second!, third!], 0.9),
  ]) {
    change();
    expect(yardstickOf(story, defaultSettings)).toBe(expected());
  }
});
