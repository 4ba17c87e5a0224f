import type { AnnotatedArticle } from "../../model/annotation.js";
import { appeared } from "../../model/article.js";
import type { Span } from "../../model/span.js";
import { type Vocabulary, vocabularyOf } from "../likeness/terms.js";
import { dayOf } from "./rank-dates.js";
import { cosine, vectorOf } from "./vectors.js";

/** A sentence of an article that tells of a day. */
export interface DatedSentence extends Span {
  readonly articleId: string;
  readonly text: string;
}

export interface Candidate extends DatedSentence {
  readonly terms: readonly string[];
  /** How surely the sentence tells of the day: 1 when it names it. */
  readonly weight: number;
}

/** Sentences of the lead tell of the day of publication, or the day before, when they name no other day. */
const LEAD = 3;
const UNNAMED = 0.8;
/** In words: shorter ones are fragments, longer ones pile up clauses that are about something else. */
const SHORTEST = 6;
const LONGEST = 45;

/** Sentences by the day they tell of, for the days asked for. */
export function candidatesByDay(
  articles: readonly AnnotatedArticle[],
  days: ReadonlySet<string>,
  vocabulary: Vocabulary = vocabularyOf(articles[0]?.article.language ?? "en"),
): Map<string, Candidate[]> {
  const byDay = new Map<string, Candidate[]>([...days].map((day) => [day, []]));
  for (const { article, annotations } of articles) {
    const published = appeared(article).slice(0, 10);
    let next = 0;
    annotations.sentences.forEach((sentence, index) => {
      const named = new Set<string>();
      for (; next < annotations.dates.length && annotations.dates[next]!.start < sentence.end; next++) {
        const mention = annotations.dates[next]!;
        if (mention.start >= sentence.start && mention.precision === "day" && mention.until === undefined)
          named.add(mention.date);
      }
      const told = named.size ? [...named] : index < LEAD ? [published] : [];
      const wanted = told.filter((day) => byDay.has(day));
      if (!wanted.length) return;
      const text = article.text.slice(sentence.start, sentence.end);
      const length = text.split(/\s+/).length;
      if (length < SHORTEST || length > LONGEST || text.includes("?")) return;
      const terms = vocabulary.terms(text);
      const weight = (named.size ? 1 : UNNAMED) / Math.max(1, named.size ** 0.5);
      for (const day of wanted) {
        const lag = dayOf(published) - dayOf(day);
        const early = named.size && lag < 0 ? 0.6 : 1;
        byDay.get(day)!.push({ ...sentence, articleId: article.id, text, terms, weight: weight * early });
      }
    });
  }
  return byDay;
}

/**
 * The `count` sentences that together say most of what is said of a day. Each step takes the sentence closest to the centroid
 * of all of them and furthest from those taken (maximal marginal relevance, Carbonell and Goldstein 1998), by cosine over
 * terms weighted with `rarity`.
 */
export function pickSentences(
  candidates: readonly Candidate[],
  count: number,
  rarity: (term: string) => number,
): DatedSentence[] {
  const vectors = candidates.map(({ terms }) => vectorOf(terms, rarity));
  const centroid = new Map<string, number>();
  candidates.forEach(({ weight }, index) => {
    for (const [term, value] of vectors[index]!) centroid.set(term, (centroid.get(term) ?? 0) + value * weight);
  });
  const central = candidates.map(({ weight }, index) => cosine(vectors[index]!, centroid) * weight ** 0.5);
  const nearest = candidates.map(() => 0);
  const taken: number[] = [];
  while (taken.length < Math.min(count, candidates.length)) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < candidates.length; i++) {
      if (taken.includes(i) || nearest[i]! > 0.6) continue;
      const score = central[i]! - 0.4 * nearest[i]!;
      if (score > bestScore) [best, bestScore] = [i, score];
    }
    if (best < 0) break;
    taken.push(best);
    for (let i = 0; i < candidates.length; i++) nearest[i] = Math.max(nearest[i]!, cosine(vectors[i]!, vectors[best]!));
  }
  return taken.map((index) => {
    const { articleId, start, end, text } = candidates[index]!;
    return { articleId, start, end, text };
  });
}
