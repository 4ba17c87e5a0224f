import { describe, expect, it } from "vitest";
import { type Introduction, introductionsOf, saysWhat } from "../../../src/brief/people/introductions.js";
import type { NameMention, NameType } from "../../../src/model/annotation.js";
import { annotatedArticle } from "../annotated-article.js";

/** What the sentence says of the one name in it. */
function told(text: string, name: string, type: NameType = "person"): Array<[Introduction["kind"], string]> {
  const { article, annotations } = annotatedArticle({
    id: "a",
    outlet: "The Post",
    title: "Dam above Wenlow fails",
    text,
  });
  const start = text.indexOf(name);
  const mention: NameMention = { start, end: start + name.length, type, text: name, entity: 0 };
  return introductionsOf({ article, annotations }, mention).map(({ kind, span }) => [
    kind,
    text.slice(span.start, span.end),
  ]);
}

describe("what an article says in passing of a name", () => {
  it.each([
    ["On Wednesday, an attorney for Keel Line, Alex Spiro, sent a letter.", "Alex Spiro", "an attorney for Keel Line"],
    ["The letter went to Keel Line CEO Mark Brandt on Friday.", "Mark Brandt", "Keel Line CEO"],
    ["On Tuesday Wenlow County Sheriff James Orne spoke to residents.", "James Orne", "Wenlow County Sheriff"],
    ["Though Metropolitan Police Chief Cathy Lane was there, nobody asked.", "Cathy Lane", "Metropolitan Police Chief"],
    ["Ada Brandt is a judge of the court of appeal.", "Ada Brandt", "a judge of the court of appeal"],
    ["It was paid for by former Wenlow County Mayor Rolf Keel in May.", "Rolf Keel", "former Wenlow County Mayor"],
  ])("a noun phrase: %s", (text, name, words) => expect(told(text, name)).toEqual([["phrase", words]]));

  it("what somebody does for good, or what a body is and does", () => {
    expect(told("Dag Ollander, who leads the inquiry for the Maritime Safety Agency, agreed.", "Dag Ollander")).toEqual(
      [["clause", "who leads the inquiry for the Maritime Safety Agency"]],
    );
    expect(told("Venn Line, which has run the crossing since 2009, agreed.", "Venn Line", "organization")).toEqual([
      ["clause", "which has run the crossing since 2009"],
    ]);
    expect(told("He read of it in the Spanish newspaper El Norte.", "El Norte", "organization")).toEqual([
      ["phrase", "the Spanish newspaper"],
    ]);
  });

  it("an office taken or left, with what it is of", () => {
    const text = "Corin Ashgrave stepped aside as chief executive of Lisk Hydro on Friday night.";
    expect(told(text, "Corin Ashgrave")).toEqual([["office", "stepped aside as chief executive of Lisk Hydro"]]);
  });

  it.each<[string, string, NameType]>([
    ["Dag Ollander, who was not at home, agreed.", "Dag Ollander", "person"],
    ["Dag Ollander, who leads the group that his father founded, agreed.", "Dag Ollander", "person"],
    ["A rule of the school district in Mahanoy City, Pennsylvania, is at issue.", "Pennsylvania", "location"],
    ["It was agreed by the European Union, NATO and others.", "NATO", "organization"],
    ["“He is a judge of the court of appeal, Ada Brandt is a judge of ours,” she said.", "Ada Brandt", "person"],
    ["Police arrested protesters before President Anselm Dovik spoke.", "Anselm Dovik", "person"],
    ["Ada Brandt is a good friend of ours.", "Ada Brandt", "person"],
    ["The company's chief executive stepped aside.", "company", "person"],
    ["The plan of Health and Human Services Secretary Ada Brandt was read.", "Ada Brandt", "person"],
    ["They met CNN Wire Staff President Ada Brandt on Friday.", "Ada Brandt", "person"],
  ])("nothing where it is of something else, of the moment, or an opinion: %s", (text, name, type) => {
    expect(told(text, name, type)).toEqual([]);
  });

  it("takes no clause that goes on, and no cut words, for a description", () => {
    expect(saysWhat("the 26-year-old actress checked into a clinic in Wenlow", "person")).toBe(false);
    expect(saysWhat("a spokesman for the U", "person")).toBe(false);
    expect(saysWhat("then flown to Wenlow Medical Center", "other")).toBe(false);
    expect(saysWhat("chief analyst for", "person")).toBe(false);
    expect(saysWhat("the Keel executive who was detained for 12 days said", "person")).toBe(false);
    expect(saysWhat("Daniel J. Weiss President", "person")).toBe(false);
    expect(saysWhat("Buy Photo County Attorney", "person")).toBe(false);
    expect(saysWhat("the beleaguered chief executive of Keel", "person")).toBe(false);
    expect(saysWhat("the chairman of the Joint Chiefs of Staff Committee", "person")).toBe(true);
    expect(saysWhat("the director of Open Docket", "person")).toBe(true);
  });
});
