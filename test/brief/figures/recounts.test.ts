import { describe, expect, it } from "vitest";
import { briefOfReports } from "../story-brief.js";

const LEDGER = "2026-05-04T17:00:00Z";
const COURIER = "2026-05-04T19:00:00Z";
const ABOUT = "Saltreach mill to close three of its halls";

const disputesOf = (...sentences: string[]) =>
  briefOfReports([
    [
      "Ledger",
      ABOUT,
      ["The Saltreach mill will close three of its halls, its owner said on Monday.", ...sentences],
      LEDGER,
    ],
    ["Courier", ABOUT, ["Three halls of the Saltreach mill are to close, the owner said on Monday."], COURIER],
  ]).whatThePapersSay.disputes.map(({ about, positions }) => ({
    about,
    held: positions.map(({ holder, value }) => [holder, value]),
  }));

describe("a count that somebody gives anew", () => {
  it("is shown beside the one that it contradicts, under what both count", () => {
    expect(
      disputesOf(
        "The owner, Olan Keel, repeated that “no more than 600” jobs would go.",
        "The weavers' union said that the number will be 1,400.",
      ),
    ).toEqual([
      {
        about: "How many jobs would go",
        held: [
          [expect.stringMatching(/Olan Keel|owner/), "no more than 600"],
          [expect.stringMatching(/union$/), "1,400"],
        ],
      },
    ]);
  });

  it("is held by whoever a pronoun means", () => {
    const [dispute] = disputesOf(
      "The owner, Olan Keel, said that the mill would save 40 million crowns a year.",
      "He repeated that “no more than 600” jobs would go.",
      "The weavers' union says that the number will be 1,400.",
    );
    expect(dispute?.held[0]).toEqual(["Olan Keel", "no more than 600"]);
  });

  it("is of what was counted last, a sentence or two before", () => {
    const [dispute] = disputesOf(
      "The council says 2,140 houses have been flooded in Wenlow and Ostrel together.",
      "Keel Hydro, which runs the dam, says it makes the number about 1,500.",
    );
    expect(dispute).toEqual({
      about: "How many houses have been flooded in Wenlow and Ostrel together",
      held: [
        ["The council", "2,140"],
        [expect.stringMatching(/^Keel Hydro/), "about 1,500"],
      ],
    });
  });

  const count = "The council says 2,140 houses have been flooded in Wenlow and Ostrel together.";
  it.each([
    ["of the same holder", [count, "The council says the number is 1,900."]],
    ["where nothing was counted", ["Many houses stand in water.", "Keel Hydro says it makes the number about 1,500."]],
    ["of how often", ["The crane has been mended 14 times.", "Keel Hydro says it makes the number about 9."]],
    [
      "of one of two things",
      [count, "Some 1,400 sheep have drowned there.", "Keel Hydro says it makes the number 1,500."],
    ],
    ["of another time", [count, "Keel Hydro says the number was 1,500 a year ago."]],
    ["of another scope", [count, "Keel Hydro says the number is 3,500 across the whole of Kestria."]],
    ["of quite another size", [count, "Keel Hydro says the number is 40."]],
  ])("is none %s", (_, sentences) => {
    expect(disputesOf(...sentences)).toEqual([]);
  });
});
