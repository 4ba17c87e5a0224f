import { describe, expect, it } from "vitest";
import type { Desk } from "../../../../src/brief/desk.js";
import { COURT_INQUIRIES } from "../../../../src/brief/extractive/questions/inquiries/court-inquiries.js";
import { OF_ILLNESS } from "../../../../src/brief/extractive/questions/inquiries/illness.js";
import { eventIn } from "../../../../src/brief/extractive/questions/inquiries/inquiries.js";
import type { Inquiry } from "../../../../src/brief/extractive/questions/inquiries/inquiry.js";
import { INQUIRIES } from "../../../../src/brief/extractive/questions/inquiries/inquiry-kinds.js";
import { PUBLIC_AFFAIRS } from "../../../../src/brief/extractive/questions/inquiries/public-affairs.js";
import { isOfThirdCount } from "../../../../src/brief/extractive/questions/kinds/counts.js";
import { isSpeltOut } from "../../../../src/brief/extractive/questions/kinds/meanings.js";
import { isOfSeveralEvents } from "../../../../src/brief/extractive/questions/limits/several-events.js";
import { isOfKnown, isWorthAsking } from "../../../../src/brief/extractive/questions/limits/worth-asking.js";
import { vocabularyOf } from "../../../../src/brief/likeness/terms.js";
import type { Passage } from "../../../../src/brief/reading/passage.js";
import { askedWith as asked, SHOOTING, SHOTS, shooting } from "../../story-brief.js";

const of = (found: ReadonlyMap<string, string>, question: RegExp): string[] =>
  [...found.keys()].filter((one) => question.test(one));

describe("what a reader of headline and account has been told", () => {
  it("is an arrest where somebody stands before a court, and that one is sought where there is a person of interest", () => {
    const arrested = "Has anyone been arrested?";
    const line = "Police arrested a man of forty over the Harlow market shooting.";
    expect(shooting(line).get(arrested)).toMatch(/man of forty/);
    expect(asked("Testimony: shooting at Harlow market began in bakery", SHOTS, line).has(arrested)).toBe(false);
    const sought = "Police are still searching for the gunman of the Harlow market shooting.";
    const still = "Has the gunman been caught?";
    expect(asked("Gunman wounds three in shooting at Harlow market", SHOTS, sought).get(still)).toMatch(/searching/);
    expect(shooting(sought).has(arrested)).toBe(false);
    expect(asked("Person of interest in shooting at Harlow market named", SHOTS, sought).has(still)).toBe(false);
  });
  it("is a charge, in the same sentence as the name", () => {
    const title = "Otto Brand held after shooting at Harlow market";
    const line = "Otto Brand is charged with attempted murder and burglary, the court in Harlow said.";
    const question = "What is Otto Brand charged with?";
    const held = [...SHOTS, "Otto Brand, 40, was held after the shooting at the Harlow market."];
    expect(asked(title, held, line).get(question)).toMatch(/burglary/);
    const charged = [...SHOTS, "Otto Brand, 40, was charged with attempted murder after the Harlow market shooting."];
    expect(asked(title, charged, line).has(question)).toBe(false);
  });
  it("is what the letters of a body stand for", () => {
    expect(isSpeltOut(["The Kestrian Agency for Railways was told of the ruling."], "KAR")).toBe(true);
    expect(isSpeltOut(["The KAR was told of the ruling."], "KAR")).toBe(false);
  });
});

describe("an answer", () => {
  it("says outright whether somebody was arrested, where a sentence does", () => {
    const found = shooting(
      "Police are still looking for the gunman of the Harlow market shooting.",
      "No arrests have been made in the Harlow market shooting.",
    );
    expect(found.get("Has anyone been arrested?")).toMatch(/no arrests/i);
  });
  it("has no caption run into it", () => {
    const line = "Shoppers leave market The Harlow hospital said all three wounded are expected to survive.";
    expect(shooting(line).has("How serious are the injuries?")).toBe(false);
  });
  it("gives the state of all who are hurt, not of one of them", () => {
    const question = "How serious are the injuries?";
    const one = "One victim of the Harlow market shooting was in critical condition, the hospital told the victims.";
    expect(shooting(one).has(question)).toBe(false);
    const rest = "One victim of the Harlow shooting is in critical condition and two others are stable, doctors said.";
    expect(shooting(rest).get(question)).toMatch(/two others/);
  });
});

describe("a question of several events", () => {
  it("is not asked as of one", () => {
    const desk = { headline: SHOOTING } as unknown as Desk;
    expect(isOfSeveralEvents(desk, ["It was one of multiple weekend shootings in Harlow, police said."])).toBe(true);
    expect(isOfSeveralEvents(desk, ["Two people died in two South Side shootings on Sunday."])).toBe(true);
    expect(isOfSeveralEvents(desk, ["It was one of the worst mass shootings that Kestria has seen."])).toBe(false);
  });
  it("is not asked where the account has the dead of two days, or one man sought and another held", () => {
    const desk = { headline: SHOOTING } as unknown as Desk;
    const first = "A shooting at a Harlow party on Saturday left one person dead and three wounded.";
    const other = "On March 9, gunfire at another Harlow party left two pupils dead.";
    expect(isOfSeveralEvents(desk, [SHOOTING, first, other])).toBe(true);
    const again = "The Saturday shooting left one person dead, police said.";
    expect(isOfSeveralEvents(desk, [SHOOTING, first, again])).toBe(false);
    const aged = "The Saturday shooting killed 20-year-old Olan Keel, police said.";
    expect(isOfSeveralEvents(desk, [SHOOTING, first, aged])).toBe(false);
    const many = "A blast in Lisk killed 11 people on Tuesday, doctors said.";
    expect(isOfSeveralEvents(desk, [SHOOTING, many, "The Lisk blast on Tuesday killed at least 9."])).toBe(false);
    expect(isOfSeveralEvents(desk, [SHOOTING, many, "A blast in Lisk on Friday killed at least 9."])).toBe(true);
    expect(isOfSeveralEvents(desk, [SHOOTING, many, "Doctors said Friday that the blast of Tuesday killed 9."])).toBe(
      false,
    );
    const war = "The quake of May 4 killed 1,200 people in Lisk.";
    expect(isOfSeveralEvents(desk, [SHOOTING, war, "The quake on 3 May killed one."])).toBe(true);
    expect(isOfSeveralEvents(desk, [SHOOTING, war, "On 6 May it was said that it killed 1,200."])).toBe(false);
    const missed = "Police are searching for Ida Keel, 9, who went missing from a fair.";
    expect(isOfSeveralEvents(desk, [SHOOTING, missed, "Tomas Brand was arrested."])).toBe(false);
    const sought = "Harlow police are searching for Otto Brand, 38, after shots were fired in a shop.";
    expect(isOfSeveralEvents(desk, [SHOOTING, sought, "Tomas Keel, 19, was arrested and charged."])).toBe(true);
    expect(isOfSeveralEvents(desk, [SHOOTING, sought, "Otto Brand was charged in his absence."])).toBe(false);
  });
});

describe("a question of what the account has told, or comes to in the end", () => {
  it("is not what else a study says, once its finding is told", () => {
    const title = "Study of Dorrin dam handed to Lisk Hydro";
    const account = [
      "A study of the Dorrin dam was handed to Lisk Hydro on Monday, and its engineers read it in Corvale.",
      "Lisk Hydro paid for the study of the Dorrin dam, whose wall is cracked.",
    ];
    const line =
      "The study by Corvale engineers says that steel beams would hold the wall of the Dorrin dam for a year.";
    expect(asked(title, account, line).get("What did the study say?")).toMatch(/steel beams/);
    const told = ["A study of the Dorrin dam has found its wall cracked on both banks, Lisk Hydro said on Monday."];
    expect(asked(title, told, line).has("What did the study say?")).toBe(false);
  });
  it("is not what a lawsuit alleges, once the account has said over what it is", () => {
    const title = "Corvale sues over Dorrin dam";
    const line = "The lawsuit, filed in Corvale on Monday, alleges that the dam has flooded nine farms since last May.";
    const bare = ["The town of Corvale filed a lawsuit on Monday against Lisk Hydro, which owns the Dorrin dam."];
    expect(asked(title, bare, line).get("What did the lawsuit allege?")).toMatch(/nine farms/);
    const told = [
      "The town of Corvale sued Lisk Hydro in a lawsuit on Monday, alleging that the Dorrin dam floods farms.",
    ];
    expect(asked(title, told, line).has("What did the lawsuit allege?")).toBe(false);
  });
  it("is whether anyone has been charged where the answer does not look ahead", () => {
    const fitting = (text: string): string[] =>
      COURT_INQUIRIES.filter(({ answer, fits }) => answer.test(text) && fits?.({ text, known: "", texts: [] })).map(
        ({ question }) => question("the shooting", text, "")!,
      );
    expect(fitting("No charges have been filed over the shooting, police said.")).toEqual(["Has anyone been charged?"]);
    expect(fitting("Prosecutors have not decided if charges will be filed over the shooting.")).toEqual([
      "Will anyone be charged?",
    ]);
  });
  it("is not whose a matter was that only the end of the account speaks of", () => {
    const by = "The protest in Wenlow was organized by the Kestrian River League, which has offices in Harlow.";
    const question = "Who was the protest in Wenlow organized by?";
    const dam = "The Dorrin dam of Lisk Hydro would be finished by the end of March, the company said on Monday.";
    const against =
      "Thousands joined a protest in Wenlow on Monday against the Dorrin dam of Lisk Hydro, the police said.";
    expect(asked("Protest in Wenlow against Dorrin dam", [against, dam], by).has(question)).toBe(true);
    const crowd =
      "The crowd at the protest in Wenlow numbered thousands, among them anglers of the Dorrin, the police said.";
    expect(asked("Dorrin dam of Lisk Hydro to be finished by end of March", [dam, crowd], by).has(question)).toBe(
      false,
    );
  });
  it("has no two sides where the headline has a third count", () => {
    const quantities = [{ value: 5 }, { value: 2 }];
    const deskOf = (headline: string) =>
      ({ headline, reading: { articles: [{ annotations: { quantities } }] } }) as unknown as Desk;
    const sides = quantities.map((_, at) => ({ passage: { article: 0, quantities: [at] } as unknown as Passage }));
    expect(isOfThirdCount(deskOf("Quake in Lisk injures three people"), "injured", sides)).toBe(true);
    expect(isOfThirdCount(deskOf("Quake in Lisk injures five people"), "injured", sides)).toBe(false);
    expect(isOfThirdCount(deskOf("Quake in Lisk damages homes"), "injured", sides)).toBe(false);
  });
});

describe("what a bill does", () => {
  const title = "Assembly of Kestria passes dam bill";
  const account = [
    "The assembly of Kestria passed a dam bill on Monday that lets Lisk Hydro raise the wall of the Dorrin dam.",
    "The dam bill of Kestria divided the assembly, whose members shouted at each other on Monday.",
  ];
  it("is not asked where the account has most of it, whatever the conditions", () => {
    const told = "The bill allows Lisk Hydro to raise the dam, as long as it pays the fishers of Wenlow and Tessenby.";
    expect(of(asked(title, account, told), /What does the .*bill do/)).toEqual([]);
    const fresh = "The bill requires every power station to publish its water levels twice a day on a public board.";
    expect(of(asked(title, account, fresh), /What does the .*bill do/)).toHaveLength(1);
  });
});

describe("figures of an act of violence", () => {
  it("are those that a reader asks for, and no other counts", () => {
    const line =
      "There were two groups of skaters on either side of the Harlow market before the shooting, police said.";
    expect(of(shooting(line), /^How many groups/)).toEqual([]);
  });
});

describe("what is open", () => {
  it("is of what the reader has met, by the names that the reader knows", () => {
    const reading = { vocabulary: vocabularyOf("en"), cast: { members: [] } };
    const desk = { headline: "Ferry captain jailed", reading } as unknown as Desk;
    const read = ["The captain of the ferry that ran aground on Cape Venn was jailed on Monday."];
    expect(isOfKnown(desk, read, "why the ferry ran aground")).toBe(true);
    expect(isOfKnown(desk, read, "why the lights of the harbor were a mile to the south")).toBe(false);
    expect(isOfKnown(desk, read, "where the captain of the ferry met Osterby")).toBe(false);
  });
});

describe("what happens next", () => {
  const title = "Assembly of Kestria debates dam bill";
  const account = [
    "The assembly of Kestria debated the dam bill for nine hours on Monday in a crowded chamber.",
    "The dam bill of Kestria divides the assembly, whose members shouted at each other on Monday.",
  ];
  it("is of whom the reader has met, and is no more than the account over again", () => {
    const vote = "The assembly of Kestria is expected to vote by a show of hands next week, its clerk said.";
    const day = vote.replace("next week", "on 12 May");
    expect(of(asked(title, account, day), /What happens next|When is/).length).toBeGreaterThan(0);
    const stranger = "The stock market of Wenlow, which fears the dam bill, is expected to open again on 12 May.";
    expect(of(asked(title, account, stranger), /What happens next/)).toEqual([]);
  });
});

describe("a stock question", () => {
  const inquiry = (asked: string): Inquiry =>
    [...INQUIRIES, ...OF_ILLNESS, ...PUBLIC_AFFAIRS].find(
      ({ question }) => question("the shooting", "", "report investigation poll committee trial") === asked,
    )!;
  it("does not arise where its story is another", () => {
    const { told } = inquiry("Has the gun been found?");
    expect(told.test("Harlow baker pleads, gets life in prison")).toBe(true);
    expect(told.test("Baker shot at Harlow market")).toBe(false);
    expect(inquiry("Was anyone else hurt?").told.test("The rampage began with his first victim.")).toBe(true);
    expect(inquiry("Was the shooting random?").told.test("He shot four strangers.")).toBe(true);
    expect(inquiry("How long did the jury deliberate?").not!.test("It took a day to choose death over life.")).toBe(
      true,
    );
    expect(inquiry("Was the shooting gang-related?").told.test("It was self-defense, police say.")).toBe(true);
    const { skip } = inquiry("What are the symptoms?");
    expect(skip?.("First case of flu that is resistant to the main drug", "")).toBe(true);
    expect(skip?.("Flu spreads in Kestria", "")).toBe(false);
  });
  it("is not answered by what only touches on it", () => {
    const drugs = inquiry("Were drugs involved?").not!;
    expect(drugs.test("Police do not believe drugs were involved.")).toBe(true);
    expect(inquiry("What do the protesters want?").not!.test("As protesters demanding reform fill the streets")).toBe(
      true,
    );
    const { overtakenBy } = inquiry("What sentence is possible?");
    expect(overtakenBy?.("")?.test("The jury of six men and six women chose death over life.")).toBe(true);
    expect(overtakenBy?.("")?.test("The jury heard of his life.")).toBe(false);
  });
  it("gives the state of as many as are hurt, one by one or all at once", () => {
    const { fits } = inquiry("How serious are the injuries?");
    const known = "A baker was killed and three others were wounded.";
    const given = (text: string): boolean => fits!({ text, known, texts: [] });
    expect(given("An 18-year-old man and a 30-year-old man who were wounded are expected to survive.")).toBe(false);
    expect(given("All three, an 18-year-old man among them, are expected to survive.")).toBe(true);
  });
});

describe("the victims of an answer", () => {
  const title = "Shooting at Harlow bakery: baker charged with murder of two";
  const account = [
    "A baker is charged with two counts of murder after the shooting at the Harlow bakery on Sunday, police said.",
    "The shooting at the Harlow bakery began after the baker had been sent home, police said on Monday.",
  ];
  const named = (names: string): boolean =>
    asked(title, account, `Harlow police identified the victims as ${names}.`).has("Who were the victims?");
  it("are as many as the reader knows to be dead", () => {
    expect(named("Ines Falk, 47, and Tomas Keel, 36")).toBe(true);
    expect(named("Ines Falk, 47, Tomas Keel, 36, and Olan Pryce, 39")).toBe(false);
  });
  it("are the dead where others were hurt", () => {
    const hurt = ["Two people were killed and five were wounded at the Harlow bakery on Sunday, police said."];
    const found = asked(
      "Two killed, five hurt in shooting at Harlow bakery",
      hurt,
      "Harlow police identified the victims as Ines Falk, 47, and Tomas Keel, 36.",
    );
    expect([found.has("Who was killed?"), found.has("Who were the victims?")]).toEqual([true, false]);
  });
});

describe("whoever a question is about", () => {
  it("is met in headline or account, a body as well as a person", () => {
    const cast = { members: [{ type: "organization", name: "Norlund" }] };
    const desk = { headline: "Oil spill grows", reading: { cast, vocabulary: vocabularyOf("en") } } as unknown as Desk;
    const proposal = {
      question: "What does Norlund plan to do?",
      kind: "act",
      value: 1,
      told: [],
      fixed: true,
    } as const;
    expect(isWorthAsking(desk, ["The spill has grown, the coastguard said."], proposal)).toBe(false);
    expect(isWorthAsking(desk, ["The spill has grown, Norlund said."], proposal)).toBe(true);
  });
});

describe("what an event is called", () => {
  it("is no one murder where several are dead", () => {
    expect(eventIn("Baker charged with murder", "A man was found dead.")).toBe("murder");
    expect(eventIn("Quadruple murder in Harlow", "Four men were found dead.")).toBe("killings");
    expect(eventIn("Family found dead in murder-suicide", "")).toBe("murder-suicide");
    expect(eventIn("Murder at Harlow market: two shot", "")).toBe("shooting");
  });
});
