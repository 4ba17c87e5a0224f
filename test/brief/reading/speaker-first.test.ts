import { describe, expect, it } from "vitest";
import { speakerFirst } from "../../../src/brief/reading/speaker-first.js";

describe("a quotation with its speaker in front", () => {
  it.each([
    ["“We won,” said Ada Brandt.", "Ada Brandt: “We won.”"],
    ["“We won!” said Ada Brandt, the union's leader.", "Ada Brandt, the union's leader: “We won!”"],
    ['"The gates are open," Marsh said.', 'Marsh: "The gates are open."'],
    ["“We won,” Brandt, a judge of the county, wrote.", "Brandt, a judge of the county: “We won.”"],
    ["“We won. We did,” Brandt said on Friday.", "Brandt as saying on Friday: “We won. We did.”"],
    [
      "“We won,” said Ada Brandt in an interview with the Ledger.",
      "Ada Brandt as saying in an interview with the Ledger: “We won.”",
    ],
    [
      "“We won,” said Ada Brandt, director of research at the union.",
      "Ada Brandt, director of research at the union: “We won.”",
    ],
  ])("turns %s", (sentence, turned) => {
    expect(speakerFirst(sentence)).toBe(turned);
  });

  it.each([
    "“We won,” she said.",
    "“We won,” said Ada Brandt, who had asked for less.",
    "“We won,” Brandt said as the crowd cheered.",
    "“We won,” Brandt said. “They lost.”",
    "“We won,” Brandt told the Ledger.",
    "Brandt said “we won”.",
    "“we” said Ada Brandt.",
    "“We won,” Brandt said, but the company denied it.",
  ])("leaves %s as it is", (sentence) => {
    expect(speakerFirst(sentence)).toBeUndefined();
  });
});
