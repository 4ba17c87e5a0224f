import { describe, expect, it } from "vitest";
import type { FoundName } from "../../../src/annotate/names/found-name.js";
import { withShortForms } from "../../../src/annotate/names/short-forms.js";
import { withWholeBodies } from "../../../src/annotate/names/whole-bodies.js";

/** Names given as class and words, found in `text` where they first stand. */
const found = (text: string, ...names: ReadonlyArray<readonly [FoundName["type"], string]>): FoundName[] =>
  names.map(([type, words]) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
    type,
  }));
const listed = (names: readonly FoundName[]) => names.map(({ type, text }) => [type, text]);

describe("withWholeBodies", () => {
  it("puts together a body whose name was found in pieces", () => {
    const shooting = "The head of Oman Shooting Association spoke.";
    expect(listed(withWholeBodies(shooting, found(shooting, ["location", "Oman"])))).toEqual([
      ["organization", "Oman Shooting Association"],
    ]);
    const party = "He joined the Communist Party of Cuba in May.";
    const pieces = found(party, ["organization", "Communist Party"], ["location", "Cuba"]);
    expect(listed(withWholeBodies(party, pieces))).toEqual([["organization", "Communist Party of Cuba"]]);
    const institute = "She led the Hong Kong Institute of Certified Public Accountants then.";
    expect(listed(withWholeBodies(institute, found(institute, ["location", "Hong Kong"])))).toEqual([
      ["organization", "Hong Kong Institute of Certified Public Accountants"],
    ]);
    const school = "Visitors saw the Ada Roe Children's Trust.";
    const trust = found(school, ["person", "Ada Roe"], ["organization", "Children's Trust"]);
    expect(listed(withWholeBodies(school, trust))).toEqual([["organization", "Ada Roe Children's Trust"]]);
  });

  it.each([
    ["Oman said the association met.", ["location", "Oman"]],
    ["In Oman, Association members met.", ["location", "Oman"]],
    ["Ada Roe Police said.", ["person", "Ada Roe"]],
    ["The Oman Police Chief met him.", ["location", "Oman"]],
  ] as const)("leaves alone what is none: %s", (text, name) => {
    expect(listed(withWholeBodies(text, found(text, name)))).toEqual([[name[0], name[1]]]);
  });
});

describe("withShortForms", () => {
  it("knows the short form of a body by its brackets and its letters, wherever it stands", () => {
    const text = "The Bank of Ghana (BoG) met. BoG kept its rate; a BoGus claim.";
    expect(listed(withShortForms(text, found(text, ["organization", "Bank of Ghana"])))).toEqual([
      ["organization", "Bank of Ghana"],
      ["organization", "BoG"],
      ["organization", "BoG"],
    ]);
  });

  it("takes no other letters in brackets", () => {
    const text = "The Cabinet of Ardo (ESP) met. ESP won.";
    expect(withShortForms(text, found(text, ["organization", "Cabinet of Ardo"]))).toHaveLength(1);
  });
});
