import { describe, expect, it } from "vitest";
import { askedWith as asked, SHOTS, shooting } from "../../story-brief.js";

const GANGS = "Was the shooting gang-related?";

describe("an answer of this event", () => {
  it("does not follow a sentence that leads over to another", () => {
    const other = "In another shooting, a baker was wounded on Quay Road in Lisk.";
    const line = "The shooting near the market was likely gang-related, police said.";
    expect(shooting(other, line).has(GANGS)).toBe(false);
    expect(shooting(line).get(GANGS)).toMatch(/gang-related/);
  });
  it("is not of a day long before the story", () => {
    const old = "A trader of the Harlow market was shot there on 3 May 2019.";
    expect(shooting(old, "The shooting was likely gang-related, police said at the market.").has(GANGS)).toBe(false);
  });
  it("stands, in a list of streets, at the event's own", () => {
    const list = [
      "A shooting at the Harlow market on Sunday left three people wounded in the 100 block of Mill Lane.",
      "A man was shot on Quay Road.",
      "A woman was shot on Canal Street.",
      "Two men were shot on River Avenue.",
      "A boy was shot and wounded near the market in the 900 block of Tower Road.",
    ];
    const line = "The shooting was likely gang-related, police at the market said.";
    expect(shooting(...list, line).has(GANGS)).toBe(false);
  });
  it("is asked for where there is one event alone", () => {
    const line = "The shooting at the Harlow market was likely gang-related, police said.";
    const two = [
      "Three people were wounded in two shootings at the Harlow market on Sunday, police said.",
      ...SHOTS.slice(1),
    ];
    expect(asked("Three people wounded in shooting at Harlow market", two, line).has(GANGS)).toBe(false);
  });
});

describe("a state that the coverage has left behind", () => {
  it("is no missing arrest where somebody is held", () => {
    const question = "Has anyone been arrested?";
    const none = "No arrests had been made in the Harlow shooting by Sunday night.";
    expect(shooting(none).get(question)).toMatch(/no arrests/i);
    const held = shooting(none, "Otto Brand, 40, was arrested over the shooting at the Harlow market, police said.");
    expect(held.get(question) ?? "").not.toMatch(/no arrests/i);
  });
  it("is no hunt for a gunman who is dead", () => {
    const sought = "Police are still searching for the gunman of the Harlow market shooting.";
    const dead = "The gunman of the Harlow market shooting killed himself in a shed, police said.";
    const title = "Gunman wounds three in shooting at Harlow market";
    expect(asked(title, SHOTS, sought).has("Has the gunman been caught?")).toBe(true);
    expect(asked(title, SHOTS, sought, dead).has("Has the gunman been caught?")).toBe(false);
  });
});
