import { describe, expect, it } from "vitest";
import { askedWith as asked, SHOOTING, SHOTS, shooting } from "../../story-brief.js";

const CHILD = "Boy, 9, accidentally shot by brother at Harlow farm";
const child = (how: string): string[] => [
  `A 9-year-old boy was accidentally shot by his brother at a farm in Harlow on Sunday ${how}, police said.`,
];
const SPILL = "Lisk Hydro lowers cap onto leaking oil well";
const spill = (where: string): string[] => [
  `Lisk Hydro lowered a cap onto a well on Monday that has been leaking oil into the sea ${where} for a week.`,
];

describe("what an account tells but in part", () => {
  it("is that shots were fired, and not how many", () => {
    const question = "How many shots were fired?";
    const line = "More than twenty shots were fired at the Harlow market in the shooting, police said.";
    const account = (what: string): string[] => [
      `Three people were wounded in a shooting at the Harlow market on Sunday when ${what} fired, police said.`,
    ];
    expect(asked(SHOOTING, account("shots were"), line).get(question)).toMatch(/twenty/);
    expect(asked(SHOOTING, account("a hail of bullets was"), line).has(question)).toBe(false);
  });
  it("is the age of one of several", () => {
    const question = "How old were the victims?";
    const line = "The victims of the Harlow market shooting range in age from 19 to 34, police said.";
    const account = (who: string): string[] => [
      `Three people, ${who}, were wounded in a shooting at the Harlow market on Sunday, police said.`,
    ];
    expect(asked(SHOOTING, account("a 19-year-old baker among them"), line).get(question)).toMatch(/19 to 34/);
    expect(asked(SHOOTING, account("all in their teens"), line).has(question)).toBe(false);
    expect(asked(SHOOTING, account("a 19-year-old and a 34-year-old among them"), line).has(question)).toBe(false);
  });
  it("is a gun that somebody got hold of, without the place", () => {
    const question = "Where did the gun come from?";
    const line = "The brothers found the gun in a drawer of the Harlow farm's kitchen, the sheriff said.";
    expect(asked(CHILD, child("who had got hold of a gun"), line).get(question)).toMatch(/drawer/);
    expect(asked(CHILD, child("who had found a gun in a drawer"), line).has(question)).toBe(false);
  });
  it("is a felon's record, which is no verdict", () => {
    const question = "How serious are the injuries?";
    const title = "Man charged after boy, 9, shot at Harlow farm";
    const account = (what: string): string[] => [
      `A man was ${what} on Monday after a 9-year-old boy was shot at a farm in Harlow, police said.`,
    ];
    const line = "The boy of the Harlow farm is in stable condition, the hospital said.";
    expect(asked(title, account("charged with keeping a gun as a convicted felon"), line).has(question)).toBe(true);
    expect(asked(title, account("convicted"), line).has(question)).toBe(false);
  });
  it("is a well that lies off a coast", () => {
    const question = "Has the oil reached the shore?";
    const line = "Some oil has washed ashore, but officials of the well's owner say that most of it stays at sea.";
    expect(asked(SPILL, spill("off the Wenlow coast"), line).get(question)).toMatch(/washed ashore/);
    expect(asked(SPILL, spill("and onto the coast"), line).has(question)).toBe(false);
  });
  it("is an illness of which there are cases", () => {
    const title = "New flu spreads in Kestria";
    const account = (what: string): string[] => [
      `A new flu spread in Kestria on Monday${what}, and the health minister asked people to stay at home.`,
    ];
    const line = "There are now 23 cases of the flu in Kestria, the health ministry said.";
    const question = "How many cases have been confirmed?";
    expect(asked(title, account(" with cases in several towns"), line).get(question)).toMatch(/23/);
    expect(asked(title, account(" with 14 confirmed cases"), line).has(question)).toBe(false);
    const alone = "There are now 23 cases in Kestria, and the flu is still spreading, the health ministry said.";
    expect(asked(title, account(""), alone).has("How many cases are there in Kestria?")).toBe(true);
    expect(
      asked(title, account(""), "There are now 23 cases of the flu in Kestria and four in Solmark, it said.").has(
        question,
      ),
    ).toBe(true);
  });
});

describe("the words for what stood around a shooting", () => {
  it("are those of a party where the victims are not spoken of", () => {
    const line = "Neighbors of the Harlow market say the shots rang out during a street party.";
    const question = "What was going on when the shots were fired?";
    expect(shooting(line).get(question)).toMatch(/street party/);
    const buyers = "The victims were leaving the Harlow market when they were shot, police said.";
    expect(shooting(buyers).has("What were the victims doing when the shots were fired?")).toBe(true);
    expect(shooting(buyers).has(question)).toBe(false);
  });
  it("speak of surveillance where nobody says what a camera shows", () => {
    const looked = "Police were reviewing video from a surveillance camera near the Harlow market.";
    expect(shooting(looked).has("Is there surveillance video?")).toBe(true);
    const shows = "Surveillance video shows a man firing at the Harlow market.";
    expect(shooting(shows).has("Is there video of the shooting?")).toBe(true);
  });
  it("are those of the past for a suspect who has died", () => {
    const title = "Suspect in shooting at Harlow market found dead";
    const account = [
      "The man accused of the shooting at the Harlow market was found dead in his cell on Monday, police said.",
    ];
    const line = "The man had admitted to the shooting at the Harlow market in a talk with detectives.";
    expect(asked(title, account, line).has("Had the suspect confessed?")).toBe(true);
    const held = asked("Suspect held after shooting at Harlow market", SHOTS, line);
    expect(held.has("Has the suspect confessed?")).toBe(true);
  });
});
