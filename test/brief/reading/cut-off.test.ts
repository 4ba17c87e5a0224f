import { describe, expect, it } from "vitest";
import { wholeLength } from "../../../src/brief/reading/cut-off.js";
import { briefOfReports } from "../story-brief.js";

const whole = (sentence: string): string => sentence.slice(0, wholeLength(sentence));

describe("a text that was cut off", () => {
  it("may end in a whole sentence, with its own full stop before the dots", () => {
    expect(whole("The council of Saltreach goes home....")).toBe("The council of Saltreach goes home.");
    expect(whole("“The gates are open to anybody.”...")).toBe("“The gates are open to anybody.”");
    expect(whole("The wall cost 40%....")).toBe("The wall cost 40%.");
  });

  it("ends in half a sentence otherwise", () => {
    for (const half of [
      "The council of Saltreach...",
      "The council wrote to Sen....",
      "The wall was built with money of the U.S....",
      "Nobody spoke of it.",
    ])
      expect(whole(half)).toBe(half);
  });

  it("gives its last sentence to the brief where that is whole", () => {
    const said = (end: string): string =>
      briefOfReports([
        [
          "Ledger",
          "Mayor of Saltreach resigns",
          ["The mayor of Saltreach resigned on Monday over a loan for the harbour."],
        ],
        [
          "Courier",
          "A loan looked into",
          [
            "The mayor of Saltreach stepped down over a loan for its harbour.",
            `Auditors found 40 million crowns in a sealed box under the stairs of the old customs ${end}`,
          ],
        ],
      ])
        .whatThePapersSay.outlets.flatMap(({ statements }) => statements.map(({ text }) => text))
        .join(" ");
    expect(said("house....")).toMatch(/customs house\.$/);
    expect(said("house...")).toBe("");
  });
});
