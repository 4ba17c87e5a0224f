import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createAnnotator, readNameModel } from "../../src/annotate/index.js";
import {
  compareBriefs,
  composeBrief,
  everyStatement,
  renderMarkdown,
  verifyBrief,
  withTexts,
} from "../../src/brief/index.js";
import { readAsset } from "../../src/io/assets.js";
import type { AnnotatedArticle } from "../../src/model/annotation.js";
import type { CopyDecision } from "../../src/model/copy.js";
import type { StoryMaterial } from "../../src/model/material.js";
import { digest } from "../../src/text/digest.js";
import { normaliseText } from "../../src/text/normalise.js";
import { annotatedArticle } from "./annotated-article.js";

const lines = (file: string): string[] =>
  readFileSync(new URL(`../../data/sample/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean);
const annotate = createAnnotator({
  names: readNameModel(readAsset("weights", "names.bin.gz")),
});

interface Row {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly authors?: readonly string[];
}
const byId = new Map(
  lines("articles.jsonl").map((line) => {
    const row = JSON.parse(line) as Row;
    const text = normaliseText(row.text);
    const article = {
      ...row,
      text,
      digest: digest(text),
      language: "en",
      outlet: { id: row.outlet, name: row.outlet, invented: true },
      authors: row.authors ?? [],
      retrieved: row.published,
    };
    return [row.id, { article, annotations: annotate(article) }] as const;
  }),
);
const copyRows = new Map(
  lines("copies.tsv")
    .map((line) => line.split("\t"))
    .map(([id, of, wire]) => [id!, { of: of!, wire }]),
);
const copies = new Map<string, CopyDecision>(
  [...byId.keys()].map((id) => {
    const copy = copyRows.get(id);
    const decision = { articleId: id, group: copy?.of ?? id, evidence: "gold" };
    return [id, copy ? { ...decision, copyOf: copy.of, ...(copy.wire ? { wire: copy.wire } : {}) } : decision];
  }),
);
const stories = new Map<string, string[]>();
for (const line of lines("stories.tsv")) {
  const [id, story] = line.split("\t") as [string, string];
  stories.set(story, [...(stories.get(story) ?? []), id]);
}

function material(
  story: string,
  articles: readonly AnnotatedArticle[],
  created = "2026-03-14T00:00:00Z",
): StoryMaterial {
  const times = articles.flatMap(({ article }) => article.published ?? []).sort();
  return {
    story: {
      id: story,
      articleIds: articles.map(({ article }) => article.id),
      started: times[0] ?? "",
      updated: times.at(-1) ?? "",
      thread: [],
    },
    articles,
    copies,
    earlier: [],
    created,
  };
}
const textsOf = (articles: readonly AnnotatedArticle[]) =>
  new Map(articles.map(({ article }) => [article.id, article.text]));
const resources = { engineVersion: "test" };

describe.each([...stories.keys()])("brief of the sample story %s", (story) => {
  const articles = stories.get(story)!.map((id) => byId.get(id)!);
  const brief = composeBrief(material(story, articles), resources);

  it("passes its own verifier when read back from a file", () => {
    const stored = JSON.parse(JSON.stringify(withTexts(brief, textsOf(articles)))) as typeof brief;
    const verdict = verifyBrief(stored);
    expect(verdict.breaches).toEqual([]);
    expect(verdict.statements).toBeGreaterThan(3);
  });

  it("says what happened in 2 to 4 sentences and at most 95 words", () => {
    expect(brief.whatHappened.length).toBeGreaterThanOrEqual(2);
    expect(brief.whatHappened.length).toBeLessThanOrEqual(4);
    const words = brief.whatHappened
      .map((s) => s.text)
      .join(" ")
      .split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(30);
    expect(words).toBeLessThanOrEqual(95);
  });

  it("makes the same bytes from the same input, whatever the time", () => {
    const again = composeBrief(material(story, articles, "2027-01-01T00:00:00Z"), resources);
    const bare = (b: typeof brief) => JSON.stringify({ ...b, provenance: { ...b.provenance, created: "" } });
    expect(bare(again)).toBe(bare(brief));
  });

  it("credits no outlet with copy", () => {
    const printed = new Set([...copyRows].filter(([, { wire }]) => wire).map(([id]) => id));
    for (const { articleIds } of brief.whatThePapersSay.outlets) {
      expect(articleIds.filter((id) => printed.has(id))).toEqual([]);
    }
  });

  it("refuses next to none of the sentences that it takes from the articles", () => {
    const kept = everyStatement(brief).length;
    expect(brief.provenance.rejected.length / (kept + brief.provenance.rejected.length)).toBeLessThanOrEqual(0.02);
  });

  it("dates the past in order, no date twice", () => {
    const dates = brief.howWeGotHere.map((event) => event.date);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  it("names somebody for every forecast, and asks nothing twice", () => {
    for (const forecast of brief.behindTheHeadline.forecast) expect(forecast.by).not.toBe("");
    const asked = [...brief.goDeeper, ...brief.commonQuestions].map((q) => q.question);
    expect(new Set(asked).size).toBe(asked.length);
    for (const question of asked) expect(question).toMatch(/^\p{Lu}.*\?$/u);
  });

  it("is told in Markdown with a source for every number", () => {
    const page = renderMarkdown(brief);
    for (const [, number] of page.matchAll(/\[\^(\d+)\](?!:)/g)) expect(page).toContain(`\n[^${number}]: `);
  });
});

describe("the edges", () => {
  const port = annotatedArticle({
    id: "one",
    outlet: "The Ledger",
    title: "Dock workers close the port of Saltreach",
    published: "2026-03-12T09:00:00Z",
    text: "Dock workers closed the port of Saltreach on Wednesday, the harbour master said. About 340 workers joined the strike over pay.",
  });
  const headline = annotatedArticle({
    id: "two",
    outlet: "The Courier",
    title: "Dock workers close port of Saltreach",
    text: "",
  });

  it("makes a brief of one article, with no outlet compared to itself", () => {
    const brief = composeBrief(material("s", [port]), resources);
    expect(brief.whatHappened.length).toBeGreaterThan(0);
    expect(brief.whatThePapersSay.outlets).toEqual([]);
    expect(renderMarkdown(brief)).toContain("one outlet so far");
  });

  it("makes an honest, nearly empty brief of a headline without text or time", () => {
    const brief = composeBrief(material("s", [headline]), resources);
    expect(brief.whatHappened).toEqual([]);
    expect(brief.story.headline).toBe("Dock workers close port of Saltreach");
    expect(brief.articles[0]?.published).toBe("");
  });

  it("raises the version only when the content changes, and tells what is new", () => {
    const first = composeBrief(material("s", [port]), resources);
    const same = composeBrief({ ...material("s", [port], "2026-03-15T00:00:00Z"), previous: first }, resources);
    expect(same.story.version).toBe(1);
    const later = annotatedArticle({
      id: "three",
      outlet: "The Courier",
      title: "Strike at the port of Saltreach grows",
      published: "2026-03-13T09:00:00Z",
      text: "About 520 workers joined the strike over pay at the port of Saltreach, union leader Ada Brandt said on Friday.",
    });
    const next = composeBrief({ ...material("s", [port, later]), previous: same }, resources);
    expect(next.story.version).toBe(2);
    const changes = compareBriefs(same, next);
    expect(changes.articles.map((article) => article.id)).toEqual(["three"]);
    expect(changes.added.some((statement) => statement.text.includes("520"))).toBe(true);
    expect(changes.movedFigures.map(({ from, to }) => [from, to])).toEqual([[["340"], ["520"]]]);
    expect(changes.withdrawn).toEqual([]);
  });

  it("knows a sentence as withdrawn when its article has changed", () => {
    const first = composeBrief(material("s", [port]), resources);
    const changed = annotatedArticle({
      ...port.article,
      outlet: "The Ledger",
      published: "2026-03-12T09:00:00Z",
      text: "Dock workers closed part of the port of Saltreach on Wednesday, the harbour master said.",
    });
    const next = composeBrief({ ...material("s", [changed]), previous: first }, resources);
    const changes = compareBriefs(first, next);
    expect(changes.corrected.map((article) => article.id)).toEqual(["one"]);
    expect(changes.withdrawn.length).toBeGreaterThan(0);
  });
});
