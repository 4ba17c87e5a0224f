import { describe, expect, it } from "vitest";
import type { Desk } from "../../../../src/brief/desk.js";
import { headingOf, looseAspectCandidates } from "../../../../src/brief/extractive/themes/aspects.js";
import { isOneThing } from "../../../../src/brief/extractive/themes/one-thing.js";
import { vocabularyOf } from "../../../../src/brief/likeness/terms.js";
import type { Passage } from "../../../../src/brief/reading/passage.js";

/** Sentences of a small story, as voice and words; the others of its eight say nothing of note. */
const REST = Array.from({ length: 8 }, (_, i) => ["x", `Fire engines stood in street ${i} of Tessenby.`] as const);
function themes(told: ReadonlyArray<readonly [string, string]>, rest = REST): Record<string, string[]> {
  const pool = [...told, ...rest].map(([voice, text], id): Passage => ({ id, voice, text }) as unknown as Passage);
  const reading = { vocabulary: vocabularyOf("en"), heard: 2, weight: (term: string) => (term === "crew" ? 0.9 : 0.2) };
  const desk = { reading, scores: pool.map(() => 1) } as unknown as Desk;
  return Object.fromEntries(
    looseAspectCandidates(desk, pool).map(({ heading, passages }) => [heading, passages.map(({ text }) => text)]),
  );
}

describe("a heading of two nouns", () => {
  const heading = (text: string): string => headingOf([{ text } as Passage], "gate", "motor");
  it("is how the sentences join them, where they do", () => {
    expect(heading("Two divers saw the motor of that gate on Sunday.")).toBe("Motor of the gate");
    expect(heading("Two divers saw the gate motor.")).toBe("Gate motor");
    expect(heading("The repair of the gate's motor was put off.")).toBe("The gate's motor");
    expect(heading("Two divers saw the gate, and its motor.")).toBe("Gate and motor");
    expect(heading("Below the gate motor boats lay on the bank.")).toBe("Gate and motor");
    expect(heading("The floodgate motor stood by the flood-gate motor.")).toBe("Gate and motor");
    expect(heading("The floodgate and the gate motor")).toBe("Gate motor");
  });
});

describe("sides of a small story", () => {
  it("stand under the noun with which sentences of two voices open", () => {
    const rose = "The number of injured rose to 12 after three people came to a clinic.";
    const nine = "Of the nine injured, three were in serious condition, a doctor said.";
    const inquiry = "The minister ordered an inquiry, which is to report by May.";
    expect(
      themes([
        ["a", rose],
        ["b", nine],
        ["a", inquiry],
      ]),
    ).toEqual({ "The injured": [rose, nine] });
    const judge = "The inquiry is to be led by a judge.";
    expect(
      themes([
        ["a", inquiry],
        ["b", judge],
      ]),
    ).toEqual({ "The inquiry": [inquiry, judge] });
  });

  it("need two voices, a noun, and one that is not what the whole story is about", () => {
    const inquiry = "The minister ordered an inquiry, which is to report by May.";
    expect(
      themes([
        ["a", inquiry],
        ["a", "The inquiry is to be led by a judge."],
      ]),
    ).toEqual({});
    expect(
      themes([
        ["a", "Three men were injured by smoke."],
        ["b", "Of the nine injured, two died."],
      ]),
    ).toEqual({});
    expect(
      themes([
        ["a", "The crew was saved."],
        ["b", "A boat brought the crew to land."],
      ]),
    ).toEqual({});
  });

  it("are not looked for where few sentences are left", () => {
    const [one, two] = ["The minister ordered an inquiry.", "The inquiry is to be led by a judge."];
    expect(
      themes(
        [
          ["a", one!],
          ["b", two!],
        ],
        [],
      ),
    ).toEqual({});
  });
});

it("knows two nouns for one thing, of which one is heading enough", () => {
  expect(isOneThing("shares", "shareholders")).toBe(true);
  expect(isOneThing("protests", "demonstrators")).toBe(true);
  expect(isOneThing("trial", "jury")).toBe(false);
});
