import { describe, expect, it } from "vitest";
import { isGiven } from "../../../../src/brief/extractive/questions/figures-given.js";
import { askedWith as asked } from "../../story-brief.js";

describe("what a ruling or a vote leaves a reader to ask", () => {
  const RULED = [
    "A judge in Corvale ruled on Monday that Lisk Hydro must close the gate of the Dorrin dam within a month.",
    "Lisk Hydro had asked the judge for another year to close the gate of the Dorrin dam, which is cracked.",
  ];
  const TITLE = "Judge rules that Lisk Hydro must close gate of Dorrin dam";
  it("is whether there will be an appeal, by whoever says so", () => {
    const found = asked(TITLE, RULED, "Lisk Hydro plans to appeal the ruling on the gate of the Dorrin dam.");
    expect(found.get("Will there be an appeal?")).toMatch(/plans to appeal/);
    const open = asked(TITLE, RULED, "Lisk Hydro could appeal the ruling on the gate of the Dorrin dam.");
    expect(open.has("Will there be an appeal?")).toBe(false);
  });
  it("is what polls and shares made of it", () => {
    const poll =
      "A poll for the Ledger found that 62% of voters disapprove of the way Lisk Hydro has handled the Dorrin dam.";
    expect(
      asked(TITLE, RULED, poll).get("What do opinion polls say about Lisk Hydro’s handling of the Dorrin dam?"),
    ).toMatch(/62%/);
    const fell = "Lisk Hydro shares fell 4% after the ruling on the gate of the Dorrin dam.";
    expect(asked(TITLE, RULED, fell).get("How did shares in Lisk Hydro react?")).toMatch(/fell 4%/);
    const drifted = "Lisk Hydro shares fell 4% after rising by as much the day before the Dorrin dam ruling.";
    expect(asked(TITLE, RULED, drifted).has("How did shares in Lisk Hydro react?")).toBe(false);
  });
});

describe("a figure that has been read", () => {
  it("is the same in short, and nearly the same where it was rounded", () => {
    expect(isGiven("has paid $368m in claims", 368e6)).toBe(true);
    expect(isGiven("has paid $368bn in claims", 368e6)).toBe(false);
    expect(isGiven("nearly 190,000 crossings", 188_829)).toBe(true);
    expect(isGiven("fell to 473,000", 475_000)).toBe(false);
  });
});
