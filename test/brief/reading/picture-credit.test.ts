import { expect, it } from "vitest";
import { isCredited, withoutCredits } from "../../../src/brief/reading/picture-credit.js";

const credited = (words: string): boolean => {
  const start = words.search(/OLAN|Olan/);
  return isCredited(words, { start, end: start + 9 });
};

it.each([
  "(Photo: Olan Keel, The Ledger) He was charged",
  "PHOTO BY OLAN KEEL He was charged",
  "Photo By Olan Keel He was charged",
  "(VIDEO: Olan Keel) He was charged",
  "COURTESY OF OLAN KEEL He was charged",
])("knows who took a picture: %s", (words) => {
  expect(credited(words)).toBe(true);
});

it("leaves those in place who did something with a picture", () => {
  const words = "The picture shows Olan Keel, who was charged";
  expect(credited(words)).toBe(false);
  expect(withoutCredits(words)).toBe(words);
  expect(withoutCredits("Photo By Olan Keel, The Ledger")).not.toContain("Olan");
});
