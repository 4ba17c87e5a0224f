import { expect, it } from "vitest";
import { wordCount } from "../../../src/brief/reading/word-count.js";

it("counts as splitting at blanks does, whatever the blank", () => {
  for (let code = 0; code < 0x10000; code++) {
    const sign = String.fromCharCode(code);
    const text = `${sign}a${sign}${sign}b ${sign}c`;
    if (wordCount(text) !== text.split(/\s+/).length) expect.fail(`U+${code.toString(16)}`);
  }
  expect(wordCount("")).toBe(1);
  expect(wordCount(" two words ")).toBe(4);
});
