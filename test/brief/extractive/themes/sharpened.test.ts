import { describe, expect, it } from "vitest";
import type { Desk } from "../../../../src/brief/desk.js";
import type { Candidate } from "../../../../src/brief/extractive/themes/heading.js";
import { sharpened } from "../../../../src/brief/extractive/themes/sharpened.js";
import { vocabularyOf } from "../../../../src/brief/likeness/terms.js";
import type { Passage } from "../../../../src/brief/reading/passage.js";

const vocabulary = vocabularyOf("en");
const heading = (made: string, ...texts: readonly string[]): string => sharp({ heading: made }, texts);
const ofBody = (name: string, ...texts: readonly string[]): string => sharp({ heading: name, body: true }, texts);
function sharp(made: Omit<Candidate, "passages">, texts: readonly string[]): string {
  const told = texts.map((text, id) => ({ id, text, terms: new Set(vocabulary.terms(text)), cast: [] }));
  const reading = { vocabulary, titles: [new Set()], cast: { members: [] } };
  const desk = { reading, headlineTerms: new Set(vocabulary.terms("Lock at Tessenby stays shut")) };
  return sharpened(desk as unknown as Desk, { ...made, passages: told as unknown as Passage[] });
}

describe("a heading of two nouns that only stand beside each other", () => {
  it("gives way to what the sentences call one of them", () => {
    const list = "The mayor keeps the only public list of the barges.";
    const other = "Two skippers asked to be taken off the list.";
    expect(heading("List and skippers", list, other)).toBe("Public list");
    expect(heading("Pipe and crack", "Water ran from the broken pipe.", "Divers found a crack in the pipe.")).toBe(
      "Broken pipe",
    );
    expect(heading("Carpet and shoes", "She stood on the red carpet.", "On the red carpet he lost his shoes.")).toBe(
      "Red carpet",
    );
  });

  it("stays where one sentence alone has such words, by a name, by a verb, or for the noun that fewer have", () => {
    const kept = (made: string, ...texts: readonly string[]): void => expect(heading(made, ...texts)).toBe(made);
    kept("Airport and ice", "Ice lay on Corvale airport.", "No ice was seen at the airport by the sea.");
    kept("Reeds and eels", "Eels hid in the reeds.", "Eels are unlike other pond reeds.");
    kept("Talks and keepers", "The council meets keepers of the lock.", "The keepers left the talks.");
    kept("Barges and ropes", "Barges lay in the lock.", "Barges lost ropes.", "The barges had broken ropes.");
  });

  it("is the one noun that all have, where one sentence alone has the other", () => {
    const square = ["Tents stand in the square.", "The square was swept.", "Boys with sticks ran over the square."];
    expect(heading("Square and sticks", ...square)).toBe("The square");
  });
});

describe("a heading that is a body's name", () => {
  it("goes on with a matter where the body speaks in all of its sentences", () => {
    const sent = "Kestrel Board said it had sent divers.";
    const hopes = "Kestrel Board said it hoped to find the cargo list this week.";
    expect(ofBody("Kestrel Board", sent, hopes)).toBe("Kestrel Board: cargo list");
    expect(ofBody("Kestrel Board", "Divers came to Kestrel Board.", hopes)).toBe("Kestrel Board");
  });
});
