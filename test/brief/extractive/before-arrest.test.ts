import { expect, it } from "vitest";
import type { Desk } from "../../../src/brief/desk.js";
import { isBeforeArrest } from "../../../src/brief/extractive/before-arrest.js";
import type { Passage } from "../../../src/brief/reading/passage.js";
import { briefOfReports } from "../story-brief.js";

/** Whether a report of 4 May is told before an arrest of which sentences of another day are told. */
const isBefore = (text: string, told: string, day = "05"): boolean => {
  const published = ["04", day].map((own) => ({ article: { published: `2026-05-${own}T09:00:00Z` } }));
  const someTold = (test: (one: Passage) => boolean) => test({ text: told, article: 1 } as Passage);
  return isBeforeArrest(
    { someTold, reading: { articles: published } } as unknown as Desk,
    { text, article: 0 } as Passage,
  );
};

it("knows what was so before somebody was held", () => {
  const none = "No arrests have been made in the fire at the quay, the harbour police said.";
  const held = "A man of 31 was arrested on Monday.";
  expect(isBefore(none, held)).toBe(true);
  expect(isBefore(none, held, "03")).toBe(false);
  expect(isBefore(none, "A docker pleaded guilty to the fire.")).toBe(true);
  expect(isBefore("Police have very little information regarding the suspect or the boat.", held)).toBe(true);
  const other = "No arrests have been made in a second fire, and two men were charged with the first.";
  expect(isBefore(other, held)).toBe(false);
});

it.each([
  "The board offers 5,000 crowns for information leading to the arrest of the killer.",
  "Reward of $5,000 for arrest of gunman",
  "Nobody has been arrested.",
  "Police have not arrested anyone.",
  "No one has been charged with the killing.",
  "Police do not have anyone in custody.",
  "A warrant for the arrest of Olan Keel was issued.",
  "The gunman could be charged with murder.",
  "Her husband was convicted of fraud in 2009.",
  "Her husband was arrested for fraud in 2009.",
])("takes for no arrest: %s", (told) => {
  expect(isBefore("No arrests have been made in the fire, the police said.", told)).toBe(false);
});

it("is nothing that outlets agree on", () => {
  const agreedOn = (last: string): string => {
    const lines = (place: string) => [
      `A crane fell on the grain quay of Saltreach on Monday and killed two dockers near the ${place}, the harbour board said.`,
      "No arrests have been made, and the fire service sent a boat for the day.",
      `Ships for Venport have been sent to the ${place} since, where crews unload them by hand.`,
      `The ${place} has a crane of its own that is older than the town hall.`,
    ];
    const brief = briefOfReports([
      ["Ledger", "Falling crane kills two dockers at Saltreach", lines("north pier"), "2026-05-04T09:00:00Z"],
      ["Courier", "Two dockers die as crane falls at Saltreach", lines("old mole"), "2026-05-04T10:00:00Z"],
      ["Standard", "Two dockers killed by crane at Saltreach", [last], "2026-05-04T11:00:00Z"],
    ]);
    const { agreements, matrix } = brief.whatThePapersSay;
    return JSON.stringify([agreements, matrix?.rows]);
  };
  const where = "over the fall of the crane that killed two dockers at the grain quay of Saltreach.";
  expect(agreedOn(`The harbour board met on Monday ${where}`)).toMatch(/no arrests/i);
  expect(agreedOn(`A crane driver was arrested on Monday ${where}`)).not.toMatch(/no arrests/i);
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
