import { describe, expect, it } from "vitest";
import { printedOn } from "../../../../src/brief/extractive/topics/printed.js";
import { vocabularyOf } from "../../../../src/brief/likeness/terms.js";

const page = [
  "Sable bids for a bank in Kestria",
  "Sable's chief executive, Viktor Lunde, said that the bank would cooperate.",
  "The Kestrian president, Mirela Vantor, was told by the monitoring group Open Docket.",
  "Opposition leader Jorun Malk and Mr Brekk disagreed, in Ardova.",
];
const printed = printedOn(page, vocabularyOf("en"));

describe("what a page has printed", () => {
  it.each([
    ["Viktor Lunde", "Sable's chief executive"],
    ["Mirela Vantor", "Kestria's president"],
    ["Mirela Vantor", "President"],
    ["Jorun Malk", "who leads the opposition"],
    ["Open Docket", "a monitoring group in Ardova"],
  ])("tells of %s: %s", (name, words) => expect(printed.tells(name, words)).toBe(true));

  it.each([
    ["Tomas Brekk", "the union's general secretary"],
    ["Viktor Lunde", "who led Northlight for nine years"],
    ["Open Docket", "a group of lawyers"],
    ["Ada Keel", "Sable's chief executive"],
  ])("does not tell of %s: %s", (name, words) => expect(printed.tells(name, words)).toBe(false));

  it("names somebody by surname, and nobody in the midst of a word", () => {
    expect(printed.names("Tomas Brekk")).toBe(true);
    expect(printed.names("Cyrus Malk Jr.")).toBe(true);
    expect(printed.names("Ada Vant")).toBe(false);
  });
});
