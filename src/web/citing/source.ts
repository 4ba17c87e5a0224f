import type { BriefArticle, Citation } from "../../model/brief.js";
import type { ArticlePage, Library } from "../../pipeline/library.js";

/** What is told of an article wherever its words are cited. */
export type Source = Omit<BriefArticle, "text">;

const ofArticlePage = ({ article, wire, copyOf }: ArticlePage): Source => ({
  id: article.id,
  url: article.url,
  title: article.title,
  published: article.published ?? "",
  authors: article.authors,
  outlet: article.outlet,
  digest: article.digest,
  ...(wire === undefined ? {} : { wire }),
  ...(copyOf === undefined ? {} : { copyOf }),
  ...(article.licence === undefined ? {} : { licence: article.licence }),
});

/** Sources by article id: those a brief lists, and from the library those it cites beyond its own story. */
export async function sourcesFor(
  library: Library,
  listed: readonly BriefArticle[],
  citations: readonly Citation[],
): Promise<ReadonlyMap<string, Source>> {
  const sources = new Map<string, Source>(listed.map((article) => [article.id, article]));
  const missing = [...new Set(citations.map((c) => c.articleId))].filter((id) => !sources.has(id));
  for (const id of missing) {
    const page = await library.article(id);
    if (page) sources.set(id, ofArticlePage(page));
  }
  return sources;
}
