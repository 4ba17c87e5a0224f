import { describe, expect, it } from "vitest";
import { CIRCUMSTANCES } from "../../../../src/brief/extractive/questions/inquiries/circumstances.js";
import { OF_ILLNESS } from "../../../../src/brief/extractive/questions/inquiries/illness.js";
import type { Inquiry } from "../../../../src/brief/extractive/questions/inquiries/inquiry.js";
import { SPILLS } from "../../../../src/brief/extractive/questions/inquiries/spills.js";
import { OF_UNREST } from "../../../../src/brief/extractive/questions/inquiries/unrest.js";
import { askedWith as asked } from "../../story-brief.js";

const TITLE = "Thousands join protests against government in Kestria";
const ACCOUNT = [
  "Thousands of people joined protests against the government in Kestria on Sunday, witnesses said.",
  "The protests filled the squares of Kestria and lasted until the night.",
];
const unrest = (line: string): Map<string, string> => asked(TITLE, ACCOUNT, line);
const asks = (inquiries: readonly Inquiry[], title: string, text: string): boolean => {
  const one = inquiries.find(({ question }) => question("", text, "") === title);
  if (one === undefined) return false;
  return (
    one.answer.test(text) && !(one.not?.test(text) ?? false) && (one.fits?.({ text, known: "", texts: [text] }) ?? true)
  );
};

describe("what unrest leaves a reader to ask", () => {
  it("is whether a curfew was imposed", () => {
    const question = "Has a curfew been imposed?";
    expect(unrest("The army of Kestria imposed a curfew against the protests on Sunday.").get(question)).toMatch(
      /army/,
    );
    expect(unrest("The army of Kestria denied that it imposed a curfew on the protests.").has(question)).toBe(false);
    expect(asks(OF_UNREST, question, "Thousands in Kestria defied a night curfew.")).toBe(true);
    expect(asks(OF_UNREST, question, "Shops in Kestria close before the curfew.")).toBe(false);
  });
  it("is whether the internet was cut off", () => {
    const question = "Has the internet been cut off?";
    const line = "Before the protests in Kestria the internet went dark in most of its towns.";
    expect(unrest(line).get(question)).toMatch(/dark/);
    expect(asks(OF_UNREST, question, "When the internet was cut, people in Kestria still came.")).toBe(false);
    expect(asks(OF_UNREST, question, "Lisk Net, an internet provider, was shut down.")).toBe(false);
    expect(asks(OF_UNREST, question, "Videos of the protests were shown on the internet.")).toBe(false);
  });
  it("is whether foreigners are flown out", () => {
    const question = "Are foreigners being evacuated?";
    expect(
      unrest("The foreign ministry in Solmark has begun evacuating its citizens from Kestria over the protests.").get(
        question,
      ),
    ).toMatch(/Solmark/);
    expect(asks(OF_UNREST, question, "Solmark would evacuate its citizens if the protests go on.")).toBe(false);
    expect(asks(OF_UNREST, question, "Firefighters evacuated 500 people from a tower.")).toBe(false);
  });
});

describe("what an illness and a spill leave a reader to ask besides", () => {
  it("is how many have died, and where", () => {
    expect(asks(OF_ILLNESS, "How many people have died?", "The Lisk flu has killed 167 people since April.")).toBe(
      true,
    );
    const place = "There have been 248 deaths linked to the virus in Kestria, with 12 confirmed.";
    expect(asks(OF_ILLNESS, "How many people have died in Kestria?", place)).toBe(true);
    expect(asks(OF_ILLNESS, "How many people have died?", "The flu of 1918 killed 40 million in 1918.")).toBe(false);
  });
  it("is how many countries have it, what the sick should do, and whether to travel", () => {
    const spread = "The Lisk flu has now affected over 30 countries, the ministry said.";
    expect(asks(OF_ILLNESS, "How many countries are affected?", spread)).toBe(true);
    const sick = "Anyone with symptoms of flu is advised to stay at home.";
    expect(asks(OF_ILLNESS, "What should people with symptoms do?", sick)).toBe(true);
    const travel = "The foreign ministry is advising against all but essential travel to Kestria.";
    expect(asks(OF_ILLNESS, "Has a travel warning been issued?", travel)).toBe(true);
    const none = "Ministers ruled out advising against travel to Kestria.";
    expect(asks(OF_ILLNESS, "Has a travel warning been issued?", none)).toBe(false);
    const alike = "The symptoms of Lisk flu are like those of any flu, and include fever and chills.";
    expect(asks(OF_ILLNESS, "What are the symptoms?", alike)).toBe(true);
  });
  it("is what is laid out or sprayed against the oil", () => {
    const booms = "Crews have deployed more than 100 miles of booms off Wenlow.";
    expect(asks(SPILLS, "What is being done to keep the oil from the coast?", booms)).toBe(true);
    const sprayed = "Lisk Oil has begun using dispersants under water.";
    expect(asks(SPILLS, "Are chemicals being used against the oil?", sprayed)).toBe(true);
    const asked = "Lisk Oil asked for approval of using dispersants under water.";
    expect(asks(SPILLS, "Are chemicals being used against the oil?", asked)).toBe(false);
  });
  it("is whether anybody may fish", () => {
    const question = "Has fishing been restricted?";
    expect(asks(SPILLS, question, "Vast areas of the bay remain closed to fishing.")).toBe(true);
    expect(asks(SPILLS, question, "Fishing boats helped to lay booms in the bay.")).toBe(false);
  });
});

describe("what a gunman leaves", () => {
  it("is a note, or none", () => {
    const question = "Did the gunman leave a note?";
    expect(asks(CIRCUMSTANCES, question, "Brand left no note, the sheriff said.")).toBe(true);
    expect(asks(CIRCUMSTANCES, question, "It is unclear whether Brand left a note.")).toBe(false);
  });
});
