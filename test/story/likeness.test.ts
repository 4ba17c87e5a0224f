import { describe, expect, it } from "vitest";
import { aged, borneOut } from "../../src/story/likeness.js";
import { defaultSettings } from "../../src/story/settings.js";

const common = { all: 1, rare: 0 };
const left = (days: number, overlap = common): number => aged(overlap, days, defaultSettings);

describe("what time leaves of a likeness", () => {
  it("hardly falls between morning and evening, and falls fast after a day", () => {
    expect(left(0.5)).toBeGreaterThan(0.9);
    expect(left(0.5) - left(1)).toBeGreaterThan(left(0) - left(0.5));
    expect(left(2)).toBeLessThan(0.45);
  });

  it("never falls below the floor, and leaves rare words alone", () => {
    expect(left(300)).toBeCloseTo(defaultSettings.staleFloor);
    expect(left(300, { all: 1, rare: 1 })).toBe(1);
  });

  it("takes an article without a date for neither near nor far", () => {
    expect(left(Number.NaN)).toBeLessThan(left(0.5));
    expect(left(Number.NaN)).toBeGreaterThan(left(2));
  });
});

it("lets rare words last when several are shared, hardly when one is", () => {
  const lasts = (shared: number): number => borneOut(shared, defaultSettings);
  expect(lasts(0)).toBe(0);
  expect(lasts(1)).toBeLessThan(0.25);
  expect(lasts(defaultSettings.witnesses)).toBe(0.5);
  expect(lasts(5)).toBeGreaterThan(0.8);
});
