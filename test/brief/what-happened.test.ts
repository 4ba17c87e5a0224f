import { describe, expect, it } from "vitest";
import { composeBrief } from "../../src/brief/index.js";
import type { CopyDecision } from "../../src/model/copy.js";
import { annotatedArticle } from "./annotated-article.js";

const PUBLISHED = "2013-02-12T09:00:00Z";
const LISTED = "August 1982: Eight people killed at a machine shop at Saltreach in a shooting over a bill.";
const EIGHT = [
  "A gunman shot three people at a machine shop at Saltreach on Tuesday, and police arrested him in the yard.",
  "The machine shop at Saltreach had dismissed the gunman a week before the shooting, its owner said.",
];

function happened(texts: readonly string[]): string[] {
  const articles = texts.map((text, i) =>
    annotatedArticle({
      ...{ id: `a${i}`, outlet: `Outlet ${i}`, published: PUBLISHED, text },
      title: "Gunman shoots three people at a machine shop at Saltreach",
    }),
  );
  const ids = articles.map(({ article: { id } }) => id);
  const copies = new Map<string, CopyDecision>(ids.map((id) => [id, { articleId: id, group: id, evidence: "none" }]));
  const story = { id: "s", articleIds: ids, started: PUBLISHED, updated: PUBLISHED, thread: [] };
  const material = { story, articles, copies, earlier: [], created: "2013-02-13T00:00:00Z" };
  return composeBrief(material, { engineVersion: "test" }).whatHappened.map(({ text }) => text);
}

describe("What's happened", () => {
  it("takes no event from a list of earlier ones, and may take one from a list of the story's own days", () => {
    const list = (line: string) => happened([[EIGHT[0], line].join("\n"), [line, EIGHT[1]].join("\n")]).join(" ");
    expect(list(LISTED)).not.toContain("Eight people");
    expect(list(LISTED.replace("August 1982", "Feb. 11, 2013"))).toContain("Eight people");
  });
});
