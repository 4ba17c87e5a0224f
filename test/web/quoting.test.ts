import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetOf, isOpenLicence } from "../../src/model/quoting.js";
import { extractAround, QuotingBudget, shorten } from "../../src/web/citing/quoting.js";
import { withinBudget } from "../../src/web/citing/within-budget.js";
import { reservedBrief } from "./fixture/sample-library.js";

const rule = { share: 0.1, characters: 600, strict: false, strictCharacters: 150, sentenceCharacters: 0 };

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
  it("is a tenth of the article and at most 600 characters, and one short extract of any", () => {
    expect(budgetOf(rule, 2000)).toBe(200);
    expect(budgetOf(rule, 20_000)).toBe(600);
    expect(budgetOf(rule, 400)).toBe(150);
    expect(budgetOf({ ...rule, share: 0 }, 20_000)).toBe(0);
    expect(budgetOf({ ...rule, characters: 0 }, 20_000)).toBe(0);
  });

  it("runs out over the quotations of one article on a page, and counts no words twice", () => {
    const budget = new QuotingBudget(rule);
    const article = { id: "a", length: 2000 };
    expect(budget.allow(article, { start: 0, end: 150 })).toBe(150);
    expect(budget.allow(article, { start: 0, end: 150 })).toBe(150);
    expect(budget.afford(article, { start: 300, end: 400 })).toBe(false);
    expect(budget.afford(article, { start: 300, end: 340 })).toBe(true);
    expect(budget.allow(article, { start: 500, end: 600 })).toBe(10);
    expect(budget.allow(article, { start: 700, end: 800 })).toBe(0);
    expect(budget.afford(article, { start: 0, end: 150 })).toBe(true);
    expect(budget.afford({ id: "b", length: 2000 }, { start: 0, end: 100 })).toBe(true);
    expect(budget.allow({ id: "c", length: 2000, licence: "CC BY 4.0" }, { start: 0, end: 1900 })).toBe(1900);
  });

  it("lets one sentence of any article stand whole, and nothing beside it", () => {
    const whole = { ...rule, sentenceCharacters: 300 };
    const budget = new QuotingBudget(whole);
    const article = { id: "a", length: 500 };
    expect(budget.afford(article, { start: 0, end: 301 })).toBe(false);
    expect(budget.afford(article, { start: 0, end: 250 })).toBe(true);
    expect(budget.allow(article, { start: 0, end: 250 })).toBe(250);
    expect(budget.afford(article, { start: 260, end: 280 })).toBe(false);
    for (const closed of [
      { ...whole, share: 0 },
      { ...whole, characters: 0 },
      { ...whole, strict: true },
    ])
      expect(new QuotingBudget(closed).afford(article, { start: 0, end: 250 })).toBe(false);
  });

  it("cuts every extract when strict, and shows no longer sentence", () => {
    const budget = new QuotingBudget({ ...rule, strict: true });
    const article = { id: "a", length: 20_000 };
    expect(budget.allow(article, { start: 0, end: 400 })).toBe(150);
    expect(budget.afford(article, { start: 500, end: 651 })).toBe(false);
    expect(budget.afford(article, { start: 500, end: 650 })).toBe(true);
  });
});

describe("a brief within the budget", () => {
  const given = (text: string) => ({ text, citations: [], independentSources: 1 });
  const brief = {
    ...reservedBrief,
    whatHappened: [given("A."), given("no B.")],
    behindTheHeadline: { themes: [{ heading: "No", statements: [given("no C.")] }], forecast: [] },
    whatThePapersSay: {
      outlets: [{ outlet: "O", journalists: [], articleIds: [], statements: [given("no D."), given("E.")] }],
      agreements: [],
      disputes: [
        {
          about: "x",
          positions: [
            { value: "1", holder: "a", statement: given("no F.") },
            { value: "2", holder: "b", statement: given("G.") },
          ],
        },
      ],
    },
    goDeeper: [
      { question: "Gone?", answer: [given("no H.")] },
      { question: "Open?", answer: [] },
    ],
  };
  const shown = withinBudget(brief, ({ text }) => !text.startsWith("no "));

  it("keeps what is admitted, both sides of a dispute, and open questions; and counts the rest", () => {
    const { whatHappened, behindTheHeadline, whatThePapersSay, goDeeper } = shown.brief;
    expect(whatHappened.map(({ text }) => text)).toEqual(["A."]);
    expect(behindTheHeadline.themes).toEqual([]);
    expect(whatThePapersSay.outlets[0]?.statements.map(({ text }) => text)).toEqual(["E."]);
    expect(whatThePapersSay.disputes[0]?.positions.map(({ holder, statement }) => [holder, statement.text])).toEqual([
      ["a", ""],
      ["b", "G."],
    ]);
    expect(goDeeper.map(({ question }) => question)).toEqual(["Open?"]);
    expect(shown.left).toBe(5);
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
