import type { Passage } from "./passage.js";
import type { Reading } from "./reading.js";

/** Whether a sentence on record is of the story's own articles, also where people were introduced in it; those of earlier stories are numbered apart. */
export const isOwnPassage = ({ passages }: Pick<Reading, "passages">, { id, articleId }: Passage): boolean =>
  passages[id]?.articleId === articleId;
