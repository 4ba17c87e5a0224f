import { expect, it } from "vitest";
import { cleanTitle, ownTitle } from "../../../src/brief/choice/headline.js";
import { briefOfReports } from "../story-brief.js";

const GATE = ["Please enable scripts to read on."];
const headlineWith = (published: string): string =>
  briefOfReports([
    [
      "Courier",
      "Two dockers hurt as crane falls at Saltreach",
      [
        "Two dockers were hurt at Saltreach on Monday when a crane fell across the grain quay, the port authority said.",
      ],
      "2026-05-04T09:00:00Z",
    ],
    ["Ledger", "Dockers of Saltreach hurt by falling crane as their shift ends", GATE, published],
  ]).story.headline;

it("heads a story with the title of a report that can be quoted", () => {
  expect(headlineWith("2026-05-05T09:00:00Z")).toBe("Two dockers hurt as crane falls at Saltreach");
});
it("heads a page with no title that its site broke off, where another is whole", () => {
  const heading = (first: string, second: string): string =>
    briefOfReports([
      [
        "Courier",
        first,
        ["Two dockers were hurt at Saltreach on Monday when a crane fell, the port authority said."],
        "2026-05-04T09:00:00Z",
      ],
      [
        "Ledger",
        second,
        ["A crane fell on the grain quay on Monday, and two dockers of Saltreach were hurt."],
        "2026-05-04T09:00:00Z",
      ],
    ]).story.headline;
  const whole = "Two dockers hurt as crane falls at Saltreach";
  expect(heading(whole, "Dockers of Saltreach hurt by falling crane on...")).toBe(whole);
});
it("heads no page with what can be done with it, however new", () => {
  const heading = (title: string): string =>
    briefOfReports([
      ["Courier", "Two dockers hurt", ["Two dockers were hurt at Saltreach on Monday."], "2026-05-04T09:00:00Z"],
      ["Ledger", title, ["A crane of Saltreach fell on the quay on Monday."], "2026-05-09T09:00:00Z"],
    ]).story.headline;
  expect(heading("View Full Story")).toBe("Two dockers hurt");
  expect(heading("Crane falls again")).toBe("Crane falls again");
});
it("ends a title that its page's system cut within a word at the last whole one", () => {
  const cut = "Dockers of Saltreach hurt as crane falls across grain quay in Sa";
  expect(cut).toHaveLength(64);
  expect(ownTitle(`${cut} - KTDE News 9`)).toBe("Dockers of Saltreach hurt as crane falls across grain quay …");
  expect(cleanTitle(`${cut} - KTDE News 9`)).toBe("Dockers of Saltreach hurt as crane falls across grain quay …");
  expect(ownTitle("UPDATE: Crane falls on dockers at the quay of Saltreach 5 injure - KTDE News 9")).toBe(
    "UPDATE: Crane falls on dockers at the quay of Saltreach …",
  );
  const whole = "Dockers of Saltreach hurt as crane falls across grain quay twice";
  const cutOff = "Dockers of Saltreach hurt as crane falls across grain quay …";
  expect(cleanTitle(`${cut} | Daily Tide`, "The dockers of Saltreach were hurt.")).toBe(cutOff);
  expect(cleanTitle(`${cut} | Daily Tide`, "The dockers of Sa were hurt, in Saltreach.")).toBe(cut);
  expect(cleanTitle(`${cut} | Daily Tide`, "The dockers were hurt.")).toBe(cut);
  for (const site of [" | BBC News", " - keelnews.com", " | Saltreach Daily Tide"])
    expect(ownTitle(whole + site)).toBe(whole);
  expect([whole, `${whole} again - KTDE News 9`].map((title) => ownTitle(title))).toEqual([whole, `${whole} again`]);
});
it.each([
  "Four hurt as crane falls at Saltreach « CBS Venport",
  "Four hurt as crane falls at Saltreach - WKEL 41 Venport News",
  "Four hurt as crane falls at Saltreach - WKEL 7 News Sports Weather - Venport Lisk",
  "Four hurt as crane falls at Saltreach - keelnews.com - Venport, South Kestria |",
  "Four hurt as crane falls at Saltreach - 19 Action News|Venport, KE|News, Weather, Sports",
  "Four hurt as crane falls at Saltreach - WKEL FOX 54 - News Now",
  "Four hurt as crane falls at Saltreach - WKEL-TV",
  "Four hurt as crane falls at Saltreach - CBS 5 - WKEL",
  "Four hurt as crane falls at Saltreach | Daily Tide | Lisk | Keel",
])("takes the site off %s", (title) => expect(ownTitle(title)).toBe("Four hurt as crane falls at Saltreach"));
it.each([
  "Profits of banks in Kestria will fall next year - KPMG",
  "Profits of banks in Kestria will fall next year - KPMG survey",
  "Profits of banks in Kestria will fall next year - KPMG 10 years on",
  "Four runners of Kestria hid their tests – WADA",
  "Troops of Kestria leave in May - KFOR commander",
])("keeps whose word it is: %s", (title) => expect(ownTitle(title)).toBe(title));
it("takes no long time over any title", () => {
  const began = performance.now();
  for (const part of [" – WABC", " – WABC-TV", " | a", "- ", " - News"]) cleanTitle(`Four hurt${part.repeat(4000)}`);
  expect(performance.now() - began).toBeLessThan(1000);
});
it("calls the title of comment comment, and no report's", () => {
  const heading = (title: string, ...text: readonly string[]): string =>
    briefOfReports([
      ["Courier", title, text, "2026-05-04T09:00:00Z"],
      ["Ledger", title, text, "2026-05-05T09:00:00Z"],
    ]).story.headline;
  const report = "The harbour master of Saltreach sold the grain quay on Monday, the port authority said.";
  expect(heading("Opinion: Olan Dray’s con against Saltreach", report)).toBe(
    "Comment: Olan Dray’s con against Saltreach",
  );
  expect(heading("Harbour master sells grain quay of Saltreach", report)).toBe(
    "Harbour master sells grain quay of Saltreach",
  );
});
it("calls no interview comment, much as it thinks and asks", () => {
  const thoughts = [
    "Olan Dray, who has sold grain on the quay of Saltreach for 40 years, answers questions about the harbour and its future.",
    "I think that we must sell the grain quay, and I believe that nobody who has seen it would want it kept.",
    "We should ask ourselves why the harbour has been a shame and a disgrace to us for so long.",
    "I hope that we will, and I feel that we must, for it is an outrage that the quay still stands.",
  ];
  const heading = (title: string): string =>
    briefOfReports([["Courier", title, thoughts, "2026-05-04T09:00:00Z"]]).story.headline;
  expect(heading("The grain quay of Saltreach")).toBe("Comment: The grain quay of Saltreach");
  expect(heading("Grain quay of Saltreach: The Courier interviews Olan Dray")).toBe(
    "Grain quay of Saltreach: The Courier interviews Olan Dray",
  );
});
it("keeps a title that alone tells how the matter stands long after", () => {
  expect(headlineWith("2026-06-25T09:00:00Z")).toBe("Dockers of Saltreach hurt by falling crane as their shift ends");
});
it("passes over the title of a state of health that a later day's title has ended in death", () => {
  const still = "Crane girl of Saltreach still in 'grave' condition after crane fall";
  const told = "A girl who fell from a crane at Saltreach was still in a grave condition on Monday, the hospital said.";
  const died = "The girl who fell from a crane at Saltreach has died of her injuries, the hospital said on Tuesday.";
  const heading = (latest: string): string =>
    briefOfReports([
      ["Ledger", still, [told], "2026-05-04T09:00:00Z"],
      ["Courier", still, [told], "2026-05-04T09:00:00Z"],
      ["Standard", latest, [died], "2026-05-05T09:00:00Z"],
    ]).story.headline;
  expect(heading("Saltreach crane girl dies")).toBe("Saltreach crane girl dies");
  expect(heading("Saltreach crane girl is visited")).toBe(still);
});

it("passes over the title of a deed, or of an arrest, of which a later day's title tells that the case went further", () => {
  const heading = (first: string, latest: string): string =>
    briefOfReports([
      ["Courier", first, ["Five dockers were hurt at Saltreach on Monday."], "2026-05-04T09:00:00Z"],
      [
        "Ledger",
        "Dockers of Saltreach hurt at quay",
        ["Five dockers of Saltreach were hurt at the quay on Monday."],
        "2026-05-04T09:00:00Z",
      ],
      ["Standard", latest, ["The foreman was before a court of Saltreach on Tuesday."], "2026-05-05T09:00:00Z"],
    ]).story.headline;
  const deed = "Five dockers of Saltreach hurt at quay as crane falls";
  const arrest = "Foreman arrested after dockers of Saltreach are hurt at quay";
  expect(heading(deed, "Foreman of Saltreach charged over crane")).toBe("Foreman of Saltreach charged over crane");
  expect(heading(arrest, "Foreman of Saltreach charged over crane")).toBe("Foreman of Saltreach charged over crane");
  expect(heading(arrest, "Foreman of Saltreach grew up by crane")).toBe(arrest);
});

it("takes labels and offers off a title, and nothing that only looks like one", () => {
  expect(cleanTitle("LATEST: Crane falls on quay of Saltreach")).toBe("Crane falls on quay of Saltreach");
  expect(cleanTitle("UPDATE 2-Crane falls on quay of Saltreach")).toBe("Crane falls on quay of Saltreach");
  expect(cleanTitle("Crane falls on quay of Saltreach WITH VIDEO")).toBe("Crane falls on quay of Saltreach");
  for (const whole of [
    "Latest Covid-19 wave ebbs in Keel",
    "Developing nations: aid falls by half",
    "Report on re-election of mayor delayed",
    "Keel teacher blackmailed pupil with photos",
  ])
    expect(cleanTitle(whole)).toBe(whole);
});

it("quotes a title with all of its own words, and without its site", () => {
  const own = "Crane falls on quay of Saltreach";
  expect(ownTitle(`${own} - Saltreach, Norland News & Weather KHJQ.com`)).toBe(own);
  expect(ownTitle(`${own} - KHJQ TV 5 News - Saltreach, Norland News Station - KHJQ Channel 5`)).toBe(own);
  expect(ownTitle(`${own} | Saltreach, NL`)).toBe(own);
  for (const whole of [`${own} — for now`, `Opinion: ${own}.`, `${own} - harbour study`])
    expect(ownTitle(whole)).toBe(whole);
});
