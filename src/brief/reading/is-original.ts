import type { AnnotatedArticle } from "../../model/annotation.js";
import type { StoryMaterial } from "../../model/material.js";

/** Whether an article of a story repeats no other. */
export const isOriginal = ({ copies }: Pick<StoryMaterial, "copies">, { article }: AnnotatedArticle): boolean =>
  copies.get(article.id)?.copyOf === undefined;
