import { describe, expect, it } from "vitest";
import { AROUND_THE_VICTIM } from "../../../../src/brief/extractive/questions/inquiries/around-the-victim.js";
import { areSoMany } from "../../../../src/brief/extractive/questions/inquiries/named-count.js";
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
  it("is not where", () => {
    const line = "The 9-year-old boy was shot in the left leg at the Harlow farm, the sheriff said.";
    expect([...farm(line).keys()].filter((one) => one.startsWith("Where"))).toEqual([]);
  });
  it("is the school of a child who died", () => {
    const line = "Tomas Keel, the boy of the Harlow farm, attended Wenlow Bay Elementary School, deputies said.";
    expect(asked(DEATH[0], DEATH[1], line).get("Where did the victim go to school?")).toMatch(/Wenlow Bay/);
    expect(farm(line).has("Where did the victim go to school?")).toBe(false);
    for (const other of [
      "Ida Keel, who was a freshman at Harlow High School, said she hid under a desk of the farm.",
      "Ida Keel was a freshman at Harlow High School and saw the boy of the Harlow farm fall, deputies said.",
    ])
      expect(asked(DEATH[0], DEATH[1], other).has("Where did the victim go to school?"), other).toBe(false);
    const school = AROUND_THE_VICTIM.find(({ cues }) => cues?.includes("freshman"))!;
    const tells = (text: string, ...texts: string[]): boolean =>
      school.answer.test(text) && !school.not!.test(text) && school.fits!({ text, known: DEATH[0], texts });
    const named = "The boy who died was Tomas Keel, 9, and was found by a cousin, the sheriff said.";
    const cousin = "Ivo Falk, a cousin who lives at the Harlow farm, ran for help.";
    expect(tells("Keel was a student at Wenlow Bay Elementary School, deputies said.", named, cousin)).toBe(true);
    expect(tells("Falk was a student at Wenlow Bay Elementary School, deputies said.", named, cousin)).toBe(false);
    expect(tells("Keel attended Wenlow School and Falk was a student at Harlow High School.", named)).toBe(false);
  });
});

describe("what is asked of those around", () => {
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
    for (const hunted of [
      "A man exchanged gunfire with deputies during the shooting at the Harlow market.",
      "A customer fired back at officers during the shooting at the Harlow market.",
    ])
      expect(shooting(hunted).has("Did anyone return fire?"), hunted).toBe(false);
  });
  it("is whom police look for, as far as they can say, and in what car", () => {
    const man = "Police are looking for a man who was seen running from the shooting at the Harlow market.";
    expect(shooting(man).get("Who are police looking for?")).toMatch(/seen running/);
    const car = "Police are looking for a black Nissan car over the shooting at the Harlow market.";
    expect(shooting(car).get("What car are police looking for?")).toMatch(/black Nissan/);
    const make = "Police are looking for a late-model Honda over the shooting at the Harlow market.";
    expect(shooting(make).get("What car are police looking for?")).toMatch(/Honda/);
    const driver = "Police are looking for a white man in a Ford who was seen at the Harlow market shooting.";
    expect(shooting(driver).has("What car are police looking for?")).toBe(false);
    const aged = "Police are looking for a 19-year-old over the shooting at the Harlow market.";
    expect(shooting(aged).get("Who are police looking for?")).toMatch(/19-year-old/);
    for (const thing of ["a video of a man wearing a red cap", "a weapon last seen", "a motive of the man last seen"]) {
      const line = `Police are looking for ${thing} at the Harlow market shooting.`;
      expect(shooting(line).has("Who are police looking for?"), thing).toBe(false);
    }
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

describe("where a victim went to school", () => {
  it("is not asked once a prosecutor or a court has decided", () => {
    const { skip } = AROUND_THE_VICTIM.find(({ cues }) => cues?.includes("grader"))!;
    expect(skip!("", "No charges will be filed against a boy whose friend was killed.")).toBe(true);
    expect(skip!("", "A boy was killed at the Harlow market on Sunday.")).toBe(false);
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
  it("is asked by name where the account has the child", () => {
    const boy = (text: string) => text.replace("One person", "A boy").replace(" and three were wounded", "");
    const line = "The boy, identified as Tomas Keel, was taken from the Harlow market to a hospital.";
    const told = asked("Boy killed in shooting at Harlow market", ONE.map(boy), line);
    expect(told.get("What was the boy's name?")).toMatch(/Tomas Keel/);
    expect(told.has("Who was killed?")).toBe(false);
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
  it("is one where the number beside the dead is a road's, a day's or an age", () => {
    const pair = "Ines Falk, 30, and Otto Brand, 41, died.";
    for (const road of ["Interstate 5", "Route 4", "Highway 9", "March 3", "Nov. 6", "I-5"])
      expect(areSoMany(`A crash on ${road} killed a man and a woman, police said.`, pair), road).toBe(true);
    expect(areSoMany("A crash left 5 killed.", pair)).toBe(false);
    const line = "The coroner in Harlow identified the man killed as Tomas Keel, a baker at the market.";
    const title = "Man dead after shooting at Harlow market";
    const dead = ["A shooting at the Harlow market on Route 4 killed a baker on Sunday, police said.", SHOTS[1]!];
    expect(asked(title, dead, line).get("Who was killed?")).toMatch(/Tomas Keel/);
  });
  it("is whom the police have arrested, or only charged", () => {
    const held = "Man arrested after shooting at Harlow market";
    const arrest = "Harlow police arrested Otto Brand, 28, of Wenlow over the shooting at the market.";
    const caught = ["A man was arrested on Sunday after the shooting at the Harlow market, police said.", SHOTS[0]!];
    expect(asked(held, caught, arrest).get("Who was arrested?")).toMatch(/Otto Brand/);
    const charged = "Man charged over shooting at Harlow market";
    const account = ["A man of Wenlow was charged on Monday over the shooting at the Harlow market.", SHOTS[0]!];
    const line = "Otto Brand, 28, of Wenlow was charged over the shooting.";
    expect(asked(charged, account, line).get("Who was charged?")).toMatch(/Otto Brand/);
  });
});
