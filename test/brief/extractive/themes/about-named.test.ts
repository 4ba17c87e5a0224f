import { expect, it } from "vitest";
import { saysWhatItIsAbout } from "../../../../src/brief/extractive/themes/about-named.js";
import type { Passage } from "../../../../src/brief/reading/passage.js";

const heads = (heading: string, ...texts: readonly string[]): boolean =>
  saysWhatItIsAbout(
    heading,
    texts.map((text) => ({ text }) as Passage),
  );

it("lets a name head what is about it, under its letters too, and nothing that mentions it by the way", () => {
  const told = [
    "The Harbour Safety Board warned of the sluice in March.",
    "In April, the HSB closed the lock for a week.",
  ];
  expect(heads("Harbour Safety Board", ...told)).toBe(true);
  const taken = [
    "Two dockers were taken to Harlow General Hospital.",
    "A third was treated at Harlow General Hospital.",
  ];
  expect(heads("Harlow General Hospital", ...taken)).toBe(false);
  const ofIt = [
    "White House adviser Mara Lind spoke of a delay.",
    "The White House spokesman Olan Dray said it was over.",
  ];
  expect(heads("White House", ...ofIt)).toBe(false);
});

it("leaves other headings as they are", () => {
  expect(heads("Sluice gates", "The harbour board looked at them.", "Nobody closed them in March.")).toBe(true);
});
