import { createAnnotator, readNameModel } from "../../src/annotate/index.js";
import { composeBrief } from "../../src/brief/index.js";
import { readAsset } from "../../src/io/assets.js";
import type { Article } from "../../src/model/article.js";
import type { Brief } from "../../src/model/brief.js";
import { digest } from "../../src/text/digest.js";

const annotate = createAnnotator({ names: readNameModel(readAsset("weights", "names.bin.gz")) });
const PUBLISHED = "2026-05-04T09:00:00Z";

/** The brief of a story of one day, of articles given as outlet, title and sentences, annotated with the names that ship. */
export function briefOfReports(reports: ReadonlyArray<readonly [string, string, readonly string[]]>): Brief {
  const articles = reports.map(([outlet, title, lines]) => {
    const text = lines.join("\n");
    const article: Article = {
      ...{ id: outlet, url: "", title, text, digest: digest(text), language: "en", authors: [] },
      outlet: { id: outlet, name: `The ${outlet}` },
      ...{ published: PUBLISHED, retrieved: PUBLISHED },
    };
    return { article, annotations: annotate(article) };
  });
  const articleIds = articles.map(({ article }) => article.id);
  const copies = new Map(articleIds.map((id) => [id, { articleId: id, group: id, evidence: "" }]));
  const story = { id: "s", articleIds, started: PUBLISHED, updated: PUBLISHED, thread: [] };
  return composeBrief({ story, articles, copies, earlier: [], created: PUBLISHED }, { engineVersion: "test" });
}

/** All that a brief asks, with the words of the first answer. */
export const askedIn = (brief: Brief): Map<string, string> =>
  new Map([...brief.goDeeper, ...brief.commonQuestions].map(({ question, answer }) => [question, answer[0]!.text]));

/** A headline and an account that tell little, and one sentence more: what does it lead a reader to be told? */
export const askedWith = (title: string, account: readonly string[], ...more: readonly string[]): Map<string, string> =>
  askedIn(
    briefOfReports([
      ["Ledger", title, [...account, "Nothing else was known on Sunday night about how it had come to that.", ...more]],
      ["Courier", title, account],
      ["Standard", title, account],
    ]),
  );
