import { describe, expect, it } from "vitest";
import { pointsAtUnmet } from "../../../../src/brief/extractive/questions/limits/unintroduced.js";
import { askedWith as asked, SHOTS, shooting } from "../../story-brief.js";

describe("words that point at something", () => {
  const met = "A man was wounded when police chased a van through Harlow on Sunday.";
  it("are understood where it has been told of, in them or before them", () => {
    for (const words of [
      "The van was found near the river.",
      "The two men who fired at the market were brothers, and the brothers fled.",
      "Police said the firm of Keel and Brand owned the market.",
      "Police said that Sunday's rally had ended, and said after dark that Sunday had been quiet.",
      "The NYPD lent a dog.",
      "No one has been arrested, HCPD spokesman Otto Brand said.",
      "The sheriff said a gun was recovered.",
    ])
      expect(pointsAtUnmet(met, words), words).toBe(false);
  });
  it("are not where nobody has told of it", () => {
    for (const words of [
      "Officers recovered the pills and a revolver.",
      "The two women were shot on their way home.",
      "The spokesman says the inquiry is going on.",
      "It was blamed on the earlier shooting.",
      "The black SUV was damaged.",
      "The group was standing on the corner.",
      "They will lower the dome over the leak.",
      "Two groups were quarrelling outside the fair that Saturday night.",
      "Keel had no criminal history with the HCSO.",
    ])
      expect(pointsAtUnmet(met, words), words).toBe(true);
    expect(pointsAtUnmet("HCSO deputies chased a van.", "Keel had no criminal history with the HCSO.")).toBe(false);
  });
  it("are not where they go on from a sentence before them", () => {
    for (const words of [
      "Police added the wounded are expected to survive.",
      "They think it was a quarrel, Brand added.",
      "Police also arrested two men at the gate.",
      "She studied at a college fifty miles south of here.",
      "Right now, her father is not facing charges.",
      "Three of them had slight injuries.",
      "Keel then fired a handgun at the door.",
    ])
      expect(pointsAtUnmet(met, words), words).toBe(true);
    expect(pointsAtUnmet(met, "A lorry that has been added to the list was found.")).toBe(false);
  });
});

describe("a name in an answer", () => {
  const question = "Was the shooting random?";
  const line = "the shooting at the Harlow market did not appear to be random";
  it("comes with a word of who that is", () => {
    expect(shooting(`Harlow mayor Otto Brand said ${line}.`).get(question)).toMatch(/Otto Brand/);
    expect(shooting(`Otto Brand, the mayor of Harlow, said ${line}.`).get(question)).toMatch(/Otto Brand/);
    expect(shooting(`Otto Brand said ${line}.`).has(question)).toBe(false);
    const two = `Justices Otto Brand and Ines Falk said ${line}.`;
    expect(shooting(two).get(question)).toMatch(/Ines Falk/);
  });
  it("is no other's of whom the reader has met one of that name", () => {
    const account = [...SHOTS, "Ada Brand, 15, was wounded in the shooting at the Harlow market, police said."];
    const title = "Girl wounded in shooting at Harlow market, brother held";
    const full = "Her brother Tomas Brand was arrested over the shooting at the Harlow market.";
    const due = "Brand is due in court over the Harlow market shooting on Friday 8 May.";
    const own = "Otto Keel is due in court over the Harlow market shooting on Friday 8 May.";
    const asks = (...more: string[]): string[] =>
      [...asked(title, account, ...more).keys()].filter((one) => /next date in court/.test(one));
    expect(asks(full, due)).toEqual([]);
    expect(asks(`Otto Keel, 30, was arrested over the Harlow market shooting.`, own)).toEqual([]);
  });
});
