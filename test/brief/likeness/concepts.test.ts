import { describe, expect, it } from "vitest";
import { conceptsOf, inCommon, stemsFor } from "../../../src/brief/likeness/concepts.js";
import { vocabularyOf } from "../../../src/brief/likeness/terms.js";
import type { Passage } from "../../../src/brief/reading/passage.js";

const vocabulary = vocabularyOf("en");
const passage = (text: string): Passage => ({ text, terms: new Set(vocabulary.terms(text)) }) as unknown as Passage;

describe("words for one thing", () => {
  it("are one concept", () => {
    const deal = passage("Senators struck a deal on harbour legislation.");
    const pact = passage("Lawmakers reached an agreement about a harbour bill.");
    expect([...conceptsOf(vocabulary, deal)].sort()).toEqual([...conceptsOf(vocabulary, pact)].sort());
    expect(inCommon(vocabulary, deal, pact)).toEqual({ count: 5, share: 1 });
  });

  it("leave what is named once as it is", () => {
    expect(stemsFor(vocabulary, "harbour")).toEqual([vocabulary.stem("harbour")]);
    expect(stemsFor(vocabulary, "legislation")).toContain(vocabulary.stem("bill"));
    expect(inCommon(vocabulary, passage("Ships left."), passage("The mayor resigned."))).toEqual({
      count: 0,
      share: 0,
    });
  });
});
