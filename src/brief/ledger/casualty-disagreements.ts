import type { AnnotatedArticle, CopyDecision, Span } from "../../model/index.js";
import { type CasualtyConflict, casualtyConflicts } from "./casualty-conflicts.js";
import { contrastedCasualties } from "./contrasted-casualties.js";
import { originals } from "./originals.js";

/** One side of a disagreement. */
export interface DisagreementSide {
  readonly articleId: string;
  readonly value: number;
  /** Where the figure stands in the text; absent where only the title has it. */
  readonly span?: Span;
}

/** Two counts of one kind of casualty that cannot both be true. */
export interface CasualtyDisagreement {
  readonly measure: CasualtyConflict["measure"];
  readonly a: DisagreementSide;
  readonly b: DisagreementSide;
  readonly kind: CasualtyConflict["kind"];
}

/**
 * Every disagreement on casualties of a story: between articles, and between holders whom one article sets against each other. This is
 * what pages show and what eval/conflicts.ts measures.
 */
export function casualtyDisagreements(
  articles: readonly AnnotatedArticle[],
  copies: ReadonlyMap<string, CopyDecision>,
): CasualtyDisagreement[] {
  const between = casualtyConflicts(articles, copies).map(({ measure, a, b, kind }) => ({
    ...{ measure, a: sideOf(a), b: sideOf(b), kind },
  }));
  const within = originals(articles, copies).flatMap((article) =>
    contrastedCasualties(article).map(({ measure, a, b }) => {
      const side = ({ value, start, end }: typeof a) => ({
        ...{ articleId: article.article.id, value, span: { start, end } },
      });
      return { measure, a: side(a), b: side(b), kind: "differs" as const };
    }),
  );
  return [...between, ...within];
}

const sideOf = ({ articleId, count }: CasualtyConflict["a"]): DisagreementSide => ({
  articleId,
  value: count.value,
  ...(count.inTitle ? {} : { span: { start: count.start, end: count.end } }),
});
