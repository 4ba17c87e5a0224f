import { describe, expect, it } from "vitest";
import type { Desk } from "../../../../src/brief/desk.js";
import { bodyCandidates } from "../../../../src/brief/extractive/themes/matters.js";
import type { CastMember } from "../../../../src/brief/people/cast.js";
import type { Passage } from "../../../../src/brief/reading/passage.js";

/** Headings of themes for bodies of these names, each of which three sentences of two outlets name. */
function headings(...names: readonly string[]): string[] {
  const members = names.map(
    (name, id): CastMember => ({
      ...{ id, name, type: "organization", mentions: 3, articles: new Set([0, 1]), descriptions: [] },
    }),
  );
  const pool = members.flatMap(({ id, name }) =>
    ["a", "b", "a"].map((voice): Passage => {
      const said = { text: `The ${name} was asked about the port.`, voice, cast: [id] };
      return said as unknown as Passage;
    }),
  );
  const articles = ["The Ledger", "Harbour Wire Service"].map((name) => ({ article: { outlet: { name } } }));
  const desk = { reading: { articles, heard: 2, cast: { members } }, headline: "Port of Saltreach closed" };
  return bodyCandidates(desk as unknown as Desk, pool).map(({ heading }) => heading);
}

describe("a theme under the name of a body", () => {
  it("is of a body that acts in the story", () => {
    expect(headings("Maritime Safety Agency", "Dock Workers Union")).toEqual([
      "Dock Workers Union",
      "Maritime Safety Agency",
    ]);
  });

  it("is never of who reports it: a broadcaster, a newspaper, an agency, one of the story's outlets", () => {
    expect(
      headings(
        "BBC News",
        "Kestrian State Television",
        "Saltreach Evening Post",
        "Associated Press",
        "Harbour Wire Service",
        "CNN NBC",
      ),
    ).toEqual([]);
  });

  it("is of no body that the headline names, and of none with a name of one word", () => {
    expect(headings("Saltreach Council", "Interpol")).toEqual([]);
  });
});
