import { describe, expect, it } from "vitest";
import { CONSEQUENCES } from "../../../../src/brief/extractive/questions/inquiries/consequences.js";
import { eventIn } from "../../../../src/brief/extractive/questions/inquiries/inquiries.js";
import { LAWMAKING } from "../../../../src/brief/extractive/questions/inquiries/lawmaking.js";
import { isForeseen } from "../../../../src/brief/extractive/questions/kinds/expected.js";
import { countsHurtOtherwise } from "../../../../src/brief/extractive/questions/limits/other-toll.js";
import { isUnderWay } from "../../../../src/brief/extractive/questions/limits/worth-asking.js";
import { askedWith } from "../../story-brief.js";

describe("an answer that clashes with the account", () => {
  it("has fewer women, or men, than the account has hurt", () => {
    const known = "Five people were shot. Two women were taken to a hospital.";
    expect(countsHurtOtherwise(known, "One woman and four men were shot, all five by one man.")).toBe(true);
    expect(countsHurtOtherwise(known, "Two women and three men were shot, all five by one man.")).toBe(false);
    const suspects = "Police released pictures of two women they want to question. Five people were shot.";
    expect(countsHurtOtherwise(suspects, "One woman and four men were shot, all five by one man.")).toBe(false);
  });
  it("hurts fewer than were taken to a hospital, and is not borne out by a number of counts", () => {
    const taken = "Eight people were taken to Harlow hospital with injuries that were slight.";
    expect(countsHurtOtherwise(taken, "Seven people were injured after a fight.")).toBe(true);
    expect(countsHurtOtherwise(taken, "Nine people were injured after a fight.")).toBe(false);
    const counts = "He faces four counts of attempted murder. Five people were shot at the wedding.";
    expect(countsHurtOtherwise(counts, "Brand fired several shots, striking four people, police said.")).toBe(true);
  });
  it("is a second forecast, where the account has one", () => {
    expect(isForeseen(["Economists had expected claims to fall to 400,000 from 406,000."])).toBe(true);
    expect(isForeseen(["The median estimate in a survey of economists called for 387,000 claims."])).toBe(true);
    expect(isForeseen(["Economists welcomed the 385,000 claims, fewer than expected."])).toBe(false);
    expect(isForeseen(["Kestria added 41,000 jobs in April, far fewer than expected."])).toBe(false);
  });
});

describe("a question that has nothing to ask for", () => {
  it("names no killings where all were attempted", () => {
    expect(eventIn("Six indicted for five attempted murders", "Six men are charged with attempted murders.")).toBe(
      undefined,
    );
    expect(eventIn("Six indicted for three murders", "Six men are charged with murder.")).toBe("killings");
  });
  it("counts no miles as people, nor takes 'in order to' for an order", () => {
    const affected = LAWMAKING.at(-1)!;
    expect(affected.not!.test("Oil has spilled, affecting more than 70 miles of coast.")).toBe(true);
    expect(affected.question("", "It affects 700 people.", "Robots cut the pipe in order to cap it.")).toBe(undefined);
    expect(affected.question("", "It affects 700 people.", "The order bars the robots.")).toMatch(/the order affect/);
  });
  it("asks for no vigil in news of a charge", () => {
    const vigil = CONSEQUENCES.find(({ cues }) => cues?.includes("vigil"))!;
    expect(vigil.told.test("A baker was charged in the killing of a neighbour.")).toBe(true);
    expect(vigil.told.test("A baker was killed in Harlow.")).toBe(false);
  });
  it("does not ask when a board will meet that has been meeting", () => {
    const question = "When will the board of Lisk Oil meet?";
    expect(isUnderWay(["The board of Lisk Oil has been meeting to discuss its dividend."], question)).toBe(true);
    expect(isUnderWay(["The board of Lisk Oil has to decide on its dividend."], question)).toBe(false);
  });
  it("gives no request for the cause of a shot", () => {
    const title = "Man accidentally shot by grandson in Harlow";
    const account = [
      "A man of 46 was accidentally shot by his grandson in Harlow on Sunday, deputies said.",
      "The grandson found his way to the room where the Harlow man had left his coat on Sunday.",
    ];
    const question = "How did the gun go off?";
    const cleaned = "The Harlow man was cleaning the gun when it discharged, deputies said on Sunday.";
    expect(askedWith(title, account, cleaned).get(question)).toMatch(/cleaning/);
    const asked = "The Harlow man asked the boy to put the gun down when it discharged, deputies said.";
    expect(askedWith(title, account, asked).has(question)).toBe(false);
  });
  it("does not ask what a body is by its rank alone", () => {
    const title = "Tern Lines wins the Wenlow ferry contract";
    const account = ["Tern Lines won the Wenlow ferry contract on Monday after a year of talks, the harbor said."];
    const kind = "The contract pleased Tern Lines, a ferry company based in Corvale, whose ships are painted red.";
    const rank = "The contract pleased Tern Lines, the largest ferry company in Kestria, whose ships are painted red.";
    const asks = (line: string): string[] =>
      [...askedWith(title, account, line).keys()].filter((one) => /^What is (?:the )?Tern/.test(one));
    expect(asks(rank)).toEqual([]);
    expect(asks(kind).length).toBeLessThanOrEqual(1);
  });
});
