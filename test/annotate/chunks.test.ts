import { describe, expect, it } from "vitest";
import { createChunker } from "../../src/annotate/chunks.js";
import { viewText } from "../../src/annotate/text-view.js";
import { tokenise } from "../../src/text/tokens.js";

const chunksOf = createChunker();
const tokensOf = (text: string, cut = chunksOf) => {
  const { starts, ends, lower } = viewText(cut(text), []);
  return [...starts].map((start, i) => ({ start, end: ends[i], word: lower[i] }));
};
const expected = (text: string) =>
  tokenise(text).map(({ start, end }) => ({
    start,
    end,
    word: text.slice(start, end).toLowerCase().replaceAll("’", "'"),
  }));

describe("cutting a text into chunks", () => {
  it.each([
    "",
    " \n\n ",
    "The “Mayor’s” 1,250.5 votes\tin\n\nİZMİR, U.S.A.\u00a0e-mail\u2009me\u3000now…",
    `${"x".repeat(50)} ${"y,".repeat(60)} end`,
  ])("gives the tokens of the text: %j", (text) => {
    expect(tokensOf(text)).toEqual(expected(text));
    expect(tokensOf(text)).toEqual(expected(text));
  });

  it("gives them for texts with more different words than it remembers, and after them", () => {
    const words = Array.from({ length: 70_000 }, (_, i) => `w${i},`);
    const cut = createChunker();
    for (const text of [
      "One, two.",
      words.slice(0, 30_000).join(" "),
      words.join(" "),
      "One, two.",
      words.slice(0, 9).join(" "),
    ])
      expect(tokensOf(text, cut)).toEqual(expected(text));
  });
});
