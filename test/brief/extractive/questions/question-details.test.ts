import { describe, expect, it } from "vitest";
import { askedWith, SHOTS, shooting } from "../../story-brief.js";

const BOY = "Harlow boy, 9, killed in accidental shooting";
const ACCIDENT = [
  "A boy of nine was killed in an accidental shooting at a house in Harlow on Sunday, police said.",
  "The accidental shooting in Harlow is the second that killed a child in the county of Wenlow since the spring.",
];
const accident = (...more: readonly string[]) => askedWith(BOY, ACCIDENT, ...more);
const CONVICT = "Otto Brand sentenced for shooting at Harlow market";
const SENTENCED = [
  "Otto Brand was sentenced on Sunday to 40 years in prison for the shooting at the Harlow market that wounded three people.",
  "Otto Brand, 40, opened fire on the crowd at the Harlow market, where the shooting wounded three people on a Sunday.",
];
const convicted = (...more: readonly string[]) => askedWith(CONVICT, SENTENCED, ...more);

describe("what an accident leaves to be asked", () => {
  it("is how the gun went off, where a sentence says what was done with it", () => {
    const question = "How did the gun go off?";
    const line = "The gun went off in the Harlow house while his cousin was cleaning it, police said.";
    expect(accident(line).get(question)).toMatch(/cleaning/);
    expect(accident("Police do not know whether the gun went off while somebody was cleaning it.").has(question)).toBe(
      false,
    );
  });
  it("is whose gun it was, where that is what is told", () => {
    const line = "Police are not sure who the gun of the Harlow shooting belongs to.";
    expect(accident(line).get("Whose gun was it?")).toMatch(/belongs/);
  });
  it("is what help pupils get", () => {
    const dated = "Grief counselors are available to pupils at the Harlow primary school, the district said.";
    const pupil = ACCIDENT.map((text) => text.replace(/boy of nine|child/, "pupil"));
    expect(askedWith(BOY, pupil, dated).get("What support is offered at the school?")).toMatch(/Grief counselors/);
  });
});

describe("what a sentence leaves to be asked", () => {
  it("is an apology, a record, and what the defense argued", () => {
    expect(
      convicted("Otto Brand apologized to those wounded in the Harlow shooting.").get("Has the defendant apologized?"),
    ).toMatch(/apologized/);
    const record = "Otto Brand was on probation when he opened fire at the Harlow market.";
    expect(convicted(record).get("Did the defendant have a criminal record?")).toMatch(/probation/);
    const charged = "The suspect, Otto Brand, who was on probation, faces life in prison for the Harlow shooting.";
    expect([...convicted(charged).keys()].filter((question) => /record/.test(question))).toEqual([]);
    const argued = "Defense lawyers argued that Otto Brand had mistaken the Harlow crowd for soldiers.";
    expect(convicted(argued).get("What did the defense argue?")).toMatch(/mistaken/);
  });
});

describe("an answer of which something is missing", () => {
  it("is none: the noun behind an age, or a speaker who is named twice", () => {
    const led = "What led to the shooting?";
    const twice = "Marsh said the shooting at the Harlow market began after an argument over fruit, Marsh said.";
    expect(shooting(twice).has(led)).toBe(false);
    const whole = "Police said the shooting at the Harlow market began after an argument over fruit.";
    expect(shooting(whole).get(led)).toMatch(/argument/);
  });
});

describe("a gun", () => {
  const suicide = [...SHOTS, "The gunman of the Harlow market shooting then killed himself, police said."];
  it("is found only where the gunman has not died by it; then it is the weapon that was used", () => {
    const line = "A black rifle was found at the Harlow market beside the gunman, police said.";
    const found = askedWith("Gunman kills himself after shooting at Harlow market", suicide, line);
    expect(found.has("Has the gun been found?")).toBe(false);
    expect(found.get("What weapon was used?")).toMatch(/black rifle/);
  });
  it("is not asked for where reports name two", () => {
    const found = shooting(
      "The gunman of the Harlow market shooting was armed with a shotgun, police said.",
      "Witnesses of the Harlow market shooting said that he used a rifle.",
    );
    expect(found.has("What weapon was used?")).toBe(false);
  });
});

describe("the state of the wounded", () => {
  it("is not that of some of them", () => {
    const question = "How serious are the injuries?";
    const some = "Two of the three victims of the Harlow market shooting were taken to hospital in critical condition.";
    expect(shooting(some).has(question)).toBe(false);
    const nineteen = [
      "Harlow parade shooting wounds 19",
      ["Gunfire at the Harlow parade left 19 people wounded on Sunday, police said."],
    ] as const;
    const three =
      "Three were in critical condition on Monday 4 May after the Harlow parade shooting and one was stable, doctors said.";
    expect(askedWith(...nineteen, three).has(question)).toBe(false);
    const all = "Two of the victims of the Harlow market shooting are in critical condition, the rest are stable.";
    expect(shooting(all).get(question)).toMatch(/rest/);
  });
});

describe("what something is for", () => {
  it("is told behind a clause, too", () => {
    const title = "Minister of Kestria signs order on tolls";
    const account = [
      "The minister of transport of Kestria signed an order on Sunday on the tolls of the bridges of Venport.",
      "The order of the minister on the bridges of Venport has divided the towns of Kestria along the river.",
    ];
    const line = "Drawn up over six months, the order is intended to spare small hauliers who cannot go by rail.";
    expect(askedWith(title, account, line).get("What is the purpose of the order?")).toMatch(/hauliers/);
  });
});

describe("charges", () => {
  it("are not asked for where there are none", () => {
    const account = [...SHOTS, "A boy of thirteen was arrested after the shooting at the Harlow market, police said."];
    const faced = "The boy faced a charge of manslaughter over the shooting at the Harlow market, police said.";
    const asked = (title: string) => askedWith(title, account, faced).has("What are the charges?");
    expect(asked("Boy held over shooting at Harlow market")).toBe(true);
    expect(asked("No charges against boy over shooting at Harlow market")).toBe(false);
  });
  it("are those of all who are held", () => {
    const title = "Three men held after shooting at Harlow market";
    const account = [...SHOTS, "Three men were arrested after the shooting at the Harlow market, police said."];
    const both = "Both suspects of the Harlow market shooting are charged with attempted murder.";
    expect(askedWith(title, account, both).has("What are the charges?")).toBe(false);
  });
});

describe("a ruler", () => {
  it("has been in power for so long", () => {
    const title = "Crowds in Venport call on President Ivo Marsh to go";
    const account = [
      "Crowds in Venport called on President Ivo Marsh to resign on Sunday, the fifth day of protests in the capital.",
      "President Ivo Marsh said nothing of the protests in Venport, where crowds filled the square before his palace.",
    ];
    const line = "Ivo Marsh has been in power for 30 years and has never faced protests like those in Venport.";
    const asked = askedWith(title, account, line);
    expect([...asked.keys()].find((one) => /in power\?$/.test(one))).toMatch(/^How long (?:has|was) Ivo Marsh/);
  });
});

describe("an outbreak", () => {
  it("leaves to be asked whether there is a vaccine, and how it is treated", () => {
    const title = "Grey flu spreads to Venport";
    const account = [
      "The grey flu has spread to Venport, where four people fell ill on Sunday, the ministry of health said.",
      "The grey flu was first seen in Wenlow in March, the ministry of health in Venport said on Sunday.",
    ];
    const asked = askedWith(
      title,
      account,
      "There is no vaccine against the grey flu, the ministry of health in Venport said.",
      "The grey flu can be treated with two common drugs, doctors in Venport found.",
    );
    expect(asked.get("Is there a vaccine?")).toMatch(/no vaccine/);
    expect(asked.get("How is it treated?")).toMatch(/two common drugs/);
  });
});
