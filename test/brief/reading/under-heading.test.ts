import { expect, it } from "vitest";
import { headingLength } from "../../../src/brief/reading/under-heading.js";
import { briefOfReports } from "../story-brief.js";

const REST = "The toll of the blast at the grain quay rose to five.";

it("cuts a heading that stands before its sentence with a colon", () => {
  const heading = "Death toll up in blast at quay: ";
  expect(headingLength(heading + REST)).toBe(heading.length);
});

it.each([
  "JUNE 20: Pallbearers carry the dockers of Saltreach to the old church.",
  "Worried: A parent waits for a docker at the gate of the quay.",
  "Mayor of Saltreach Ida Brandt: The town will rebuild every shed of the quay.",
  "Answer to the dockers on Monday: I will not resign over the quay.",
  "Olan Dray, head of the dockers of Saltreach: The board has every reason to fear us.",
])("leaves out what may be somebody's words, or of another day or thing: %s", (text) => {
  expect(headingLength(text)).toBeUndefined();
});

it.each([
  "The harbour board said: The quay of Saltreach will be closed for a week.",
  "The board has a hard task: The quay of Saltreach must be mended before winter.",
  "20 April: The quay of Saltreach burned, and two dockers died there.",
  "“We know one thing for sure: The quay of Saltreach is lost,” Dray said.",
  "Dockers burned the quay of Saltreach on Sunday: Olan Dray set the quay alight, and two others helped him.",
  "The board made a bold choice: Unlike other towns, Saltreach would pay for the quay.",
])("takes no clause, no day and no quotation for a heading: %s", (text) => {
  expect(headingLength(text)).toBe(0);
});

it("is not told with the sentence", () => {
  const brief = briefOfReports([
    ["Ledger", "Five dockers dead after blast at Saltreach quay", [`Death toll up in blast at quay: ${REST}`]],
  ]);
  expect(JSON.stringify(brief.whatHappened)).not.toContain("at quay:");
});
