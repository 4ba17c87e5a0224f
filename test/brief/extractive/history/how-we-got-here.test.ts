import { describe, expect, it } from "vitest";
import { briefOfReports, type Report } from "../../story-brief.js";

const account = [
  "A grain crane fell onto the north quay of Saltreach port on Friday and killed two dock workers, the harbour master said on Sunday.",
  "Saltreach port will stay closed until the crane has been cleared away, the harbour master said on Sunday.",
];
/** Dates and sentences of what led to the fall of a crane in Saltreach, of reports of Monday 4 May 2026. */
const history = (...more: readonly string[]): string[] =>
  briefOfReports([
    ["Ledger", "Crane falls in Saltreach port and kills two", [...account, ...more]],
    ["Courier", "Two dock workers killed as crane falls in Saltreach port", account],
    ["Standard", "Saltreach port closed after crane kills two", account],
  ]).howWeGotHere.map(({ date, statements }) => `${date} ${statements[0]!.text}`);

describe("How we got here", () => {
  it("dates no event to what it is only compared with", () => {
    expect(
      history(
        "It was the deadliest accident in Saltreach port since June 2021, when five dock workers died on a grain ship.",
        "The last time that the port of Saltreach was closed by a fallen crane, in 2016, it took a month to clear it.",
      ),
    ).toEqual([]);
  });

  it("tells nothing of the day that the account tells, which is the story itself", () => {
    expect(
      history(
        "The crane came down on the two dock workers during the night shift on Friday as they were loading barley.",
      ),
    ).toEqual([]);
  });

  it("leaves careers to the cards, and what was not known to the day it was not", () => {
    expect(
      history(
        "Olaf Keel joined the Saltreach port company in 1998 and became harbour master of the port and of its cranes.",
        "On 20 April it was not known why the crane of the port of Saltreach had been stopped by the dock workers.",
      ),
    ).toEqual([]);
  });

  it("tells once what one report dates to the month and another to the day", () => {
    const told = history(
      "Inspectors of the labour ministry warned the port company in March 2024 that the crane was unsafe.",
      "On 11 March 2024 inspectors sealed off the crane, whose brakes had rusted, and ordered the port company to renew them.",
    );
    expect(told).toHaveLength(1);
  });

  it("does not tell again the date under which an event stands", () => {
    const [told] = briefOfReports([
      [
        "Ledger",
        "Crane falls in Saltreach port and kills two",
        [...account, "On 11 March 2024, inspectors of the labour ministry sealed off the crane of Saltreach port."],
      ],
      ["Courier", "Two dock workers killed as crane falls in Saltreach port", account],
      ["Standard", "Saltreach port closed after crane kills two", account],
    ]).howWeGotHere;
    expect(told?.statements[0]).toMatchObject({
      text: "Inspectors of the labour ministry sealed off the crane of Saltreach port.",
      citations: [
        { quote: "On 11 March 2024, inspectors of the labour ministry sealed off the crane of Saltreach port." },
      ],
    });
  });

  it("tells what was found and done before", () => {
    expect(
      history("Inspectors of the labour ministry warned the port company in March 2024 that the crane was unsafe."),
    ).toEqual([
      "2024-03 Inspectors of the labour ministry warned the port company in March 2024 that the crane was unsafe.",
    ]);
  });
});

describe("a step between the first report and the newest", () => {
  const brief = briefOfReports([
    [
      "Ledger",
      "Norland Foods bids 2.1 billion crowns for Tarn Dairies",
      ["Norland Foods said on Monday it had offered 2.1 billion crowns for Tarn Dairies, its oldest rival."],
      "2026-05-04T12:00:00Z",
    ],
    [
      "Courier",
      "Norland Foods raises offer for Tarn Dairies to 2.6 billion crowns",
      [
        "Norland Foods raised its offer for Tarn Dairies by a quarter on Friday, to 2.6 billion crowns, and won over the family that had resisted it.",
      ],
      "2026-05-08T12:00:00Z",
    ],
    [
      "Standard",
      "Regulator opens review of Norland Foods takeover",
      [
        "The Competition Board has opened an in-depth review of Norland Foods' 2.6 billion crown takeover of Tarn Dairies.",
        "The chief executive of Norland Foods, Ada Brandt, said that it was ready to sell three dairies to satisfy the board.",
      ],
      "2026-05-13T12:00:00Z",
    ],
    [
      "Tribune",
      "Regulator opens review of Norland Foods takeover",
      ["The Competition Board has opened a review of the takeover of Tarn Dairies, and will decide by the autumn."],
      "2026-05-13T15:00:00Z",
    ],
  ]);
  it("is told though the account shares its names and its figure, and says of them something else", () => {
    const steps = brief.howWeGotHere.map(({ date, statements }) => [date, statements[0]!.text]);
    expect(steps).toContainEqual(["2026-05-08", expect.stringContaining("raised its offer")]);
  });
});

describe("a toll that rises", () => {
  const report = (day: number, hour: number, sentences: readonly string[], title: string): Report => [
    `Paper ${day} ${hour}`,
    title,
    sentences,
    `2026-05-0${day}T${hour}:00:00Z`,
  ];
  it("is told day by day, though all but the figure has been told", () => {
    const toll = (count: string, day: string): string =>
      `The death toll from the flood below the Harlow dam rose to ${count} on ${day}, the interior ministry said.`;
    const brief = briefOfReports([
      report(
        4,
        10,
        ["Three people were killed on Monday in the flood below the Harlow dam, the interior ministry said."],
        "Three dead in flood below Harlow dam",
      ),
      report(
        5,
        10,
        [toll("seven", "Tuesday"), "Divers searched the lower town for those who were missing."],
        "Harlow flood toll rises to seven",
      ),
      report(
        6,
        10,
        [toll("nine", "Wednesday"), "Water was still standing in the lower town."],
        "Harlow flood toll rises to nine",
      ),
      report(
        8,
        10,
        [
          "Eleven people died in the flood below the Harlow dam, and the search for bodies has ended, the interior ministry said on Friday.",
        ],
        "Eleven dead below Harlow dam as search ends",
      ),
      report(
        8,
        12,
        [
          "The search for bodies below the Harlow dam has ended, with eleven people dead, the interior ministry said on Friday.",
        ],
        "Search ends below Harlow dam with eleven dead",
      ),
    ]);
    const days = brief.howWeGotHere.map(({ date }) => date);
    expect(days).toEqual(expect.arrayContaining(["2026-05-05", "2026-05-06"]));
  });
});
