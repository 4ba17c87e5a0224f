import type { AnnotatedArticle } from "../../model/annotation.js";
import { setCounts } from "../../text/counts.js";
import type { Vocabulary } from "../likeness/terms.js";

/** Words of an article that are compared: the lead tells what it is about, the end wanders. In UTF-16 code units. */
const LEAD = 2_000;

/**
 * How much each article is about the matter as a whole, 0 to 1: the share of its terms' weight that lies in terms common to
 * the matter's articles, against the median article. Collections gathered by a search hold articles that mention the matter
 * in passing; their dates are dates of something else.
 */
export function relevance(articles: readonly AnnotatedArticle[], vocabulary: Vocabulary): (index: number) => number {
  const sets = articles.map(
    ({ article }) => new Set(vocabulary.terms(`${article.title}\n${article.text.slice(0, LEAD)}`)),
  );
  const spread = setCounts(sets);
  const common = sets.map((set) => {
    let sum = 0;
    for (const term of set) sum += (spread.get(term)! - 1) / articles.length;
    return sum / Math.sqrt(set.size || 1);
  });
  const median = [...common].sort((a, b) => a - b)[Math.floor(common.length / 2)]!;
  return (index) => (median > 0 ? Math.min(1, common[index]! / median) : 1);
}
