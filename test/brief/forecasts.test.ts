import { describe, expect, it } from "vitest";
import { awaitedIn, outcomeOf } from "../../src/brief/forecasts/index.js";
import { vocabularyOf } from "../../src/brief/likeness/terms.js";

const vocabulary = vocabularyOf("en");
const MADE = "2026-03-04T10:00:00Z";

/** What a later report says of a forecast made on Wednesday 4 March 2026. */
function outcome(forecast: string, deadline: string, words: string, published: string) {
  const awaited = awaitedIn({ text: forecast, quote: forecast, published: MADE, deadline }, vocabulary);
  return awaited && outcomeOf(awaited, { words, published }, vocabulary);
}

const ADDRESS = "Mirela Vantor is due to address the National Assembly on Friday 6 March.";
const AFTER = "2026-03-06T18:00:00Z";

describe("what came of a forecast", () => {
  it.each([
    [ADDRESS, "Mirela Vantor addressed the National Assembly on Friday.", "2026-03-06"],
    [ADDRESS, "On 6 March Ms Vantor told the National Assembly that releases would go on.", "2026-03-06"],
    [
      "The ministry will publish its report on dam safety on Friday 6 March.",
      "The ministry published its report on dam safety.",
      "2026-03-06",
    ],
    [
      "President Obama will make his second visit to the Gulf region on 6 March.",
      "Mr Obama arrived in the Gulf region on his second visit.",
      "2026-03-06",
    ],
  ])("is that it came about: %s / %s", (forecast, words, on) => {
    expect(outcome(forecast, "2026-03-06", words, AFTER)).toEqual({ outcome: "yes", on });
  });

  it("is that it was put off, with the new date where the words give one", () => {
    const vote = "The vote on the amnesty bill is scheduled for Friday 6 March.";
    const words = "The vote on the amnesty bill was postponed to 17 March.";
    expect(outcome(vote, "2026-03-06", words, "2026-03-05T18:00:00Z")).toEqual({
      ...{ outcome: "no", on: "2026-03-05", postponed: true, postponedTo: "2026-03-17" },
    });
  });

  it("is that it was called off, or plainly did not happen", () => {
    const visit = "Ms Vantor will visit Harrow Bay on Friday 6 March.";
    const cancelled = "The visit of Ms Vantor to Harrow Bay was cancelled on Thursday.";
    expect(outcome(visit, "2026-03-06", cancelled, "2026-03-05T18:00:00Z")?.outcome).toBe("no");
    const report = "The commission will publish its report on dam safety by 6 March.";
    const missed = "The commission has not yet published its report on dam safety.";
    expect(outcome(report, "2026-03-06", missed, "2026-03-07T09:00:00Z")).toEqual({ outcome: "no", on: "2026-03-07" });
  });

  it.each([
    ["another actor", "Pavel Orlec addressed the National Assembly on Friday."],
    ["another act", "Mirela Vantor left the National Assembly on Friday."],
    ["another object", "Mirela Vantor addressed supporters in Harrow Bay on Friday."],
    ["another day", "Mirela Vantor addressed the National Assembly on Monday."],
    ["still to come", "Mirela Vantor will address the National Assembly on Friday."],
    ["expected, not done", "Mirela Vantor was expected to have addressed the National Assembly on Friday."],
    ["a condition", "If Mirela Vantor addressed the National Assembly on Friday, nobody saw it."],
    ["a possibility", "Mirela Vantor may have addressed the National Assembly on Friday."],
    ["somebody's words only", "“Mirela Vantor addressed the National Assembly on Friday,” he said."],
  ])("stays open on %s", (_, words) => {
    expect(outcome(ADDRESS, "2026-03-06", words, AFTER)).toBeUndefined();
  });

  it("stays open on words that are no later than the forecast", () => {
    expect(outcome(ADDRESS, "2026-03-06", "Mirela Vantor addressed the National Assembly.", MADE)).toBeUndefined();
  });

  it.each([
    ["nobody in particular acts", "He will address the National Assembly on Friday 6 March."],
    ["it is denied", "Mirela Vantor will not address the National Assembly on Friday 6 March."],
    ["it hangs on something", "Mirela Vantor will address the National Assembly on Friday 6 March if she is invited."],
    ["the date is another clause's", "Ms Ilk will report to Mirela Vantor, who takes over on 6 March."],
    ["the date is not in the words", "Mirela Vantor is due to address the National Assembly."],
  ])("is not looked for where %s", (_, forecast) => {
    expect(
      awaitedIn({ text: forecast, quote: forecast, published: MADE, deadline: "2026-03-06" }, vocabulary),
    ).toBeUndefined();
  });
});
