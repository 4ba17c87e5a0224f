import type { Annotations, Article, KnowledgeBase, StageInfo } from "../model/index.js";
import { splitSentences } from "../text/sentences.js";
import { stopwords } from "../text/stopwords.js";
import { words } from "../text/tokens.js";
import { createChunker } from "./chunks.js";
import { findClaims } from "./claims.js";
import { findDateMentions } from "./dates.js";
import { createLinker } from "./linking/index.js";
import { createNameTagger, type NameModel, type TaggedNames } from "./names/index.js";
import { findQuantities } from "./quantities.js";
import { findQuotations } from "./quotations.js";
import { viewText } from "./text-view.js";

export { type NameModel, readNameModel } from "./names/index.js";
export { type AnnotationRow, annotationRow } from "./row.js";

/** What the annotator works with; parsed data, since this folder reads no files. */
export interface AnnotatorResources {
  /** Names are found with this model; without it the layers of names, entities and links stay empty. */
  readonly names?: NameModel;
  /** Names are linked to this; without it the layer of links stays empty. */
  readonly knowledge?: KnowledgeBase;
}

export const annotateStage: StageInfo = { name: "annotate", version: 10, needs: ["article"], gives: "annotations" };

const NO_NAMES: TaggedNames = { names: [], entities: [], titleNames: [] };

/**
 * A function that makes every layer of annotation for an article. It remembers nothing of one article when it reads the next.
 * Layers made for English (quotations, figures, dates, claims) stay empty for other languages.
 */
export function createAnnotator(resources: AnnotatorResources): (article: Article) => Annotations {
  const tagger = resources.names ? createNameTagger(resources.names) : undefined;
  const link = resources.knowledge ? createLinker(resources.knowledge) : undefined;
  const chunksOf = createChunker();
  return (article) => {
    const { text } = article;
    const sentences = splitSentences(text);
    const chunked = chunksOf(text);
    const english = isEnglish(article);
    // The tagger has learned English: of a French text it takes the "Un" that opens a sentence for the UN.
    const small = english ? undefined : stopwords(article.language);
    const isSmallWord = small && ((word: string) => small.has(word));
    const { names, entities, titleNames } = tagger?.tag(chunked, sentences, article.title, isSmallWord) ?? NO_NAMES;
    const links = link?.(text, names, entities) ?? [];
    const shared = { sentences, entities, names, links, titleNames };
    if (!english) return { ...shared, quotations: [], quantities: [], dates: [], claims: [] };
    const view = viewText(chunked, sentences, names);
    const dates = findDateMentions(view, article.published ?? article.retrieved);
    const { quotations, statements } = findQuotations(view, names, entities);
    const quantities = findQuantities(view, { dates, names, quotations: statements });
    const claims = findClaims(view, { names, quotations, quantities, dates }, "en");
    return { ...shared, quotations, quantities, dates, claims };
  };
}

/** Share of English function words from which text of unknown language counts as English. */
const ENGLISH_SHARE = 0.2;

function isEnglish({ language, text }: Article): boolean {
  if (language !== "und") return /^en(?:-|$)/i.test(language);
  const start = words(text.slice(0, 2000));
  const stop = stopwords("en");
  return start.filter((word) => stop.has(word)).length > ENGLISH_SHARE * start.length;
}
