import { describe, expect, it } from "vitest";
import { createAnnotator, readNameModel } from "../../../../src/annotate/index.js";
import { composeBrief } from "../../../../src/brief/index.js";
import { readAsset } from "../../../../src/io/assets.js";
import type { AnnotatedArticle } from "../../../../src/model/annotation.js";
import type { Article } from "../../../../src/model/article.js";
import { digest } from "../../../../src/text/digest.js";

const annotate = createAnnotator({ names: readNameModel(readAsset("weights", "names.bin.gz")) });

function article(id: string, title: string, text: string): AnnotatedArticle {
  const published = "2026-05-04T09:00:00Z";
  const outlet = { id, name: `The ${id}` };
  const made: Article = {
    id,
    url: "",
    title,
    text,
    digest: digest(text),
    language: "en",
    outlet,
    authors: [],
    published,
    retrieved: published,
  };
  return { article: made, annotations: annotate(made) };
}

function briefOf(articles: readonly AnnotatedArticle[]) {
  const story = {
    id: "s",
    articleIds: articles.map((a) => a.article.id),
    started: "2026-05-04T09:00:00Z",
    updated: "2026-05-04T09:00:00Z",
    thread: [],
  };
  const copies = new Map(
    articles.map((a) => [a.article.id, { articleId: a.article.id, group: a.article.id, evidence: "" }]),
  );
  return composeBrief(
    { story, articles, copies, earlier: [], created: "2026-05-05T00:00:00Z" },
    { engineVersion: "test" },
  );
}

const bridge = briefOf([
  article(
    "Ledger",
    "Four killed in Venport bridge collapse",
    [
      "Four people were killed in the Venport bridge collapse on Monday, the fire service said.",
      "The Venport bridge was closed to lorries in March because an inspection had found cracks in two of its piers.",
      "Mill Lane was covered in dust for hours. Harriet Pell, a former schoolteacher from Venport, watched the bridge fall.",
      "The inquiry into the collapse is expected to open on 1 June in Venport.",
      "It is not known how many cars were on the Venport bridge when the collapse began.",
    ].join("\n"),
  ),
  article(
    "Courier",
    "Venport bridge collapse kills four people",
    [
      "The collapse of the Venport bridge killed four people on Monday, police said.",
      "The Venport bridge was built in 1931 and carried 9,000 cars a day.",
    ].join("\n"),
  ),
]);
const asked = [...bridge.goDeeper, ...bridge.commonQuestions];
const answerTo = (question: RegExp): string | undefined =>
  asked.find((q) => question.test(q.question))?.answer[0]?.text;

describe("questions of a brief", () => {
  it("asks why, of the thing by name, and answers with the reason", () => {
    expect(answerTo(/^Why was the Venport bridge closed to lorries\?$/)).toMatch(
      /because an inspection had found cracks/,
    );
  });
  it("asks when, of what is to come", () => {
    expect(answerTo(/^When is the inquiry into the collapse expected to open/)).toMatch(/1 June/);
  });
  it("asks nobody what they say, and gives no two questions one answer", () => {
    for (const { question } of asked) expect(question).not.toMatch(/^What does \p{Lu}.* say\?$/u);
    const answers = asked.map((q) => q.answer[0]?.text);
    expect(new Set(answers).size).toBe(answers.length);
  });
  it("puts the story into the address of every explainer", () => {
    for (const { slug } of bridge.commonQuestions) expect(slug).toMatch(/venport|bridge|collapse/);
  });
  it("makes no street a schoolteacher", () => {
    const card = bridge.topics.find((topic) => /Mill Lane/.test(topic.name));
    expect(card?.description ?? "").not.toMatch(/schoolteacher/);
  });
});

describe("headings of themes", () => {
  it("have two to five words that stand in their statements", () => {
    for (const { heading, statements } of bridge.behindTheHeadline.themes) {
      expect(heading.split(" ").length).toBeGreaterThanOrEqual(2);
      expect(heading.split(" ").length).toBeLessThanOrEqual(5);
      const said = statements.map((s) => s.text.toLowerCase()).join(" ");
      for (const word of heading.toLowerCase().split(" ")) expect(said).toContain(word);
    }
  });
});
