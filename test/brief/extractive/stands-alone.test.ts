import { describe, expect, it } from "vitest";
import { leaningOf, opensBare } from "../../../src/brief/extractive/stands-alone.js";

describe("how far a sentence leans on what stood before it", () => {
  it("is much where it names nothing that it could mean", () => {
    for (const text of [
      "The dockers' union said it feared far more.",
      "The price of old cranes, for example, rose by a third in two years.",
      "Venport gains two quays amid that, the harbour board said.",
      "The dockers' union says that the number will be 1,400.",
      "In a statement of three sentences it said that Mr Hask would be absent.",
      "It was brought by two dock workers from Venport.",
      "A second, a man, is in hospital with burns.",
      "Under the dam's licence that is the operator's duty.",
      "In the same six years the company paid its owners 402 million crowns.",
      "Keel Line plans to go ahead with that even if the cap holds.",
      "Under the seventh, a breach means a return to prison.",
    ])
      expect([text, leaningOf(text) >= 1]).toEqual([text, true]);
  });

  it("is nothing where it names what it counts", () => {
    for (const text of [
      "The dockers' union said that 1,400 jobs would be lost at the port.",
      "Lisk Hydro says that it expects to have the gate working by 31 March.",
      "It is not known why the ferry was a mile south of its course.",
      "The number of dead rose to seven, the ministry said.",
    ])
      expect([text, leaningOf(text)]).toEqual([text, 0]);
  });
});

it("knows a sentence that opens with a noun which only what stood before could tell from others", () => {
  for (const text of [
    "The payments are part of a relief package.",
    "The new guidance comes in the wake of two attacks.",
    "The story mentioned that the council was looking into it.",
    "The idea was disparaged by many.",
  ])
    expect([text, opensBare(text)]).toEqual([text, true]);
  for (const text of [
    "The economy added 41,000 jobs in April.",
    "The Senate approved a bill on Tuesday.",
    "The number of dead rose to seven.",
    "The payments of the relief package are monthly.",
    "The latest attack on the port killed two people.",
  ])
    expect([text, opensBare(text)]).toEqual([text, false]);
});
