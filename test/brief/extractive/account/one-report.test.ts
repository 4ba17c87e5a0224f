import { describe, expect, it } from "vitest";
import { composeBrief, renderMarkdown } from "../../../../src/brief/index.js";
import { annotatedArticle } from "../../annotated-article.js";
import { annotate, briefOfReports } from "../../story-brief.js";

const published = "2026-05-04T09:00:00Z";

const TITLE = "Gunmen shoot eight people dead at Harlow market";
const LEAD = "At least eight people have died after an attack at a market in Harlow, the town's fire service said.";
const BOMBER =
  "The gunmen shot eight people dead at the Harlow market before they fled through a gate that nobody had locked.";
const POPULAR = "The Harlow market was popular with sailors, for it lies near the harbour and stays open at night.";
const QUOTED =
  "Mayor Olan Pryce said the gate had been reported to the council as broken on three occasions since January.";
const PLANS = "Ida Brandt, who leads the council, wants every gate of the market to be guarded from Monday.";

describe("a story that one report tells", () => {
  it("opens as its report does, and keeps its order", () => {
    const { whatHappened } = briefOfReports([["Ledger", TITLE, [LEAD, POPULAR, BOMBER]]]);
    expect(whatHappened.map(({ text }) => text)).toEqual([LEAD, POPULAR, BOMBER]);
  });
  it("takes the report's first sentence though it names a thing as known that it explains itself", () => {
    const lead =
      "Kestria reported its first deaths from the lake virus on Monday, and closed schools to curb the disease.";
    const { whatHappened } = briefOfReports([
      ["Ledger", "Kestria closes schools after deaths", [lead, "Ministers in Kestria also banned fairs and matches."]],
    ]);
    expect(whatHappened[0]!.text).toContain("first deaths from the lake virus");
  });
  it("goes on with the sentence that points at its opening, which a reader has just read", () => {
    const lead =
      "The coastguard of Kestria released a statement on Monday about a flare that was fired over Harlow bay.";
    const next = "According to the statement, the flare damaged the mast of a ferry, which came back safely to Harlow.";
    const { whatHappened } = briefOfReports([
      ["Ledger", "Coastguard: flare damaged ferry over Harlow bay", [lead, next, POPULAR]],
    ]);
    expect(whatHappened.map(({ text }) => text).slice(0, 2)).toEqual([lead.replace("Monday", "Monday 4 May"), next]);
  });
  it("does not open with what only points at the next sentence, or with a cry", () => {
    for (const first of [
      "The following is the second part of a series on Harlow market.",
      "Harlow market is dead.",
      "Police say the suspects were seen leaving the scene in a white van.",
    ]) {
      const { whatHappened } = briefOfReports([["Ledger", TITLE, [first, BOMBER, POPULAR]]]);
      expect(whatHappened[0]!.text).not.toBe(first);
    }
  });
  it("has what else the report says in its outlet's name, under no title that heads the page already", () => {
    const brief = briefOfReports([["Ledger", TITLE, [LEAD, POPULAR, BOMBER, QUOTED, PLANS]]]);
    const [paper, ...others] = brief.whatThePapersSay.outlets;
    expect(others).toEqual([]);
    expect(paper!.statements[0]!.text).toMatch(/^The Ledger (?:reports|writes|notes)|^According to The Ledger/);
    expect(renderMarkdown(brief)).toContain("**The Ledger**\n");
  });
  it("has no such paragraph where nobody knows whose reports they are", () => {
    const texts = [
      [LEAD, POPULAR, BOMBER, QUOTED],
      [LEAD, PLANS],
    ];
    const articles = texts.map((lines, i) => {
      const text = lines.join("\n");
      const { article } = annotatedArticle({ id: `u${i}`, outlet: "Unknown outlet", title: TITLE, text, published });
      return { article, annotations: annotate(article) };
    });
    const articleIds = articles.map(({ article }) => article.id);
    const copies = new Map(articleIds.map((id) => [id, { articleId: id, group: id, evidence: "" }]));
    const story = { id: "s", articleIds, started: published, updated: published, thread: [] };
    const { whatThePapersSay } = composeBrief(
      { story, articles, copies, earlier: [], created: published },
      { engineVersion: "test" },
    );
    expect(whatThePapersSay.outlets).toEqual([]);
  });
});
