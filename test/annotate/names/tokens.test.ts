import { describe, expect, it } from "vitest";
import { nameTokens } from "../../../src/annotate/names/name-tokens.js";

const words = (text: string) => nameTokens(text).words;

describe("nameTokens", () => {
  it("keeps abbreviations and initials with their full stops", () => {
    expect(words("Mr. A. B. Smith of the U.S. Navy")).toEqual([
      "Mr.",
      "A.",
      "B.",
      "Smith",
      "of",
      "the",
      "U.S.",
      "Navy",
    ]);
  });

  it("reads abbreviations set with spaces as one token", () => {
    expect(words("the U . S . envoy")).toEqual(["the", "U . S .", "envoy"]);
  });

  it("parts hyphens and possessives, and keeps inner apostrophes", () => {
    expect(words("Yoon Suk-yeol’s N'Djamena trip")).toEqual(["Yoon", "Suk", "-", "yeol", "’s", "N'Djamena", "trip"]);
  });

  it("points at the text it came from", () => {
    const text = "Naïve José—G7’s 1,200 seats.";
    const tokens = nameTokens(text);
    for (const [i, word] of tokens.words.entries()) expect(text.slice(tokens.starts[i], tokens.ends[i])).toBe(word);
  });

  it("ends where it is told to", () => {
    const tokens = nameTokens("One Two Three", 4, 7);
    expect(tokens.words).toEqual(["Two"]);
    expect(tokens.starts).toEqual([4]);
  });
});
