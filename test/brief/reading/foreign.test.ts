import { expect, it } from "vitest";
import { isForeign } from "../../../src/brief/reading/foreign.js";

it("knows a sentence of another language by its lack of small words", () => {
  const swedish = "Det blir en stor fest ändå och utmärkelsen är som sagt hans.";
  expect(isForeign(swedish, "en")).toBe(true);
  expect(isForeign(swedish, "sv")).toBe(false);
  expect(isForeign("It will be a big party all the same, and the honour belongs to him.", "en")).toBe(false);
  expect(isForeign("Sable Bank shares rose 4.5%, Lisk Oil gained 3%, Keel Steel lost 2%.", "en")).toBe(false);
  expect(isForeign("Police arrested three men, two women Monday, seized guns, cash, drugs.", "en")).toBe(false);
  expect(isForeign("Police arrested three men Monday morning.", "en")).toBe(false);
});
