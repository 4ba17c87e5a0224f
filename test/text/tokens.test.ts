import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotedSpans } from "../../src/text/quote-marks.js";
import { stemmerOf } from "../../src/text/stem.js";
import { stopwords } from "../../src/text/stopwords.js";
import { tokenise, words } from "../../src/text/tokens.js";

describe("tokenise", () => {
  it("keeps hyphens, apostrophes, abbreviations and numbers whole, and sets possessives apart", () => {
    const text = "O’Neill’s U.S. al-Assad paid 1,250.5 (euro).";
    const parts = tokenise(text).map((t) => `${t.kind}:${text.slice(t.start, t.end)}`);
    expect(parts).toEqual([
      "word:O’Neill",
      "word:’s",
      "word:U.S.",
      "word:al-Assad",
      "word:paid",
      "number:1,250.5",
      "mark:(",
      "word:euro",
      "mark:)",
      "mark:.",
    ]);
  });

  it("covers everything but white space, once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const tokens = tokenise(text);
        expect(tokens.map((t) => text.slice(t.start, t.end)).join("")).toBe(text.replace(/\s+/gu, ""));
      }),
    );
  });
});

describe("words, stop lists and stems", () => {
  it("serves five languages", () => {
    expect(words("The judges’ report")).toEqual(["the", "judges", "report"]);
    expect(stopwords("pt-BR").has("não")).toBe(true);
    expect(stopwords("tlh").size).toBe(0);
    expect(stemmerOf("en")("releases")).toBe(stemmerOf("en")("released"));
    expect(stemmerOf("es")("presidentes")).toBe(stemmerOf("es")("presidente"));
    expect(stemmerOf("tlh")("qapla")).toBe("qapla");
  });
});

describe("quotedSpans", () => {
  const quoted = (text: string) =>
    quotedSpans(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));
  it.each([
    ["He said “yes” and “no”.", ["“yes”", "“no”"]],
    ['He said "yes," then "no."', ['"yes,"', '"no."']],
    ["''This is it,'' he said.", ["''This is it,''"]],
    ["‘I can’t,’ she said.", ["‘I can’t,’"]],
    ["The officers' cars weren't there.", []],
    ["“It goes on to the next paragraph.", ["“It goes on to the next paragraph."]],
    ["”Typed the wrong way,” he wrote.", ["”Typed the wrong way,”"]],
    ['"She called it “hell” on earth," he said.', ['"She called it “hell” on earth,"']],
  ])("finds the quotations of %s", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
