import { describe, expect, it } from "vitest";
import { askedWith } from "../../story-brief.js";

const HEADLINE = "Board of Saltreach opens review of the harbour takeover";
const LEAD = [
  "The competition board of Saltreach has opened a review of the harbour takeover, its chair said on Monday.",
];
const asks = (line: string): string[] =>
  [...askedWith(HEADLINE, LEAD, line)].flatMap(([question]) => (/\blast\b/.test(question) ? [question] : []));

describe("when it was last done", () => {
  it.each([
    [
      "The last time the board opened a review of a takeover was in 2016, and it took eight months.",
      "When did the board last open a review of a takeover?",
    ],
    [
      "The last time a takeover was refused by the board was in 2015, after a review of two months.",
      "When was a takeover last refused by the board?",
    ],
  ])("is asked of the clause that says so: %s", (line, question) => {
    expect(asks(line)).toEqual([question]);
  });

  it.each([
    "The last time he opened a review of a takeover was in 2016, and it took eight months.",
    "The last time the board opened a review of a takeover, shares in the harbour fell by 40 per cent within a week.",
    "The last time the board had opened a review of a takeover was in 2016, its chair said.",
    "For the last time the board opened a review of a takeover, its chair said, and left the room.",
    "The last time the board dithered over a takeover was in 2016, and nobody was glad of the review.",
    "The last time a takeover was refused by the board was nine years ago, after a review of two months.",
    "The last time a Wenlow jury returned a verdict of guilty was in 2016, in a case of two brothers.",
  ])(
    "is not asked of who is unmet, of a last act, of a verb that is not known, without a year, or of another matter: %s",
    (line) => {
      expect(asks(line)).toEqual([]);
    },
  );
});
