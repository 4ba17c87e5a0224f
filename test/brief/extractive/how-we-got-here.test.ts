import { describe, expect, it } from "vitest";
import { briefOfReports } from "../story-brief.js";

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

  it("tells what was found and done before", () => {
    expect(
      history("Inspectors of the labour ministry warned the port company in March 2024 that the crane was unsafe."),
    ).toEqual([
      "2024-03 Inspectors of the labour ministry warned the port company in March 2024 that the crane was unsafe.",
    ]);
  });
});
