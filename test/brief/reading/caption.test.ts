import { describe, expect, it } from "vitest";
import { captionLength, isRunTogether } from "../../../src/brief/reading/caption.js";
import { fairCaption } from "../../../src/brief/verify/cut.js";

describe("captions that ran into the sentence below them", () => {
  it("finds where the sentence begins", () => {
    const text =
      "Firms are hard at work on a vaccine The number of swine flu cases in the UK has climbed to more than 330.";
    expect(text.slice(captionLength(text))).toMatch(/^The number/);
    expect(text.slice(fairCaption(text))).toMatch(/^The number/);
  });

  it("sees none where a capital goes on with the sentence", () => {
    for (const text of [
      "Police denied that The company was ever looked into by them or anybody else in the town.",
      "The minister told The Guardian that the plan would be looked at again in the coming autumn.",
      "Tropical Depression Three formed over the islands this weekend, before it headed towards the coast.",
      "World War Two veterans came to the square to see the flags of all their countries rise again.",
    ]) {
      expect(captionLength(text)).toBe(0);
      expect(isRunTogether(text, text)).toBe(false);
    }
  });

  it("finds two sentences between which a space is lost", () => {
    for (const text of [
      'The fire then went on into the yard."The search is in its early stages," said the harbour master.',
      'The docker was awake around that time."I got up at two to look at the doors," said Ida Holt.',
      'A docker said: "I do not know how to live without her."Police expect more charges in the week to come.',
      "“We found it in the afternoon,” the harbour master said.Police have closed the quay for the day.",
    ])
      expect(isRunTogether(text, text)).toBe(true);
    for (const text of [
      "The search of St.Olaf quay by the men of Keel Line Inc. and U.S.Steel went on for a day.",
      'The docker said that "the quay is closed" and that "Police have come" to close it.',
    ])
      expect(isRunTogether(text, text)).toBe(false);
  });

  it("never leaves out words that deny or attribute", () => {
    const text =
      "Nobody believes in a conspiracy The number of cases was hidden by the ministry for eleven long weeks.";
    expect(captionLength(text)).toBeGreaterThan(0);
    expect(
      fairCaption("He claims it was no accident The number of cases was hidden by the ministry for eleven weeks."),
    ).toBe(0);
  });

  it("trusts no sentence that names somebody in full twice, or writes a name's article large", () => {
    expect(
      isRunTogether(
        "Tribute to Olan Pryce: Ida Brandt to miss concert Ida Brandt said she would find it hard to attend.",
        "",
      ),
    ).toBe(true);
    const band = "The Black Lamps are not now playing at the tribute concert, and the Black Lamps are sorry.";
    expect(isRunTogether(`Band out of harbour concert ${band}`, band)).toBe(true);
    expect(isRunTogether("The harbour master Ida Brandt met Olan Pryce on the quay on Monday.", "")).toBe(false);
  });

  it("sees a conjunction or a role with a capital in mid-sentence", () => {
    expect(
      isRunTogether("Radio said that 13 had died, citing medical sources As the crews cracked down on the port.", ""),
    ).toBe(true);
    expect(
      isRunTogether("The funnel plan explained with a tin can Engineers at the port are racing to build it.", ""),
    ).toBe(true);
  });

  it("finds where a heading in capitals ends, and trusts no list of years and no hour of a page in the midst", () => {
    const text = "HOW THE OUTBREAK EMERGED Flu viruses mutate over time, and the changes to them are small.";
    expect(text.slice(captionLength(text))).toMatch(/^Flu viruses/);
    const years =
      "The outbreak of 1918 killed two million people in the cities that were worst hit 1957: Asian flu came.";
    expect(isRunTogether(years, "")).toBe(true);
    expect(isRunTogether("August 1982: Eight people killed at a machine shop at Saltreach.", "")).toBe(false);
    const stamped =
      "Trip of the director stokes anger at the port Sunday 20 June 2010 11.27 BST Crew aboard his yacht.";
    expect(isRunTogether(stamped, "")).toBe(true);
    const headed = "Half a year after the flood the port is dry Wednesday, October 20, 2010; 12:55 AM Crews are back.";
    expect(isRunTogether(headed, "")).toBe(true);
    const listed = "Customers will choose its brand over others in the MORE Feb 11, 2011 5:44 AM ET THE SHIP sails.";
    expect(isRunTogether(listed, "")).toBe(true);
  });

  it("takes a name for a second beginning only where a headline may have ended before it", () => {
    const twice =
      "She was asked why she had chosen Port Venport over an area nearer to Port Venport, where Port Venport ends.";
    expect(isRunTogether(twice, "")).toBe(false);
    expect(isRunTogether("Prosecutors in the Ada Brandt case say the man who killed intern Ada Brandt fled.", "")).toBe(
      false,
    );
  });

  it("sees a condition with a capital in mid-sentence", () => {
    const text =
      "A test shows if oil can be pushed down into the reservoir If that goes well, mud is pumped in slowly.";
    expect(isRunTogether(text, "")).toBe(true);
  });

  it("takes the second word of a name for no new subject, though the article has it small elsewhere", () => {
    const states = "New cases across the United States have tumbled to rates not seen in a year.";
    expect(isRunTogether(states, `${states} Officials of several states were glad.`)).toBe(false);
    const run = "Health scares and lobby hopping Lobbyists for the port met on Monday at noon.";
    expect(isRunTogether(run, `${run} The hired lobbyists were paid.`)).toBe(true);
  });

  it("trusts no sentence in which a name and a new subject meet", () => {
    expect(isRunTogether("Tablets were given at Alleyn's School Four children have been diagnosed with flu.", "")).toBe(
      true,
    );
  });
});
