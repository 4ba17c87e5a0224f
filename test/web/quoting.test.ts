import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetOf, extractAround, isOpenLicence, QuotingBudget, shorten } from "../../src/web/citing/quoting.js";

const rule = { share: 0.1, characters: 600, strict: false, strictCharacters: 150 };

describe("licences", () => {
  it.each([
    "CC0-1.0",
    "CC0 1.0",
    "CC BY 2.5",
    "CC BY 4.0",
    "CC-BY-4.0",
    "CC BY-SA 4.0",
    "CC-BY-SA-3.0",
    "cc by",
    "Public domain",
  ])("%s is open", (licence) => expect(isOpenLicence(licence)).toBe(true));
  it.each(["CC BY-NC 4.0", "CC-BY-ND-4.0", "CC BY-NC-SA 4.0", "All rights reserved", "", undefined])(
    "%s is not",
    (licence) => expect(isOpenLicence(licence)).toBe(false),
  );
});

describe("the quoting budget", () => {
  it("is a tenth of the article and at most 600 characters, less when strict", () => {
    expect(budgetOf(rule, 2000)).toBe(200);
    expect(budgetOf(rule, 20_000)).toBe(600);
    expect(budgetOf({ ...rule, strict: true }, 20_000)).toBe(150);
  });

  it("runs out over the quotations of one article on a page, and counts no words twice", () => {
    const budget = new QuotingBudget(rule);
    const source = { id: "a" };
    expect(budget.allow(source, 2000, { start: 0, end: 150 })).toBe(150);
    expect(budget.allow(source, 2000, { start: 0, end: 150 })).toBe(150);
    expect(budget.allow(source, 2000, { start: 300, end: 400 })).toBe(50);
    expect(budget.allow(source, 2000, { start: 500, end: 600 })).toBe(0);
    expect(budget.allow({ id: "b" }, 2000, { start: 0, end: 100 })).toBe(100);
    expect(budget.allow({ id: "c", licence: "CC BY 4.0" }, 2000, { start: 0, end: 1900 })).toBe(1900);
  });

  it("cuts every extract when strict", () => {
    const budget = new QuotingBudget({ ...rule, strict: true });
    expect(budget.allow({ id: "a" }, 20_000, { start: 0, end: 400 })).toBe(150);
    expect(budget.allow({ id: "a" }, 20_000, { start: 500, end: 900 })).toBe(150);
  });
});

describe("an extract", () => {
  it("never shows more than the budget, always holds the words or their beginning, and stays in its paragraph", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 400 }),
        fc.nat(400),
        fc.nat(400),
        fc.nat(300),
        (text, a, b, budget) => {
          const start = Math.min(a, b, text.length - 1);
          const end = Math.min(Math.max(a, b, start + 1), text.length);
          const cut = extractAround(text, { start, end }, budget);
          expect(cut.before.length + cut.words.length + cut.after.length).toBeLessThanOrEqual(Math.max(budget, 0));
          expect(text.slice(start, end).startsWith(cut.words)).toBe(true);
          expect(text.slice(0, start).endsWith(cut.before)).toBe(true);
          expect(text.slice(end).startsWith(cut.after)).toBe(true);
          expect(cut.before + cut.after).not.toContain("\n");
        },
      ),
    );
  });

  it("is shortened at a space and never inside a character", () => {
    expect(shorten("one two three", 9)).toBe("one two");
    expect(shorten("abc😀", 4)).toBe("abc");
    expect(shorten("short", 9)).toBe("short");
  });
});
