import type { AnnotatedArticle } from "../model/annotation.js";
import type { CopyDecision } from "../model/copy.js";
import { shingles } from "./shingles.js";

export interface CopyOptions {
  /** Share of an article's shingles that must stand in another for it to be a copy. */
  readonly containment?: number;
}

export interface CopySnapshot {
  readonly format: 1;
  readonly articles: ReadonlyArray<{
    readonly id: string;
    readonly group: string;
    readonly shingles: readonly number[];
  }>;
}

export interface CopyDetector {
  add(input: AnnotatedArticle): CopyDecision;
  snapshot(): CopySnapshot;
}

/** Finds which article repeats which. Shingles are kept in an inverted index; containment decides. */
export function createCopyDetector(options: CopyOptions = {}, snapshot?: CopySnapshot): CopyDetector {
  const threshold = options.containment ?? 0.5;
  const articles: Array<{ id: string; group: string; shingles: readonly number[] }> = [];
  const index = new Map<number, number[]>();
  const keep = (entry: { id: string; group: string; shingles: readonly number[] }): void => {
    const at = articles.push(entry) - 1;
    for (const shingle of entry.shingles) {
      const list = index.get(shingle);
      if (list === undefined) index.set(shingle, [at]);
      else list.push(at);
    }
  };
  for (const entry of snapshot?.articles ?? []) keep(entry);

  const add = ({ article }: AnnotatedArticle): CopyDecision => {
    const own = [...shingles(article.text)];
    const shared = new Map<number, number>();
    for (const shingle of own) for (const at of index.get(shingle) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    let best: { at: number; share: number } | undefined;
    for (const [at, count] of shared) {
      const share = count / Math.max(1, Math.min(own.length, articles[at]!.shingles.length));
      if (share >= threshold && (best === undefined || share > best.share)) best = { at, share };
    }
    const original = best === undefined ? undefined : articles[best.at];
    const group = original?.group ?? article.id;
    keep({ id: article.id, group, shingles: own });
    if (original === undefined || best === undefined) {
      return { articleId: article.id, group, evidence: "shares no long run of words with an earlier article" };
    }
    const percent = Math.round(best.share * 100);
    return {
      articleId: article.id,
      group,
      copyOf: original.id,
      similarity: best.share,
      evidence: `${percent} % of its five-word runs stand in ${original.id}`,
    };
  };
  return { add, snapshot: () => ({ format: 1, articles }) };
}
