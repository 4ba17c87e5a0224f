import { describe, expect, it } from "vitest";
import type { Brief, Statement } from "../../src/model/brief.js";
import { isRejection } from "../../src/model/rejection.js";
import { figureSeries } from "../../src/pipeline/figure-series.js";
import type { ArticleRecord, BriefRecord } from "../../src/pipeline/ports.js";
import { capture, NOW, testStages } from "./desk.js";

const stages = testStages();

/** An article whose whole first sentence a brief cites. */
function record(seq: number, day: string, text: string): ArticleRecord {
  const id = `a${seq}`;
  const article = stages.extract.record(
    capture(id, "Flood in the valley", text, {
      published: `2026-03-${day}T08:00:00Z`,
      url: `https://o${seq}.example/a`,
    }),
    NOW,
  );
  if (isRejection(article)) throw new Error(article.message);
  const annotations = stages.annotate.run(article);
  const copy = { articleId: id, group: id, evidence: "" };
  return { seq, version: 1, article, annotations, copy, stages: {} };
}

const cites = ({ article }: ArticleRecord): Statement => {
  const end = article.text.indexOf(".") + 1;
  const citation = { articleId: article.id, start: 0, end, quote: article.text.slice(0, end) };
  return { text: citation.quote, citations: [citation], independentSources: 1 };
};

function briefOf(
  records: readonly ArticleRecord[],
  cited = records,
  disputed: readonly ArticleRecord[] = [],
): BriefRecord {
  const brief = {
    story: { id: "s", version: 1, language: "en" },
    articles: records.map(({ article }) => ({ ...article, outlet: article.outlet })),
    whatHappened: cited.map(cites),
    behindTheHeadline: { themes: [], forecast: [] },
    whatThePapersSay: {
      outlets: [],
      agreements: [],
      disputes: [
        { about: "deaths", positions: disputed.map((one) => ({ value: "3", holder: "o", statement: cites(one) })) },
      ],
    },
    howWeGotHere: [],
    goDeeper: [],
    commonQuestions: [],
  } as unknown as Brief;
  const articles = records.map(({ article }) => ({ id: article.id, version: 1 }));
  const frozen = { articles, copies: records.map(({ copy }) => copy), earlier: [], created: NOW };
  return { brief, frozen, stageVersion: 1 } as unknown as BriefRecord;
}

const told = async (records: readonly ArticleRecord[], brief = briefOf(records)) => {
  const store = { article: async (id: string) => records.find(({ article }) => article.id === id) };
  const series = await figureSeries(store, brief);
  return series.map(({ label, values }) => [label, ...values.map(({ words, at }) => `${words} ${at.slice(0, 10)}`)]);
};

const three = record(1, "06", "At least three people were killed when the river burst its banks. The rain went on.");
const seven = record(2, "07", "Seven people were killed in the flood, the ministry said. The rain went on.");
const again = record(3, "07", "Seven people were killed in the valley. The bridge is closed.");
const eleven = record(4, "09", "Eleven people were killed in the flood, the ministry said. The search has ended.");
const five = record(5, "09", "Five people were killed in the flood, a doctor said. The search has ended.");

describe("figures over time", () => {
  it("are told oldest first, each value once, in the article's words", async () => {
    expect(await told([eleven, three, seven, again])).toEqual([
      ["killed", "at least three 2026-03-06", "seven 2026-03-07", "eleven 2026-03-09"],
    ]);
  });

  it("rest on words that the brief cites, and on no others", async () => {
    const records = [three, seven, eleven];
    const brief = briefOf(records, [three, eleven]);
    expect(await told(records, brief)).toEqual([["killed", "at least three 2026-03-06", "eleven 2026-03-09"]]);
    const [series] = await figureSeries({ article: async (id) => records.find((one) => one.article.id === id) }, brief);
    expect(series?.values.map(({ citation }) => citation)).toEqual(
      [three, eleven].flatMap((one) => cites(one).citations),
    );
    expect(await told(records, briefOf(records, [three]))).toEqual([]);
  });

  it("are no series where outlets differ on one day, or where a figure goes back and forth", async () => {
    expect(await told([three, eleven, five])).toEqual([]);
    expect(await told([three, seven, five])).toEqual([]);
  });

  it("are left to a dispute that tells them with their holders", async () => {
    expect(await told([three, seven], briefOf([three, seven], undefined, [three, seven]))).toEqual([]);
  });
});
