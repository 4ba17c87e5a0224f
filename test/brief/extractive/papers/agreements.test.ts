import { expect, it } from "vitest";
import { briefOfReports } from "../../story-brief.js";

/** What outlets agree on in two reports of one day that share a sentence, where a third tells what came five days later. */
function agreedOn(line: string): string {
  const rest = (place: string): string[] => [
    `A crane fell on the grain quay of Saltreach on Monday and killed two dockers near the ${place}, the harbour board said.`,
    line,
    `Ships for Venport have been sent to the ${place} since, where crews unload them by hand.`,
    `The ${place} has a crane of its own that is older than the town hall.`,
  ];
  const opened =
    "The grain quay of Saltreach was opened again on Saturday after a crane had fallen on it, and the first ship came in from Venport.";
  const brief = briefOfReports([
    ["Ledger", "Falling crane kills two dockers at Saltreach", rest("north pier"), "2026-05-04T09:00:00Z"],
    ["Courier", "Two dockers die as crane falls at Saltreach", rest("old mole"), "2026-05-04T10:00:00Z"],
    ["Standard", "Saltreach quay opens again after fall of crane", [opened], "2026-05-09T11:00:00Z"],
  ]);
  return brief.whatThePapersSay.agreements.map(({ text }) => text).join(" ");
}

it("agrees on what happened, and not on how things stood days before the newest report", () => {
  expect(agreedOn("The port was closed for the day, and the fire service sent a boat.")).toContain("sent a boat");
  expect(agreedOn("The port is closed for the day, and the fire service is looking for a boat.")).not.toContain("boat");
});
