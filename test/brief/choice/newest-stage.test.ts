import { describe, expect, it } from "vitest";
import { cleanTitle } from "../../../src/brief/choice/headline.js";
import { briefOfReports } from "../story-brief.js";

const told = briefOfReports([
  [
    "Ledger",
    "Police still search for driver after crash kills baker in Saltreach",
    [
      "Police are searching for the driver of a lorry that struck and killed a baker, Olan Pryce, in Saltreach on Sunday.",
      "Pryce, 61, was crossing the harbour road on his bicycle when the lorry hit him from behind at about 6 a.m., police said.",
    ],
    "2026-03-02T09:00:00Z",
  ],
  [
    "Courier",
    "Lorry driver charged over death of Saltreach baker",
    [
      "A lorry driver has been charged over the death of a baker who was struck on the harbour road of Saltreach.",
      "Jon Hale, 34, did not stop after the crash that killed Olan Pryce, prosecutors said in court in Saltreach.",
    ],
    "2026-03-20T09:00:00Z",
  ],
  [
    "Standard",
    "Driver who killed Saltreach baker jailed for four years",
    [
      "A lorry driver who killed a baker on the harbour road of Saltreach and drove on was jailed for four years on Monday.",
      "Judge Lena Marsh told Jon Hale that he had left Olan Pryce to die on a road which he knew well.",
    ],
    "2026-09-14T15:00:00Z",
  ],
]);

describe("a story that has moved on", () => {
  it("opens with its newest stage, under the newest report's title", () => {
    expect(told.story.headline).toBe("Driver who killed Saltreach baker jailed for four years");
    expect(told.whatHappened[0]!.text).toContain("was jailed for four years on Monday 14 September");
  });

  it("does not go on with how things stood", () => {
    const account = told.whatHappened.map(({ text }) => text).join(" ");
    expect(account).not.toMatch(/are searching|has been charged/);
  });
});

describe("title", () => {
  it.each([
    ["Harbour fire kills two - KXYZ News 12 Saltreach, Venport News Weather & Sports", "Harbour fire kills two"],
    ["Harbour fire kills two - wxyz.com-Saltreach News, Weather & Sports", "Harbour fire kills two"],
    ["Harbour clerk held - KXYZ.com, Saltreach News, Weather, Sports", "Harbour clerk held"],
    ["Harbour fire kills two - MyFoxSaltreach | KTBX | Fox 7 | News Weather", "Harbour fire kills two"],
    ["Harbour police seek grey lorry : News", "Harbour police seek grey lorry"],
    ["Harbour fire - two die - police search | The Ledger", "Harbour fire - two die - police search"],
    ["Harbour fire: two men die - Channel 4", "Harbour fire: two men die"],
    ["LATEST: Harbour fire kills two", "Harbour fire kills two"],
    ["Brawl began the shooting at harbour show WITH VIDEO", "Brawl began the shooting at harbour show"],
    ["Harbour fire kills two (PHOTOS)", "Harbour fire kills two"],
    ["Harbour fire - two die, says Ledger", "Harbour fire - two die, says Ledger"],
  ])("%s loses its station alone", (title, clean) => {
    expect(cleanTitle(title)).toBe(clean);
  });
});
