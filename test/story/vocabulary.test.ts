import { expect, it } from "vitest";
import { defaultSettings } from "../../src/story/settings.js";
import { Vocabulary } from "../../src/story/vocabulary.js";

it("weighs a term alike after a saved state in which most numbers before it are free", () => {
  const vocabulary = new Vocabulary(defaultSettings);
  const ids = Array.from({ length: 5_000 }, (_, n) => vocabulary.id(`term${n}`, "word"));
  for (const id of ids) vocabulary.change(id, 1);
  for (const id of ids.slice(0, -1)) vocabulary.change(id, -1);
  const copy = new Vocabulary(defaultSettings);
  copy.restore(vocabulary.snapshot());
  const last = ids.at(-1)!;
  expect(copy.idf(last)).toBeGreaterThan(0);
  expect(copy.idf(last)).toBe(vocabulary.idf(last));
});
