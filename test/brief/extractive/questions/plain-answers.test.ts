import { describe, expect, it } from "vitest";
import { CALAMITIES } from "../../../../src/brief/extractive/questions/inquiries/calamities.js";
import type { Inquiry } from "../../../../src/brief/extractive/questions/inquiries/inquiry.js";
import { LAWMAKING } from "../../../../src/brief/extractive/questions/inquiries/lawmaking.js";
import { PUBLIC_AFFAIRS } from "../../../../src/brief/extractive/questions/inquiries/public-affairs.js";
import { pointsAtUnmet } from "../../../../src/brief/extractive/questions/limits/unintroduced.js";
import { askedWith as asked, SHOTS, shooting } from "../../story-brief.js";

const HELD = "Suspect held after shooting at Harlow market";

describe("a question", () => {
  it("asks for what its answer tells of a gun: the day it was bought, the shells that lay there", () => {
    const bought = "Receipts show that the gunman of the Harlow market shooting bought the rifle on Friday.";
    const found = asked(HELD, SHOTS, bought);
    expect(found.get("When was the gun bought?")).toMatch(/on Friday/);
    expect(found.has("Where did the gun come from?")).toBe(false);
    const shop = "Receipts show that the gunman of the Harlow market shooting bought the rifle in Tessenby on Friday.";
    expect(asked(HELD, SHOTS, shop).get("Where did the gun come from?")).toMatch(/Tessenby/);
    const shells = shooting("Police found twelve shell casings at the Harlow market after the shooting.");
    expect(shells.get("How many shell casings were found?")).toMatch(/twelve/);
    expect(shells.has("How many shots were fired?")).toBe(false);
    const court = "Man charged over shooting at Harlow market is held for trial";
    const late = asked(court, SHOTS, "Police found twelve shell casings at the Harlow market after the shooting.");
    expect([...late.keys()].filter((question) => /shell/.test(question))).toEqual([]);
  });
  it("asks for a description where that is what is missing", () => {
    const found = shooting("Police have no description of the suspects in the Harlow market shooting.");
    expect(found.get("Is there a description of the suspects?")).toMatch(/no description/);
    expect(found.has("Do police have a suspect?")).toBe(false);
  });
  it("asks for the first day in court by its name", () => {
    const first = "The suspect's first court appearance over the Harlow market shooting is scheduled for 11 May.";
    expect(asked(HELD, SHOTS, first).get("When is the first appearance in court?")).toMatch(/11 May/);
  });
  it("speaks of a school only to who has read of one", () => {
    const question = "What support is offered at the school?";
    const line = "Grief counselors will be at the Harlow primary school for pupils on Monday.";
    const account = (who: string): string[] => [
      `A ${who} of nine was killed in a shooting at the Harlow market on Sunday, police said.`,
      `The shooting that killed the ${who} at the Harlow market sent hundreds of shoppers running.`,
    ];
    const asks = (who: string): boolean =>
      asked("One killed in shooting at Harlow market", account(who), line).has(question);
    expect(asks("pupil")).toBe(true);
    expect(asks("girl")).toBe(false);
  });
  it("asks for no successor where the account says, in whoever's words, who will run it", () => {
    const { told } = PUBLIC_AFFAIRS.find(({ cues }) => cues?.includes("successor"))!;
    expect(told.test("The president resigned, and a council of officers will “run the affairs of Kestria.”")).toBe(
      true,
    );
    expect(told.test("The president resigned after 30 years.")).toBe(false);
  });
  it("asks for no street of a town that has been read", () => {
    const line = "The shooting happened on Mill Avenue around 4:30 a.m., according to the Harlow police.";
    const account = (place: string): string[] => [
      `Three people were wounded in a shooting in ${place} on Sunday, police said.`,
      `The shooting in ${place} sent hundreds of people running through the town for the rest of the day.`,
    ];
    const found = asked("Three people wounded in shooting", account("Chicago"), line);
    expect(found.has("Where did the shooting happen?")).toBe(false);
  });
  it("does not ask what a bill would do whose effect the account tells, where little is told beside", () => {
    const title = "Senate sends amnesty to committee";
    const account = [
      "The Senate voted on Monday for an amnesty that would free those who marched last autumn.",
      "Senators who opposed the bill, an amnesty that would free those who marched last autumn, walked out before the vote.",
      "The amnesty went to a committee of the Senate after a debate of nine hours, in which senators of every party spoke.",
    ];
    const found = asked(title, account, "The amnesty bill would wipe out charges against about 700 people.");
    expect([...found.keys()].filter((one) => /^What .* do\?$/.test(one))).toEqual([]);
    const affects = LAWMAKING.at(-1)!;
    const line = "The amnesty bill would wipe out charges against about 700 people.";
    expect(affects.answer.test(line)).toBe(true);
    expect(affects.question("", line, account.join(" "))).toMatch(
      /^How many people would the (?:amnesty|bill) affect\?$/,
    );
  });
});

describe("an answer", () => {
  it("leads with the deaths that it is asked for, or with their event", () => {
    const [toll] = CALAMITIES as [Inquiry];
    const known = "Lisk Oil lowered a dome over the Wenlow well, where oil has leaked since the explosion on its rig.";
    const answers = (text: string): boolean => toll.answer.test(text) && toll.fits!({ text, known, texts: [] });
    expect(answers("The explosion on the Wenlow rig of Lisk Oil in April killed 11 workers.")).toBe(true);
    const late =
      "Crude from the Wenlow well has reached nature reserves, beaches and villages since an explosion killed 11 workers.";
    expect(answers(late)).toBe(false);
  });
  it("is about the motive, and no more than that one is looked for besides", () => {
    const question = "What was the motive for the shooting?";
    const aside = "Leaders called the Harlow market shooting a tragedy as detectives search for a motive.";
    expect(shooting(aside).has(question)).toBe(false);
    expect(shooting("Detectives still search for a motive of the Harlow market shooting.").has(question)).toBe(true);
  });
  it("gives the state of as many as were hurt", () => {
    const title = "Eight people wounded in shooting at Harlow market";
    const account = SHOTS.map((text) => text.replace("Three people were", "Eight people were"));
    const question = "How serious are the injuries?";
    const some = "The six others wounded at the Harlow market have injuries that are not life-threatening.";
    expect(asked(title, account, some).has(question)).toBe(false);
    const all = "All eight wounded at the Harlow market have injuries that are not life-threatening.";
    expect(asked(title, account, all).get(question)).toMatch(/All eight/i);
  });
  it("points at nobody whom the reader has not met", () => {
    for (const words of [
      "The government has ordered vaccine for October.",
      "The people in custody are in their twenties, and four weapons were found.",
      "The gun went off while the man was cleaning it.",
      "Equally as damning was the lack of remorse.",
      "Remember, he has ruled for thirty years.",
      "The elder Keel had asked for an order.",
    ])
      expect(
        pointsAtUnmet("The World Health Organization called a flu a pandemic; a child was shot, and a woman.", words),
        words,
      ).toBe(true);
    const met = "The government arrested four men over the shooting.";
    for (const words of [
      "The government has ordered vaccine.",
      "The people in custody are young.",
      "The man fired twice.",
      "A man and a woman came in, and the man fired.",
    ])
      expect(pointsAtUnmet(met, words), words).toBe(false);
    expect(pointsAtUnmet("Police arrested two men.", "The suspect pulled out a pistol.")).toBe(true);
    expect(pointsAtUnmet("Police arrested a man.", "The suspect pulled out a pistol.")).toBe(false);
  });
});
