import { describe, expect, it } from "vitest";
import type { Desk } from "../../../src/brief/desk.js";
import { namesUnknown, pointsAtUnseen } from "../../../src/brief/extractive/bare-noun.js";
import { vocabularyOf } from "../../../src/brief/likeness/terms.js";
import type { Passage } from "../../../src/brief/reading/passage.js";
import { briefOfReports } from "../story-brief.js";

const vocabulary = vocabularyOf("en");
const known = (headline: string, text: string): boolean => {
  const titles = [new Set(vocabulary.terms(headline))];
  const desk = { reading: { vocabulary, titles }, headlineTerms: titles[0] };
  return !namesUnknown(desk as unknown as Desk, { text } as Passage);
};

describe("a noun that only what stood before explains", () => {
  it.each([
    "The appointment came as the number of the sick in Saltreach reached 28.",
    "The president has ordered an inquiry that will look into the theory as a possible cause.",
    "Many of the sick will no longer have tests to confirm the disease.",
    "The UKEA study follows fears that the sick of the port were not counted.",
    "The move follows days of rocket fire between the two armies.",
  ])("is unknown: %s", (text) => expect(known("Saltreach closes five schools", text)).toBe(false));

  it.each([
    ["Keel appointed head of the port", "The appointment came as the port of Saltreach closed."],
    ["Study finds more fever in Saltreach", "The UKEA study follows fears that the sick were not counted."],
    ["Court rules against Keel Line", "The ruling was read to a full court on Monday."],
    [
      "Saltreach closes five schools",
      "The government has closed five schools, and the theory of a leak is being looked into.",
    ],
    ["Saltreach closes five schools", "The decision to close five schools was taken by the mayor on Monday."],
  ])("is known under “%s”: %s", (headline, text) => expect(known(headline, text)).toBe(true));

  it.each([
    ["The panel will hear the harbour master before the summer.", false],
    ["Jon Hale has since extended that protection to the fishing crews.", false],
    ["The UKEA study found that the fees were high.", false],
    ["Two clerks left in May, the agency said.", false],
    ["Keel Line was one of three owners that asked for the change; no vote was taken.", false],
    ["The bill brings a change in fees, and two owners had asked for the change.", true],
    ["The council will hear the harbour master before the summer.", true],
    ["The legislation will end the fees for fishing crews.", true],
    ["The government will hear the harbour master before the summer.", true],
    ["The Port Authority hired two clerks in May, and the agency is looking for more.", true],
    ["The mayor hopes that protection will be cheap, and that experience counts.", true],
  ])("is met or not by a reader of the account: %s", (text, isMet) => {
    const told = new Set(vocabulary.terms("The council of Saltreach passed a bill on harbour fees, the mayor said."));
    const headlineTerms = new Set(vocabulary.terms("Saltreach cuts harbour fees"));
    const reading = { vocabulary, titles: [headlineTerms] };
    const desk = { reading, headlineTerms, knows: (term: string) => told.has(term) };
    expect(pointsAtUnseen(desk as unknown as Desk, { text, article: 0 } as Passage)).toBe(!isMet);
  });

  it("is not told in What's happened", () => {
    const account = [
      "Five schools in Saltreach were closed on Sunday after pupils fell ill with a new flu, the mayor said.",
      "The appointment came as five schools in Saltreach were closed and 28 pupils had fallen ill with the new flu.",
    ];
    const brief = briefOfReports([
      ["Ledger", "Saltreach closes five schools as pupils fall ill", account],
      ["Courier", "Five schools closed in Saltreach after pupils fall ill", account],
    ]);
    expect(brief.whatHappened.map(({ text }) => text).join(" ")).not.toMatch(/The appointment/);
  });
});
