import type { AnnotatedArticle } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import type { Cast } from "./cast.js";
import { type Edit, indicesWithin, type Passage } from "./passage.js";
import { wordCount } from "./word-count.js";

/** A sentence that was read: where it stands, what of it is cited, and how it is shown. */
export interface ReadSentence {
  readonly id: number;
  /** Index of the article, and who speaks in it. */
  readonly at: number;
  readonly voice: string;
  readonly sentence: number;
  readonly span: Span;
  readonly edits: readonly Edit[];
  readonly text: string;
  readonly terms: readonly string[];
  /** Stretches in quotation marks. */
  readonly quoted: readonly Span[];
  readonly leaning: boolean;
}

/** Share of the characters of a span that stand in quotation marks. */
export const quotedShare = (quoted: readonly Span[], { start, end }: Span): number =>
  quoted.reduce((sum, q) => sum + q.end - q.start, 0) / Math.max(1, end - start);

/** The passage that a sentence makes, with all that its article's annotations have within what is cited. */
export function makePassage({ article, annotations }: AnnotatedArticle, cast: Cast, read: ReadSentence): Passage {
  const { id, at, voice, sentence, span, edits, text, leaning } = read;
  const names = indicesWithin(annotations.names, span);
  return {
    id,
    article: at,
    articleId: article.id,
    voice,
    sentence,
    paragraph: annotations.sentences[sentence]!.paragraph,
    span,
    edits,
    text,
    words: wordCount(text),
    terms: new Set(read.terms),
    cast: [...new Set(names.flatMap((n) => cast.of(at, annotations.names[n]!.entity)?.id ?? []))],
    quantities: indicesWithin(annotations.quantities, span),
    dates: indicesWithin(annotations.dates, span),
    quotations: indicesWithin(annotations.quotations, span),
    claims: indicesWithin(annotations.claims, span),
    quoted: quotedShare(read.quoted, span),
    leaning,
  };
}
