import { describe, expect, it } from "vitest";
import { composeBrief, renderMarkdown, verifyBrief, withTexts } from "../../../src/brief/index.js";
import { vocabularyOf } from "../../../src/brief/likeness/terms.js";
import { voicesOf } from "../../../src/brief/reading/voices.js";
import { sourcesOf } from "../../../src/brief/verify/source.js";
import { verifyStatement } from "../../../src/brief/verify/statement.js";
import type { AnnotatedArticle } from "../../../src/model/annotation.js";
import type { CopyDecision } from "../../../src/model/copy.js";
import type { StoryMaterial } from "../../../src/model/material.js";
import { annotatedArticle } from "../annotated-article.js";

const article = (id: string, outlet: string, published: string, title: string, lines: readonly string[], author = "") =>
  annotatedArticle({ id, outlet, published, title, text: lines.join("\n"), authors: author ? [author] : [] });

const EARLIER = [
  article("e1", "The Beacon", "2026-02-10T09:00:00Z", "Parliament abolishes harbour subsidy at Saltreach", [
    "Parliament abolished the harbour subsidy for grain ships at Saltreach on Monday by 88 votes to 61.",
    "The harbour subsidy has paid for a third of the dockers' wages at Saltreach.",
  ]),
];
const STORY = [
  article(
    "s1",
    "The Ledger",
    "2026-03-10T09:00:00Z",
    "Dockers strike shuts Saltreach port",
    [
      "Dock workers in Saltreach walked out on Monday and closed the port in a strike over pay.",
      "Union leader Ada Brandt said 340 dock workers had joined the strike at the Saltreach port.",
      "Police arrested two dock workers at the gate of the Saltreach port on Monday evening.",
      "The Saltreach dock workers last went on strike over pay for six weeks under the late director Olaf Brenn.",
      "Saltreach port carries most of the grain that the country sells abroad, and a quarter of its timber.",
      "The strike committee of the dock workers meets every evening in the old customs house of Saltreach.",
    ],
    "Maria Lopez",
  ),
  article(
    "s2",
    "The Courier",
    "2026-03-12T12:00:00Z",
    "Saltreach port strike goes on as company offers talks",
    [
      "The Saltreach dock workers last went on strike over pay for six weeks under the late director Olaf Brenn.",
      "Saltreach port carries most of the grain that the country sells abroad, and a quarter of its timber.",
      "The strike committee of the dock workers meets every evening in the old customs house of Saltreach.",
      "The Saltreach port company offered the striking dock workers talks on Thursday.",
      "Union leader Ada Brandt said 340 dock workers had joined the strike at the Saltreach port.",
      "Tomas Keel, the mayor of Saltreach, expects the port strike to end by 1 April, and said that ships will be back soon.",
      "The Saltreach council said that a vote on the port company's offer will be held on 20 March.",
      "The harbour ministry said that grain ships will wait off Saltreach port until 5 April at the latest.",
      "The harbour ministry expects that barges will carry the timber of Saltreach by 25 March, strike or no strike.",
      "The mayor hopes that it will be over by Wednesday 11 March, before the ferry season at Saltreach port.",
    ],
    "Jon Hale",
  ),
  article(
    "s3",
    "The Standard",
    "2026-03-12T15:00:00Z",
    "Saltreach port strike: company offers talks to dockers",
    [
      "Justice Minister Olan Pryce told dock workers in Saltreach that the port strike was lawful.",
      "Union leader Ada Brandt said 340 dock workers had joined the strike at the Saltreach port.",
      "The Saltreach dock workers last went on strike over pay for six weeks under the late director Olaf Brenn.",
      "Saltreach port carries most of the grain that the country sells abroad, and a quarter of its timber.",
      "The strike committee of the dock workers meets every evening in the old customs house of Saltreach.",
      "Ships with grain wait off Saltreach port while the dock workers strike.",
    ],
    "Petra Voss",
  ),
];

function material(earlier: readonly AnnotatedArticle[]): StoryMaterial {
  const story = (id: string, articles: readonly AnnotatedArticle[]) => ({
    id,
    articleIds: articles.map((a) => a.article.id),
    started: articles[0]?.article.published ?? "",
    updated: articles.at(-1)?.article.published ?? "",
    thread: [],
  });
  const copies = new Map<string, CopyDecision>(
    [...STORY, ...earlier].map(({ article: { id } }) => [id, { articleId: id, group: id, evidence: "none" }]),
  );
  return {
    story: story("strike", STORY),
    articles: STORY,
    copies,
    earlier: earlier.length > 0 ? [{ story: story("talks", earlier), articles: earlier }] : [],
    created: "2026-03-13T00:00:00Z",
  };
}

const brief = composeBrief(material(EARLIER), { engineVersion: "test" });
const texts = new Map([...STORY, ...EARLIER].map((a) => [a.article.id, a.article.text]));

describe("How we got here", () => {
  it("tells the story's own earlier days and its earlier stories, oldest first", () => {
    expect(brief.howWeGotHere.map(({ date }) => date)).toEqual(["2026-02-09", "2026-03-09"]);
    const [before] = brief.howWeGotHere;
    expect(before?.statements[0]?.citations[0]?.articleId).toBe("e1");
  });

  it("lists articles of earlier stories last, and not as coverage", () => {
    expect(brief.articles.map(({ id, background }) => [id, background === true])).toEqual([
      ["s1", false],
      ["s2", false],
      ["s3", false],
      ["e1", true],
    ]);
    expect(brief.whatThePapersSay.outlets.map(({ outlet }) => outlet)).not.toContain("The Beacon");
    expect(renderMarkdown(brief)).toContain("3 outlets, 3 articles");
    expect(verifyBrief(withTexts(brief, texts)).breaches).toEqual([]);
  });

  it("says nothing of the newest day, which is the news itself", () => {
    expect(brief.howWeGotHere.map(({ date }) => date)).not.toContain("2026-03-12");
  });
});

describe("How we got here, of comment", () => {
  const withComment = (lines: readonly string[]) => {
    const subsidy = "The harbour subsidy has paid for a third of the dockers' wages at Saltreach.";
    const one = article("e2", "The Herald", "2026-02-10T09:00:00Z", "Harbour subsidy at Saltreach", [
      ...lines,
      subsidy,
    ]);
    const { howWeGotHere } = composeBrief(material([one]), { engineVersion: "test" });
    return howWeGotHere.flatMap(({ statements }) => statements.map(({ text }) => text)).join(" ");
  };

  it("takes nothing that an editorial says of itself, nor the past as a comment writer tells it", () => {
    const report = "Parliament abolished the harbour subsidy for grain ships at Saltreach on Monday by 88 votes to 61.";
    expect(withComment([report])).toContain("abolished");
    expect(withComment([report.replace("Parliament abolished", "This board opposed")])).not.toContain("opposed");
    const own = "I grew up in Saltreach. We danced on the quay, and my father worked in our port.";
    expect(withComment([report, own])).not.toContain("abolished");
  });
});

describe("How we got here, of a weekday six days back", () => {
  it("leaves out what may have happened on the morrow of the article, where the day had begun already", () => {
    const dates = (day: string) => {
      const line = `Parliament abolished the harbour subsidy for grain ships at Saltreach ${day} local time by 88 votes to 61.`;
      const subsidy = "The harbour subsidy has paid for a third of the dockers' wages at Saltreach.";
      const one = article("e3", "The Herald", "2026-02-12T09:00:00Z", "Harbour subsidy at Saltreach", [line, subsidy]);
      return composeBrief(material([one]), { engineVersion: "test" }).howWeGotHere.map(({ date }) => date);
    };
    expect(dates("early on Wednesday")).toContain("2026-02-11");
    expect(dates("early on Friday")).not.toContain("2026-02-06");
  });
});

describe("Forecast", () => {
  it("is made by somebody whom the cited words name, and is not past due", () => {
    const { forecast } = brief.behindTheHeadline;
    expect(forecast.length).toBeGreaterThan(0);
    for (const { by, deadline, citations } of forecast) {
      expect(citations[0]?.quote).toContain(by.split(" ").at(-1));
      expect(deadline ?? "9999").not.toBe("2026-03-11");
    }
    expect(forecast.map(({ by }) => by)).not.toContain("The mayor");
  });
});

describe("What the papers say", () => {
  const { outlets } = brief.whatThePapersSay;
  const said = outlets.flatMap(({ statements }) => statements.map(({ text }) => text));

  it("keeps the capital of a title before a name", () => {
    expect(said.join(" ")).not.toMatch(/\bjustice Minister\b/);
  });

  it("names a colleague of the same outlet in full, and never credits twice alike in a row", () => {
    for (const { statements } of outlets) {
      const [first, second] = statements.map(({ text }) => text.split(" that ")[0]);
      expect(second).not.toBe(first);
    }
  });

  it("says who had it first only where two others followed more than an hour later", () => {
    const copies = new Map<string, CopyDecision>();
    const context = {
      sources: sourcesOf(STORY, copies, voicesOf(STORY, copies).of),
      vocabulary: vocabularyOf("en"),
    };
    const words = "Union leader Ada Brandt said 340 dock workers had joined the strike at the Saltreach port.";
    const citing = (...ids: string[]) =>
      ids.map((articleId) => {
        const start = texts.get(articleId)!.indexOf(words);
        return { articleId, start, end: start + words.length };
      });
    const draft = (credit: string, time: string, ...ids: string[]) =>
      verifyStatement(
        {
          text: `${credit} was the first of these outlets to report, at ${time}, that union${words.slice(5)}`,
          citations: citing(...ids),
          frame: { form: "first", articleIds: ids, journalists: [credit.split(" of ")[0]!] },
        },
        context,
      );
    expect(draft("Maria Lopez of The Ledger", "09:00 on 10 March", "s1", "s2", "s3")).toMatchObject({ ok: true });
    expect(draft("Maria Lopez of The Ledger", "08:00 on 10 March", "s1", "s2", "s3").ok).toBe(false);
    expect(draft("Maria Lopez of The Ledger", "09:00 on 10 March", "s1", "s2").ok).toBe(false);
    expect(draft("Jon Hale of The Courier", "12:00 on 12 March", "s2", "s1", "s3").ok).toBe(false);
  });
});
