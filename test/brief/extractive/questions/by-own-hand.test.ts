import { expect, it } from "vitest";
import { BY_OWN_HAND } from "../../../../src/brief/extractive/questions/inquiries/by-own-hand.js";

it("is told of whoever turned the gun on himself, and of nobody who turned himself in", () => {
  for (const text of [
    "The gunman killed two clerks and then himself.",
    "He shot himself as police came in.",
    "She turned the gun on herself.",
    "Police call it a murder-suicide.",
    "He killed his wife and himself, the sheriff said.",
  ])
    expect(BY_OWN_HAND.test(text)).toBe(true);
  for (const text of ["The suspect turned himself in to police.", "She shot the intruder to defend herself."])
    expect(BY_OWN_HAND.test(text)).toBe(false);
});
