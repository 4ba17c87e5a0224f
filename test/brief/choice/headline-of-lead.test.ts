import { describe, expect, it } from "vitest";
import { headlineOfLead } from "../../../src/brief/choice/headline.js";

describe("a headline made of the opening sentence", () => {
  it("is all of a short one", () => {
    expect(headlineOfLead("The harbour board has ordered Keel Line to pay for the damage to the quay.")).toBe(
      "The harbour board has ordered Keel Line to pay for the damage to the quay",
    );
  });

  it("ends before what goes on about it", () => {
    expect(
      headlineOfLead(
        "Crowds across Kestria took to the streets on Tuesday against the price of bread and coal, marches that were in part inspired by those that shook Venport in the spring.",
      ),
    ).toBe("Crowds across Kestria took to the streets on Tuesday against the price of bread and coal");
  });

  it("leaves no clause open and nothing out that denies or attributes", () => {
    const open =
      "The master, who has led the port of Saltreach since the flood of the year before last and is to leave in May, has been charged with fraud by the court.";
    expect(headlineOfLead(open)).toBe(open.slice(0, -1));
    const said =
      "The wreck of the ferry will be raised from the bottom of the Lisk by the end of the summer at the latest, the harbour master of Saltreach said.";
    expect(headlineOfLead(said)).toBe(said.slice(0, -1));
  });

  it("ends with no condition, nor with what stands against the rest", () => {
    const that =
      "Judge Ida Vell told the court in Saltreach on Monday that while the master of the ferry was eligible for parole under the law, after all that had been said his acts forbade it.";
    expect(headlineOfLead(that)).toBe(that.slice(0, -1));
    const aside =
      "The flood that has struck Saltreach and Venport involves, in many cases, a river that has never been seen to rise so fast in the time of its engineers.";
    expect(headlineOfLead(aside)).toBe(aside.slice(0, -1));
    const cond =
      "If the harbour board has met with the owners of the ferry in the course of the week, as it has said it would, the strike of its crews will end on Sunday.";
    expect(headlineOfLead(cond)).toBe(cond.slice(0, -1));
  });
});
