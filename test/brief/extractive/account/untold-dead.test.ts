import { expect, it } from "vitest";
import { briefOfReports } from "../../story-brief.js";

const OPENING =
  "The captain of the Saint Orla was not on the bridge when the ferry ran onto rocks off Harlow, a report says.";
const OPERATOR =
  "The company that runs the ferry from Harlow has withdrawn two other ships from the route since the accident.";
const account = (title: string, ...more: readonly string[]): string =>
  briefOfReports([
    ["Ledger", title, [OPENING, OPERATOR, ...more]],
    ["Courier", title, [OPENING, OPERATOR]],
  ])
    .whatHappened.map(({ text }) => text)
    .join(" ");

it("ends the account with nobody who did not die, and with none of another event", () => {
  const title = "Ferry captain was not on the bridge";
  expect(account(title, "No people were killed in the accident, the coastguard said.")).not.toContain("No people");
  const blasted = "Mayor blasted over ferry captain";
  expect(account(blasted, "Eleven people died in the blast at the Keel mill, police said.")).not.toContain("Eleven");
});
