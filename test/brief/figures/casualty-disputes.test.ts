import { describe, expect, it } from "vitest";
import { isBareTitle } from "../../../src/brief/choice/headline.js";
import { disputesIn } from "../../../src/brief/figures/figures.js";
import { composeBrief } from "../../../src/brief/index.js";
import { casualtyDisagreements } from "../../../src/brief/ledger/index.js";
import { readStory } from "../../../src/brief/reading/reading.js";
import type { StoryMaterial } from "../../../src/model/material.js";
import { annotatedArticle } from "../annotated-article.js";

/** A story of one day, each report as title and text. */
function storyOf(...reports: ReadonlyArray<readonly [title: string, text: string]>): StoryMaterial {
  const published = "2026-01-12T08:00:00Z";
  const articles = reports.map(([title, text], index) =>
    annotatedArticle({ id: `${index}`, outlet: `Outlet ${index}`, title, text, published }),
  );
  const articleIds = articles.map(({ article }) => article.id);
  const story = { ...{ id: "s", articleIds, thread: [] }, started: published, updated: published };
  return { story, articles, copies: new Map(), earlier: [], created: published };
}

const shown = (story: StoryMaterial) =>
  disputesIn(readStory(story)).map(({ measure, positions }) => [
    measure,
    ...positions.map(({ value, holder }) => `${value}, ${holder}`),
  ]);

const crash = storyOf(
  [
    "Bus crash kills three",
    "Three people were killed when a bus left the coast road near Belm on Sunday, police said.",
  ],
  [
    "Four dead in bus crash",
    "A bus left the coast road near Belm in heavy rain. Four people died in the crash, and the road was closed.",
  ],
);

describe("disputes over casualties", () => {
  it("are those that the ledger finds, each value in its article's words", () => {
    expect(shown(crash)).toEqual([["killed", "Four, Outlet 1", "Three, police"]]);
    expect(casualtyDisagreements(crash.articles, crash.copies)).toMatchObject([{ a: { value: 3 }, b: { value: 4 } }]);
  });

  it("are none where one counts a part, another event or another place", () => {
    const whole = "Four people were killed when a house burned down in Ardo on Sunday, police said.";
    for (const other of [
      "The first three victims were killed on the stairs, a neighbour said.",
      "Between 2010 and 2013 seven people were killed in fires in the county, according to a study.",
      "At the scene, two people were dead in the street, according to the fire service.",
    ])
      expect(shown(storyOf(["Four killed in Ardo fire", `${whole} ${other}`], ["Ardo fire", whole]))).toEqual([]);
  });

  it("give in digits what is counted in a list of people", () => {
    const list = "A woman and two men were killed when a house burned down in Ardo on Sunday.";
    const five = "Five people were killed when a house burned down in Ardo on Sunday.";
    expect(shown(storyOf(["Ardo fire", list], ["Fire in Ardo", five]))).toEqual([
      ["killed", "Five, Outlet 1", "3, Outlet 0"],
    ]);
  });

  it("keep a bare count out of the headline and of what happened", () => {
    const disputes = disputesIn(readStory(crash));
    expect(isBareTitle("Four dead in bus crash", disputes)).toBe(true);
    expect(isBareTitle("Police: Three dead in bus crash", disputes)).toBe(false);
    expect(isBareTitle("Three or four dead in bus crash", disputes)).toBe(false);
    expect(isBareTitle("Bus leaves coast road", disputes)).toBe(false);
    const told = composeBrief(crash, { engineVersion: "test" }).whatHappened.map(({ text }) => text);
    expect(told.join(" ")).toContain("police said");
    expect(told.join(" ")).not.toContain("Four people");
  });

  it("are none over arrests where one side counts its own", () => {
    const text =
      "The broadcaster said six of its reporters had been arrested. The newspaper said two reporters had been arrested on Sunday.";
    expect(
      shown(storyOf(["Reporters held", text], ["Press under pressure", "Reporters stay away from Ardo."])),
    ).toEqual([]);
  });
});
