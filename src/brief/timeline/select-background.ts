import type { AnnotatedArticle } from "../../model/annotation.js";
import { appeared } from "../../model/article.js";
import { setCounts } from "../../text/counts.js";
import { vocabularyOf } from "../likeness/terms.js";
import type { DatedSentence } from "./pick-sentences.js";
import { cosine, vectorOf } from "./vectors.js";

export interface BackgroundOptions {
  /** Length aimed at, in words; the last sentence may go over it by half its length. */
  readonly words: number;
}

/** How much each reason counts for taking a sentence; they sum to one. */
const WEIGHTS = { central: 0.25, related: 0.15, recent: 0.5, first: 0.2 };
/** Share of the closeness to what was taken already that is held against a sentence. */
const REPETITION = 0.6;

/**
 * What a reader must know of earlier reports to follow a new one: sentences of the earlier articles that lie at the centre of
 * the matter, touch what is new, are recent, or tell how it began; without repetition (maximal marginal relevance), in order
 * of time. `earlier` is oldest first.
 */
export function selectBackground(
  earlier: readonly AnnotatedArticle[],
  now: AnnotatedArticle,
  options: BackgroundOptions,
): DatedSentence[] {
  const vocabulary = vocabularyOf(now.article.language);
  const rows = earlier.flatMap(({ article, annotations }, age) =>
    annotations.sentences.map((span) => {
      const text = article.text.slice(span.start, span.end);
      return { ...span, articleId: article.id, text, age, at: appeared(article), terms: vocabulary.terms(text) };
    }),
  );
  const spread = setCounts(rows.map(({ terms }) => new Set(terms)));
  // Terms that recur make the matter; terms of one sentence say little about it.
  const rarity = (term: string): number => Math.log(1 + rows.length / (spread.get(term) ?? 1));
  const vectors = rows.map(({ terms }) => vectorOf(terms, rarity));
  const centre = new Map<string, number>();
  for (const vector of vectors) for (const [term, value] of vector) centre.set(term, (centre.get(term) ?? 0) + value);
  const query = vectorOf(vocabulary.terms(`${now.article.title} ${now.article.text}`), rarity);
  const central = relative(vectors.map((vector) => cosine(vector, centre)));
  const related = relative(vectors.map((vector) => cosine(vector, query)));
  const value = rows.map(({ age }, i) => {
    const recent = earlier.length > 1 ? age / (earlier.length - 1) : 1;
    const first = age === 0 ? 1 : 0;
    const w = WEIGHTS;
    return w.central * central[i]! + w.related * related[i]! + w.recent * recent ** 12 + w.first * first;
  });
  return takeUntil(rows, vectors, value, options.words);
}

interface Row extends DatedSentence {
  readonly age: number;
}

function takeUntil(
  rows: readonly Row[],
  vectors: ReadonlyArray<ReadonlyMap<string, number>>,
  value: readonly number[],
  budget: number,
): DatedSentence[] {
  const nearest = rows.map(() => 0);
  const taken = new Set<number>();
  let used = 0;
  while (used < budget) {
    let best = -1;
    let bestScore = 0;
    for (let i = 0; i < rows.length; i++) {
      if (taken.has(i) || nearest[i]! > 0.7) continue;
      const length = rows[i]!.text.split(/\s+/).length;
      if (length < 5 || used + length / 2 > budget) continue;
      const score = value[i]! - REPETITION * nearest[i]!;
      if (score > bestScore) [best, bestScore] = [i, score];
    }
    if (best < 0) break;
    taken.add(best);
    used += rows[best]!.text.split(/\s+/).length;
    for (let i = 0; i < rows.length; i++) nearest[i] = Math.max(nearest[i]!, cosine(vectors[i]!, vectors[best]!));
  }
  return [...taken]
    .sort((a, b) => a - b)
    .map((index) => {
      const { articleId, start, end, text } = rows[index]!;
      return { articleId, start, end, text };
    });
}

/** Values as shares of the greatest. */
function relative(values: readonly number[]): number[] {
  const top = values.reduce((a, b) => Math.max(a, b), 0);
  return values.map((value) => (top > 0 ? value / top : 0));
}
