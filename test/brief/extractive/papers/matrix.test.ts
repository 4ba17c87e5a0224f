import { expect, it } from "vitest";
import { briefOfReports } from "../../story-brief.js";

const QUOTED = ["“the harbour was never ours to sell”", "“less than a single crane would cost today”"];
const report = (first: string): readonly string[] => [
  first,
  `Mayor Ida Brandt told the council of Saltreach that ${QUOTED[0]} and left the hall at once.`,
  "The sale was shown to the whole country in “Harbours Of The Deep North” on Sunday evening.",
  "A bank clerk of Saltreach told the council that “no more than 600” crates would have to leave the harbour.",
  `The harbour master, Olan Pryce, called the 40 million crowns that the bank paid ${QUOTED[1]}.`,
];

it("has what several quote as a claim, and no title of a film or a book, nor a bare figure", () => {
  const brief = briefOfReports([
    ["Ledger", "Saltreach sells its harbour", report("Saltreach has sold its harbour to a bank.")],
    ["Courier", "Harbour of Saltreach sold", report("The harbour of Saltreach now belongs to a bank.")],
    ["Standard", "Bank buys harbour", report("A bank has bought the harbour of Saltreach.")],
  ]);
  const quoted = brief.whatThePapersSay.matrix!.rows.filter(({ kind }) => kind === "quote").map(({ claim }) => claim);
  expect(quoted).toEqual(QUOTED);
});

it("claims no plan for a day that the newest report has come to", () => {
  const plan = "The harbour board of Saltreach must decide on the sale by Wednesday, the mayor said at the town hall.";
  const sold = (who: string): string =>
    `${who} paid 40 million crowns for the north quay of Saltreach, the town hall said.`;
  const cranes = `${report("")[1]!} ${report("")[4]!}`;
  const early = "2026-05-04T09:00:00Z";
  const { matrix } = briefOfReports([
    ["Ledger", "Board must decide on sale of harbour", [sold("A bank"), plan, cranes], early],
    [
      "Courier",
      "Decision due on harbour of Saltreach",
      [sold("One bank"), plan.replace("said at", "said in"), cranes],
      early,
    ],
    [
      "Standard",
      "Saltreach sells its harbour",
      ["The board of Saltreach sold the harbour on Wednesday.", sold("A bank"), cranes],
      "2026-05-06T18:00:00Z",
    ],
  ]).whatThePapersSay;
  expect(matrix).toBeDefined();
  expect(matrix!.rows.map(({ claim }) => claim).join(" ")).not.toMatch(/must decide/);
});
