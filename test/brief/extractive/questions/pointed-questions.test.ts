import { describe, expect, it } from "vitest";
import type { Desk } from "../../../../src/brief/desk.js";
import { isTold } from "../../../../src/brief/extractive/questions/limits/told.js";
import { vocabularyOf } from "../../../../src/brief/likeness/terms.js";
import { askedWith as asked } from "../../story-brief.js";

const RULING = "Court rules that Lisk Hydro must close the gate";
const RULED = [
  "The court of appeal ruled on Monday that Lisk Hydro must close the gate of the Dorrin dam within a month.",
  "Lisk Hydro had asked the court of appeal for another year to close the gate of the Dorrin dam.",
];

describe("a sentence that points back", () => {
  it("says what a ruling means", () => {
    const means = asked(
      RULING,
      RULED,
      "The ruling means that Lisk Hydro has to buy power from abroad for the whole winter.",
    );
    expect(means.get("What does the ruling mean?")).toMatch(/from abroad/);
  });
  it("is no answer of what came about at its time, or of a ruling that nobody has spoken of", () => {
    const besides = "The ruling comes as four more dams of Lisk Hydro wait for their inspection.";
    expect([...asked(RULING, RULED, besides).values()].filter((one) => /four more dams/.test(one))).toEqual([]);
    const other = asked(RULING, RULED, "The strike could force Lisk Hydro to buy power from abroad for the winter.");
    expect(other.has("What does the strike mean?")).toBe(false);
    const soon = "The ruling means that the homes of Dorrin could be without power as soon as the end of the week.";
    expect(asked(RULING, RULED, soon).has("What does the ruling mean?")).toBe(false);
  });
});

const SHOOTING = "Three people wounded in shooting at Harlow market";
const SHOTS = [
  "Three people were wounded in a shooting at the Harlow market on Sunday, police said.",
  "The shooting at the Harlow market sent hundreds of shoppers running and closed the market for the rest of the day.",
];

describe("people who are known by what they are", () => {
  it("are asked for what they believe", () => {
    const held = asked(
      SHOOTING,
      SHOTS,
      "Police believe the shooting at the Harlow market was in retaliation for a theft.",
    );
    expect(held.get("What do police believe happened?")).toMatch(/retaliation/);
  });
  it("are not asked for who was there, or for what they cannot tell", () => {
    const line =
      "Police believe the gunman of the Harlow market knew people there, but it was not clear whether he was angry.";
    expect(asked(SHOOTING, SHOTS, line).has("What do police believe happened?")).toBe(false);
    const aim = "Police believe the gunman was at the Harlow market at noon, but it is unclear if anyone was targeted.";
    expect(asked(SHOOTING, SHOTS, aim).has("What do police believe happened?")).toBe(false);
  });
  it("are not asked for what the account has as the reason", () => {
    const title = "Three people wounded in revenge shooting at Harlow market";
    const line = "Police believe the shooting at the Harlow market was in retaliation for a theft of apples.";
    expect(asked(title, SHOTS, line).has("What do police believe happened?")).toBe(false);
  });
  it("are not asked for as critics", () => {
    const title = "Kestria passes bank bill";
    const account = [
      "The assembly of Kestria passed the bank bill on Monday after a debate of nine hours.",
      "The bank bill of Kestria had been waiting for a vote of the assembly since March.",
    ];
    const line = "Critics say the bank bill leaves savers in small towns of Kestria without a branch.";
    expect([...asked(title, account, line).keys()].join(" ")).not.toMatch(/critics/);
  });
});

describe("what the account has told", () => {
  it("is known by its words, wherever they stand in what has been read", () => {
    const desk = { reading: { vocabulary: vocabularyOf("en") } } as unknown as Desk;
    const read = ["Kestria weighs a commission", "Some deputies suggested creating a national panel on the dam."];
    expect(isTold(desk, read, "proposed creating a national commission")).toBe(true);
    expect(isTold(desk, read, "proposed lowering the dam by nine metres")).toBe(false);
  });
});

describe("plain facts of an event", () => {
  it("are when it happened and how old the victims were, where the reader has not read it", () => {
    const undated = SHOTS.map((text) => text.replace(" on Sunday", ""));
    const hour = "The shooting at the Harlow market happened at about 9:40 a.m. on 3 May, police said.";
    expect(asked(SHOOTING, undated, hour).get("When did the shooting happen?")).toMatch(/9:40/);
    const ages = asked(SHOOTING, SHOTS, "The victims of the Harlow shooting range in age from 17 to 41, police said.");
    expect(ages.get("How old were the victims?")).toMatch(/17 to 41/);
  });
  it("are no hour for whoever has the day, and none without its day", () => {
    const question = "When did the shooting happen?";
    const hour = "The shooting at the Harlow market happened at about 9:40 a.m. on 3 May, police said.";
    expect(asked(SHOOTING, SHOTS, hour).has(question)).toBe(false);
    const undated = SHOTS.map((text) => text.replace(" on Sunday", ""));
    const bare = "The shooting at the Harlow market happened at about 9:40 a.m., police said.";
    expect(asked(SHOOTING, undated, bare).has(question)).toBe(false);
  });
});
