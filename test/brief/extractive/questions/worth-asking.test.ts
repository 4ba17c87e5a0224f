import { describe, expect, it } from "vitest";
import type { Desk } from "../../../../src/brief/desk.js";
import { INQUIRIES } from "../../../../src/brief/extractive/questions/inquiries/inquiry-kinds.js";
import { isAhead, isOvertaken, isStale, newsOf } from "../../../../src/brief/extractive/questions/limits/told.js";
import { vocabularyOf } from "../../../../src/brief/likeness/terms.js";
import type { Passage } from "../../../../src/brief/reading/passage.js";
import { askedWith as asked, SHOOTING, SHOTS, shooting } from "../../story-brief.js";

describe("an answer that a reader understands", () => {
  const question = "Was the shooting random?";
  it("names nobody by half whom neither headline nor account has", () => {
    const line = "The shooting at the Harlow market did not appear to be random";
    expect(shooting(`${line}, Captain Otto Brand said.`).get(question)).toMatch(/random/);
    expect(shooting("Captain Otto Brand closed the street.", `${line}, Brand said.`).has(question)).toBe(false);
  });
  it("speaks of nobody by an age that nobody has told", () => {
    const line = "The 11-year-old girl was not hurt in the Harlow market shooting, police said.";
    expect(shooting(line).has("Was anyone else hurt?")).toBe(false);
    const girl = "No one else was hurt in the Harlow market shooting, police said.";
    expect(shooting(girl).get("Was anyone else hurt?")).toMatch(/no one else/i);
  });
  it("points at nothing that was told before it", () => {
    const found = shooting("Investigators believe the gunman used that ID to enter the Harlow market after hours.");
    expect([...found.keys()].filter((one) => /believe/.test(one))).toEqual([]);
    const line = "The shooting at the Harlow market was not random, and the police chief gave a reason";
    expect(shooting(`${line} for it all.`).has("Was the shooting random?")).toBe(true);
    expect(shooting(`${line} for that.`).has("Was the shooting random?")).toBe(false);
  });
  it("is of this event and no other", () => {
    const found = shooting("The gunman fired twelve shots in an unrelated shooting outside the Harlow market hall.");
    expect(found.has("How many shots were fired?")).toBe(false);
  });
});

describe("a question of an event", () => {
  const about = (event: string): string[] =>
    INQUIRIES.flatMap(({ question }) => question(event, "", "") ?? []).filter((one) => one.includes(`${event} gang`));
  it("speaks of several as several", () => {
    expect(about("the shooting")).toEqual(["Was the shooting gang-related?"]);
    expect(about("the Harlow shootings")).toEqual(["Were the Harlow shootings gang-related?"]);
  });
});

describe("an answer that tells a reader something", () => {
  it("does not give the figures that the reader has", () => {
    const account = [
      "Over 2.5 million people were eligible to vote in the Kestrian election on Sunday, the commission said.",
      "The Kestrian election is the first since the new constitution was adopted in the autumn.",
    ];
    const line = "More than 2,500,000 voters were eligible to vote in the Kestrian election this time.";
    const found = asked("Kestria votes in first election since new constitution", account, line);
    expect([...found.keys()].filter((one) => /^How many/.test(one))).toEqual([]);
  });
  it("is no unknown motive where the coverage has the quarrel", () => {
    const line = "Detectives have not released a motive for the Harlow shooting.";
    const quarrel = "The shooting at the Harlow market began after an argument over a parking space.";
    const found = shooting(line, quarrel);
    expect(found.has("What was the motive for the shooting?")).toBe(false);
    expect(found.has("What led to the shooting?")).toBe(true);
  });
  it("is no state of the injuries where the account says that all survived", () => {
    const account = [...SHOTS, "All three people wounded in the shooting at the Harlow market survived, police said."];
    const line = "The three wounded in the Harlow shooting are in stable condition, the hospital said.";
    expect(asked(SHOOTING, account, line).has("How serious are the injuries?")).toBe(false);
  });
});

describe("a question about somebody", () => {
  const BILL = "Senate passes school meals bill";
  const account = [
    "The Senate passed a school meals bill on Monday after a debate of nine hours in a crowded chamber.",
    "The school meals bill passed by the Senate on Monday gives a free lunch to every pupil of Kestria from the autumn on.",
    "Senators spoke for nine hours on Monday about the school meals bill, which has divided the Senate since the winter.",
  ];
  const line = "Otto Brand proposed a fund for kitchens in schools that have none before the summer holidays begin.";
  it("is asked of whom the headline or the account names", () => {
    expect(asked(BILL, account, line, "Otto Brand is the governor.").has("What did Otto Brand propose?")).toBe(false);
    const named = asked("Governor Otto Brand praises school meals bill after Senate vote", account, line);
    expect(named.get("What did Otto Brand propose?")).toMatch(/summer holidays/);
  });
});

describe("what an arrest leaves a reader to ask", () => {
  const CHARGED = "The suspect held after the shooting at the Harlow market is forty years old, police said.";
  const HELD = "Suspect held after shooting at Harlow market";
  it("asks whether bail has been set", () => {
    const found = asked(HELD, SHOTS, "The suspect in the Harlow market shooting is being held on $500,000 bail.");
    expect(found.get("Has bail been set?")).toMatch(/\$500,000/);
  });
  it("asks for the next date in court, and for none that is past", () => {
    const due = "The suspect in the Harlow market shooting is due in court on 11 May.";
    expect(asked(HELD, SHOTS, due).get("When is the next date in court?")).toMatch(/11 May/);
    const past = "The suspect in the Harlow market shooting is due in court on 1 May.";
    expect(asked(HELD, SHOTS, past).has("When is the next date in court?")).toBe(false);
  });
  it("asks whether weapons were found, and not where they found the gun", () => {
    const question = "Were any weapons found?";
    const found = asked(HELD, SHOTS, "Police found two rifles and a note in a house on Mill Lane.", CHARGED);
    expect(found.get(question)).toMatch(/two rifles/);
    const gun = asked(HELD, SHOTS, "Police found the gun elsewhere in the Harlow market after the shooting.");
    expect(gun.has(question)).toBe(false);
  });
});

describe("what a shooting leaves a reader to ask", () => {
  it("finds an answer that shares no word with the story among sentences that are of it", () => {
    const found = shooting(
      "The Harlow market shooting wounded a baker and two shoppers.",
      "No arrests have been made, officers there told a reporter.",
    );
    expect(found.get("Has anyone been arrested?")).toMatch(/no arrests/i);
    const far = ["A bus drove into the river at Lisk.", "Rain is expected in the hills.", "A dog was found in a well."];
    expect(
      shooting(...far, "No arrests have been made, officers there told a reporter.").has("Has anyone been arrested?"),
    ).toBe(false);
  });
  it("asks whether gangs were in it, of this shooting alone", () => {
    const question = "Was the shooting gang-related?";
    expect(shooting("The Harlow market shooting is likely gang-related, police said.").get(question)).toMatch(/likely/);
    expect(shooting("Police blame rival gangs for a wave of shootings since March.").has(question)).toBe(false);
  });
  it("asks what the victims were doing", () => {
    const found = shooting("The victims were standing at a fruit stall of the Harlow market when the gunman fired.");
    expect(found.get("What were the victims doing when the shots were fired?")).toMatch(/fruit stall/);
  });
  it("takes nobody for arrested who is charged with something else", () => {
    const line = "Otto Brand, 40, was arrested for interfering with police at the Harlow market after the shooting.";
    expect(asked("Man arrested after shooting at Harlow market", SHOTS, line).has("Who was arrested?")).toBe(false);
  });
  it("takes no old charge for an arrest, and no chance for what led up to it", () => {
    const old = "In February, a trader of the Harlow market was charged with battery before the shooting.";
    expect(shooting(old).has("Has anyone been arrested?")).toBe(false);
    const chance = "The shooting comes one day after the start of a campaign against violence at the Harlow market.";
    expect(shooting(chance).has("What led up to the shooting?")).toBe(false);
  });
  it("does not ask for charges of somebody who has had the sentence", () => {
    const account = [
      "Otto Brand received three years of probation on Monday for the shooting at the Harlow market.",
      "The shooting at the Harlow market sent hundreds of shoppers running and closed the market for the rest of the day.",
    ];
    const line = "Otto Brand is charged with reckless conduct over the shooting at the Harlow market.";
    const title = "Otto Brand charged after Harlow market shooting gets probation";
    expect(asked(title, account, line).has("What is Otto Brand charged with?")).toBe(false);
  });
  it("takes a cease-fire for no fire, and asks for no hurt where nobody was hurt", () => {
    const truce = [
      "Kestria and Lisk agreed to a cease-fire on Monday, halting a war of eleven days that left two hundred people dead.",
      "The cease-fire between Kestria and Lisk was announced on Monday by both governments after talks in Corvale.",
    ];
    const hour = "The cease-fire between Kestria and Lisk began at 2 a.m. on Monday.";
    const asks = asked("Kestria and Lisk agree to cease-fire to end war", truce, hour);
    expect([...asks.keys()].filter((question) => /the fire/.test(question))).toEqual([]);
    const unhurt = ["No one was hurt in the shooting at the Harlow market on Sunday, police said.", ...SHOTS.slice(1)];
    const line = "Two bakers in the Harlow market were unharmed by the shooting, police said.";
    expect(asked("Shooting at Harlow market", unhurt, line).has("Was anyone else hurt?")).toBe(false);
  });
  it("names no hour without its day", () => {
    const account = [
      "Three people were wounded in a shooting at the Harlow market, police said.",
      "The shooting at the Harlow market sent hundreds of shoppers running and closed the market for the rest of the day.",
    ];
    const question = "When did the shooting happen?";
    expect(asked(SHOOTING, account, "The Harlow market shooting happened at 4 p.m.").has(question)).toBe(false);
    const dated = "The Harlow market shooting happened at 4 p.m. on Sunday.";
    expect(asked(SHOOTING, account, dated).get(question)).toMatch(/Sunday/);
  });
});

describe("why something happened", () => {
  const TITLE = "Engineers close third gate of Lisk dam";
  const account = [
    "Engineers closed the third gate of the Lisk dam on Monday, eight days after the flood in the valley.",
    "The third gate of the Lisk dam was watched for eight days by engineers from the towns of the valley.",
  ];
  const whys = (line: string): string[] =>
    [...asked(TITLE, account, line).keys()].filter((question) => /^Why/.test(question));
  it("is asked by who has read that it happened", () => {
    expect(whys("Engineers closed the third gate because divers had found a crack beneath the turbine hall.")).toEqual([
      "Why did engineers close the third gate?",
    ]);
    expect(whys("Engineers rejected foreign loans because the banks of Corvale had asked for turbines.")).toEqual([]);
  });
});

describe("a cause still looked for", () => {
  it("is overtaken by one that the reader knows of", () => {
    const sought = "An investigation into the cause of the fire has begun.";
    expect(isOvertaken(["A man has been charged with arson after a fire at a supermarket."], sought)).toBe(true);
    expect(isOvertaken(["A fire has gutted a supermarket."], sought)).toBe(false);
  });
});

describe("what sums and spans leave a reader to ask", () => {
  it("asks how long a thing of the account will take", () => {
    const test = [
      "A test of the Lisk gate began on Monday, engineers said.",
      "The Lisk gate has been shut since the flood.",
    ];
    const found = asked(
      "Test of Lisk gate begins",
      test,
      "The test will take 48 hours, engineers of the Lisk gate said.",
    );
    expect(found.get("How long will the test take?")).toMatch(/48 hours/);
  });
  it("asks what was spent on what, and not what was spent", () => {
    const hall = [
      "Ines Falk, a baker, has rebuilt the Harlow market hall after the fire, the council said on Sunday.",
      "The Harlow market hall had burned down in the spring, and Ines Falk bought what was left of it.",
    ];
    const spent = (on: string): string[] =>
      [...asked("Ines Falk rebuilds Harlow market hall", hall, `Ines Falk spent $3.5 million ${on}.`).keys()].filter(
        (one) => /^How much/.test(one),
      );
    expect(spent("on the roof of the Harlow market hall")).toHaveLength(1);
    expect(spent("clearing the ruins of the Harlow market hall before the building began")).toEqual([]);
  });
});

describe("what is told of a thing with other words", () => {
  const desk = { headline: "", reading: { vocabulary: vocabularyOf("en") } } as unknown as Desk;
  it("is no news: dead and killed, hurt and injured, the speaker and the day", () => {
    const read = ["Three people were killed and two were hurt in the blaze."];
    const told = newsOf(desk, read, "How bad was it?", "Captain Otto Brand said on 4 May that the fire injured two.");
    expect(told).toEqual({ fresh: 0, share: 0 });
    expect(newsOf(desk, read, "How bad was it?", "The roof collapsed, Brand said.").fresh).toBe(2);
  });
});

describe("a state of things", () => {
  const deskOf = (published: string): Desk =>
    ({
      reading: {
        articles: [{ article: { published }, annotations: { dates: [{ date: "2026-05-02" }] } }],
        material: { story: { updated: "2026-05-10T09:00:00Z" } },
      },
    }) as unknown as Desk;
  const passage = { article: 0, dates: [0] } as unknown as Passage;
  it("holds for three days", () => {
    expect(isStale(deskOf("2026-05-03T09:00:00Z"), passage)).toBe(true);
    expect(isStale(deskOf("2026-05-08T09:00:00Z"), passage)).toBe(false);
    expect(isStale(deskOf(""), passage)).toBe(false);
  });
  it("lies ahead when none of its days is past", () => {
    expect(isAhead(deskOf("2026-05-08T09:00:00Z"), passage)).toBe(false);
    expect(isAhead(deskOf("2026-05-08T09:00:00Z"), { ...passage, dates: [] })).toBe(false);
  });
});
