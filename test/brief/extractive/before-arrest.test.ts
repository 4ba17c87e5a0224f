import { expect, it } from "vitest";
import type { Desk } from "../../../src/brief/desk.js";
import { isBeforeArrest } from "../../../src/brief/extractive/before-arrest.js";
import type { Passage } from "../../../src/brief/reading/passage.js";
import { briefOfReports } from "../story-brief.js";

const isBefore = (headline: string, text: string, ...told: string[]): boolean =>
  isBeforeArrest(
    { headline, someTold: (test) => told.some((one) => test({ text: one } as Passage)) } as Desk,
    { text } as Passage,
  );

it("knows what was so before somebody was held", () => {
  const none = "No arrests have been made in the fire at the quay, the harbour police said.";
  expect(isBefore("Fire at quay of Saltreach", none)).toBe(false);
  expect(isBefore("Fire at quay of Saltreach", none, "A man of 31 was arrested on Monday.")).toBe(true);
  expect(isBefore("Docker pleads guilty to fire at quay", none)).toBe(true);
  expect(isBefore("Docker held over fire", none, "No suspects have been arrested, the police said.")).toBe(false);
  const little = "Police have very little information regarding the suspect or the boat that he used.";
  expect(isBefore("Docker arrested over fire at quay", little)).toBe(true);
  const other = "No arrests have been made in a second fire, and two men were charged with the first.";
  expect(isBefore("Docker arrested over fire at quay", other)).toBe(false);
});

it("tells nothing of the kind as what an outlet has", () => {
  const early = [
    "A fire at the grain quay of Saltreach on Monday hurt four dockers, the port authority said.",
    "No arrests have been made in the investigation, which the harbour police of Venport and a board of the province lead together.",
  ];
  const brief = briefOfReports([
    ["Ledger", "Fire at quay of Saltreach hurts four dockers", early, "2026-05-04T09:00:00Z"],
    [
      "Courier",
      "Docker arrested over fire at quay of Saltreach",
      ["A docker was arrested on Tuesday over the fire that hurt four dockers at the grain quay of Saltreach."],
      "2026-05-05T09:00:00Z",
    ],
  ]);
  expect(JSON.stringify([brief.whatHappened, brief.whatThePapersSay])).not.toContain("No arrests");
});
