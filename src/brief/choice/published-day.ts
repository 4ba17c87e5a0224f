import type { AnnotatedArticle } from "../../model/annotation.js";
import { dayNumber } from "../reading/calendar.js";

/** The day on which an article appeared, in days since 1970; NaN where its source gives none. */
export const publishedDay = ({ article }: Pick<AnnotatedArticle, "article">): number =>
  dayNumber(article.published ?? "");
