import { describe, expect, it } from "vitest";
import { tellsState } from "../../../src/brief/extractive/past-state.js";
import { briefOfReports } from "../story-brief.js";

describe("what a report of days ago tells of how things stand", () => {
  it.each([
    "The captain is in hospital at Saltreach with burns to both of his hands.",
    "The captain has been missing since the ferry left the north quay on Monday.",
    "Jurors in the upcoming trial of the captain have been asked about the ferry.",
    "Keel Line says its work to raise the ferry that sank in the Lisk is going to plan.",
    "The ferry company was told that the harbour board will begin its inquiry in June.",
  ])("is a state: %s", (text) => expect(tellsState(text)).toBe(true));

  it.each([
    "The captain was taken to hospital at Saltreach with burns to both of his hands.",
    "A court at Saltreach found the captain guilty of fraud on Monday.",
    "Propofol is a sedative that is given before operations.",
    "Two people are dead and nine are injured after the ferry sank off Saltreach.",
    "The harbour master said the ferry had left the north quay without a light.",
  ])("is none: %s", (text) => expect(tellsState(text)).toBe(false));
});

it("is left out of the account and the themes of a story that has gone on", () => {
  const trial = [
    "The trial of Captain Olan Pryce is due to open at the court of Saltreach in the spring of the year.",
    "Captain Olan Pryce is in custody at the Graywater prison and faces four years for the loss of the ferry.",
    "Captain Olan Pryce was charged with the loss of the ferry and with fraud at Saltreach in March.",
  ];
  const verdict = [
    "A jury at Saltreach found Captain Olan Pryce guilty of fraud over the loss of the ferry on Monday.",
    "The jury at Saltreach heard forty witnesses on the loss of the ferry and on what Captain Olan Pryce had been paid.",
  ];
  const brief = briefOfReports([
    ["Ledger", "", trial, "2026-04-20T09:00:00Z"],
    ["Courier", "", verdict, "2026-05-04T09:00:00Z"],
    ["Standard", "", verdict, "2026-05-04T10:00:00Z"],
  ]);
  expect(brief.story.headline).toMatch(/^A jury at Saltreach found Captain Olan Pryce guilty of fraud/);
  expect(brief.whatHappened[0]!.text).toMatch(/guilty/);
  const told = [...brief.whatHappened, ...brief.behindTheHeadline.themes.flatMap(({ statements }) => statements)];
  expect(told.map(({ text }) => text).join(" ")).not.toMatch(/due to open|in custody/);
});

it("and, of the account of what happened, from the day after on; nor is anybody in it whom one report alone calls Mr", () => {
  const before = [
    "The harbour board says its work to raise the ferry off Saltreach is going to plan and will end on time.",
    "Mr Brack says the ferry off Saltreach was raised by nobody when the harbour board asked his father for help.",
  ];
  const news = [
    "The work to raise the ferry off Saltreach has failed, the harbour board said after three days of trials.",
    "The ferry sank off Saltreach with ninety cars and no passengers in the first storm of the spring.",
  ];
  const brief = briefOfReports([
    ["Ledger", "", before, "2026-05-03T09:00:00Z"],
    ["Courier", "", news, "2026-05-04T09:00:00Z"],
  ]);
  expect(brief.story.headline).toMatch(/has failed/);
  expect(brief.whatHappened.map(({ text }) => text).join(" ")).not.toMatch(/going to plan|Brack/);
});
