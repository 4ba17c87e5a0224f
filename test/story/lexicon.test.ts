import fc from "fast-check";
import { expect, it } from "vitest";
import { Lexicon } from "../../src/story/lexicon.js";
import { terms } from "../../src/story/terms.js";

const pieces = fc.constantFrom(
  ..."the Reuters reuters four 4 5-year-old well-known U.S. don't Qeshm qeshm killed killing é É 😀 gato los , . -".split(
    " ",
  ),
);
const texts = fc
  .array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 30 })
  .map((all) => all.join(" "));

const said = (lexicon: Lexicon, language = "en") =>
  Array.from(lexicon.tokens.subarray(0, lexicon.size), (token) => ({
    term: lexicon.term(lexicon.wordOf(token >> 1)),
    capital: token % 2 === 1,
    number: lexicon.isFigure(token >> 1),
    ...(token % 2 === 1 && language !== "en" ? { name: lexicon.term(lexicon.nameOf(token >> 1)) } : {}),
  }));

it("reads the terms of a text, of whatever language, however much it has read before", () => {
  const lexicon = new Lexicon();
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, fc.constantFrom("en", "es", "tr")), { maxLength: 4 }), (read) => {
      lexicon.begin();
      for (const [text, language] of read) {
        lexicon.read(text, 0, text.length, language);
        expect(said(lexicon, language)).toEqual(terms(text, language));
      }
    }),
  );
});

it("reads a stretch of a text as that stretch alone", () => {
  const lexicon = new Lexicon();
  fc.assert(
    fc.property(texts, fc.nat(60), fc.nat(60), (text, start, length) => {
      const [from, to] = [Math.min(start, text.length), Math.min(start + length, text.length)];
      lexicon.read(text, from, to, "en");
      expect(said(lexicon)).toEqual(terms(text.slice(from, to), "en"));
    }),
  );
});

it("knows words by their language, and names, numbers and days without one", () => {
  const lexicon = new Lexicon();
  lexicon.read("incendio", 0, 8, "es");
  const [token] = lexicon.tokens;
  expect(lexicon.term(token! >> 1)).toBe("incendi");
  expect(lexicon.asWord(token! >> 1)).toBe("es:incendi");
  expect(lexicon.term(lexicon.day(40))).toBe("@40");
  const nameIn = (language: string, text: string): string => {
    lexicon.read(text, 0, text.length, language);
    return lexicon.term(lexicon.nameOf(lexicon.tokens[0]! >> 1));
  };
  expect(nameIn("es", "Vallehondo")).toBe("vallehondo");
  expect(nameIn("de", "Vallehondos")).toBe(nameIn("en", "Vallehondo"));
});

it("starts afresh when it is full, and still reads every term", () => {
  const lexicon = new Lexicon(2);
  fc.assert(
    fc.property(texts, (text) => {
      lexicon.begin();
      lexicon.read(text, 0, text.length, "en");
      expect(said(lexicon)).toEqual(terms(text, "en"));
    }),
  );
});
