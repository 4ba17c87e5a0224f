import { describe, expect, it } from "vitest";
import { dateHolds } from "../../../src/brief/reading/time-sense.js";
import type { DateMention } from "../../../src/model/annotation.js";

/** A day of the week in a report of Tuesday 12 February 2013, resolved to the Monday after or before it. */
function holds(text: string, date: "2013-02-11" | "2013-02-18", url = ""): boolean {
  const start = text.indexOf("Monday");
  const mention: DateMention = { start, end: start + 6, date, precision: "day", tense: "expected" };
  return dateHolds({ text, url }, mention, "2013-02-12");
}

describe("a resolved weekday", () => {
  it("holds where the words look ahead from the day of the report", () => {
    expect(holds("She is due in court Monday for a hearing.", "2013-02-18")).toBe(true);
    expect(holds("The minister is due to speak on Monday.", "2013-02-18")).toBe(true);
    expect(holds("Officials said the bridge would reopen Monday.", "2013-02-18")).toBe(true);
    expect(holds("The gunman opened fire at the court Monday.", "2013-02-11")).toBe(true);
    expect(holds("The service forecast 40 mm of rain on Monday.", "2013-02-18")).toBe(true);
    expect(holds("Two men were shot by a neighbour on Monday.", "2013-02-11")).toBe(true);
    expect(holds("Police asked about a drive-by shooting Monday.", "2013-02-11")).toBe(true);
    expect(holds("A boy was shot before 8:30 Monday.", "2013-02-11")).toBe(true);
    for (const by of ["around noon", "about", "close of business", "no later than", "dawn on"])
      expect(holds(`The board wants an answer by ${by} Monday.`, "2013-02-18"), by).toBe(true);
    for (const by of ["Marines", "Mayor Keel's guard", "30 rebels", "late arrivals", "Augustine friars"])
      expect(holds(`The quay was taken by ${by} on Monday.`, "2013-02-11"), by).toBe(true);
  });

  it("is left alone where they look ahead from a day in the past", () => {
    expect(holds("The two were due in court Monday for a hearing.", "2013-02-18")).toBe(false);
    expect(holds("The closure was due to heavy rain on Monday.", "2013-02-18")).toBe(false);
    expect(holds("The closure was due to a landslide on Monday.", "2013-02-18")).toBe(false);
    expect(holds("The toll rose due to a landslide on Monday.", "2013-02-18")).toBe(false);
    expect(holds("He knew that she would be in court Monday for a hearing.", "2013-02-18")).toBe(false);
    expect(holds("The gunman opened fire at the court Monday.", "2013-02-18")).toBe(false);
    expect(holds("The service forecast 40 mm of rain on Monday.", "2013-02-11")).toBe(false);
    expect(holds("She had planned to attend the Monday protests.", "2013-02-18")).toBe(false);
    expect(holds("The board wants an answer by late Monday.", "2013-02-11")).toBe(false);
    expect(holds("The board advises crews to stay at home and to leave Monday.", "2013-02-11")).toBe(false);
  });

  it("is not told from the day that a page gives, where it says itself that it was posted before", () => {
    const told = "A boy was shot at the quay on Monday.";
    expect(holds(`Posted: Friday, January 25, 2013 7:39 AM Updated: February 12, 2013\n${told}`, "2013-02-11")).toBe(
      false,
    );
    expect(holds(`Posted: Monday, February 11, 2013 7:39 AM\n${told}`, "2013-02-11")).toBe(true);
  });

  it("is not told from the day that a page gives, where its address gives an earlier one", () => {
    const told = "A boy was shot at the quay on Monday.";
    const at = (day: string) => `https://ledger.example/news/${day}/shooting-at-the-quay`;
    expect(holds(told, "2013-02-11", at("2012/06/09"))).toBe(false);
    expect(holds(told, "2013-02-11", at("20120609"))).toBe(false);
    expect(holds(told, "2013-02-11", at("2013-02-10"))).toBe(false);
    expect(holds(told, "2013-02-11", at("2013/02/11"))).toBe(true);
    expect(holds(told, "2013-02-11", at("2013/02"))).toBe(true);
  });

  it("is no day to come for what was done by somebody", () => {
    expect(holds("A man was sought by police after the shooting Monday.", "2013-02-18")).toBe(false);
    expect(holds("Seven men were hurt in a drive-by shooting in the port Monday.", "2013-02-18")).toBe(false);
    expect(holds("The board wants an answer by late Monday.", "2013-02-18")).toBe(true);
  });
});
