import { createAnnotator, readNameModel } from "../../src/annotate/index.js";
import { composeBrief } from "../../src/brief/index.js";
import { readAsset } from "../../src/io/assets.js";
import type { Article } from "../../src/model/article.js";
import type { Brief } from "../../src/model/brief.js";
import type { QuotingRule } from "../../src/model/quoting.js";
import { digest } from "../../src/text/digest.js";

/** Annotates with the name model that ships. */
export const annotate = createAnnotator({ names: readNameModel(readAsset("weights", "names.bin.gz")) });
const PUBLISHED = "2026-05-04T09:00:00Z";

export type Report = readonly [outlet: string, title: string, sentences: readonly string[], published?: string];

/** The brief of a story of one day, of articles annotated with the names that ship; they appear together where no time is given. */
export function briefOfReports(reports: readonly Report[], quoting?: QuotingRule, language = "en"): Brief {
  const articles = reports.map(([outlet, title, lines, published = PUBLISHED]) => {
    const text = lines.join("\n");
    const article: Article = {
      ...{ id: outlet, url: "", title, text, digest: digest(text), language, authors: [] },
      outlet: { id: outlet, name: `The ${outlet}` },
      ...{ published, retrieved: published },
    };
    return { article, annotations: annotate(article) };
  });
  const articleIds = articles.map(({ article }) => article.id);
  const copies = new Map(articleIds.map((id) => [id, { articleId: id, group: id, evidence: "" }]));
  const times = articles.map(({ article }) => article.published!).sort();
  const story = { id: "s", articleIds, started: times[0]!, updated: times.at(-1)!, thread: [] };
  const material = { story, articles, copies, earlier: [], created: times.at(-1)! };
  return composeBrief({ ...material, ...(quoting ? { quoting } : {}) }, { engineVersion: "test" });
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

export const SHOOTING = "Three people wounded in shooting at Harlow market";
export const SHOTS = [
  "Three people were wounded in a shooting at the Harlow market on Sunday, police said.",
  "The shooting at the Harlow market sent hundreds of shoppers running and closed the market for the rest of the day.",
  "Somebody opened fire between the fruit stalls of the Harlow market shortly before noon, when the shooting scattered the crowd.",
];
/** A shooting of which headline and account say where and how many, and what else the first report says: what is asked, with the answer? */
export const shooting = (...more: readonly string[]): Map<string, string> => askedWith(SHOOTING, SHOTS, ...more);
