import { describe, expect, it } from "vitest";
import { createAnnotator, readNameModel } from "../../src/annotate/index.js";
import { composeBrief } from "../../src/brief/index.js";
import { readAsset } from "../../src/io/assets.js";
import type { Article } from "../../src/model/article.js";
import { digest } from "../../src/text/digest.js";

const annotate = createAnnotator({ names: readNameModel(readAsset("weights", "names.bin.gz")) });

/** Who is shown with which figure, of reports given as outlet, hour of one day, title and sentences. */
function positionsOf(reports: ReadonlyArray<readonly [string, string, string, string]>): string[][] {
  const articles = reports.map(([outlet, hour, title, text]) => {
    const time = `2026-05-04T${hour}:00:00Z`;
    const article: Article = {
      ...{ id: outlet, url: "", title, text, digest: digest(text), language: "en", authors: [] },
      ...{ outlet: { id: outlet, name: `The ${outlet}` }, published: time, retrieved: time },
    };
    return { article, annotations: annotate(article) };
  });
  const articleIds = articles.map(({ article }) => article.id);
  const copies = new Map(articleIds.map((id) => [id, { articleId: id, group: id, evidence: "" }]));
  const times = { started: articles[0]!.article.published!, updated: articles.at(-1)!.article.published! };
  const story = { id: "s", articleIds, thread: [], ...times };
  const brief = composeBrief(
    { story, articles, copies, earlier: [], created: times.updated },
    { engineVersion: "test" },
  );
  return brief.whatThePapersSay.disputes.flatMap(({ positions }) =>
    positions.map(({ value, holder }) => [value, holder]),
  );
}

const ledger = (hour: string) =>
  [
    "Ledger",
    hour,
    "Saltreach says 212 prisoners freed, monitor counts 61",
    "The interim president said on Monday that 212 prisoners had been freed this week, while the monitoring group Open Door said it could confirm 61 releases.",
  ] as const;
const standard = (hour: string) =>
  [
    "Standard",
    hour,
    "President dares the opposition to vote",
    "In a speech of half an hour the interim president said that 312 prisoners had been freed since Sunday, and the house rose to its feet.",
  ] as const;

describe("disputed figures", () => {
  it("are shown as each outlet has them, where two give one holder's figure differently, those of headlines first", () => {
    expect(positionsOf([ledger("17"), standard("20")])).toEqual([
      ["212", expect.stringMatching(/interim president, as The Ledger has it$/)],
      ["61", expect.stringMatching(/Open Door$/)],
      ["312", expect.stringMatching(/interim president, as The Standard has it$/)],
    ]);
  });

  it("are the holder's newest alone, where hours lie between", () => {
    const holders = positionsOf([ledger("04"), standard("20")]).map(([, holder]) => holder);
    expect(holders.filter((holder) => /president/.test(holder!))).toHaveLength(1);
  });
});
