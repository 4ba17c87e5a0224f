import { describe, expect, it } from "vitest";
import { isOfThePage, isTwoClauses, untitledLead } from "../../../src/brief/reading/untitled-lead.js";
import { fairCaption } from "../../../src/brief/verify/cut.js";

const ARTICLE =
  "The firm said its tests had shown that the energy of the waves was too much. Officials and scientists agree, and the harbour energy board does too.";
const opening = (sentence: string): string | undefined => {
  const length = untitledLead(sentence, ARTICLE);
  return length === undefined ? undefined : sentence.slice(length, length + 24);
};

describe("the opening sentence of an article without a title", () => {
  it.each([
    [
      "Port to open again Tuesday 12 May 2026 16.36 BST The port of Saltreach will open again on Friday, the master said.",
      "The port of Saltreach wi",
    ],
    [
      "16 May 2026 Last updated at 06:54 GMT Help The port of Saltreach will open again on Friday, the master said.",
      "The port of Saltreach wi",
    ],
    [
      "Ida Keel | 09:33 UK time, Wednesday, 13 May 2026 The port of Saltreach will open again on Friday, she was told.",
      "The port of Saltreach wi",
    ],
    [
      "Ferry leaves the north quay Photograph: Olan Pryce/Reuters The port of Saltreach has been closed since Friday.",
      "The port of Saltreach ha",
    ],
    [
      "By Ida Keel and Olan Pryce, CNN Amid rain and wind, the crews of Saltreach have left the wreck of the ferry for the night.",
      "Amid rain and wind, the ",
    ],
    [
      "Sunday, May 17, 2026; 4:43 PM Keel Line put a new pipe Sunday into the damaged hull that has been leaking oil for three weeks.",
      "Keel Line put a new pipe",
    ],
    [
      "Keel Line said the claims are wrong and misleading Energy giant Keel Line has been accused of hiding its tests from the harbour.",
      "Energy giant Keel Line h",
    ],
    [
      "Keel Line says it is not to blame The harbour board has demanded that the firm pays for the damage to the quay.",
      "The harbour board has de",
    ],
    [
      "Booms cover the whole of the bay Tests have shown that oil has travelled at least 40 miles from the wreck of the ferry.",
      "Tests have shown that oi",
    ],
  ])("%s", (sentence, begins) => expect(opening(sentence)).toBe(begins));

  it.each([
    "Booms are being used against the oil off Saltreach Harbour master Olan Keel said the firm had missed every date.",
    "Keel Line has spent 28 years at Saltreach Keel Line chief Ida Brandt has agreed to leave her post in the autumn.",
    "Costs of the leak rise for Keel Line Thousands of barrels of oil have been leaking from the wreck of the ferry since May.",
    "Ferry owner meets Keel Line Keel Line managers met the owner of the ferry on Tuesday for the first time since May.",
  ])("is not shown where it cannot be told apart: %s", (sentence) => expect(opening(sentence)).toBeUndefined());

  it.each([
    "A court at Saltreach has ordered the captain of the ferry Olan Pryce to pay for the damage to the north quay.",
    "Keel Line has been accused by the harbour master of hiding what it knew of the leak from the wreck of the ferry.",
    "The minister said on Friday that Keel Line would have to pay, whatever the courts of Kestria decide in the autumn.",
  ])("has nothing before it: %s", (sentence) => expect(untitledLead(sentence, ARTICLE)).toBe(0));

  it("may lose a headline that says who says so, which ends where the page's hour stands", () => {
    const sentence =
      "Oil may reach coast, says master Tuesday 12 May 2026 16.36 BST The port of Saltreach has been closed since Friday.";
    expect(fairCaption(sentence, true, ARTICLE)).toBe(sentence.indexOf("The port"));
  });
});

describe("two clauses that nothing joins", () => {
  it("are two sentences", () => {
    expect(isTwoClauses("The slick was seen off Saltreach Harbour crews have put out the booms that they had.")).toBe(
      true,
    );
    const dashed =
      "The slick was declared gone Saltreach's first case - a crew of three who had come by sea - has been seen.";
    expect(isTwoClauses(dashed)).toBe(true);
    expect(
      isTwoClauses("Ida Brandt said the port would open in a “safe way” Harbour master Keel has told a panel."),
    ).toBe(true);
    expect(isTwoClauses("The slick was seen off Saltreach, and harbour crews have put out the booms.")).toBe(false);
    expect(isTwoClauses("The master said Keel Line has been told that it will have to pay for the booms.")).toBe(false);
    expect(isTwoClauses("The slick that Keel Line has seen was off Saltreach on Monday, where it has stayed.")).toBe(
      false,
    );
  });
});

it("takes a line without a verb, or without a word of its article, for the page's own", () => {
  const rest = new Set(["oil", "quay"]);
  expect(isOfThePage("Oil-soaked pelicans at a centre in Saltreach.", ["oil", "pelican"], rest)).toBe(true);
  expect(
    isOfThePage("Two men were charged after the death of a singer.", ["men", "charg", "death", "singer", "two"], rest),
  ).toBe(true);
  expect(isOfThePage("Oil was found below the north quay on Monday.", ["oil", "found", "quay"], rest)).toBe(false);
});
