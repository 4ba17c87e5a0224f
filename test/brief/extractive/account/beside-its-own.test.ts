import { expect, it } from "vitest";
import { besideItsOwn } from "../../../../src/brief/extractive/account/beside-its-own.js";

const WORKER = "A second worker has died after the fire at Saltreach.";
const CHIEF = "Ida Brandt, the fire chief, found the wreck of a truck.";
const MAN = "The man, 29, had been burned in the mixing room.";
const ordered = (...texts: readonly string[]): string[] =>
  besideItsOwn(
    texts.map((text) => ({ text })),
    ({ text }) => /Brandt|Keel/.test(text),
  ).map(({ text }) => text);

it("tells of the man of the opening before somebody else is named", () => {
  expect(ordered(WORKER, CHIEF, MAN)).toEqual([WORKER, MAN, CHIEF]);
  const named = "Olan Keel has died after the fire at Saltreach.";
  expect(ordered(named, CHIEF, MAN)).toEqual([named, CHIEF, MAN]);
  const rain = "Rain put the fire out in the night.";
  expect(ordered(WORKER, rain, MAN)).toEqual([WORKER, rain, MAN]);
});
