import { expect, it } from "vitest";
import { countHeld } from "../../../../src/brief/extractive/questions/inquiries/count-held.js";
import { OF_ILLNESS } from "../../../../src/brief/extractive/questions/inquiries/illness.js";

it("reads how many are held", () => {
  expect(countHeld("Police in Saltreach made 1,204 arrests on Monday.")).toBe(1204);
  expect(countHeld("On Monday 31 people were detained in Saltreach.")).toBe(31);
  expect(countHeld("The quay of Saltreach was closed.")).toBe(0);
});
it("takes no long time over any row of figures", () => {
  const row = "1,".repeat(60_000);
  const began = performance.now();
  countHeld(row);
  for (const { told, answer } of OF_ILLNESS) for (const one of [told, answer]) one?.test(row);
  expect(performance.now() - began).toBeLessThan(1000);
});
