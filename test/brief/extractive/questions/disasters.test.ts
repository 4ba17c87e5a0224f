import { describe, expect, it } from "vitest";
import { OF_ILLNESS } from "../../../../src/brief/extractive/questions/inquiries/illness.js";
import type { Inquiry } from "../../../../src/brief/extractive/questions/inquiries/inquiry.js";
import { RESCUES } from "../../../../src/brief/extractive/questions/inquiries/rescues.js";
import { SPILLS } from "../../../../src/brief/extractive/questions/inquiries/spills.js";
import { askedWith } from "../../story-brief.js";

const one = (list: readonly Inquiry[], question: string): Inquiry =>
  list.find((inquiry) => inquiry.question("", "", "") === question)!;
/** Whether a sentence settles it for whoever knows so much. */
const settles = ({ answer, not, fits }: Inquiry, text: string, known = ""): boolean =>
  answer.test(text) && !not?.test(text) && (fits?.({ text, known, texts: [] }) ?? true);

const TITLE = "Lisk Oil lowers dome over leaking Wenlow well";
const ACCOUNT = [
  "Lisk Oil lowered a steel dome over the Wenlow well on Sunday, where oil has leaked since its rig blew up.",
  "The dome over the Wenlow well is the third attempt of Lisk Oil to stop the oil that leaks into the bay of Wenlow.",
];
const spill = (...more: readonly string[]) => askedWith(TITLE, ACCOUNT, ...more);

describe("a spill leaves to be asked", () => {
  it("whether the oil has reached the shore, told at once and for sure", () => {
    const question = "Has the oil reached the shore?";
    expect(spill("Oil from the Wenlow well has washed ashore on two islands of Lisk.").get(question)).toMatch(
      /islands/,
    );
    const shore = one(SPILLS, question);
    expect(settles(shore, "Oil from the well could have reached the islands, the coastguard said.")).toBe(false);
    expect(settles(shore, "An official speculated that oil had washed ashore in calm weather.")).toBe(false);
    expect(settles(shore, "The cost of the oil spill has reached $6 bn, Lisk Oil says.")).toBe(false);
    expect(settles(shore, "The oil is not expected to reach land for three days.")).toBe(true);
    expect(settles(shore, "The oil leak has hit the share price of Lisk Oil.")).toBe(false);
    expect(shore.told.test("Crude coats the beaches of Wenlow.")).toBe(true);
  });
  it("who pays, of whom the sentence tells", () => {
    const question = "Who pays for the clean-up?";
    const line = "Under the law of Kestria, Lisk Oil will be expected to meet all the costs of the Wenlow clean-up.";
    expect(spill(line).get(question)).toMatch(/expected to meet/);
    const pays = one(SPILLS, question);
    expect(
      settles(pays, "The president makes a trip to the coast and says that the firm must pay for the clean-up."),
    ).toBe(false);
    expect(settles(pays, "Lisk Oil will not pay for the clean-up.")).toBe(false);
  });
  it("what it has cost", () => {
    const cost = one(SPILLS, "How much has the spill cost?");
    expect(settles(cost, "The spill has so far cost the company $40m, it said.")).toBe(true);
    expect(settles(cost, "The spill will have cost Lisk Oil $40m by May.")).toBe(false);
  });
});

describe("an illness leaves to be asked", () => {
  it("how severe it is, and whether schools are closed, somewhere that is told", () => {
    const severe = one(OF_ILLNESS, "How severe is the illness?");
    expect(settles(severe, "Lisk flu has been mild in most countries.")).toBe(true);
    expect(settles(severe, "Proving that the virus is mild, just look at the numbers.")).toBe(false);
    expect(settles(severe, "The Lisk flu outbreak has led to a severe shortage of masks.")).toBe(false);
    expect(settles(severe, "All three victims are said to have mild symptoms.")).toBe(false);
    const schools = one(OF_ILLNESS, "Have schools been closed?");
    expect(settles(schools, "Fifteen schools are closed.")).toBe(true);
    expect(settles(schools, "In the Kestrian capital, schools and bars remain closed.")).toBe(true);
    expect(settles(schools, "Some factories will stop and schools are already closed.")).toBe(false);
    expect(settles(schools, "School is canceled and most things are closed.")).toBe(false);
  });
});

describe("a disaster leaves to be asked", () => {
  it("how many are missing, unless they have been found dead", () => {
    const missing = one(RESCUES, "How many people are missing?");
    expect(settles(missing, "Seven workers are still missing after the Wenlow rig blew up.")).toBe(true);
    expect(settles(missing, "Seven workers had been missing since Sunday.")).toBe(false);
    expect(missing.told.test("Seven bodies were recovered.")).toBe(true);
    expect(missing.overtakenBy!("")!.test("The blast killed seven workers.")).toBe(true);
  });
  it("how many homes were destroyed", () => {
    const homes = one(RESCUES, "How many homes were destroyed or damaged?");
    expect(settles(homes, "The quake destroyed or damaged an estimated 1,500 houses in Lisk.")).toBe(true);
    expect(settles(homes, "Some 40 homes have been flattened by the storm.")).toBe(true);
    expect(settles(homes, "The storm could damage hundreds of homes.")).toBe(false);
  });
  it("how many have come to help, and whether it is looked into as a crime", () => {
    const helpers = one(RESCUES, "How many people are taking part in the response?");
    expect(settles(helpers, "Some 3,000 people are involved in the clean-up of the bay.")).toBe(true);
    expect(settles(helpers, "The plan would put 3,000 people to work, all of them trained.")).toBe(false);
    const criminal = one(RESCUES, "Is there a criminal investigation?");
    expect(settles(criminal, "The ministry has opened a criminal investigation into the blast.")).toBe(true);
    expect(settles(criminal, "Lawmakers called for a criminal investigation to be opened.")).toBe(false);
  });
});
