import type { CopyDecision } from "../../model/index.js";
import type { Sentenced } from "./casualty-counts.js";

/** Articles without those that repeat another: of each copy group the first, which speaks for all. */
export function originals<T extends Pick<Sentenced, "article">>(
  articles: readonly T[],
  copies: ReadonlyMap<string, CopyDecision>,
): T[] {
  const groups = new Set<string>();
  return articles.filter(({ article }) => {
    const group = copies.get(article.id)?.group ?? article.id;
    return !groups.has(group) && groups.add(group);
  });
}
