import { describe, expect, it } from "vitest";
import { isOfStep, stepOf } from "../../../../src/brief/choice/case-steps.js";
import { briefOfReports, type Report } from "../../story-brief.js";

const FIRE =
  "A fire killed two dockers and hurt three others at the grain quay of Saltreach on Sunday, the fire service said.";
const FIRST: Report = [
  "Ledger",
  "Fire kills two dockers at grain quay of Saltreach",
  [FIRE, "The grain quay of Saltreach burned until the evening."],
  "2026-05-04T09:00:00Z",
];
const accountOf = (title: string, ...lines: readonly string[]): string[] =>
  briefOfReports([FIRST, ["Courier", title, lines, "2026-06-12T09:00:00Z"]]).whatHappened.map(({ text }) => text);

describe("the step of a case that the headline names", () => {
  it("leads the report behind captions of earlier days", () => {
    const captions = [
      "Firefighters were on the scene on May 3, 2026, with three engines and a boat.",
      "Flowers have been left outside the gate of the harbour where two men died.",
      "Dockers stood together on May 4, 2026, the day after the fire.",
      "By Mara Lind",
    ];
    const charge = "Olan Dray, 26, was indicted on Thursday on two counts of murder over the fire at the grain quay.";
    const [first] = accountOf("Docker indicted over deadly fire at Saltreach quay", ...captions, charge);
    expect(first).toContain("Olan Dray, 26, was indicted");
  });
  it("is told behind the sentence that says who it is about", () => {
    const lead =
      "Olan Dray, 26, allegedly owned the can of petrol that was found at the grain quay of Saltreach after the fire.";
    const charge = "Dray is charged with endangering life and unlawful possession of fuel.";
    const account = accountOf("Charges are filed over fire at Saltreach grain quay", lead, charge);
    expect(account.join(" ")).toContain(charge);
    expect(account.indexOf(charge)).toBe(account.indexOf(lead) + 1);
  });
  it("opens the page by what somebody is charged with, who is not named", () => {
    const plea =
      "The man charged with killing two dockers in a fire at a quay has pleaded guilty to two counts of murder.";
    const account = accountOf("Saltreach quay arsonist pleads guilty", plea, "Prosecutors had asked for a trial.");
    expect(account[0]).toBe(plea);
  });
  it("is told by an admission, and opens no page with somebody who has to be met first", () => {
    const admitted = "A docker of 26 has admitted to manslaughter in the fire at the grain quay of Saltreach.";
    const plea =
      "Court director Mara Lind says the man entered a guilty plea on Thursday over the fire at the grain quay.";
    expect(accountOf("Docker pleads guilty over fire at Saltreach quay", admitted, plea)[0]).toBe(admitted);
  });
  it("is no name for somebody", () => {
    expect(stepOf("Convicted felon set fire to Saltreach quay")).toBe(-1);
    expect(stepOf("Drivers facing higher parking charges at Saltreach quay")).toBe(-1);
    expect(stepOf("Dray gets 4 goals")).toBe(-1);
    expect(stepOf("Dray gets 15-30 years")).toBe(stepOf("Dray sentenced"));
    expect(isOfStep("Dray spoke before his sentencing.", stepOf("Dray sentenced"))).toBe(false);
  });
});
