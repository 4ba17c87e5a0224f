import { describe, expect, it } from "vitest";
import { isGiven } from "../../../../src/brief/extractive/questions/limits/figures-given.js";
import { askedWith as asked } from "../../story-brief.js";

describe("what a ruling or a vote leaves a reader to ask", () => {
  const RULED = [
    "A judge in Corvale ruled on Monday that Lisk Hydro must close the gate of the Dorrin dam within a month.",
    "Lisk Hydro had asked the judge for another year to close the gate of the Dorrin dam, which is cracked.",
  ];
  const TITLE = "Judge rules that Lisk Hydro must close gate of Dorrin dam";
  it("is whether there will be an appeal, by whoever says so", () => {
    const found = asked(TITLE, RULED, "Lisk Hydro plans to appeal the ruling on the gate of the Dorrin dam.");
    expect(found.get("Will there be an appeal?")).toMatch(/plans to appeal/);
    const open = asked(TITLE, RULED, "Lisk Hydro could appeal the ruling on the gate of the Dorrin dam.");
    expect(open.has("Will there be an appeal?")).toBe(false);
  });
  it("is what polls and shares made of it", () => {
    const poll =
      "A poll for the Ledger found that 62% of voters disapprove of the way Lisk Hydro has handled the Dorrin dam.";
    expect(
      asked(TITLE, RULED, poll).get("What do opinion polls say about Lisk Hydro’s handling of the Dorrin dam?"),
    ).toMatch(/62%/);
    const fell = "Lisk Hydro shares fell 4% after the ruling on the gate of the Dorrin dam.";
    expect(asked(TITLE, RULED, fell).get("How did shares in Lisk Hydro react?")).toMatch(/fell 4%/);
    const drifted = "Lisk Hydro shares fell 4% after rising by as much the day before the Dorrin dam ruling.";
    expect(asked(TITLE, RULED, drifted).has("How did shares in Lisk Hydro react?")).toBe(false);
  });
});

describe("what an illness, unrest or a plea leaves a reader to ask", () => {
  const FLU = "New flu spreads in Kestria";
  const ILL = [
    "A new flu spread in Kestria on Monday, and the health minister asked people to stay at home.",
    "The flu in Kestria was first found in a school in Harlow, which has closed for the week.",
  ];
  it("is what the symptoms are, where a sentence names them", () => {
    const named = "Symptoms of the flu in Kestria include fever and a cough, the health minister said.";
    expect(asked(FLU, ILL, named).get("What are the symptoms?")).toMatch(/fever/);
    const none = "Symptoms of the flu in Kestria are usually those of any other flu, the health minister said.";
    expect(asked(FLU, ILL, none).has("What are the symptoms?")).toBe(false);
  });
  it("is how it is treated, and how many have it", () => {
    const treated = "The flu in Kestria can be treated with Corvavir, a pill for adults, the health minister said.";
    expect(asked(FLU, ILL, treated).get("How is it treated?")).toMatch(/Corvavir/);
    const line = "There are now 23 cases of the flu in Kestria, the health ministry said.";
    expect(asked(FLU, ILL, line).get("How many cases have been confirmed?")).toMatch(/23 cases/);
    expect(asked(FLU, [...ILL, "The virus answers to Corvavir, a pill."], treated).has("How is it treated?")).toBe(
      false,
    );
    const past = "A week ago there were 23 cases of the flu in Kestria, the health ministry said.";
    expect(asked(FLU, ILL, past).has("How many cases have been confirmed?")).toBe(false);
  });
  it("is how it began, and whether whoever rules will stand again", () => {
    const title = "Thousands join protests in Kestria against President Otto Brand";
    const account = [
      "Thousands joined the protests in Kestria on Monday against President Otto Brand, who has ruled for years.",
      "The protests in Kestria closed shops and schools, and President Otto Brand spoke on the radio.",
    ];
    const began = "The protests in Kestria began after the price of bread was raised in March.";
    expect(asked(title, account, began).get("How did the protests begin?")).toMatch(/bread/);
    // Where else there were protests tells nobody how these began.
    const elsewhere = [account[0]!.replace(/\.$/, ", as they had in Tunisia."), account[1]!];
    expect(asked(title, elsewhere, began).get("How did the protests begin?")).toMatch(/bread/);
    const again = "Otto Brand has announced he will not seek re-election when his term in Kestria ends.";
    expect(asked(title, account, again).get("Will Otto Brand seek another term?")).toMatch(/not seek/);
  });
  it("is how somebody pleaded whose charge alone has been read", () => {
    const title = "Judge orders Otto Brand to stand trial for manslaughter";
    const account = [
      "A judge in Harlow ordered the baker Otto Brand to stand trial for manslaughter on Monday.",
      "Otto Brand is charged with manslaughter after a wall of his bakery in Harlow fell in March.",
    ];
    const line = "Otto Brand, 57, has pleaded not guilty, and says the wall of his Harlow bakery was sound.";
    expect(asked(title, account, line).get("How did Otto Brand plead?")).toMatch(/not guilty/);
  });
  it("is what economists had expected, said in a sentence of its own", () => {
    const title = "Kestria adds 41,000 jobs in April, fewer than expected";
    const account = [
      "Kestria added 41,000 jobs in April, far fewer than expected, the labour office said on Monday.",
      "The jobs report of Kestria for April was the weakest since the winter, the labour office said.",
    ];
    const line = "Economists had expected nearly 90,000 new jobs in Kestria in April, a survey found.";
    expect(asked(title, account, line).get("What had economists expected?")).toMatch(/90,000/);
    const aside =
      "At 41,000 the number of new jobs in Kestria in April was far below the 90,000 that economists had expected.";
    expect(asked(title, account, aside).has("What had economists expected?")).toBe(false);
  });
});

describe("a figure that has been read", () => {
  it("is the same in short, and nearly the same where it was rounded", () => {
    expect(isGiven("has paid $214m in claims", 214e6)).toBe(true);
    expect(isGiven("has paid $214bn in claims", 214e6)).toBe(false);
    expect(isGiven("nearly 140,000 crossings", 138_711)).toBe(true);
    expect(isGiven("fell to 231,000", 233_000)).toBe(false);
  });
});
