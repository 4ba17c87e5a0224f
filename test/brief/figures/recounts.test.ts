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

  it("is none where it is the same holder's, where nothing was counted, or where what is said is measured", () => {
    const count = "The council says 2,140 houses have been flooded in Wenlow and Ostrel together.";
    expect(disputesOf(count, "The council said on Friday that the number was 1,900.")).toEqual([]);
    expect(disputesOf("Many houses stand in water.", "Keel Hydro says it makes the number about 1,500.")).toEqual([]);
    expect(disputesOf("The halls are 40 miles from Wenlow.", "Keel Hydro says it makes the number about 35.")).toEqual(
      [],
    );
  });
});
