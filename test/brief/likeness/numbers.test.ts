import { expect, it } from "vitest";
import { figuresIn } from "../../../src/brief/likeness/numbers.js";

it("takes no number that is part of a name for a figure", () => {
  expect([...figuresIn("Marr counted 4,000 cases of COVID-19 and H1N1, the G-7 said.")]).toEqual(["4000"]);
  expect([...figuresIn("The mid-1990s mast is 12-foot high and cost US$5 for 19 years.")].sort()).toEqual(
    ["12", "19", "1990", "5"].sort(),
  );
});
