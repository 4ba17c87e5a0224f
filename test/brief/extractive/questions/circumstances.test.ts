import { describe, expect, it } from "vitest";
import { askedWith as asked, SHOOTING, SHOTS, shooting } from "../../story-brief.js";

describe("what stood around an act of violence", () => {
  it("is whether anyone else is sought", () => {
    const held = "Suspect held after shooting at Harlow market";
    const alone = "Police are not looking for any other suspects in the Harlow market shooting.";
    expect(asked(held, SHOTS, alone).get("Are police looking for anyone else?")).toMatch(/not looking/);
  });
  it("is how many were there, where they were at it", () => {
    const party = [
      "Three people were wounded in a shooting at a party in the Harlow market on Sunday, police said.",
      "The shooting at the Harlow market party sent guests running and closed the market for the rest of the day.",
    ];
    const line = "About 200 people were at the party in the Harlow market when the shooting began, police said.";
    expect(asked(SHOOTING, party, line).get("How many people were at the party?")).toMatch(/200 people/);
    const later = "About 200 people walked past the Harlow market after the party, police said.";
    expect(asked(SHOOTING, party, later).has("How many people were at the party?")).toBe(false);
  });
  it("is whether adults were there when a child played with a gun", () => {
    const title = "Boy, 4, accidentally shoots himself in Harlow";
    const account = [
      "A 4-year-old boy accidentally shot himself in a house in Harlow on Sunday, police said.",
      "The 4-year-old boy had been playing with a gun in the house in Harlow when he accidentally shot himself.",
    ];
    const found = asked(title, account, "Two adults were in the house in Harlow when the boy was shot, police said.");
    expect(found.get("Were any adults there?")).toMatch(/Two adults/);
  });
  it("is whether weapons were found, and no gun or shells alone", () => {
    const question = "Were any weapons found?";
    const guns = "Police recovered two handguns at the Harlow market after the shooting.";
    expect(shooting(guns).get(question)).toMatch(/two handguns/);
    const gun = "Police recovered a semiautomatic handgun at the Harlow market after the shooting.";
    expect(shooting(gun).has(question)).toBe(false);
    const casings = "Police found two dozen shell casings at the Harlow market after the shooting.";
    expect(shooting(casings).has(question)).toBe(false);
  });
  it("is no video that is still looked for", () => {
    const question = "Is there video of the shooting?";
    const sought = "Police are searching for surveillance video of the Harlow market shooting.";
    expect(shooting(sought).has(question)).toBe(false);
    const shown = "Surveillance video of the Harlow market shooting shows a man in a green coat.";
    expect(shooting(shown).get(question)).toMatch(/green coat/);
  });
});

describe("people of an event", () => {
  const DEAD = "Two people killed in shooting at Harlow market";
  const account = [
    "Two people were killed in a shooting at the Harlow market on Sunday, police said.",
    "The shooting at the Harlow market sent hundreds of shoppers running and closed the market for the rest of the day.",
  ];
  it("are named together", () => {
    const line = "Ines Falk, 30, and Otto Brand, 41, were killed in the Harlow market shooting.";
    expect(asked(DEAD, account, line).get("Who was killed?")).toMatch(/Ines Falk.*Otto Brand/);
    const hurt = "Ines Falk, 30, and Otto Brand, 41, were injured in the Harlow market shooting and are not dead.";
    expect(asked(DEAD, account, hurt).has("Who was killed?")).toBe(false);
  });
  it("have no record told of a victim", () => {
    const read = [
      "Police arrested Paul Creed, 27, over the killing of Otto Brand at the Harlow market on Sunday.",
      "The killing of Otto Brand sent hundreds of shoppers running and closed the Harlow market for the day.",
    ];
    const title = "Paul Creed arrested after shooting at Harlow market";
    const question = "Does the suspect have a criminal record?";
    const victim = "Brand had a criminal record before he came to the Harlow market, police said.";
    const suspect = "Creed had a criminal record before he came to the Harlow market, police said.";
    expect(asked(title, read, victim).has(question)).toBe(false);
    expect(asked(title, read, suspect).get(question)).toMatch(/Creed/);
  });
  it("are told by their lives only where it befell them", () => {
    const lived = "Ines Falk was a teacher at the village school of Lisk for nine years.";
    const known = (first: string, title: string): boolean =>
      asked(title, [first, ...account.slice(1)], lived).has("What is known about Ines Falk?");
    expect(known("Ines Falk, 30, was killed in a shooting at the Harlow market on Sunday.", DEAD)).toBe(true);
    const passer = "Ines Falk could not believe it when she heard of the shooting at the Harlow market on Sunday.";
    expect(known(passer, SHOOTING)).toBe(false);
  });
});

describe("a short sentence that settles a question", () => {
  it("is read, though it has few words of its own", () => {
    const near = "The Harlow market shooting wounded a baker and two shoppers.";
    expect(shooting(near, "No arrests have been made.").get("Has anyone been arrested?")).toMatch(/No arrests/i);
  });
});
