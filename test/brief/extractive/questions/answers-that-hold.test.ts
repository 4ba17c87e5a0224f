import { describe, expect, it } from "vitest";
import { COURT_INQUIRIES } from "../../../../src/brief/extractive/questions/inquiries/court-inquiries.js";
import { OF_ILLNESS } from "../../../../src/brief/extractive/questions/inquiries/illness.js";
import { INQUIRIES } from "../../../../src/brief/extractive/questions/inquiries/inquiry-kinds.js";
import { POLICE_WORK } from "../../../../src/brief/extractive/questions/inquiries/police-work.js";
import { RESCUES } from "../../../../src/brief/extractive/questions/inquiries/rescues.js";
import { pointsAtUnmet } from "../../../../src/brief/extractive/questions/limits/unintroduced.js";
import { askedWith as asked, askedIn, briefOfReports, SHOOTING, SHOTS, shooting } from "../../story-brief.js";

const NEXT_DAY = "2026-05-05T09:00:00Z";
const HURT = "How serious are the injuries?";

describe("a question of whom the shots were meant for", () => {
  const meant = "A boy of 17 was the intended target of the Harlow market shooting, police said.";
  const missed = "The victims were not the intended targets of the Harlow market shooting, police said.";
  it("asks who it was, or whether it was whoever was hit", () => {
    expect(shooting(meant).get("Who was the intended target?")).toMatch(/boy of 17/);
    expect(shooting(missed).get("Were the victims the intended targets?")).toMatch(/not the intended/);
    expect(shooting(meant).has("Was the shooting random?")).toBe(false);
  });
  it("is no question of chance after a verdict", () => {
    const line = "The shooting at the Harlow market was not random, police said.";
    expect(shooting(line).has("Was the shooting random?")).toBe(true);
    const guilty = "Baker found guilty of shooting at Harlow market";
    expect(asked(guilty, SHOTS, line).has("Was the shooting random?")).toBe(false);
  });
});

describe("a state of things", () => {
  const critical = "All three wounded at the Harlow market were in critical condition after the shooting, police said.";
  const reports = (later: string): Map<string, string> =>
    askedIn(
      briefOfReports([
        ["Ledger", SHOOTING, [...SHOTS, "Nothing else was known on Sunday night about it.", critical]],
        ["Courier", SHOOTING, SHOTS],
        ["Standard", SHOOTING, [...SHOTS, later], NEXT_DAY],
      ]),
    );
  it("is left behind by a later day's report of another, not of the same or of one alone", () => {
    expect(reports("They were critical but stable.").has(HURT)).toBe(true);
    expect(reports("They were in critical but stable condition on Tuesday.").has(HURT)).toBe(false);
    expect(reports("They were still in critical condition on Tuesday.").has(HURT)).toBe(true);
    expect(reports("One victim was released from the hospital on Tuesday.").has(HURT)).toBe(true);
  });
  it("is no charge that was not brought while the child lived", () => {
    const question = "Has anyone been charged?";
    const line = "No charges have been filed in the shooting of the boy at the Harlow market.";
    const account = [
      "A boy of three was shot in an apartment behind the Harlow market on Sunday, police said.",
      "The shooting in the apartment at the Harlow market sent hundreds of shoppers running from the market.",
    ];
    expect(asked("Boy of three shot in apartment at Harlow market", account, line).has(question)).toBe(true);
    const died = ["The boy of three who was shot behind the Harlow market has died, police said.", ...account];
    expect(asked("Boy of three shot in apartment at Harlow market", died, line).has(question)).toBe(false);
  });
});

describe("the gun", () => {
  const FOUND = POLICE_WORK[0]!;
  it("is a gun, where nobody says that the shots came from it", () => {
    const line = "Police recovered a handgun from a car near the Harlow market.";
    expect(FOUND.question("", line, "A gunman fired at the Harlow market.")).toBe("Has a gun been found?");
    expect(FOUND.question("", line, "A man fired a handgun at the market.")).toBe("Has the gun been found?");
    expect(FOUND.question("", "The gun was recovered.", "A gunman fired.")).toBe("Has the gun been found?");
  });
});

describe("an answer of another stage", () => {
  const one = (title: string, inquiries = POLICE_WORK) =>
    inquiries.find(({ question }) => question("", "", "") === title)!;
  it("is no jury's time, where it sat twice", () => {
    const jury = one("How long did the jury deliberate?");
    const text = "The jury reached its verdict in less than a day.";
    expect(jury.fits!({ text, known: "", texts: [text] })).toBe(true);
    expect(jury.fits!({ text, known: "", texts: ["Jurors recommended the death penalty."] })).toBe(false);
  });
  it("is no life's work, asked for as a defense, and no crew allowed back by better weather", () => {
    const defense = one("What did the defense argue?", COURT_INQUIRIES);
    expect(defense.not!.test("Defense lawyers argued that Brand had helped the poor throughout his life.")).toBe(true);
    expect(defense.not!.test("Defense lawyers argued that Brand was asleep.")).toBe(false);
    const crew = one("How many people are taking part in the response?", RESCUES);
    expect(crew.not!.test("Weather has improved, allowing some 3,000 workers to return.")).toBe(true);
  });
  it("is no description that another report has, and none of persons of interest who were found since", () => {
    const line = "Police have no description of the suspects in the Harlow market shooting.";
    const told = "The suspect in the Harlow market shooting was described as a tall man in a green coat.";
    expect(shooting(line, told).has("Is there a description of the suspects?")).toBe(false);
    const seen = "Police are looking for a man described as tall after the Harlow market shooting.";
    expect(shooting(seen).has("Who are police looking for?")).toBe(true);
    const photos = "Photos of persons of interest in shooting at Harlow market released";
    expect(asked(photos, SHOTS, seen).has("Who are police looking for?")).toBe(false);
  });
  it("points at no day before it", () => {
    const line = "About 40 shots have been fired at the Harlow market since, police said.";
    expect(shooting(line).has("How many shots were fired?")).toBe(false);
    expect(shooting(line.replace(" since", "")).has("How many shots were fired?")).toBe(true);
  });
  it("counts of those held at a riot what the latest report counts, and no officers", () => {
    const riot = "Riots in Harlow after shooting at market";
    const fewer = "More than 200 people have been arrested over the shooting at the Harlow market and the riots.";
    const more = "More than 400 people have been detained in Harlow, police said.";
    const arrested = "Has anyone been arrested?";
    expect(asked(riot, SHOTS, fewer).get(arrested)).toMatch(/200/);
    expect(asked(riot, SHOTS, fewer, more).get(arrested) ?? "").not.toMatch(/200/);
    const officers = "Two officers were arrested over the shooting at the Harlow market on Monday.";
    expect(asked(riot, SHOTS, officers).has(arrested)).toBe(false);
  });
  it("has no boy of an age that nobody has told of, in digits or in words", () => {
    const line = "The six-year-old boy is in protective custody after the accidental shooting at the Harlow market.";
    const title = "Girl, 3, accidentally shot at Harlow market";
    const account = (by: string): string[] => [
      `A 3-year-old girl was accidentally shot by ${by} at the Harlow market on Sunday, police said.`,
      "The accidental shooting of the 3-year-old girl at the Harlow market sent shoppers running.",
    ];
    const services = "Are child services involved?";
    expect(asked(title, account("her brother"), line).has(services)).toBe(false);
    expect(asked(title, account("a 6-year-old boy"), line).has(services)).toBe(true);
  });
  it("names nobody held of another age than the one of another report", () => {
    const title = "Man arrested after shooting at Harlow market";
    const caught = ["A man was arrested on Sunday after the shooting at the Harlow market, police said.", SHOTS[0]!];
    const line = "Harlow police arrested Otto Brand, 28, of Wenlow over the shooting at the market.";
    const other = "A 36-year-old man was arrested in Lisk over the shooting, a clerk of the court in Harlow said.";
    expect(asked(title, caught, line).get("Who was arrested?")).toMatch(/Otto Brand/);
    expect(asked(title, caught, line, other).has("Who was arrested?")).toBe(false);
  });
  it("is no gang that it was not, where the quarrel is told, and no he of whom only police speak", () => {
    const gangs = "Was the shooting gang-related?";
    const line = "The shooting at the Harlow market does not appear to be gang-related, police said.";
    expect(shooting(line).has(gangs)).toBe(true);
    const gang = INQUIRIES.find(({ question }) => question("the shooting", "", "") === gangs)!;
    expect(gang.fits!({ text: line, known: "It began with an argument between bakers.", texts: [line] })).toBe(false);
    const met = "Otto Brand was held after the shooting.";
    expect(pointsAtUnmet(met, "Harlow police say he drank before the shooting.")).toBe(true);
    expect(pointsAtUnmet(met, "Harlow police say Otto Brand drank before he was held.")).toBe(false);
  });
  it("is of the virus by its name", () => {
    const spread = OF_ILLNESS.find(({ cues }) => cues?.includes("spreads"))!;
    expect(spread.question("", "The virus is spread through coughs.", "")).toBe("How does the virus spread?");
    expect(spread.question("", "Flu is spread through coughs.", "")).toBe("How does flu spread?");
  });
});
