import type { Annotations, Article, StageInfo } from "../model/index.js";
import { splitSentences } from "../text/sentences.js";
import { findClaims } from "./claims.js";
import { findDateMentions } from "./dates.js";
import { tagNames } from "./names/index.js";
import { findQuantities } from "./quantities.js";
import { findQuotations } from "./quotations.js";
import { viewText } from "./text-view.js";

export { type AnnotationRow, annotationRow } from "./row.js";

/** What the annotator was given to work with; parsed data, since this folder reads no files. */
// biome-ignore lint/suspicious/noEmptyInterface: the names model and the knowledge base join here
export interface AnnotatorResources {}

export const annotateStage: StageInfo = { name: "annotate", version: 1, needs: ["article"], gives: "annotations" };

/** Every layer of annotation for an article. Layers made for English stay empty for other languages. */
export function createAnnotator(_resources: AnnotatorResources): (article: Article) => Annotations {
  return (article) => {
    const sentences = splitSentences(article.text);
    const view = viewText(article.text, sentences);
    const english = article.language === "en" || article.language === "und";
    const { names, entities, titleNames } = tagNames(article, sentences);
    const published = article.published ?? article.retrieved;
    const dates = english ? findDateMentions(view, published) : [];
    const quotations = english ? findQuotations(view, names) : [];
    const quantities = english ? findQuantities(view, { dates, names, quotations }) : [];
    const claims = english ? findClaims(view, { names, quotations, quantities, dates }, article.language) : [];
    return { sentences, entities, names, links: [], quotations, quantities, dates, claims, titleNames };
  };
}
