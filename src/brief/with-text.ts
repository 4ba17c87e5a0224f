import type { Brief } from "../model/brief.js";

/** The brief with the texts of its articles in it, as `--with-text` writes it; articles without a known text stay as they are. */
export function withTexts(brief: Brief, texts: ReadonlyMap<string, string>): Brief {
  return {
    ...brief,
    articles: brief.articles.map((article) => {
      const text = texts.get(article.id);
      return text === undefined ? article : { ...article, text };
    }),
  };
}
