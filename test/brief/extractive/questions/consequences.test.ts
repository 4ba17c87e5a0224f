import { describe, expect, it } from "vitest";
import { CONSEQUENCES } from "../../../../src/brief/extractive/questions/inquiries/consequences.js";
import { askedWith as asked, SHOTS, shooting } from "../../story-brief.js";

const HELD = "Man arrested after shooting at Harlow market";
const ARREST = [SHOTS[0]!, "Otto Brand, 30, was arrested over the shooting at the Harlow market, police said."];
const KILLED = "Baker killed in shooting at Harlow market";
const DEATH = [
  "A baker was killed in a shooting at the Harlow market on Sunday, police said.",
  "The shooting that killed a baker at the Harlow market sent hundreds of shoppers running.",
];

describe("what an arrest or a verdict leaves a reader to ask", () => {
  it("is what the charges are, of whom the reader has met", () => {
    const question = "What are the charges?";
    const line = "Police said the man was booked on charges of assault and arson over the Harlow market shooting.";
    expect(asked(HELD, SHOTS, line).get(question)).toMatch(/assault and arson/);
    expect(shooting(line).has(question)).toBe(false);
    const told = [
      SHOTS[0]!,
      "A man is charged with attempted murder over the shooting at the Harlow market, police said.",
    ];
    expect(asked(HELD, told, line).has(question)).toBe(false);
    const stranger = "Police said Tomas Keel was booked on charges of assault after the Harlow market shooting.";
    expect(asked(HELD, ARREST, stranger).has(question)).toBe(false);
    const drugs = "Police said the man was booked on drug possession charges after the Harlow market shooting.";
    expect(asked(HELD, SHOTS, drugs).has(question)).toBe(false);
  });
  it("has its hour in small letters behind who reports it", () => {
    const line = "Early Tuesday the man was booked on charges of assault over the Harlow market shooting.";
    expect(asked(HELD, SHOTS, line).get("What are the charges?")).toMatch(/reports that early Tuesday/);
  });
  it("is what the sentence was, where it is not told", () => {
    const title = "Man sentenced for shooting at Harlow market";
    const line = "Otto Brand, 30, was sentenced to nine years in prison for the Harlow market shooting.";
    const judged = [SHOTS[0]!, "A man was sentenced on Monday for the shooting at the Harlow market."];
    expect(asked(title, judged, line).get("What was the sentence?")).toMatch(/nine years/);
    expect(asked(HELD, SHOTS, line).has("What was the sentence?")).toBe(false);
    const told = [SHOTS[0]!, "A man got nine years in prison for the shooting at the Harlow market."];
    expect(asked(title, told, line).has("What was the sentence?")).toBe(false);
  });
  it("is whether bail is set for whomever the account names", () => {
    const account = [SHOTS[0]!, "Otto Brand, 30, told detectives of the shooting at the Harlow market."];
    const line = "Brand is being held in Harlow county jail without bond over the market shooting.";
    expect(
      asked("Suspect questioned after shooting at Harlow market", account, line).get("Has bail been set?"),
    ).toMatch(/without bond/);
  });
});

describe("what a death leaves a reader to ask", () => {
  it("is who was killed, in whatever words the name comes", () => {
    for (const line of [
      "Tomas Keel, 41, who was shot in the chest, was taken to a hospital and pronounced dead there, police said.",
      "Police confirmed that 41-year-old Tomas Keel was killed in the Harlow market shooting.",
      "The coroner has identified the man killed as Tomas Keel, who had a shop at the Harlow market.",
      "Tomas Keel, 41, died at the Harlow market of a shot in the chest.",
    ])
      expect(asked(KILLED, DEATH, line).get("Who was killed?"), line).toMatch(/Tomas Keel/);
    const two = "Two killed in shooting at Harlow market";
    const account = DEATH.map((text) =>
      text.replace("A baker was", "Two bakers were").replace("a baker", "two bakers"),
    );
    const ages = "Killed were 41-year-old Tomas Keel of Harlow and 30-year-old Ines Falk of Corvale, police said.";
    expect(asked(two, account, ages).get("Who was killed?")).toMatch(/Ines Falk/);
    const both = "Tomas Keel, 41, and Ines Falk, 30, died in the shooting at the Harlow market.";
    expect(asked(two, account, both).get("Who was killed?")).toMatch(/Ines Falk/);
  });
  it("is who of those who were hit was killed, where a sentence says that of them", () => {
    const account = [
      "A baker was killed and two others were wounded in a shooting at the Harlow market on Sunday, police said.",
      DEATH[1]!,
    ];
    const dead = "The woman who died has now been identified as Ines Falk, a baker at the Harlow market.";
    expect(asked(KILLED, account, dead).get("Who was killed?")).toMatch(/Ines Falk/);
    const boy = "The boy, identified as Tomas Keel, was taken from the Harlow market to a hospital.";
    expect(asked(KILLED, account, boy).has("Who was killed?")).toBe(false);
  });
  it("is no charge of a brother of the victim's, or of two of whom nothing was told", () => {
    const { fits } = CONSEQUENCES.find(({ cues }) => cues?.includes("suspicion"))!;
    const known = "Police have arrested a fourth man after Ines Falk, a baker, was killed. Otto Brand was seen there.";
    const isOf = (text: string) => fits!({ text, known, texts: [] });
    expect(isOf("Ivo Falk was arrested in Harlow on Monday and charged with murder.")).toBe(false);
    expect(isOf("Ivo Keel, 21, and Tomas Keel, 19, both face charges of murder.")).toBe(false);
    expect(isOf("Otto Brand was arrested in Harlow on Monday and charged with murder.")).toBe(true);
    expect(isOf("The suspects both face charges of murder.")).toBe(true);
  });
  it("is a vigil that is still to come", () => {
    const vigil = "A vigil for the baker killed at the Harlow market is planned for Friday 8 May at the church.";
    expect(asked(KILLED, DEATH, vigil).get("Is a vigil planned?")).toMatch(/8 May/);
    const past = "A vigil for the baker killed at the Harlow market was held on Friday 1 May at the church.";
    expect(asked(KILLED, DEATH, past).has("Is a vigil planned?")).toBe(false);
  });
});
