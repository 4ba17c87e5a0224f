import { expect, it } from "vitest";
import { briefOfReports } from "../story-brief.js";

const QUOTED = ["“the harbour was never ours to sell”", "“less than a single crane would cost today”"];
const report = (first: string): readonly string[] => [
  first,
  `Mayor Ida Brandt told the council of Saltreach that ${QUOTED[0]} and left the hall at once.`,
  "The sale was shown to the whole country in “Harbours Of The Deep North” on Sunday evening.",
  `The harbour master, Olan Pryce, called the 40 million crowns that the bank paid ${QUOTED[1]}.`,
];

it("has what several quote as a claim, and no title of a film or a book", () => {
  const brief = briefOfReports([
    ["Ledger", "Saltreach sells its harbour", report("Saltreach has sold its harbour to a bank.")],
    ["Courier", "Harbour of Saltreach sold", report("The harbour of Saltreach now belongs to a bank.")],
    ["Standard", "Bank buys harbour", report("A bank has bought the harbour of Saltreach.")],
  ]);
  const quoted = brief.whatThePapersSay.matrix!.rows.filter(({ kind }) => kind === "quote").map(({ claim }) => claim);
  expect(quoted).toEqual(QUOTED);
});
