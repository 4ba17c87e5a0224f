import type { Brief, BriefArticle } from "./brief.js";

/** The articles that report the story; those of earlier stories, which only its history cites, left out. */
export const coverageOf = ({ articles }: Pick<Brief, "articles">): readonly BriefArticle[] =>
  articles.filter((article) => !article.background);
