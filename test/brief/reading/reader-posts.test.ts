import { describe, expect, it } from "vitest";
import { readersFrom } from "../../../src/brief/reading/reader-posts.js";
import { briefOfReports } from "../story-brief.js";

const REPORT = "The ferry sank off Saltreach on Sunday with nobody on board, the harbour master said.";

describe("what readers wrote under an article", () => {
  it("begins at the mark before the first post", () => {
    const text = `${REPORT}\nAt 12:40 pm on 10 Jun 2010, Keel wrote: The ferry line has had its day.`;
    expect(text.slice(readersFrom(text))).toMatch(/^At 12:40 pm/);
  });
  it("begins behind the words that ask for it, where posts have their mark behind them", () => {
    const text = `${REPORT}\nPlease leave all your questions below.\nThe ferry line has had its day.\nJanuary 31, 2011 at 3:03 pm | Reply It never paid.\nJanuary 31, 2011 at 3:05 pm | Reply`;
    expect(text.slice(readersFrom(text)).trim()).toMatch(/^The ferry line/);
  });
  it("takes no more than a share of the page for the first post where nothing asks for it", () => {
    const text = `${`${REPORT}\n`.repeat(9)}The line has had its day. Posted by: keel | April 30, 2010 2:11 PM | Report abuse`;
    expect(readersFrom(text)).toBeGreaterThan(0.5 * text.length);
    expect(readersFrom(text)).toBeLessThan(text.indexOf("The line has"));
  });
  it("is nothing where nobody wrote", () => {
    const text = `${REPORT} The master wrote: “Nobody was on board.”`;
    expect(readersFrom(text)).toBe(text.length);
  });
  it("is not told as news", () => {
    const posts = "The ferry off Saltreach sank on Sunday for want of paint, and the line sold its crew for scrap.";
    const brief = briefOfReports([
      ["Ledger", "Ferry sinks off Saltreach", [REPORT, `At 12:40 pm on 10 Jun 2010, Keel wrote: ${posts}`, posts]],
    ]);
    expect(JSON.stringify(brief)).not.toContain("want of paint");
  });
});
