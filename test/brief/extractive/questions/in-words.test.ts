import { describe, expect, it } from "vitest";
import { OF_ILLNESS } from "../../../../src/brief/extractive/questions/inquiries/illness.js";
import { POLICE_WORK } from "../../../../src/brief/extractive/questions/inquiries/police-work.js";
import { sought } from "../../../../src/brief/extractive/questions/inquiries/sought.js";
import { askedWith as asked, SHOOTING, SHOTS, shooting } from "../../story-brief.js";

describe("the words of a question", () => {
  it("know of a gunman only where the account has met one", () => {
    const told = SHOTS.slice(0, 2);
    const line = "Police have no description of the suspects in the Harlow market shooting.";
    expect(asked(SHOOTING, told, line).has("Is there a description of the suspects?")).toBe(true);
    const gunman = "Gunman wounds three in shooting at Harlow market";
    expect(asked(gunman, told, line).has("Is there a description of the gunmen?")).toBe(true);
    const search = "Police are still searching for suspects after the shooting at the Harlow market.";
    expect(asked(gunman, told, search).has("Have the gunmen been caught?")).toBe(true);
    expect([...asked(SHOOTING, told, search).keys()].filter((question) => /caught/.test(question))).toEqual([]);
    expect(sought("A man opened fire at the market.", false)).toBe("gunman");
    expect(sought("A man was shot at the market.", false)).toBe("suspect");
    for (const hurt of [
      "Man shot dead outside Harlow tavern",
      "A man shot in the leg is recovering.",
      "A man shot by police lived in Harlow.",
      "A man shot two days ago has died.",
      "A man shot and killed in Harlow was a baker.",
    ])
      expect(sought(hurt, false), hurt).toBe("suspect");
    for (const firing of ["A man shot his wife in Harlow.", "Man shot and killed two bakers in Harlow"])
      expect(sought(firing, false), firing).toBe("gunman");
  });
  it("name the place of cases of an illness, no month and no half of a name", () => {
    const cases = OF_ILLNESS.find(({ cues }) => cues?.includes("cases"))!;
    const ask = (answer: string) => cases.question("", answer, "");
    expect(ask("There are 337 cases in Kestria, the ministry said.")).toBe("How many cases are there in Kestria?");
    expect(ask("There were 337 cases in April alone.")).toBe("How many cases have been confirmed?");
    expect(ask("There were 337 cases in April.")).toBe("How many cases have been confirmed?");
    expect(ask("There are 23 confirmed cases in Kestrian hospitals.")).toBe("How many cases have been confirmed?");
  });
  it("put a suspect in the past only who is dead himself", () => {
    const confessed = POLICE_WORK.find(({ cues }) => cues?.includes("confessed"))!;
    const ask = (known: string) => confessed.question("", "", known);
    const woman = "The suspect fired at a woman, who died before noon, and police arrested him.";
    expect(ask(woman)).toBe("Has the suspect confessed?");
    for (const other of [
      "Suspect held in shooting of a woman found dead",
      "He is accused of shooting a man who was found dead.",
    ])
      expect(ask(other), other).toBe("Has the suspect confessed?");
    for (const dead of [
      "The suspect, a baker of Harlow, was later found dead.",
      "Suspect in shooting at Harlow market found dead",
      "A man accused of shooting a woman was found dead in his cell.",
      "The man, who was accused of shooting three and killing two, was found dead in his cell.",
    ])
      expect(ask(dead), dead).toBe("Had the suspect confessed?");
  });
  it("ask whether somebody has apologized, not for what, of whom no apology is told", () => {
    const title = "Mayor Otto Brand snaps at reporter in Harlow";
    const account = [
      "Harlow mayor Otto Brand snapped at a reporter on Monday who asked about the price of the new bridge.",
      "Mayor Otto Brand told the reporter to read the council's own papers, and Brand then left the room in Harlow.",
    ];
    const line =
      "Otto Brand has apologized for calling the reporter of the Harlow Courier a fool in front of her editor.";
    const found = asked(title, account, line);
    expect(found.get("Has Otto Brand apologized?")).toMatch(/a fool/);
    expect([...found.keys()].some((question) => / apologize for\?/.test(question))).toBe(false);
  });
  it("tell a sponsor from those who stand beside one", () => {
    const title = "Assembly passes harbour bill";
    const account = [
      "The assembly passed a bill on Monday that lets ships of any flag use the harbour of Wenlow.",
      "The bill for the harbour of Wenlow goes further than the one that the assembly threw out in March.",
    ];
    const beside = "The harbour bill's leading co-sponsor was Senator Otto Brand of Wenlow, who cheered the vote.";
    expect(asked(title, account, beside).get("Who co-sponsored the bill?")).toMatch(/Otto Brand/);
    const first = "The harbour bill's chief sponsor was Senator Otto Brand of Wenlow, who cheered the vote.";
    expect(asked(title, account, first).get("Who sponsored the bill?")).toMatch(/Otto Brand/);
    const cheered = "The harbour bill's chief sponsor was Senator Otto Brand, whose co-sponsor cheered the vote.";
    expect(asked(title, account, cheered).get("Who sponsored the bill?")).toMatch(/Otto Brand/);
    const by = "The harbour bill was cosponsored by Senator Otto Brand of Wenlow, who cheered the vote.";
    expect(asked(title, account, by).get("Who co-sponsored the bill?")).toMatch(/Otto Brand/);
  });
});

describe("an answer that the account has told, or left behind", () => {
  it("is where the gun was found", () => {
    const question = "Where did the gun come from?";
    const title = "Boy, 9, accidentally shot by brother at Harlow farm";
    const account = (how: string): string[] => [
      `A 9-year-old boy was accidentally shot by his brother at a farm in Harlow on Sunday ${how}, police said.`,
    ];
    const line = "The brothers found the gun in a ditch near the Harlow farm, their mother said.";
    expect(asked(title, account("at noon"), line).get(question)).toMatch(/ditch/);
    expect(asked(title, account("with a gun they found in a park"), line).has(question)).toBe(false);
  });
  it("is an arrest that has been made since, in whatever words", () => {
    const question = "Has anyone been arrested?";
    const line = "No arrests have been made in the Harlow market shooting, police said.";
    expect(shooting(line).has(question)).toBe(true);
    const since = "The sheriff has taken the man who shot at the Harlow market into custody.";
    expect(shooting(line, since).get(question) ?? "").not.toMatch(/No arrests/);
  });
  it("is a name that is out, though not the suspect's", () => {
    const question = "Have the victims been named?";
    const title = "Two killed in shooting at Harlow market";
    const account = [
      "Two people were killed in a shooting at the Harlow market on Sunday, police said.",
      "The shooting that killed two people at the Harlow market sent hundreds of shoppers running.",
    ];
    const line = "The names of the victims of the Harlow market shooting have not been released.";
    const held = "Police named the gunman of the Harlow market as 27-year-old Otto Brand.";
    expect(asked(title, account, line).has(question)).toBe(true);
    expect(asked(title, account, line, held).has(question)).toBe(true);
    for (const who of ["Police arrested 27-year-old Otto Brand", "Detectives are looking for 27-year-old Otto Brand"])
      expect(asked(title, account, line, `${who} over the Harlow market shooting.`).has(question), who).toBe(true);
    const dead = "Two bakers of the Harlow market, 30-year-old Ines Falk among them, died in the shooting.";
    expect(asked(title, account, line, dead).has(question)).toBe(false);
  });
  it("is a fall of shares that an earlier failure brought about", () => {
    const title = "Lisk Hydro lowers new gate into Dorrin dam";
    const account = [
      "Lisk Hydro lowered a new gate into the Dorrin dam on Monday to close the crack that has run since March.",
      "The gate of the Dorrin dam weighs forty tonnes, and Lisk Hydro has lowered it with two cranes.",
    ];
    const question = "How did shares in Lisk Hydro react?";
    const today = "Lisk Hydro shares rose 4% on news of the gate of the Dorrin dam.";
    expect(asked(title, account, today).get(question)).toMatch(/rose 4%/);
    const before = "Lisk Hydro shares fell 4% after the failure of its previous gate at the Dorrin dam.";
    expect(asked(title, account, before).has(question)).toBe(false);
  });
});

describe("a speaker by the surname", () => {
  const question = "Was the shooting random?";
  const met = (rank: string): string =>
    `The market hall was locked within the hour, ${rank}Tomas Keel told reporters in Harlow.`;
  const line = "The shooting at the Harlow market did not appear to be random, Keel said.";
  it("gets the rank and the whole name that the report has given", () => {
    expect(shooting(met("police Lt. "), line).get(question)).toMatch(/police Lt\. Tomas Keel said/);
    expect(shooting(met("spokesman "), line).get(question)).toMatch(/spokesman Tomas Keel said/);
  });
  it("gets no office that a word before it makes another", () => {
    for (const rank of [
      "Assistant District Attorney ",
      "Deputy Police Chief ",
      "Deputy U.S. Attorney ",
      "Vice Mayor ",
      "former Sheriff ",
      "former Harlow Police Chief ",
      "the then Sheriff ",
      "ousted Police Chief ",
      "retired Detective ",
      "a man who called Sheriff ",
      "union spokesman ",
      "Harlow University spokesman ",
    ])
      expect(shooting(met(rank), line).has(question), rank).toBe(false);
    for (const rank of ["the Police Chief ", "London Police Chief ", "police spokesman Lt. "])
      expect(shooting(met(rank), line).get(question), rank).toMatch(/(?:Police Chief|Lt\.) Tomas Keel said/);
  });
  it("loses no word of a rank that is too long with the name", () => {
    const long = (words: string): string =>
      `The market hall was locked within the hour, ${words} told reporters in Harlow.`;
    expect(shooting(long("Deputy Chief Tomas Adam Keel"), line).has(question)).toBe(false);
    expect(shooting(long("Deputy Chief Tomas Keel"), line).get(question)).toMatch(/Deputy Chief Tomas Keel said/);
    expect(shooting(long("Sheriff Tomas Adam Keel"), line).get(question)).toMatch(/Sheriff Tomas Adam Keel said/);
  });
  it("gives no answer where the report has no rank, nor where two have the name", () => {
    expect(shooting(met("baker "), line).has(question)).toBe(false);
    const other = "Ida Keel, who sells plums, hid under her stall in the market.";
    expect(shooting(met("police Lt. "), other, line).has(question)).toBe(false);
  });
});

describe("shots that several hear of", () => {
  it("are one event outside one house, and several on a weekend", () => {
    const account = [
      "Three people were killed outside the Bay tavern in Harlow on Sunday, police said, and a man has been named.",
      "Those killed outside the Bay tavern in Harlow had been at a wedding on Sunday, police said.",
    ];
    const line = "The shootings at the Bay tavern in Harlow did not appear to be random, police said.";
    const asks = (title: string): boolean => asked(title, account, line).has("Were the shootings random?");
    expect(asks("Man named in shootings outside Harlow tavern")).toBe(true);
    expect(asks("Man named in weekend shootings")).toBe(false);
  });
});
