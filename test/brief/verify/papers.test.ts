import { describe, expect, it } from "vitest";
import { verifyBrief } from "../../../src/brief/index.js";
import type { Brief } from "../../../src/model/brief.js";
import { digest } from "../../../src/text/digest.js";

const TEXTS = {
  a: "The bank offered 3.1 billion crowns for its rival. Nine people were injured.",
  b: "The bank has offered 3.1 billion crowns for its rival. Eight people were injured.",
  c: "For its rival the bank offered 3.1 billion crowns.",
  d: "The weather was fine in Ardova. Nobody spoke of money.",
} as const;

type Id = keyof typeof TEXTS;

const cite = (id: Id, quote: string) => {
  const start = TEXTS[id].indexOf(quote);
  return { articleId: id, start, end: start + quote.length, quote };
};
const say = (...cited: ReadonlyArray<readonly [Id, string]>) => ({
  ...{ text: cited[0]![1], citations: cited.map(([id, quote]) => cite(id, quote)) },
  independentSources: cited.length,
});

const OFFER = "The bank offered 3.1 billion crowns for its rival.";
const offers = [
  { column: 0, statement: say(["a", OFFER]) },
  { column: 1, statement: say(["b", "The bank has offered 3.1 billion crowns for its rival."]) },
];
const injured = [
  { column: 0, value: "Nine", statement: say(["a", "Nine people were injured."]) },
  { column: 1, value: "Eight", statement: say(["b", "Eight people were injured."]) },
];
const claim = say(
  ["a", OFFER],
  ["b", "The bank has offered 3.1 billion crowns for its rival."],
  ["c", "For its rival the bank offered 3.1 billion crowns."],
);
const omission = { outlet: "Outlet d", articleIds: ["d"], missing: ["bank", "billion", "rival"], claim };

function brief(papers: Partial<Brief["whatThePapersSay"]>): Brief {
  return {
    format: 1,
    story: { ...{ id: "s", slug: "s", headline: "A bank", language: "en" }, started: "", updated: "", version: 1 },
    articles: Object.entries(TEXTS).map(([id, text]) => ({
      ...{ id, text, url: `https://${id}.example/`, title: "A report", published: "2026-03-01T10:00:00Z", authors: [] },
      ...{ outlet: { id: `o${id}`, name: `Outlet ${id}` }, digest: digest(text) },
    })),
    whatHappened: [],
    behindTheHeadline: { themes: [], forecast: [] },
    whatThePapersSay: { outlets: [], agreements: [], disputes: [], ...papers },
    howWeGotHere: [],
    goDeeper: [],
    commonQuestions: [],
    topics: [],
    provenance: { engine: "t", engineVersion: "1", created: "", inputs: "", rejected: [] },
  };
}

const columns = (["a", "b"] as const).map((id) => ({
  name: `Outlet ${id}`,
  outlets: [`Outlet ${id}`],
  articleIds: [id],
}));
const codes = (given: Brief): string[] => verifyBrief(given).breaches.map(({ code }) => code);

describe("the table of claims, checked from the file", () => {
  const act = { claim: OFFER, kind: "act" as const, cells: offers };
  const figure = {
    claim: "How many people were injured",
    kind: "figure" as const,
    differs: true as const,
    cells: injured,
  };

  it("holds where every cell has what its row claims", () => {
    expect(codes(brief({ matrix: { columns, rows: [act, figure] } }))).toEqual([]);
  });

  it.each([
    ["a sentence that no cell says", { ...act, claim: "The bank bought its rival." }],
    ["a figure that is not in the words", { ...figure, cells: [{ ...injured[0]!, value: "Ten" }, injured[1]!] }],
    ["a thing counted that nobody names", { ...figure, claim: "How many people fled" }],
    [
      "words in another outlet's column",
      {
        ...act,
        cells: [
          offers[0]!,
          { ...offers[1]!, statement: say(["c", "For its rival the bank offered 3.1 billion crowns."]) },
        ],
      },
    ],
    ["one voice only", { ...act, cells: [offers[0]!] }],
    ["a quotation that a cell does not have", { ...act, kind: "quote" as const, claim: "“a fair offer”" }],
  ])("is a breach with %s", (_, row) => {
    expect(codes(brief({ matrix: { columns, rows: [row] } }))).toContain("matrix");
  });
});

describe("what an outlet leaves out, checked from the file", () => {
  it("holds where none of the words stands in any of its articles", () => {
    expect(codes(brief({ leftOut: [omission] }))).toEqual([]);
  });

  it.each([
    ["a word that stands there", { ...omission, missing: ["bank", "billion", "money", "rival"] }],
    ["an outlet that carries it", { ...omission, outlet: "Outlet b", articleIds: ["b"] }],
    ["an article that was not read", { ...omission, articleIds: [] }],
    ["too few words looked for", { ...omission, missing: ["bank"] }],
  ])("is a breach with %s", (_, wrong) => {
    expect(codes(brief({ leftOut: [wrong] }))).toContain("omission");
  });
});
