import { expect, it } from "vitest";
import { briefOfReports } from "../story-brief.js";

const PAGE = ["You've selected the Kestrian edition.", "Would you like to make this your default edition?"];

it("heads a story without titles by no words of its pages", () => {
  const headed = (...lines: string[]): string =>
    briefOfReports([
      ["Ledger", "", lines],
      ["Courier", "", PAGE],
    ]).story.headline;
  expect(headed(...PAGE)).toBe("Untitled");
  expect(headed("Harbour crews of the bay 's old port , and of Saltreach , at work !")).toBe(
    "Harbour crews of the bay's old port, and of Saltreach, at work!",
  );
  expect(headed("Harbour crews in Saltreach!")).toBe("Harbour crews in Saltreach!");
});
