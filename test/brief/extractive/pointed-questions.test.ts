import { describe, expect, it } from "vitest";
import type { Desk } from "../../../src/brief/desk.js";
import { isTold } from "../../../src/brief/extractive/questions/told.js";
import { vocabularyOf } from "../../../src/brief/terms.js";
import { askedWith as asked } from "../story-brief.js";

const RULING = "Court rules that Lisk Hydro must close the gate";
const RULED = [
  "The court of appeal ruled on Monday that Lisk Hydro must close the gate of the Dorrin dam within a month.",
  "Lisk Hydro had asked the court of appeal for another year to close the gate of the Dorrin dam.",
];

describe("a sentence that points back", () => {
  it("says what led up to a ruling, what surrounds it, and what it means", () => {
    const led = asked(RULING, RULED, "The ruling came after two farms below the Dorrin dam were swept away in spring.");
    expect(led.get("What led up to the ruling?")).toMatch(/two farms/);
    const surrounds = asked(
      RULING,
      RULED,
      "The ruling comes as four more dams of Lisk Hydro wait for their inspection.",
    );
    expect(surrounds.get("What is the background to the ruling?")).toMatch(/four more dams/);
    const means = asked(
      RULING,
      RULED,
      "The ruling means that Lisk Hydro has to buy power from abroad for the whole winter.",
    );
    expect(means.get("What does the ruling mean?")).toMatch(/from abroad/);
  });
  it("is no answer where it only came as a surprise, or of a ruling that nobody has spoken of", () => {
    const surprise = asked(RULING, RULED, "The ruling came as a surprise to those who work at the Dorrin dam.");
    expect([...surprise.keys()].join(" ")).not.toMatch(/led up|background/);
    const other = asked(RULING, RULED, "The strike could force Lisk Hydro to buy power from abroad for the winter.");
    expect(other.has("What does the strike mean?")).toBe(false);
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
  it("are asked for as critics only with what they speak of", () => {
    const title = "Kestria passes bank bill";
    const account = [
      "The assembly of Kestria passed the bank bill on Monday after a debate of nine hours.",
      "The bank bill of Kestria had been waiting for a vote of the assembly since March.",
    ];
    const said = asked(
      title,
      account,
      "Critics say the bank bill leaves savers in small towns of Kestria without a branch.",
    );
    expect([...said.keys()].join(" ")).toMatch(/What do critics say about the bank bill\?/);
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
    const when = asked(SHOOTING, SHOTS, "The shooting at the Harlow market happened at about 9:40 a.m., police said.");
    expect(when.get("When did the shooting happen?")).toMatch(/9:40/);
    const ages = asked(SHOOTING, SHOTS, "The victims of the Harlow shooting range in age from 17 to 41, police said.");
    expect(ages.get("How old were the victims?")).toMatch(/17 to 41/);
  });
});
