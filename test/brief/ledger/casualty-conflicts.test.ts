import { describe, expect, it } from "vitest";
import { casualtyConflicts } from "../../../src/brief/ledger/index.js";
import { annotatedArticle } from "../annotated-article.js";

const conflicts = (...stories: ReadonlyArray<readonly [title: string, text: string, published?: string]>) =>
  casualtyConflicts(
    stories.map(([title, text, published = "2026-01-12T08:00:00Z"], index) =>
      annotatedArticle({ id: `${index}`, outlet: `Outlet ${index}`, title, text, published }),
    ),
  ).map(({ measure, a, b, kind }) => [measure, a.count.value, b.count.value, kind]);

describe("casualtyConflicts", () => {
  it("compares what titles say with what texts say", () => {
    expect(
      conflicts(["Three dead after bus crash", "A bus left the road."], ["Bus crash", "Four people were killed."]),
    ).toEqual([["killed", 3, 4, "differs"]]);
  });

  it("takes a larger count of a later day for one that moved", () => {
    const later = "2026-01-14T08:00:00Z";
    expect(conflicts(["Quake injures 10", ""], ["Quake", "The quake left 14 people injured.", later])).toEqual([
      ["injured", 10, 14, "moves"],
    ]);
  });

  it("adds up a list of people, and the killed and injured of a shooting", () => {
    expect(
      conflicts(
        ["Club shooting", "Two men and a woman, and no others, fled; two men and two women were shot."],
        ["Six people shot at club", ""],
      ),
    ).toEqual([["shot", 4, 6, "differs"]]);
    expect(conflicts(["1 dead, 4 injured in shooting", ""], ["Four people shot", ""])).toEqual([
      ["shot", 5, 4, "differs"],
    ]);
  });

  it("sees no conflict where both can be true", () => {
    for (const text of [
      "At least three people were killed.",
      "As many as five people were killed.",
      "About four people were killed.",
      "Five people were killed, and the gunman killed himself.",
      "Four people, including two children, were killed.",
    ])
      expect(conflicts(["Four killed in shooting", ""], ["Shooting", text])).toEqual([]);
  });

  it("does not take ages, parts and other events for the count", () => {
    for (const text of [
      "Ann Lee, 19, was killed.",
      "Two of the four were killed at once.",
      "In 2012, six people were killed there.",
      "Joe Roe, accused of killing two people, was in court.",
    ])
      expect(conflicts(["Four killed in crash", ""], ["Crash", text])).toEqual([]);
  });

  it("reads one or two dead where no number is given", () => {
    expect(conflicts(["Two killed in crash", ""], ["Crash", "A woman was killed."])).toEqual([
      ["killed", 2, 1, "differs"],
    ]);
    expect(conflicts(["Crash", "A lorry hit them, killing her and her son."], ["Two killed in crash", ""])).toEqual([]);
  });

  it("counts the one who did it where the words say so", () => {
    expect(conflicts(["Five dead, including gunman", ""], ["Six dead, including the shooter", ""])).toEqual([
      ["killed", 5, 6, "differs"],
    ]);
    expect(conflicts(["Five dead, including gunman", ""], ["Man kills four and then himself", ""])).toEqual([]);
  });

  it("reads a count that a court report gives of the whole event", () => {
    const court = "He was convicted of murder for a shooting that killed one person and injured four others.";
    expect(conflicts(["One dead, three injured in shooting", ""], ["Man sentenced", court])).toEqual([
      ["injured", 3, 4, "differs"],
    ]);
    expect(conflicts(["Three killed in shooting", ""], ["Man sentenced", "He was guilty of killing two men."])).toEqual(
      [],
    );
  });

  it("is content where the other gives the same count further down or for a part", () => {
    const text = "Three people are dead. Neighbours ran out. Four people were killed, a doctor said later.";
    expect(conflicts(["Four killed in fire", ""], ["Fire in school", text])).toEqual([]);
  });

  it("reads others beside the dead as all the injured, a tuple in a title, and those sent to hospital", () => {
    const beside = "Joe Roe and Ann Lee died at once. Six other men were wounded at the bar.";
    expect(conflicts(["Three dead, seven injured in fire", ""], ["Bar fire", beside])).toEqual([
      ["injured", 7, 6, "differs"],
    ]);
    expect(conflicts(["Police look into triple shooting", ""], ["Four people shot in park", ""])).toEqual([
      ["shot", 3, 4, "differs"],
    ]);
    expect(conflicts(["Crash sends 7 people to hospital", ""], ["Five hurt in crash", ""])).toEqual([
      ["injured", 7, 5, "differs"],
    ]);
  });

  it("does not count those who did it, days of a month, or numbers behind an active verb", () => {
    for (const text of [
      "Five terrorists were shot dead by police.",
      "The August 3 killings shook the town.",
      "It was an attack on two mosques that killed three people.",
      "No one was killed.",
    ])
      expect(conflicts(["Three killed in attack", ""], ["Attack", text])).toEqual([]);
  });

  it("tells what moved, what a later report settled and what was counted anew from what differs", () => {
    const at = (day: string) => `2026-01-${day}Z`;
    const [three, four, seven] = ["Three", "Four", "Seven"].map((count) => `${count} killed in fire`) as [
      string,
      string,
      string,
    ];
    const noon = at("12T12:00:00");
    expect(conflicts([three, "", noon], [four, "", at("12T14:00:00")])).toEqual([["killed", 3, 4, "differs"]]);
    expect(conflicts([three, "", noon], [four, "", at("12T19:00:00")])).toEqual([["killed", 3, 4, "moves"]]);
    expect(conflicts([four, "", noon], [three, "", at("13T08:00:00")])).toEqual([["killed", 4, 3, "differs"]]);
    expect(conflicts([four, "", noon], [three, "", at("19T08:00:00")])).toEqual([["killed", 4, 3, "recounted"]]);
    expect(conflicts([three, "", noon], [four, "", noon], [seven, "", at("14T08:00:00")])).toEqual([
      ["killed", 3, 4, "settled"],
      ["killed", 3, 7, "moves"],
      ["killed", 4, 7, "moves"],
    ]);
  });

  it("counts copies as one voice", () => {
    const articles = ["Three killed in fire", "Four killed in fire"].map((title, index) =>
      annotatedArticle({ id: `${index}`, outlet: `Outlet ${index}`, title, text: "" }),
    );
    const copy = { articleId: "1", group: "0", copyOf: "0", evidence: "same words" };
    expect(casualtyConflicts(articles)).toHaveLength(1);
    expect(casualtyConflicts(articles, new Map([["1", copy]]))).toEqual([]);
  });

  it("does not take what is long ago, doubtful, or found in one place for the count", () => {
    for (const text of [
      "The outbreak of 2003 killed six people.",
      "Initial reports that six people had died were wrong.",
    ])
      expect(conflicts(["Four killed by fever", ""], ["Fever", text])).toEqual([]);
    expect(
      conflicts(["Four injured in shooting", ""], ["Shooting", "A van pulled up with three wounded people inside."]),
    ).toEqual([]);
  });
});
