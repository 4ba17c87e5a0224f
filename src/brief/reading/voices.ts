import type { AnnotatedArticle } from "../../model/annotation.js";
import type { Article } from "../../model/article.js";
import type { CopyDecision } from "../../model/copy.js";
import { fold } from "../likeness/terms.js";

/** Short and long names of the agencies whose copy is reprinted most; anything else stands as it is written. */
const AGENCIES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(the )?(ap|associated press)( news)?$/, "Associated Press"],
  [/^(thomson )?reuters$/, "Reuters"],
  [/^(afp|agence france[- ]presse)$/, "Agence France-Presse"],
  [/^(pa|pa media|press association)$/, "PA Media"],
  [/^(upi|united press international)$/, "United Press International"],
  [/^dpa( international)?$/, "dpa"],
];

/** Full name of an agency that is known by several. */
export function agencyName(name: string): string {
  const key = fold(name).trim();
  return AGENCIES.find(([pattern]) => pattern.test(key))?.[1] ?? name;
}

/** Who speaks in each article: copies speak with the voice of whom they copy, agency copy with the agency's, all else with the owner's. */
export interface Voices {
  of(articleId: string): string;
  /** How many independent voices stand behind these articles; at least 1 when there is an article. */
  count(articleIds: Iterable<string>): number;
}

const own = (article: Article): string => `owner:${fold(article.outlet.owner ?? agencyName(article.outlet.name))}`;

export function voicesOf(articles: readonly AnnotatedArticle[], copies: ReadonlyMap<string, CopyDecision>): Voices {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const agencyOwner = new Map<string, string>();
  for (const { article } of articles) agencyOwner.set(fold(agencyName(article.outlet.name)), own(article));
  const resolve = (id: string, depth: number): string => {
    const article = byId.get(id);
    const copy = copies.get(id);
    if (copy?.wire) {
      const agency = fold(agencyName(copy.wire));
      return agencyOwner.get(agency) ?? `owner:${agency}`;
    }
    if (copy?.copyOf && depth < 8)
      return byId.has(copy.copyOf) ? resolve(copy.copyOf, depth + 1) : `group:${copy.group}`;
    return article ? own(article) : `article:${id}`;
  };
  const cache = new Map<string, string>();
  const of = (id: string): string => {
    let voice = cache.get(id);
    if (voice === undefined) {
      voice = resolve(id, 0);
      cache.set(id, voice);
    }
    return voice;
  };
  return { of, count: (ids) => new Set([...ids].map(of)).size };
}
