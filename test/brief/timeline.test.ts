import { describe, expect, it } from "vitest";
import { rankDates } from "../../src/brief/timeline/rank-dates.js";
import { selectBackground } from "../../src/brief/timeline/select-background.js";
import { selectTimeline } from "../../src/brief/timeline/select-timeline.js";
import type { AnnotatedArticle, DateMention } from "../../src/model/index.js";
import { splitSentences } from "../../src/text/sentences.js";

/** An article whose dates are the ISO days that stand in its text, with `tense` where one follows the day. */
function article(id: string, published: string, text: string): AnnotatedArticle {
  const dates: DateMention[] = [...text.matchAll(/\d{4}-\d{2}-\d{2}/g)].map((match) => ({
    start: match.index,
    end: match.index + 10,
    date: match[0],
    precision: "day",
    tense: "past",
  }));
  return {
    article: {
      id,
      url: "",
      title: "",
      text,
      digest: "",
      language: "en",
      outlet: { id: "o", name: "O" },
      authors: [],
      published,
      retrieved: published,
    },
    annotations: {
      sentences: splitSentences(text),
      dates,
      entities: [],
      names: [],
      links: [],
      quotations: [],
      quantities: [],
      claims: [],
      titleNames: [],
    },
  };
}

const matter = [
  article("a", "2026-03-02", "The dam at Corvo broke on 2026-03-01 after three days of rain in the hills."),
  article(
    "b",
    "2026-03-10",
    "Engineers who inspected the Corvo dam said on 2026-03-09 that its gate had failed. The dam at Corvo broke on 2026-03-01 and drowned the lower town.",
  ),
  article(
    "c",
    "2026-04-20",
    "A judge opened the inquiry into the Corvo dam on 2026-04-20 in the capital. The broken dam of 2026-03-01 is its subject, the court said today in a note.",
  ),
  article("d", "2026-04-21", "The inquiry into the dam goes on until 2026-05-30, the court said in a statement."),
];

describe("timeline", () => {
  it("ranks the day that later articles go back to above days of passing news", () => {
    expect(rankDates(matter)[0]?.date).toBe("2026-03-01");
  });
  it("weighs a day more where an article comes back to it, and where more is printed", () => {
    const often = [
      article(
        "a",
        "2026-03-05",
        "It began on 2026-03-03. The gate failed on 2026-03-04, and on 2026-03-04 the dam broke.",
      ),
      article("b", "2026-03-05", "On 2026-03-03 the gate was shut again. Nobody was at the dam."),
      article("c", "2026-03-07", "The gate had been painted on 2026-03-04."),
    ];
    expect(rankDates(often).map(({ date }) => date)[0]).toBe("2026-03-04");
    expect(rankDates(often).find(({ date }) => date === "2026-03-05")!.score).toBeGreaterThan(
      rankDates(often).find(({ date }) => date === "2026-03-07")!.score,
    );
  });
  it("leaves out days after the newest article", () => {
    expect(rankDates(matter).map(({ date }) => date)).not.toContain("2026-05-30");
  });
  it("gives the days asked for, oldest first, each in sentences that are slices of their articles", () => {
    const timeline = selectTimeline(matter, { dates: 3, sentences: 3 });
    expect(timeline.map(({ date }) => date)).toEqual(["2026-03-01", "2026-03-09", "2026-04-20"]);
    const texts = new Map(matter.map(({ article: { id, text } }) => [id, text]));
    for (const { date, sentences } of timeline) {
      for (const sentence of sentences) {
        expect(texts.get(sentence.articleId)!.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.text).toContain(date);
      }
    }
  });
  it("keeps to the range asked for", () => {
    const timeline = selectTimeline(matter, { dates: 9, sentences: 9, from: "2026-03-05", until: "2026-03-31" });
    expect(timeline.map(({ date }) => date)).toEqual(["2026-03-09"]);
  });
  it("does not tell one thing twice on a day", () => {
    const day = selectTimeline(matter, { dates: 1, sentences: 5 })[0]!;
    expect(new Set(day.sentences.map(({ text }) => text)).size).toBe(day.sentences.length);
  });
  it("has nothing to say of no articles", () => {
    expect(selectTimeline([], { dates: 3, sentences: 3 })).toEqual([]);
  });
});

describe("background", () => {
  const now = article(
    "e",
    "2026-05-02",
    "The inquiry into the Corvo dam heard the engineer who had signed for the gate.",
  );
  it("comes from earlier articles alone, in order of time, within the length asked for", () => {
    const background = selectBackground(matter, now, { words: 40 });
    const order = background.map(({ articleId }) => matter.findIndex((item) => item.article.id === articleId));
    expect(background.length).toBeGreaterThan(1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(background.map(({ text }) => text.split(/\s+/).length).reduce((a, b) => a + b)).toBeLessThan(60);
  });
  it("does not say the same thing twice", () => {
    const twice = [...matter, { ...matter[0]!, article: { ...matter[0]!.article, id: "z" } }];
    const texts = selectBackground(twice, now, { words: 400 }).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
