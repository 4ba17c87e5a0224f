import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateMatches } from "../../src/text/date-matches.js";
import { DATE_RULES } from "../../src/text/date-rules.js";
import { findNumbers, NUMBER } from "../../src/text/numbers.js";
import { wordKey, wordStarts } from "../../src/text/word-starts.js";

const everywhere = (pattern: RegExp, text: string): number[][] =>
  [...text.matchAll(new RegExp(pattern.source, pattern.flags.replace("y", "g")))].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);

const parts = fc.constantFrom(
  ..."Monday|last|this past|next|Super|June|Sept.|Mar|May|3|3rd|31|12|2019|1990s|'s|’|, |-|–|/|the|early|mid-|of|in|within|about|just over|a|an|two|a few|a couple of|weeks|day|ago|earlier this|time|week|weekend|over|yesterday|day before|day after tomorrow|LAST NIGHT|this|morning|her|election|people|and|to|until|not before|(|.|$|é|x|_|half|quarter|hundred|thousand|million|dozen|twenty|five|thirds|and a half|1,250|.5|bn|zero|4|\n|\u00a0".split(
    "|",
  ),
);
const texts = fc
  .array(fc.tuple(parts, fc.constantFrom(" ", " ", " ", "")), { maxLength: 30 })
  .map((list) => list.flat().join(""));

describe("patterns that are tried only where they may begin", () => {
  it("finds the dates that a search of the whole text finds", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = dateMatches(text);
        for (const rule of DATE_RULES) {
          const own = found
            .filter((one) => one.rule === rule)
            .map(({ match }) => [match.index, match.index + match[0].length]);
          expect(own).toEqual(everywhere(rule.pattern, text));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("finds the numbers that a search of the whole text finds", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findNumbers(text).map(({ start, end }) => [start, end])).toEqual(everywhere(NUMBER, text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("wordStarts", () => {
  it("gives the words that follow no letter, digit or low line, with how they begin", () => {
    const { count, starts, keys } = wordStarts("A B-52’s _x éa 7th\nend");
    const texts = ["a b", "b-5", "52’", "s _", "a 7", "7th", "end"];
    expect([...starts.slice(0, count)]).toEqual([0, 2, 4, 7, 13, 15, 19]);
    expect([...keys.slice(0, count)]).toEqual(texts.map(wordKey));
  });
});
