import { openCorpora, type TrainingDocument } from "./corpora.js";
import { gum } from "./gum.js";
import { markedWikinews, type OpenArticle } from "./wikinews.js";

/** Everything with marked names that the tagger learns from; `folder` is the shared data on names. */
export const trainingDocuments = (folder: string, wikinews: readonly OpenArticle[]): TrainingDocument[] => [
  ...openCorpora.wikigold(folder),
  ...openCorpora.ewt(folder),
  ...gum(folder),
  ...markedWikinews(wikinews, "data/weights/names-wikinews.jsonl"),
];
