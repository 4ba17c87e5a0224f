import { describe, expect, it } from "vitest";
import { isBrokenName } from "../../../src/brief/reading/broken-name.js";

describe("a name that lost a letter on the page", () => {
  it.each([
    "President Felipe Calder n said tests had been made.",
    "Mexico's health secretary, Jos Angel C rdova, was concerned.",
    "Andr Mart n Garc a said that the port was open.",
    "Dambisa Moyo s reply came on Friday.",
    "They flew to Canc n, where they fell ill.",
  ])("%s", (sentence) => expect(isBrokenName(sentence)).toBe(true));

  it.each([
    "Vitamin C levels fell in the North Sea, and Plan B failed.",
    "José Ortega y Gasset wrote it, and Malcolm X agreed.",
    "Robert Sznewajs, the bank's president, said that Brno had closed.",
    "The Court heard Dobbs v Jackson on Monday.",
    "Police chief Chris Schmidt spoke to Szymon Wright in Kherson.",
    "Group A members and Section D of the stand stayed away.",
    "Maria has a garden in Spain, a gift of Olga e Figli.",
  ])("is not: %s", (sentence) => expect(isBrokenName(sentence)).toBe(false));
});
