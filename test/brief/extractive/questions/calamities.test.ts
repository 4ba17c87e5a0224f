import { describe, expect, it } from "vitest";
import { CALAMITIES } from "../../../../src/brief/extractive/questions/calamities.js";
import type { Inquiry } from "../../../../src/brief/extractive/questions/inquiry.js";
import { countsHurtOtherwise } from "../../../../src/brief/extractive/questions/other-toll.js";
import { askedWith, shooting } from "../../story-brief.js";

const TITLE = "Lisk Oil lowers dome over leaking Wenlow well";
const ACCOUNT = [
  "Lisk Oil lowered a steel dome over the Wenlow well on Sunday, where oil has leaked since the explosion on its rig.",
  "The dome over the Wenlow well is the third attempt of Lisk Oil to stop the oil that leaks into the bay of Wenlow.",
];
const spill = (...more: readonly string[]) => askedWith(TITLE, ACCOUNT, ...more);

describe("a calamity that the account knows by what came after", () => {
  it("leaves its dead to be asked for, and not those of another", () => {
    const [toll] = CALAMITIES as [Inquiry];
    const known = `${TITLE}. ${ACCOUNT.join(" ")}`;
    const answers = (text: string): boolean =>
      toll.answer.test(text) && !toll.not!.test(text) && toll.fits!({ text, known, texts: [] });
    expect(toll.question("", "", known)).toBe("How many people died in the explosion?");
    expect(answers("The explosion on the Wenlow rig of Lisk Oil in April killed 11 workers.")).toBe(true);
    expect(answers("The explosion on the Wenlow rig of Lisk Oil in May killed 11 workers.")).toBe(true);
    expect(answers("The explosion on the Wenlow rig of Lisk Oil may have killed 11 workers.")).toBe(false);
    expect(answers("A 2015 explosion at a Lisk Oil plant near Wenlow killed 15 workers.")).toBe(false);
    expect(answers("A powerful explosion in Tessenby killed 15 workers.")).toBe(false);
    expect(toll.told.test("The explosion killed 11 workers.")).toBe(true);
  });
  it("leaves what has leaked to be asked for, each day and in all", () => {
    const line = "The Wenlow well of Lisk Oil is leaking about 5,000 barrels of oil a day, the coastguard said.";
    expect(spill(line).get("How much oil is leaking each day?")).toMatch(/5,000/);
    const sum = "Nearly 2 million barrels of oil have leaked from the Wenlow well of Lisk Oil, the coastguard said.";
    expect(spill(sum).get("How much oil has leaked?")).toMatch(/2 million/);
  });
});

describe("an answer with a toll", () => {
  it("agrees with the toll that the reader has, or gives a part or the sum of it", () => {
    const known = "Three teens shot at party. One boy died and three others were wounded, police said.";
    expect(countsHurtOtherwise(known, "Seven people, ages 16 to 18, were injured in the shooting.")).toBe(true);
    expect(countsHurtOtherwise(known, "Four people were shot when a fight broke out.")).toBe(false);
    expect(countsHurtOtherwise(known, "The two officers who shot at the gunman are on paid leave.")).toBe(false);
    expect(countsHurtOtherwise(known, "Two gunmen shot into the crowd, police said.")).toBe(false);
    expect(countsHurtOtherwise(known, "Two of the wounded were shot in the leg.")).toBe(false);
    expect(
      countsHurtOtherwise("Five people were shot.", "One woman and four men were shot, all five by one man."),
    ).toBe(false);
    expect(countsHurtOtherwise("At least two people were shot.", "Five people were shot.")).toBe(false);
  });
});

describe("whether anybody is held, known or sought", () => {
  it("is asked once", () => {
    const found = shooting(
      "Police are still searching for the gunman of the Harlow market shooting.",
      "Police have not identified any suspects in the Harlow market shooting.",
    );
    const asked = [...found.keys()].filter((one) => /suspect|sought/.test(one));
    expect(asked).toHaveLength(1);
  });
});
