import { describe, expect, it } from "vitest";
import { composeBrief } from "../../../../src/brief/index.js";
import type { Forecast } from "../../../../src/model/brief.js";
import { annotatedArticle } from "../../annotated-article.js";

const VOTE =
  "The Saltreach council said that a vote on the fallen crane of the port will be held on Wednesday 11 March.";
const REPORT =
  "The harbour ministry will publish its report on the fallen crane of Saltreach port on Wednesday 11 March.";
const TOLD = [
  "A grain crane fell onto the north quay of Saltreach port and killed two dock workers, the harbour master said.",
  "The Saltreach council sent two engineers to the fallen crane on the north quay of the port.",
];

/** What the account of what happened says, and what stands under Forecast, of a sentence of 9 March that looks ahead to 11 March, where the newest article appears on this day. */
function page(
  forecast: string,
  newest: string,
  ...more: readonly string[]
): { readonly account: string; readonly forecasts: readonly Forecast[] } {
  const articles = [
    annotatedArticle({
      ...{ id: "a", outlet: "The Ledger", title: "Crane falls in Saltreach port", published: "2026-03-09T09:00:00Z" },
      text: [...TOLD, forecast].join("\n"),
    }),
    annotatedArticle({
      ...{ id: "b", outlet: "The Courier", title: "Saltreach port shut by fallen crane", published: newest },
      text: [
        TOLD[0],
        "Saltreach port stays shut, and ships with grain wait outside, the harbour master said.",
        ...more,
      ].join("\n"),
    }),
  ];
  const articleIds = ["a", "b"];
  const copies = new Map(articleIds.map((id) => [id, { articleId: id, group: id, evidence: "" }]));
  const story = { id: "s", articleIds, started: "2026-03-09T09:00:00Z", updated: newest, thread: [] };
  const brief = composeBrief({ story, articles, copies, earlier: [], created: newest }, { engineVersion: "test" });
  return { account: brief.whatHappened.map(({ text }) => text).join(" "), forecasts: brief.behindTheHeadline.forecast };
}
const forecasts = (forecast: string, newest: string, ...more: readonly string[]): readonly Forecast[] =>
  page(forecast, newest, ...more).forecasts;

describe("a dated forecast", () => {
  it("is told while its day is to come", () => {
    expect(page(VOTE, "2026-03-10T09:00:00Z").account).toContain(VOTE);
  });

  it("is neither told as to come nor called open on its own day, on which nobody can say yet what came of it", () => {
    for (const forecast of [VOTE, REPORT]) expect(forecasts(forecast, "2026-03-11T18:00:00Z")).toEqual([]);
  });

  it("is not called open where reports of the day or later speak of its matter", () => {
    const told = "The ministry was asked by the council why its report had not named the makers of the crane.";
    expect(forecasts(REPORT, "2026-03-12T09:00:00Z", told)).toEqual([]);
  });

  it("is none where it foresees what is done every day", () => {
    const daily = "The harbour master will hold a news conference on the fallen crane on Wednesday 11 March.";
    expect(forecasts(daily, "2026-03-12T09:00:00Z")).toEqual([]);
  });

  it("is called open when its day has passed, if later words could show what came of it", () => {
    expect(forecasts(REPORT, "2026-03-12T09:00:00Z").map(({ due, resolution }) => [due, resolution])).toEqual([
      [true, undefined],
    ]);
    expect(forecasts(VOTE, "2026-03-12T09:00:00Z")).toEqual([]);
  });
});
