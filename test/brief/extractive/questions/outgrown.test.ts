import { describe, expect, it } from "vitest";
import { askedIn, briefOfReports } from "../../story-brief.js";

describe("a running figure", () => {
  const title = "Lisk Oil fund warns of false claims after the spill at Dorrin";
  const lead = "The head of the fund for victims of the Lisk Oil spill at Dorrin warned of false claims on Monday.";
  const asks = (later: string): boolean =>
    [
      ...askedIn(
        briefOfReports([
          [
            "Ledger",
            title,
            [lead, "Lisk Oil has already paid $368m in claims since the spill at Dorrin."],
            "2026-04-04T09:00:00Z",
          ],
          ["Courier", title, [lead, later]],
        ]),
      ).keys(),
    ].some((question) => /paid/.test(question));
  it("is not asked for where a later report has more", () => {
    expect(asks("The claims office in Dorrin opens at noon on weekdays.")).toBe(true);
    expect(asks("About $1.3 bn has already been paid out in emergency payments.")).toBe(false);
  });
});
