import type {
  Annotations,
  Article,
  Claim,
  DateMention,
  Link,
  NameMention,
  Quantity,
  Quotation,
  Sentence,
} from "../model/index.js";

/** One line of `parallax annotate`: every layer, each item with `start` and `end` into the normalised text. */
export interface AnnotationRow {
  readonly id: string;
  readonly text?: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameMention[];
  readonly links: readonly Link[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly claims: readonly Claim[];
}

export function annotationRow(
  article: Article,
  annotations: Annotations,
  options: { readonly withText?: boolean } = {},
): AnnotationRow {
  const { sentences, names, links, quotations, quantities, dates, claims } = annotations;
  return {
    id: article.id,
    ...(options.withText ? { text: article.text } : {}),
    sentences,
    names,
    links,
    quotations,
    quantities,
    dates,
    claims,
  };
}
