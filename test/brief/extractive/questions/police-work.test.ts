import { describe, expect, it } from "vitest";
import { askedWith as asked, SHOTS, shooting } from "../../story-brief.js";

const HELD = "Boy, 16, held after shooting at Harlow market";
const KILLED = "Baker killed in shooting at Harlow market";
const DEATH = [
  "A baker was killed in a shooting at the Harlow market on Sunday, police said.",
  "The shooting that killed a baker at the Harlow market sent hundreds of shoppers running.",
];

describe("what the work of the police leaves a reader to ask", () => {
  it("is whether the gun has been found, by the police", () => {
    const question = "Has a gun been found?";
    expect(shooting("Police recovered a handgun near the Harlow market after the shooting.").get(question)).toMatch(
      /a handgun/,
    );
    const shells = "Police found shells near the Harlow market, and a rifle was fired in the shooting, they said.";
    expect(shooting(shells).has(question)).toBe(false);
    const officer = "Officer shoots three people at Harlow market";
    const line = "Police recovered a handgun near the Harlow market after the shooting.";
    expect(asked(officer, SHOTS, line).has(question)).toBe(false);
  });
  it("is whether they have a suspect, where nobody is known or held", () => {
    const question = "Do police have a suspect?";
    const line = "Police have not identified any suspects in the Harlow market shooting.";
    expect(shooting(line).get(question)).toMatch(/not identified any/);
    expect(asked(HELD, SHOTS, line).has(question)).toBe(true);
    expect(asked("Suspect held after shooting at Harlow market", SHOTS, line).has(question)).toBe(false);
    const since = "Police arrested a man of forty over the Harlow market shooting on Monday.";
    expect(shooting(line, since).has(question)).toBe(false);
  });
  it("is what the suspect has owned to", () => {
    const question = "Has the suspect confessed?";
    const line = "The boy admitted to the shooting at the Harlow market in a talk with detectives.";
    expect(asked(HELD, SHOTS, line).get(question)).toMatch(/admitted/);
    const aside = "The boy confessed he was at the Harlow market during the shooting.";
    expect(asked(HELD, SHOTS, aside).has(question)).toBe(false);
  });
  it("is whether a young suspect is tried as an adult, and whether more charges will come", () => {
    const adult = "The boy will be charged as an adult over the Harlow market shooting.";
    expect(asked(HELD, SHOTS, adult).get("Will the suspect be tried as an adult?")).toMatch(/as an adult/);
    const more = "Additional charges may be filed over the Harlow market shooting, prosecutors said.";
    expect(asked(HELD, SHOTS, more).get("Are more charges expected?")).toMatch(/additional charges/i);
  });
  it("is whether drugs were involved, and no record of them", () => {
    const question = "Were drugs involved?";
    expect(shooting("The shooting at the Harlow market was over drugs, officials said.").get(question)).toMatch(
      /drugs/,
    );
    const record = "The gunman of the Harlow market shooting had been convicted of a drug sale in 2019.";
    expect(shooting(record).has(question)).toBe(false);
  });
  it("is whether the dead have been named, as long as nobody names them", () => {
    const question = "Have the victims been named?";
    const line = "The names of the victims of the Harlow market shooting have not been released.";
    expect(asked(KILLED, DEATH, line).get(question)).toMatch(/not been released/);
    const named = "Police identified the baker shot at the Harlow market as Otto Brand.";
    expect(asked(KILLED, DEATH, line, named).has(question)).toBe(false);
  });
  it("is who found the bodies, and when the funeral is", () => {
    const bodies = "Three found dead after shooting in Harlow house";
    const account = [
      "Three people were found shot dead in a house in Harlow on Sunday, police said.",
      "The three people found dead in the house in Harlow had been shot in their beds.",
    ];
    const found = asked(bodies, account, "The bodies in the Harlow house were found by a neighbor on Sunday morning.");
    expect(found.get("Who found the bodies?")).toMatch(/by a neighbor/);
    const funeral = "A funeral for the baker killed at the Harlow market will be held on Friday 8 May.";
    expect(asked(KILLED, DEATH, funeral).get("When is the funeral?")).toMatch(/8 May/);
  });
  it("is who else was in the house, and how long the jury took", () => {
    const house = "Baker killed in shooting at Harlow house";
    const account = DEATH.map((text) => text.replace(/market/g, "house"));
    const line = "Two other people were in the house in Harlow during the shooting but hid, police said.";
    expect(asked(house, account, line).get("Was anyone else in the house?")).toMatch(/Two other people/);
    const verdict = "Man found guilty of shooting at Harlow market";
    const jury = "The jury deliberated for nine hours over the Harlow market shooting.";
    expect(asked(verdict, SHOTS, jury).get("How long did the jury deliberate?")).toMatch(/nine hours/);
  });
});
