import { describe, expect, it } from "vitest";
import { createDesk, type Desk } from "../../../../src/brief/desk.js";
import { retells } from "../../../../src/brief/extractive/account/retelling.js";
import { strangersIn } from "../../../../src/brief/extractive/introduced.js";
import { likenessOf } from "../../../../src/brief/likeness/likeness.js";
import { briefly } from "../../../../src/brief/people/people-named.js";
import { readStory } from "../../../../src/brief/reading/reading.js";
import type { CopyDecision } from "../../../../src/model/copy.js";
import { annotatedArticle } from "../../annotated-article.js";
import { annotate } from "../../story-brief.js";

/** The desk of a story whose reports have one sentence each and appeared a day apart, the last first in the headline's words. */
function deskOf(...texts: readonly string[]): Desk {
  const articles = texts.map((text, i) => {
    const title =
      i === texts.length - 1 ? "Dock worker gets nine months in prison for Harlow depot fire" : "Arson case ends";
    const { article } = annotatedArticle({
      id: `a${i}`,
      outlet: `Outlet ${i}`,
      title,
      text,
      published: `2026-05-0${4 + i}`,
    });
    return { article, annotations: annotate(article) };
  });
  const articleIds = articles.map(({ article }) => article.id);
  const copies = new Map<string, CopyDecision>(
    articleIds.map((id) => [id, { articleId: id, group: id, evidence: "" }]),
  );
  const story = { id: "s", articleIds, started: "2026-05-04", updated: "2026-05-06", thread: [] };
  const reading = readStory({ story, articles, copies, earlier: [], created: "2026-05-06" });
  const parts = { reading, likeness: likenessOf(reading), features: [], scores: [], disputes: [] };
  return createDesk(parts, { sources: new Map(), vocabulary: reading.vocabulary });
}

const LEAD =
  "A judge in Harlow gave a dock worker nine months in prison on 4 May for his part in the fire at the grain depot.";
const AGAIN = "A docker who lit the Harlow grain depot was sent to prison on 4 May after a closely watched arson case.";

/** Whether another report's first sentence tells again what the lead has told. */
function isAgain(other: string): boolean {
  const desk = deskOf(other, LEAD);
  return retells(desk, desk.reading.passages[1]!, desk.reading.passages[0]!);
}

describe("what tells again", () => {
  it("is another report's opening that has most of what was told, in other words", () => {
    expect(isAgain(AGAIN)).toBe(true);
    expect(
      isAgain("Hundreds of dockers marched to the town hall of Venport on Sunday and asked for their wages."),
    ).toBe(false);
  });
  it("is none that adds a figure, a count of the dead or somebody who answers", () => {
    expect(isAgain(AGAIN.replace("arson case", "arson case and must pay $48,000"))).toBe(false);
    expect(isAgain(AGAIN.replace("arson case", "arson case in which two people were killed"))).toBe(false);
    expect(isAgain("Ida Brandt said the dock worker should have had more than prison for the Harlow depot fire.")).toBe(
      false,
    );
  });
});

describe("a surname", () => {
  it("needs no whole name before it where only a body is called after it, but is a stranger still", () => {
    const desk = deskOf(
      "Governor Orson Keel of Saltreach opened a dock on Sunday.",
      "The Keel administration sent a second barge of grain to the docks of Venport on Tuesday.",
    );
    const label = desk.reading.passages[1];
    expect(briefly(desk.reading, label!)).toHaveLength(0);
    expect(strangersIn(desk, label!)).toHaveLength(1);
  });
});
