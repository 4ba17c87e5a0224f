import { expect, it } from "vitest";
import { terms } from "../../src/story/terms.js";
import { baseForm } from "../../src/text/index.js";

it("gives the word that stands for an irregular form", () => {
  expect(["shot", "shooters", "fell", "deaths", "withdrawals"].map((word) => baseForm(word, "en"))).toEqual([
    "shoot",
    "shoot",
    "fall",
    "die",
    "withdraw",
  ]);
  expect(baseForm("harbour", "en")).toBe("harbour");
  expect(baseForm("fell", "de")).toBe("fell");
});

it("makes one term of what two titles say in two tenses", () => {
  const read = (text: string): string[] => terms(text, "en").map(({ term }) => term);
  expect(read("ferry sank; three died")).toEqual(read("ferry sinks: three dead"));
});
