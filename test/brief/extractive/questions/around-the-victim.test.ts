import { describe, expect, it } from "vitest";
import { askedWith as asked, SHOTS, shooting } from "../../story-brief.js";

const TITLE = "Boy, 9, accidentally shot by brother at Harlow farm";
const ACCOUNT = [
  "A 9-year-old boy was accidentally shot by his brother at a farm in Harlow on Sunday, police said.",
  "The boy, 9, was playing with his brother in the barn of the Harlow farm when he was accidentally shot, police said.",
];
const farm = (...more: readonly string[]) => asked(TITLE, ACCOUNT, ...more);
const DEATH = [
  "Boy, 9, dies after he was accidentally shot at Harlow farm",
  [`${ACCOUNT[0]!.slice(0, -14)}, and died.`],
] as const;

describe("what is asked of whoever was hit", () => {
  it("is where, of one of whom that is not told", () => {
    const line = "The 9-year-old boy was shot in the left leg at the Harlow farm, the sheriff said.";
    expect(farm(line).get("Where was the boy hit?")).toMatch(/left leg/);
    const wounded = "A child was struck in the arm at the Harlow market shooting, police said.";
    expect(shooting(wounded).has("Where was the child hit?")).toBe(false);
    const told = [...ACCOUNT, "The boy of the Harlow farm was hit in the leg."];
    expect(asked(TITLE, told, line).has("Where was the boy hit?")).toBe(false);
  });
  it("is the school of a child who died", () => {
    const line = "Tomas Keel, the boy of the Harlow farm, attended Wenlow Bay Elementary School, deputies said.";
    expect(asked(DEATH[0], DEATH[1], line).get("Where did the boy go to school?")).toMatch(/Wenlow Bay/);
    expect(farm(line).has("Where did the boy go to school?")).toBe(false);
  });
});

describe("what is asked of those around", () => {
  it("is who called for help, and nobody in general", () => {
    const line = "The boy's mother called 911 from the Harlow farm after he was accidentally shot.";
    expect(farm(line).get("Who called 911?")).toMatch(/mother/);
    expect(
      farm("Anyone who called 911 about the boy at the Harlow farm is asked to come forward.").has("Who called 911?"),
    ).toBe(false);
  });
  it("is whether child services look after a child that had a gun", () => {
    const line = "The Department of Children and Families was told of the boy who was shot at the Harlow farm.";
    expect(farm(line).get("Are child services involved?")).toMatch(/was told/);
    expect(shooting(line).has("Are child services involved?")).toBe(false);
  });
  it("is whether anyone shot back, who is no officer", () => {
    const line = "A security guard returned fire during the shooting at the Harlow market, police said.";
    expect(shooting(line).get("Did anyone return fire?")).toMatch(/security guard/);
    const officers = "Police officers returned fire during the shooting at the Harlow market, the mayor said.";
    expect(shooting(officers).has("Did anyone return fire?")).toBe(false);
  });
  it("is whom police look for, as far as they can say, and in what car", () => {
    const man = "Police are looking for a man who was seen running from the shooting at the Harlow market.";
    expect(shooting(man).get("Who are police looking for?")).toMatch(/seen running/);
    const car = "Police are looking for a black Nissan car over the shooting at the Harlow market.";
    expect(shooting(car).get("What car are police looking for?")).toMatch(/black Nissan/);
    const nobody = "Police are looking for at least one gunman after the shooting at the Harlow market.";
    expect(shooting(nobody).has("Who are police looking for?")).toBe(false);
  });
});

describe("an answer that comes to it only in the end", () => {
  it("answers nothing", () => {
    const gun = (line: string) => shooting(line).has("What weapon was used?");
    expect(gun("The gunman of the Harlow market shooting used a hunting rifle, police said.")).toBe(true);
    expect(
      gun(
        "Detectives came to the Harlow market at noon on Sunday after a caller, who had been shopping there, said that he shot with a hunting rifle.",
      ),
    ).toBe(false);
    const shots = (line: string) => shooting(line).has("How many shots were fired?");
    expect(shots("Police said 15 shots were fired in the shooting at the Harlow market.")).toBe(true);
    expect(shots("A baker was hit when one of 15 bullets came through the wall of the Harlow market.")).toBe(false);
    expect(shots("Police said Otto Brand fired the first four shots in the shooting at the Harlow market.")).toBe(
      false,
    );
  });
});

describe("two questions of one matter", () => {
  it("are not asked side by side", () => {
    const found = shooting(
      "The gun of the Harlow market shooting was stolen from a hunter in Wenlow, police said.",
      "The handgun of the Harlow market shooting was unregistered, police said.",
    );
    expect([...found.keys()].filter((one) => /gun (?:come from|legally)/.test(one))).toHaveLength(1);
  });
});

describe("who was killed, or is held", () => {
  const KILLED = "One dead, three wounded in shooting at Harlow market";
  const ONE = [
    "One person was killed and three were wounded in a shooting at the Harlow market on Sunday, police said.",
    SHOTS[1]!,
  ];
  const killed = (line: string) => asked(KILLED, ONE, line).get("Who was killed?");
  it("is the one of whom it is said that he was found dead, or died", () => {
    expect(killed("Officers at the Harlow market found 16-year-old Tomas Keel dead, the police said.")).toMatch(
      /Tomas Keel/,
    );
    expect(killed("The deceased victim has been identified as Otto Brand, 19, of Wenlow.")).toMatch(/Otto Brand/);
    expect(killed("Otto Brand, 19, from the town of Wenlow, died at the scene of the Harlow shooting.")).toMatch(
      /Otto Brand/,
    );
  });
  it("is all of several, and not some of them", () => {
    const title = "Three killed in shooting at Harlow market";
    const account = ["Three people were killed in a shooting at the Harlow market on Sunday, police said.", SHOTS[1]!];
    const of = (line: string) => asked(title, account, line).get("Who was killed?");
    expect(
      of("Police say 61-year-old Ivo Falk, 29-year-old Otto Brand and 40-year-old Tomas Keel died of gunshot wounds."),
    ).toMatch(/Ivo Falk/);
    expect(of("Police say 61-year-old Ivo Falk and 29-year-old Otto Brand died of gunshot wounds.")).toBeUndefined();
  });
  it("is whom the police have arrested, or only charged", () => {
    const held = "Man arrested after shooting at Harlow market";
    const arrest = "Harlow police arrested Otto Brand, 28, of Wenlow over the shooting at the market.";
    expect(asked(held, SHOTS, arrest).get("Who was arrested?")).toMatch(/Otto Brand/);
    const charged = "Man charged over shooting at Harlow market";
    const account = ["A man of Wenlow was charged on Monday over the shooting at the Harlow market.", SHOTS[0]!];
    const line = "Otto Brand, 28, of Wenlow was charged over the shooting.";
    expect(asked(charged, account, line).get("Who was charged?")).toMatch(/Otto Brand/);
  });
});
