import { expect, it } from "vitest";
import { newestYear } from "../../src/story/stated-year.js";

it.each([
  ["He was hired in 2003, after the 2001-02 season.", 2003],
  ["Posted 11 / 28 / 05", 2005],
  ["It will run until 2030. It began in 1999.", 1999],
  ["A £2009 prize, 2013 of them? In 2008", 2013],
  ["Prices of $2012 and 2,014 and 2015.5 and 2016% and B2017.", undefined],
  ["Nothing was said of any year.", undefined],
])("reads the newest year of %j", (text, year) => {
  expect(newestYear(text, 2026)).toBe(year);
});

it("knows no bound without one", () => {
  expect(newestYear("until 2030", Number.NaN)).toBe(2030);
});
