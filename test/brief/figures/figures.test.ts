import { describe, expect, it } from "vitest";
import { briefOfReports } from "../story-brief.js";

const at = (hour: number): string => `2026-05-04T${String(hour).padStart(2, "0")}:00:00Z`;
const ledger = (hour: number) =>
  [
    "Ledger",
    "Saltreach says 212 prisoners freed, monitor counts 61",
    [
      "The interim president said on Monday that 212 prisoners had been freed this week, while the monitoring group Open Door said it could confirm 61 releases.",
    ],
    at(hour),
  ] as const;
const standard = (hour: number) =>
  [
    "Standard",
    "President dares the opposition to vote",
    [
      "In a speech of half an hour the interim president said that 312 prisoners had been freed since Sunday, and the house rose to its feet.",
    ],
    at(hour),
  ] as const;

/** Who is shown with which figure. */
const positionsOf = (...reports: Parameters<typeof briefOfReports>[0]): string[][] =>
  briefOfReports(reports).whatThePapersSay.disputes.flatMap(({ positions }) =>
    positions.map(({ value, holder }) => [value, holder]),
  );

describe("disputed figures", () => {
  it("are shown as each outlet has them, where two give one holder's figure differently, those of headlines first", () => {
    expect(positionsOf(ledger(17), standard(20))).toEqual([
      ["212", expect.stringMatching(/interim president, as The Ledger has it$/)],
      ["61", expect.stringMatching(/Open Door$/)],
      ["312", expect.stringMatching(/interim president, as The Standard has it$/)],
    ]);
  });

  it("stand in the order of how many voices give them", () => {
    const courier = [
      "Courier",
      "Saltreach frees prisoners",
      [
        "The monitoring group Open Door said on Monday that it could confirm 61 releases from the prisons of Saltreach.",
      ],
      at(18),
    ] as const;
    expect(positionsOf(ledger(17), courier, standard(20)).map(([value]) => value)).toEqual(["61", "212", "312"]);
  });

  it("are all in the answer to how many it were", () => {
    const title = "Prisoners freed in Saltreach, president says";
    const brief = briefOfReports([
      [
        "Ledger",
        title,
        ["The interim president said on Monday that 212 prisoners had been freed in Saltreach this week."],
        at(17),
      ],
      [
        "Courier",
        title,
        ["The monitoring group Open Door said that 61 prisoners had been freed in Saltreach since the week began."],
        at(18),
      ],
      [
        "Standard",
        title,
        ["In a speech to the house the interim president said that 312 prisoners had been freed in Saltreach."],
        at(20),
      ],
    ]);
    const asked = [...brief.goDeeper, ...brief.commonQuestions].find(({ question }) => /^How many/.test(question));
    const told = asked!.answer.map(({ text }) => text).join(" ");
    for (const figure of ["212", "61", "312"]) expect(told).toContain(figure);
  });

  it("are the holder's newest alone, where hours lie between", () => {
    const holders = positionsOf(ledger(4), standard(20)).map(([, holder]) => holder);
    expect(holders.filter((holder) => /president/.test(holder!))).toHaveLength(1);
  });

  it('are held by nobody\'s "her government"', () => {
    const [first, ...others] = [
      "The monitoring group Open Door said that 61 prisoners had been freed in Saltreach since the week began.",
      "The interim president, Mira Vantor, spoke when her government said it had freed 212 prisoners in Saltreach.",
    ];
    const holders = positionsOf(
      ["Courier", "Freed prisoners of Saltreach counted", [first!], "2026-03-06T18:00:00Z"],
      ["Standard", "Freed prisoners of Saltreach counted", others, "2026-03-06T20:00:00Z"],
    ).map(([, holder]) => holder);
    expect(holders).toContain("The government");
  });
});
