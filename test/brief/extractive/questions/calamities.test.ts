import { describe, expect, it } from "vitest";
import { CALAMITIES } from "../../../../src/brief/extractive/questions/inquiries/calamities.js";
import type { Inquiry } from "../../../../src/brief/extractive/questions/inquiries/inquiry.js";
import { countsHurtOtherwise } from "../../../../src/brief/extractive/questions/limits/other-toll.js";
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
    expect(answers("The explosion on the Wenlow rig of Lisk Oil in April killed 7 workers.")).toBe(true);
    expect(answers("The explosion on the Wenlow rig of Lisk Oil in May killed 7 workers.")).toBe(true);
    expect(answers("The explosion on the Wenlow rig of Lisk Oil may have killed 7 workers.")).toBe(false);
    expect(answers("A 2019 explosion at a Lisk Oil plant near Wenlow killed 9 workers.")).toBe(false);
    expect(answers("A powerful explosion in Tessenby killed 9 workers.")).toBe(false);
    expect(toll.told.test("The explosion killed 7 workers.")).toBe(true);
  });
  it("leaves what has leaked to be asked for, each day and in all", () => {
    const line = "The Wenlow well of Lisk Oil is leaking about 3,400 barrels of oil a day, the coastguard said.";
    expect(spill(line).get("How much oil is leaking each day?")).toMatch(/3,400/);
    const sum = "Nearly 4 million barrels of oil have leaked from the Wenlow well of Lisk Oil, the coastguard said.";
    expect(spill(sum).get("How much oil has leaked?")).toMatch(/4 million/);
  });
});

describe("what a spill leaves to be asked", () => {
  it("is what has been collected, what it has cost and whose it was", () => {
    const line = "The dome over the Wenlow well is collecting about 1,300 barrels of oil a day, Lisk Oil said.";
    expect(spill(line).get("How much oil is being collected?")).toMatch(/1,300/);
    expect(
      spill("The dome over the Wenlow well could be collecting 1,300 barrels of oil a day, Lisk Oil said.").has(
        "How much oil is being collected?",
      ),
    ).toBe(false);
    const cost = CALAMITIES.find(({ cues }) => cues?.includes("spent"))!;
    expect(cost.answer.test("Lisk Oil says it has spent more than $640m so far on the clean-up.")).toBe(true);
    expect(cost.not!.test("The clean-up of the bay of Wenlow would cost Lisk Oil $640m.")).toBe(true);
    const late = "The search for a second leak in Wenlow comes as Lisk Oil puts the cost of the clean-up at $640m.";
    expect(cost.answer.test(late) && cost.fits!({ text: late, known: "", texts: [] })).toBe(false);
    const news = "The visit hid the news that the dome over the Wenlow well is collecting 1,300 barrels of oil a day.";
    expect(spill(news).has("How much oil is being collected?")).toBe(false);
    const owner = CALAMITIES.find(({ cues }) => cues?.includes("owned"))!;
    expect(owner.question("", "", TITLE + ACCOUNT.join(" "))).toBe("Who owned the rig?");
    expect(owner.answer.test("The rig was owned by Tern Drilling, from which Lisk Oil had hired it.")).toBe(true);
    const known = "Ferry sinks off Lisk. A ferry sank off Lisk on Sunday with 40 passengers, all of whom were saved.";
    expect(owner.question("", "", known)).toBe("Who owned the ferry?");
    expect(owner.answer.test("The ferry was jointly owned and operated by Tern Lines, which has two more.")).toBe(true);
    expect(owner.answer.test("The jet is owned by Corvale Air, which bought it in March.")).toBe(true);
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
