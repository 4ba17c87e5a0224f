import { describe, expect, it } from "vitest";
import { randomFrom } from "../../../scripts/train-names/crf.js";
import { readWordClasses, wordClasses } from "../../../scripts/train-names/word-classes.js";
import { hashText } from "../../../src/annotate/names/hash.js";

/** Two bunches of words around two directions that are far apart. */
function bunches(size: number, each: number) {
  const random = randomFrom(7);
  const values = new Float32Array(2 * each * size);
  for (let i = 0; i < 2 * each; i++)
    for (let k = 0; k < size; k++) values[i * size + k] = (random() - 0.5) * 0.4 + ((i < each ? 0 : 1) === k ? 1 : 0);
  return { words: Array.from({ length: 2 * each }, (_, i) => `w${i}`), size, values };
}

describe("word classes", () => {
  it("parts two bunches of words at the first cut, and gives the same paths each time", () => {
    const vectors = bunches(6, 30);
    const paths = wordClasses(vectors);
    const firstStep = [...paths].map((path) => (path >>> (31 - Math.clz32(path) - 1)) & 1);
    expect(new Set(firstStep.slice(0, 30)).size).toBe(1);
    expect(new Set(firstStep.slice(30)).size).toBe(1);
    expect(firstStep[0]).not.toBe(firstStep[30]);
    expect([...wordClasses(vectors)]).toEqual([...paths]);
  });

  it("reads the shipped classes: words of one kind share the first steps of their path", () => {
    const classes = readWordClasses("data/weights/names-classes.txt.gz");
    const top = (word: string) => (classes.get(hashText(word)) as number).toString(2).slice(0, 4);
    expect(classes.size).toBeGreaterThan(300_000);
    expect(top("museveni")).toBe(top("kenyatta"));
    expect(top("museveni")).not.toBe(top("nairobi"));
  });
});
