import type { AnnotatedArticle } from "../../model/annotation.js";
import type { Span } from "../../model/span.js";
import type { Cast } from "../people/cast.js";
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
  /** Share of the characters that stand in quotation marks. */
  readonly quoted: number;
  readonly leaning: boolean;
}

/** Share of the characters of a span that stand in quotation marks. */
export const quotedShare = (quoted: readonly Span[], { start, end }: Span): number =>
  quoted.reduce((sum, q) => sum + q.end - q.start, 0) / Math.max(1, end - start);

/** What an article's annotations have within a span, by their places. */
export function annotatedWithin(
  { quantities, dates, quotations, claims }: AnnotatedArticle["annotations"],
  span: Span,
): Pick<Passage, "quantities" | "dates" | "quotations" | "claims"> {
  return {
    quantities: indicesWithin(quantities, span),
    dates: indicesWithin(dates, span),
    quotations: indicesWithin(quotations, span),
    claims: indicesWithin(claims, span),
  };
}

/** Members of the cast that are named within a span of an article. */
function castWithin({ names }: AnnotatedArticle["annotations"], cast: Cast, at: number, span: Span): number[] {
  const members = new Set<number>();
  for (const name of indicesWithin(names, span)) {
    const member = cast.of(at, names[name]!.entity);
    if (member) members.add(member.id);
  }
  return [...members];
}

/** What the article of a sentence tells of it. */
function toldByArticle(
  { article, annotations }: AnnotatedArticle,
  cast: Cast,
  { at, sentence, span }: ReadSentence,
): Pick<Passage, "articleId" | "paragraph" | "cast" | keyof ReturnType<typeof annotatedWithin>> {
  return {
    articleId: article.id,
    paragraph: annotations.sentences[sentence]!.paragraph,
    cast: castWithin(annotations, cast, at, span),
    ...annotatedWithin(annotations, span),
  };
}

/** The passage that a sentence makes, with all that its article's annotations have within what is cited. */
export function makePassage(annotated: AnnotatedArticle, cast: Cast, read: ReadSentence): Passage {
  const { id, at, voice, sentence, span, edits, text, quoted, leaning } = read;
  const told = toldByArticle(annotated, cast, read);
  return {
    id,
    article: at,
    articleId: told.articleId,
    voice,
    sentence,
    paragraph: told.paragraph,
    span,
    edits,
    text,
    words: wordCount(text),
    terms: new Set(read.terms),
    cast: told.cast,
    quantities: told.quantities,
    dates: told.dates,
    quotations: told.quotations,
    claims: told.claims,
    quoted,
    leaning,
  };
}
