import { describe, expect, it } from "vitest";
import { BUSINESS } from "../../../../src/brief/extractive/questions/inquiries/business.js";
import { PUBLIC_AFFAIRS } from "../../../../src/brief/extractive/questions/inquiries/public-affairs.js";
import { RULINGS } from "../../../../src/brief/extractive/questions/inquiries/rulings.js";
import { pointsAtUnmet } from "../../../../src/brief/extractive/questions/limits/unintroduced.js";
import { askedWith as asked, shooting } from "../../story-brief.js";

describe("news of courts, votes and unrest leaves to be asked", () => {
  it("on what grounds a judge ruled", () => {
    const title = "Judge strikes down ban on evictions in Kestria";
    const account = [
      "A judge struck down the ban on evictions in Kestria on Monday, which leaves many tenants without a shield.",
      "The ban on evictions in Kestria had been in force since the autumn, and tenants had hoped for another year.",
    ];
    const line =
      "Judge Ines Falk said the health ministry exceeded its authority with a ban on all evictions in Kestria.";
    expect(asked(title, account, line).get("On what grounds did the judge rule?")).toMatch(/exceeded its authority/);
    const grounds = RULINGS.find(({ cues }) => cues?.includes("ruling") && cues.includes("held"))!;
    expect(grounds.told.test("The judge found that the ban violated the law.")).toBe(true);
    expect(grounds.question("", "The court found that the ban is unlawful.", "")).toMatch(/the court rule/);
  });
  it("how big the margin was", () => {
    const title = "Celeste Tann wins Wenlow mayoral race";
    const account = [
      "Celeste Tann won the Wenlow mayoral race on Sunday after a campaign about late trains.",
      "The Wenlow mayoral race was the first test of the party of Celeste Tann since the autumn.",
    ];
    const line = "Tann led her rival Ivo Marsh, 63 percent to 33 percent, an hour after the stations had closed.";
    expect(asked(title, account, line).get("How big was the margin of victory?")).toMatch(/63 percent/);
    const poll = "A poll in March had Tann leading Ivo Marsh in Wenlow by 12 points.";
    expect(asked(title, account, poll).has("How big was the margin of victory?")).toBe(false);
  });
  it("how many have died in it", () => {
    const toll = PUBLIC_AFFAIRS.find(({ cues }) => cues?.includes("lives") && cues.includes("died"))!;
    expect(toll.question("", "", "Protests go on in Tessenby.")).toBe("How many people have died in the protests?");
    expect(toll.answer.test("The death toll of the riots has risen to 117, the government said.")).toBe(true);
    expect(toll.answer.test("At least 40 people have been killed in Tessenby since Monday.")).toBe(true);
    expect(toll.not!.test("At least 40 people have died in protests in 2011.")).toBe(true);
    expect(toll.told.test("Nine people died on Monday.")).toBe(true);
  });
  it("who brokered a truce, and how many took part in a trial of a numbered vaccine", () => {
    const broker = PUBLIC_AFFAIRS.find(({ cues }) => cues?.includes("brokered"))!;
    expect(broker.question("", "", "A cease-fire began in Lisk.")).toBe("Who brokered the cease-fire?");
    expect(broker.answer.test("The truce, mediated by Kestria, began at two.")).toBe(true);
    expect(broker.told.test("The truce was negotiated in Corvale.")).toBe(true);
    const trial = PUBLIC_AFFAIRS.find(({ cues }) => cues?.includes("participants"))!;
    expect(trial.told.test("Its LISK-19 vaccine works in teens, a trial found.")).toBe(false);
    expect(trial.told.test("Its trial had 3,200 teens.")).toBe(true);
  });
  it("what a contract is worth", () => {
    const worth = BUSINESS.find(({ cues }) => cues?.includes("contract"))!;
    expect(worth.answer.test("The contract is believed to be worth $40 million.")).toBe(true);
    expect(worth.not!.test("He rejected a contract worth $40 million.")).toBe(true);
  });
  it("what a term means that the account only names", () => {
    const title = "Static kill of Wenlow well is done, Lisk Oil says";
    const account = [
      "Lisk Oil has completed its static kill of the Wenlow well, the company said on Monday in Corvale.",
      "The static kill of the Wenlow well is the fourth attempt of Lisk Oil since the spring.",
    ];
    const line = "The static kill involved slowly pumping mud from a ship into the top of the Wenlow well of Lisk Oil.";
    expect(asked(title, account, line).get("What is the static kill?")).toMatch(/pumping mud/);
    const again =
      "The Wenlow well of Lisk Oil leaked on in the sixth round - a round in which nobody had placed any hope.";
    expect([...asked(title, account, again).keys()].filter((one) => /^What is/.test(one))).toEqual([]);
  });
  it("what a gallon costs, in a whole sentence of today", () => {
    const price = BUSINESS.find(({ cues }) => cues?.includes("gallon"))!;
    expect(price.not!.test("According to the club, an average gallon costs drivers $3.04.")).toBe(false);
    expect(price.not!.test("On January 21, an average gallon cost $2.33.")).toBe(true);
    expect(price.not!.test("The average price for a gallon of $3.04, according to the club.")).toBe(true);
  });
  it("why somebody broke off over what others would not do", () => {
    const title = "Ivo Marsh abandons ferry talks with Wenlow harbor";
    const account = [
      "Ivo Marsh abandoned the ferry talks with Wenlow harbor on Monday after nine weeks, his office said.",
    ];
    const line =
      "Ivo Marsh abandoned the ferry talks with the Wenlow harbor over its refusal to lower the fees for night ferries.";
    const why = [...asked(title, account, line)].find(([question]) => /^Why/.test(question));
    expect(why?.[1]).toMatch(/refusal/);
  });
});

describe("an answer is understood", () => {
  it("that speaks of a political party, and of a lieutenant who has been named", () => {
    expect(pointsAtUnmet("Talks with Senate Republicans ended.", "He left over the party's demands.")).toBe(false);
    expect(pointsAtUnmet("Talks with the bakers ended.", "He left over the party's demands.")).toBe(true);
    expect(pointsAtUnmet("Lt. Otto Brand spoke to the press.", "All are well, the lieutenant said.")).toBe(false);
    expect(pointsAtUnmet("Otto Brand spoke to the press.", "All are well, the lieutenant said.")).toBe(true);
  });
  it("that says 'at this point', or what this began as", () => {
    const motive = "What was the motive for the shooting?";
    expect(shooting("The motive for the Harlow shooting at this point is still unknown.").get(motive)).toMatch(
      /unknown/,
    );
    const led = "What led to the shooting?";
    const line = "Police said this started as a fight between two bakers at the Harlow market.";
    expect(shooting(line).get(led)).toMatch(/two bakers/);
  });
  it("that names a president by the surname alone", () => {
    const title = "Crime worries grow in Kestria, Ledger poll finds";
    const account = [
      "Worries about crime have grown in Kestria for the fourth year, a Ledger poll found on Monday.",
      "The Ledger poll finds that crime worries more people in Kestria than prices do, for the first time in ten years.",
    ];
    const line = "The poll of 907 adults revealed that few like how Merkel handles crime in Kestria.";
    const question = "How many people took part in the poll?";
    expect(asked(title, account, line).has(question)).toBe(false);
    expect(
      asked(title, account, line, "A spokesman for Chancellor Angela Merkel declined to comment.").has(question),
    ).toBe(true);
  });
  it("with a president of some country, and none with a sum of which the sign is lost", () => {
    const arrested = "Has anyone been arrested?";
    const line = "Police arrested a man of forty over the Harlow market shooting, German President Otto Keel said.";
    expect(shooting(line).has(arrested)).toBe(true);
    expect(shooting(line.replace(", German", " near the stalls")).has(arrested)).toBe(false);
    const sum = "Police arrested a man of forty who held $9 bn (#6 bn) over the Harlow market shooting.";
    expect(shooting(sum).has(arrested)).toBe(false);
    expect(shooting(sum.replace(" (#6 bn)", "")).has(arrested)).toBe(true);
  });
  it("in other words of the same matter, where the first are not", () => {
    const found = shooting(
      "Police later arrested a guard of forty over the Harlow market shooting, and this guard was well known.",
      "Brand is charged with assault in the Harlow market shooting, and that man is known to police.",
      "A baker was arrested over the Harlow market shooting on Monday, police said.",
    );
    expect(found.get("Has anyone been arrested?")).toMatch(/baker/);
  });
});
