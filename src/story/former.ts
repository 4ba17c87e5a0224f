import type { AnnotatedArticle } from "../model/annotation.js";
import { appeared } from "../model/article.js";
import type { CopyDecision } from "../model/copy.js";
import type { Evidence, Story, StoryEvent } from "../model/story.js";
import { digest } from "../text/digest.js";
import { terms } from "./terms.js";

export interface StoryOptions {
  readonly threshold?: number;
}

export interface StoryFormer {
  /** Takes one article, in order of arrival, and says what changed. Deterministic. */
  add(input: AnnotatedArticle, copy: CopyDecision): StoryEvent[];
  storyOf(articleId: string): string | undefined;
  stories(): Story[];
  /** The story an id stands for today: follows the redirects of merged stories. */
  resolve(storyId: string): string;
  /** Events that decided where the article is, oldest first. */
  why(articleId: string): StoryEvent[];
  snapshot(): unknown;
}

interface Live {
  id: string;
  articleIds: string[];
  started: string;
  updated: string;
  sum: Map<string, number>;
}

/** Id of the story that an article founds: stable, and the same wherever the article is seen first. */
export const storyIdOf = (articleId: string): string => `s${digest(articleId).slice(0, 10)}`;

export function createStoryFormer(options: StoryOptions = {}, snapshot?: unknown): StoryFormer {
  const threshold = options.threshold ?? 0.2;
  const live = new Map<string, Live>();
  const storyByArticle = new Map<string, string>();
  const log = new Map<string, StoryEvent[]>();
  const frequency = new Map<string, number>();
  const postings = new Map<string, Set<string>>();
  let seen = 0;
  const idf = (term: string): number => Math.log((seen + 50) / ((frequency.get(term) ?? 0) + 0.5));

  const vectorOf = (input: AnnotatedArticle): Map<string, number> => {
    const { article } = input;
    const counts = new Map<string, number>();
    const bump = (text: string, weight: number): void => {
      for (const { term } of terms(text, article.language)) counts.set(term, (counts.get(term) ?? 0) + weight);
    };
    bump(article.title, 2);
    bump(article.text.slice(0, 4000), 1);
    for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    seen++;
    let norm = 0;
    for (const [term, count] of counts) {
      const weight = (1 + Math.log(count)) * idf(term);
      counts.set(term, weight);
      norm += weight * weight;
    }
    for (const [term, weight] of counts) counts.set(term, weight / Math.sqrt(norm));
    return counts;
  };

  const add = (input: AnnotatedArticle): StoryEvent[] => {
    const { article } = input;
    const known = storyByArticle.get(article.id);
    if (known !== undefined) return [];
    const vector = vectorOf(input);
    const scores = new Map<string, number>();
    for (const [term, weight] of vector) {
      for (const id of postings.get(term) ?? []) {
        scores.set(
          id,
          (scores.get(id) ?? 0) + (weight * live.get(id)!.sum.get(term)!) / live.get(id)!.articleIds.length,
        );
      }
    }
    let best: Live | undefined;
    let bestScore = 0;
    const at = Date.parse(appeared(article));
    for (const [id, cosine] of scores) {
      const story = live.get(id)!;
      const days = Math.abs(at - Date.parse(story.updated)) / 86_400_000;
      const score = cosine * (Number.isFinite(days) ? 0.6 + 0.4 * Math.exp(-days / 7) : 1);
      if (score > bestScore) [best, bestScore] = [story, score];
    }
    const evidence: Evidence = { score: bestScore, parts: { words: bestScore } };
    const when = appeared(article);
    let event: StoryEvent;
    if (best === undefined || bestScore < threshold) {
      best = { id: storyIdOf(article.id), articleIds: [], started: when, updated: when, sum: new Map() };
      live.set(best.id, best);
      event = { kind: "created", storyId: best.id, articleId: article.id, evidence };
    } else event = { kind: "joined", storyId: best.id, articleId: article.id, evidence };
    best.articleIds.push(article.id);
    if (when > best.updated) best.updated = when;
    for (const [term, weight] of vector) {
      best.sum.set(term, (best.sum.get(term) ?? 0) + weight);
      const list = postings.get(term) ?? new Set();
      list.add(best.id);
      postings.set(term, list);
    }
    storyByArticle.set(article.id, best.id);
    log.set(article.id, [event]);
    return [event];
  };
  for (const item of (snapshot as { articles?: Array<[AnnotatedArticle, CopyDecision]> } | undefined)?.articles ?? [])
    add(item[0]);
  return {
    add,
    storyOf: (articleId) => storyByArticle.get(articleId),
    stories: () =>
      [...live.values()].map(({ id, articleIds, started, updated }) => ({
        id,
        articleIds,
        started,
        updated,
        thread: [],
      })),
    resolve: (id) => id,
    why: (articleId) => log.get(articleId) ?? [],
    snapshot: () => ({}),
  };
}
