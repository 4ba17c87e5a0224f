import { describe, expect, it } from "vitest";
import type { Desk } from "../../../../src/brief/desk.js";
import { appointments, forecast } from "../../../../src/brief/extractive/forecast/forecast.js";
import type { Passage } from "../../../../src/brief/reading/passage.js";
import { readStory } from "../../../../src/brief/reading/reading.js";
import type { Forecast } from "../../../../src/model/brief.js";
import { annotatedArticle } from "../../annotated-article.js";
import { annotate } from "../../story-brief.js";

/** What a report of Monday 4 May 2026 foresees in its second sentence, where the first has been told: text and day. */
const foreseen = (
  told: string,
  sentence: string,
  newest?: string,
): ReadonlyArray<readonly [string, string | undefined]> =>
  forecasts(told, sentence, newest).map(({ text, deadline }) => [text, deadline]);

const forecasts = (told: string, sentence: string, newest?: string): readonly Forecast[] =>
  forecast(deskOf(told, sentence, newest));

function deskOf(told: string, sentence: string, newest = "2026-05-04T09:00:00Z"): Desk {
  const [published, outlet, title] = ["2026-05-04T09:00:00Z", "The Ledger", "Saltreach closes harbour bridge"];
  const { article } = annotatedArticle({ id: "a", outlet, title, published, text: `${told}\n${sentence}` });
  const articles = [{ article, annotations: annotate(article) }];
  const story = { id: "s", articleIds: ["a"], started: published, updated: newest, thread: [] };
  const reading = readStory({ story, articles, copies: new Map(), earlier: [], created: "" });
  const [first, ...others] = reading.passages;
  const desk = {
    reading: { ...reading, passages: others.map((p, id) => ({ ...p, id })) },
    ...{ features: [{ topical: 1, recency: 1 }], scores: [1], headlineTerms: new Set(), knows: () => true },
    ...{ echoed: () => 0, someTold: (test: (p: Passage) => boolean) => test(first!) },
    take: ({ text }: Passage) => ({ text }),
  };
  return desk as unknown as Desk;
}

const CLOSED = "Mayor Ida Brandt of Saltreach closed the harbour bridge after an engineer found cracks in its piers.";

describe("a forecast", () => {
  it.each([
    ["a thing announced that will do something", "Ida Brandt has announced an inquiry that will look into the cracks."],
    ["a purpose", "The closure of the bridge is so Ida Brandt will have time to look for cracks in the piers."],
    ["what everybody hopes", "Ida Brandt said she hopes someone will find a way to save the piers of the bridge."],
    ["the day's work", "Ida Brandt said that the divers will continue to search the piers for more cracks."],
    ["counsellors", "Grief counsellors will be at the school of Saltreach on Wednesday, Ida Brandt said."],
  ])("is none of %s", (_, sentence) => {
    expect(foreseen(CLOSED, sentence)).toEqual([]);
  });

  it.each([
    ["what is called so", "The so-called harbour law will be put to the council in May, Ida Brandt said."],
    ["a counsellor of state", "State Counsellor Olan Keel will meet the masons of the bridge in May, Ida Brandt said."],
  ])("may be of %s", (_, sentence) => {
    expect(foreseen(CLOSED, sentence)).toHaveLength(1);
  });

  it("has the day on which it is due", () => {
    const vote = "The county council will vote on 20 May on money for masons and divers, Ida Brandt said.";
    expect(foreseen(CLOSED, vote)).toEqual([[vote, "2026-05-20"]]);
  });

  it("is nobody's own of whom something is expected", () => {
    const by = (sentence: string): readonly string[] => forecasts(CLOSED, sentence).map((made) => made.by);
    expect(by("Ida Brandt plans to send divers down to the piers of the bridge.")).toEqual(["Ida Brandt"]);
    expect(by("Ida Brandt is expected to send divers down to the piers of the bridge.")).toEqual(["The Ledger"]);
    expect(by("The trial of Ida Brandt is expected to begin with the cracks in the piers.")).toEqual(["The Ledger"]);
  });

  it("is none where a report of the day before says in its own voice what will be", () => {
    const plan = "Ida Brandt will also pay tribute to the masons of the harbour bridge.";
    expect(foreseen(CLOSED, plan)).toHaveLength(1);
    expect(foreseen(CLOSED, plan, "2026-05-05T09:00:00Z")).toEqual([]);
  });

  it("is none of hours that only the report could count", () => {
    const show = (when: string): string =>
      `Ida Brandt said that ${when} will determine whether divers can save the piers.`;
    expect(foreseen(CLOSED, show("the next 12 to 24 hours"))).toEqual([]);
    expect(foreseen(CLOSED, show("the work of the autumn"))).toHaveLength(1);
  });

  it("is not due on the day on which it was said, nor on that of a thing named by its day", () => {
    for (const said of [
      "“The masons will get a tenth of the county's taxes,” Ida Brandt said in a statement released to reporters on Monday morning, to the cheers of the crews in the hall below.",
      "“With today's order, the masons will get a tenth of the taxes,” Ida Brandt said, to the cheers of the fishing crews and of their families in the hall below.",
    ])
      for (const [, deadline] of foreseen(CLOSED, said)) expect(deadline).not.toBe("2026-05-04");
  });

  it("is none where the account gives the day of the same matter", () => {
    const again = "Ida Brandt said that barges of the Keel Line will carry the fishing crews from 8 May.";
    const account =
      "The bridge stays closed until 8 May, when barges of the Keel Line take over from the fishing crews.";
    expect(foreseen(account, again)).toEqual([]);
    expect(foreseen(CLOSED, again)).toHaveLength(1);
  });
});

describe("an appointment", () => {
  const kept = (sentence: string, told = CLOSED): ReadonlyArray<readonly [string, string | undefined]> =>
    appointments(deskOf(told, sentence), []).map(({ by, deadline }) => [by, deadline]);

  it("is what has its day, whoever has set it", () => {
    const hearing = "A hearing on the closure of the harbour bridge is scheduled for 20 May in Saltreach.";
    expect(kept(hearing)).toEqual([["The Ledger", "2026-05-20"]]);
    expect(kept("The masons will begin to mend the piers of the bridge on Friday.")).toEqual([
      ["The Ledger", "2026-05-08"],
    ]);
  });

  it("may be told in the past, by whom the words name", () => {
    expect(kept("Ida Brandt said that the harbour bridge would reopen by 20 May.")).toEqual([
      ["Ida Brandt", "2026-05-20"],
    ]);
  });

  it("is held by a body under its short name", () => {
    const told = "Sable Bank closed the harbour bridge of Saltreach after an engineer found cracks in its piers.";
    expect(kept("Sable hopes to reopen the harbour bridge by 20 May.", told)).toEqual([["Sable", "2026-05-20"]]);
  });

  it.each([
    ["past", "A hearing on the closure of the harbour bridge was held on 20 April in Saltreach."],
    ["of a day that another clause has", "The trial was due on 20 May, but the closure of the bridge will end it."],
    ["of a speech's day", "Ahead of a speech on 20 May, Ida Brandt said the closure would go on to shape Saltreach."],
    [
      "of one of two of a surname",
      "Brandt's probation hearing on the closure of the harbour bridge is scheduled for 20 May.",
      `${CLOSED} Olan Brandt, her brother, wept.`,
    ],
    ["of many of them", "Many of them will be back at the harbour bridge on 20 May when it is reopened."],
  ])("is nothing %s", (_, sentence, told = CLOSED) => {
    expect(kept(sentence, told)).toEqual([]);
  });

  it("takes no more room than the forecasts leave", () => {
    const desk = deskOf(CLOSED, "A hearing on the closure of the harbour bridge is scheduled for 20 May in Saltreach.");
    expect(appointments(desk, [{}, {}, {}] as unknown as Forecast[])).toEqual([]);
  });
});
