import { describe, expect, it } from "vitest";
import { createDesk, type Desk } from "../../../src/brief/desk.js";
import { likelyToldBefore, opensWithSameAct } from "../../../src/brief/extractive/opening-again.js";
import { likenessOf } from "../../../src/brief/likeness/likeness.js";
import type { Passage } from "../../../src/brief/reading/passage.js";
import { readStory } from "../../../src/brief/reading/reading.js";
import type { Brief } from "../../../src/model/brief.js";
import { annotatedArticle } from "../annotated-article.js";
import { annotate, briefOfReports } from "../story-brief.js";

const LEAD = "Mayor Ida Brandt of Saltreach resigned on Monday over a secret loan for the new harbour wall.";
const AGAIN = "Saltreach's mayor left office after weeks of anger about the secret loan for its harbour.";

/** The desk of a story of two reports, and the last sentence of each. */
function twoReports(one: readonly string[], other: readonly string[]): { desk: Desk; told: Passage; next: Passage } {
  const articles = [one, other].map((lines, i) => {
    const text = lines.join("\n");
    const { article } = annotatedArticle({
      id: `a${i}`,
      outlet: `Outlet ${i}`,
      title: "News from the coast",
      text,
      published: "2026-05-04",
    });
    return { article, annotations: annotate(article) };
  });
  const articleIds = articles.map(({ article }) => article.id);
  const copies = new Map(articleIds.map((id) => [id, { articleId: id, group: id, evidence: "" }]));
  const story = { id: "s", articleIds, started: "2026-05-04", updated: "2026-05-04", thread: [] };
  const reading = readStory({ story, articles, copies, earlier: [], created: "2026-05-04" });
  const parts = { reading, likeness: likenessOf(reading), features: [], scores: [], disputes: [] };
  const desk = createDesk(parts, { sources: new Map(), vocabulary: reading.vocabulary });
  const lastOf = (article: number): Passage => reading.passages.filter((p) => p.article === article).at(-1)!;
  return { desk, told: lastOf(0), next: lastOf(1) };
}

function isAgain(next: string, ...before: readonly string[]): boolean {
  const found = twoReports([LEAD], [...before, next]);
  return opensWithSameAct(found.desk, found.told, found.next);
}

describe("an opening that tells the same act", () => {
  it("is one of the first sentences of another report that shares what is said, beside names", () => {
    expect(isAgain(AGAIN)).toBe(true);
    expect(isAgain("Mayor Ida Brandt of Saltreach opened a school for divers on Monday with two ministers.")).toBe(
      false,
    );
    const early = ["Gulls were heard all day.", "Rain fell on the quay.", "Shops closed at noon."];
    expect(isAgain(AGAIN, ...early)).toBe(false);
  });

  it("is none with a figure, with a reason or a turn, of an earlier year, or that takes up what was told", () => {
    expect(isAgain(AGAIN.replace("its harbour", "its harbour of $48,000"))).toBe(false);
    expect(isAgain(AGAIN.replace("left office after", "left office because of"))).toBe(false);
    expect(isAgain(AGAIN.replace("left office", "left office in 2019"))).toBe(false);
    expect(isAgain(AGAIN.replace("Saltreach's mayor left office", "The mayor left office"))).toBe(false);
  });

  it("is none that says how, at what hour, or in a few words of somebody's", () => {
    expect(isAgain(AGAIN.replace("for its harbour", "for its harbour by signing a letter"))).toBe(false);
    expect(isAgain(AGAIN.replace("left office", "left office at 10:30 p.m."))).toBe(false);
    expect(isAgain(AGAIN.replace("weeks of anger", "weeks of “cold anger”"))).toBe(false);
    const { desk, told, next } = twoReports([LEAD], [AGAIN.replace("weeks of anger", "weeks of “cold anger”")]);
    expect(opensWithSameAct(desk, told, { ...next, quoted: 0.6 })).toBe(true);
  });

  it("is held against all that the page has told, also where people were introduced in it", () => {
    const { desk, told, next } = twoReports([LEAD], [AGAIN]);
    expect(likelyToldBefore(desk, next)).toBe(0);
    desk.note({ ...told });
    expect(likelyToldBefore(desk, next)).toBeUndefined();
  });
});

describe("what an outlet is heard with", () => {
  const HEADLINE = "Mayor Ida Brandt of Saltreach resigns over the harbour loan";
  const ACCOUNT = [
    "Mayor Ida Brandt of Saltreach resigned on Monday over the harbour loan of 40 million crowns.",
    "Council leader Jon Hale will run Saltreach until a new mayor is chosen on 14 June, the town hall said.",
  ];
  const saidBy = ({ whatThePapersSay }: Brief, ...lines: readonly string[]): string =>
    whatThePapersSay.outlets
      .flatMap(({ statements }) => statements.map(({ text }) => text))
      .filter((text) => lines.some((line) => text.includes(line)))
      .join(" ");
  const briefWith = (...lines: string[]): Brief =>
    briefOfReports([
      ["Ledger", HEADLINE, ACCOUNT],
      ["Courier", "Ida Brandt resigns as mayor of Saltreach", ACCOUNT],
      ["Standard", "A day at the coast", lines],
    ]);

  it("is another sentence of its report where its second sentence tells the act again", () => {
    const opening = "Gulls circled over the quay of the old fishing port for most of a grey and windy day.";
    const again = "Brandt, mayor of the coastal town, resigned in a speech about the disputed harbour loan on Monday.";
    const crews = "Fishing crews had carried nets and fish boxes to the town hall since Friday, when trouble began.";
    expect(saidBy(briefWith(opening, again, crews), "disputed harbour loan")).toBe("");
    expect(saidBy(briefWith(opening, again, crews), "ishing crews")).not.toBe("");
  });

  it("takes up an act that its lead tells by another word than the page", () => {
    const opening =
      "The council of Saltreach backed a ban on night fishing in the harbour on Monday after a long debate.";
    const vote = "The vote was held by candle light, as a storm had cut the cable that brings power across the bay.";
    const account =
      "Councillors in Saltreach voted on Monday for a ban on night fishing in the harbour after a debate.";
    const brief = (lead: string): Brief =>
      briefOfReports([
        ["Ledger", "Night fishing banned in Saltreach harbour", [account]],
        ["Courier", "Saltreach bans night fishing", [account]],
        ["Standard", "Ban on night fishing", [lead, vote]],
      ]);
    expect(saidBy(brief(opening), "candle light")).not.toBe("");
    const whale = "A whale was seen off Venport on Sunday afternoon, and crowds came to look at it from the cliffs.";
    expect(saidBy(brief(whale), "candle light")).toBe("");
  });
});
