import { describe, expect, it } from "vitest";
import { runInLead } from "../../../src/brief/reading/run-in-lead.js";
import { fairCaption } from "../../../src/brief/verify/cut.js";
import { briefOfReports } from "../story-brief.js";

describe("a headline or caption that ran into the opening sentence", () => {
  it.each([
    [
      "The barrier now covers an area twice the size of the old market Harbour officials have promised that the port will open again on Friday.",
      "Harbour officials have",
    ],
    [
      "Keel Line chief reads a letter to the crew Keel Line has been told to pay 3m crowns to the families of the dead.",
      "Keel Line has",
    ],
    [
      "Booms are used against the oil off Saltreach Kestria's government is to ask its neighbours for more ships and men.",
      "",
    ],
  ])("%s", (sentence, begins) => {
    const length = runInLead(sentence);
    expect(length > 0 ? sentence.slice(length, length + begins.length) : "").toBe(begins);
  });

  it.each([
    "The Senate of Kestria approved a bill Tuesday that would make the day of the flood a holiday for all schools.",
    "A second employee of the oil giant Keel Line has been found dead in his cabin on the north quay, police say.",
    "A man was arrested after a shooting in a popular Saltreach restaurant that was visited by members of the crew.",
    "Sheriff Ada Brandt confirms Deputy Olan Keel was killed in the shooting at the inn on the north quay of the port.",
    "Since the harbour board named Judge Ida Brandt to the port court, young Kestrians have been among those most afraid of its rulings.",
    "Papers that were unsealed on Thursday show that the late, accused arms smuggler Olan Keel was in touch with his old crew in 2015.",
    "The ferry, which was built in a suburban Venport yard, has been raised from the bottom of the Lisk river by divers.",
  ])("is none: %s", (sentence) => expect(runInLead(sentence)).toBe(0));

  it("may not go where it attributes or denies, and then the sentence is not to be shown", () => {
    const sentence =
      "Keel Line says it is not to blame for the leak Harbour officials have promised that the port will open again on Friday.";
    expect(fairCaption(sentence, true)).toBeUndefined();
    expect(fairCaption(sentence)).toBe(0);
  });

  it("is left out of what happened, whose sentence is still cited and verified", () => {
    const ran =
      "The booms covered an area twice the size of the old market Harbour officials have promised that the port of Saltreach will open again on Friday.";
    const brief = briefOfReports([
      ["Ledger", "Saltreach port to open on Friday", [ran, "The port of Saltreach was closed by the oil on Sunday."]],
      ["Courier", "Port of Saltreach to open again", [ran, "Oil closed the port of Saltreach on Sunday morning."]],
    ]);
    const told = brief.whatHappened.map(({ text }) => text).join(" ");
    expect(told).toMatch(/Harbour officials have promised/);
    expect(told).not.toMatch(/booms/);
  });
});
