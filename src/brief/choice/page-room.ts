import type { AnnotatedArticle } from "../../model/annotation.js";
import { isReserved } from "../../model/article.js";
import type { Citation } from "../../model/brief.js";
import { isOpenLicence, mayStand, type QuotingRule } from "../../model/quoting.js";
import type { Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";

/** How much of the story's articles one page may show, for a choice of sentences that is to stand there whole. */
export interface Room {
  /** Whether a page that shows nothing else has room for these passages. */
  fits(passages: readonly Passage[]): boolean;
  /** Whether it has room for one more beside what statements show of its article. */
  beside(statements: ReadonlyArray<{ readonly citations: readonly Citation[] }>, passage: Passage): boolean;
}

export const ANY_ROOM: Room = { fits: () => true, beside: () => true };

/** Room on the story's page: any where it has no quoting rule. */
export const roomOf = ({ material, articles }: Pick<Reading, "material" | "articles">): Room =>
  material.quoting ? roomOn(material.quoting, articles) : ANY_ROOM;

function roomOn(rule: QuotingRule, articles: readonly AnnotatedArticle[]): Room {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  /** Whether extracts of these lengths of one article may stand on one page. */
  const allowed = (id: string, lengths: readonly number[]): boolean => {
    const article = byId.get(id);
    if (!article || isOpenLicence(article.licence)) return true;
    if (isReserved(article.access)) return false;
    let spent = 0;
    return lengths.every((length) => {
      const stands = mayStand(rule, article.text.length, spent, length);
      spent += length;
      return stands;
    });
  };
  const all = (extracts: ReadonlyArray<{ readonly id: string; readonly length: number }>): boolean => {
    const lengths = new Map<string, number[]>();
    for (const { id, length } of extracts) lengths.set(id, [...(lengths.get(id) ?? []), length]);
    return [...lengths].every(([id, some]) => allowed(id, some));
  };
  const extract = ({ articleId, span }: Passage) => ({ id: articleId, length: span.end - span.start });
  return {
    fits: (passages) => all(passages.map(extract)),
    beside: (statements, passage) =>
      all([
        ...statements.flatMap(({ citations: [first] }) =>
          first?.articleId === passage.articleId ? [{ id: first.articleId, length: first.end - first.start }] : [],
        ),
        extract(passage),
      ]),
  };
}
