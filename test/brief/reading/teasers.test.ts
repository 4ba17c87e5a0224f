import { describe, expect, it } from "vitest";
import { teasersIn } from "../../../src/brief/reading/teasers.js";
import { briefOfReports } from "../story-brief.js";

const REPORT = "The ferry sank off Saltreach on Sunday with nobody on board, the harbour master said.";
const PRIZE = "The prize of Sunday's lottery in Venport has climbed to twenty million crowns.";
const GATOR = "A fisherman of Harlow caught a pike of two metres in the old canal on Sunday.";
const kept = (text: string): string =>
  teasersIn(text)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trim();

describe("what a page tells of its other stories", () => {
  it("is what stands twice in a row, and what is among it", () => {
    const text = [
      PRIZE,
      PRIZE,
      "Two keepers were hurt.",
      GATOR,
      `${GATOR} He let it go.`,
      GATOR.replace(/on.*/, "today."),
      REPORT,
    ].join("\n\n");
    expect(kept(text)).toBe(REPORT);
  });
  it("stands under a heading that is set twice", () => {
    const teaser = "Man Hurt In Crash Man Hurt In Crash HARLOW - A man was hurt in a crash.";
    expect(kept(`${REPORT}\n\n${teaser}`)).toBe(REPORT);
    expect(kept(teaser)).toBe(teaser);
  });
  it("is not the report between captions that are set twice", () => {
    const others = [
      "The crew of the ferry had left it at the quay for the winter.",
      "It will be raised in May if the weather allows.",
    ];
    const text = [PRIZE, PRIZE, REPORT, ...others, GATOR, GATOR].join("\n\n");
    expect(kept(text)).toContain(REPORT);
  });
  it("is not the article's own first paragraph, though that may be set twice", () => {
    expect(kept(`${REPORT}\n${REPORT}\n${GATOR}`)).toBe(`${REPORT}\n${REPORT}\n${GATOR}`);
  });
  it("is not told", () => {
    const brief = briefOfReports([["Ledger", "Ferry sinks off Saltreach", [PRIZE, PRIZE, GATOR, GATOR, REPORT]]]);
    expect(brief.whatHappened[0]!.text).toContain("The ferry sank");
    expect(JSON.stringify(brief)).not.toContain("lottery");
  });
});
