import type { Article } from "../model/article.js";
import type { Rejection } from "../model/rejection.js";
import type { ArticleHead, Store } from "./ports.js";
import type { ReadArticle } from "./read-capture.js";

/** What became of one capture. */
export type Outcome =
  | { readonly kind: "stored" | "changed" | "unchanged"; readonly articleId: string }
  | { readonly kind: "rejected"; readonly rejection: Rejection };

/** An article that is new (version 1), or new in this version. */
export interface Entry extends ReadArticle {
  readonly version: number;
}

export interface Sorted {
  /** One for each that was read, in order. */
  readonly outcomes: readonly Outcome[];
  readonly entries: readonly Entry[];
  readonly rejections: readonly Rejection[];
}

type Words = Pick<ArticleHead, "version" | "title" | "digest">;

/** Versions of articles by id, oldest first. */
export type KnownWords = Map<string, Words[]>;

const sameWords = (head: Words, article: Article): boolean =>
  head.digest === article.digest && head.title === article.title;

/**
 * Sorts what was read into new, changed, unchanged and refused. An article is unchanged when any version of it had these
 * words: an import that is run again must not play old versions back over newer ones. A bare headline for an article
 * whose text is known says nothing new either. `known` is what is known beside the store, and is added to.
 */
export async function sortArticles(
  read: ReadonlyArray<ReadArticle | Rejection>,
  store: Store,
  known: KnownWords = new Map(),
): Promise<Sorted> {
  const ids = new Set(read.flatMap((found) => ("article" in found ? [found.article.id] : [])));
  const fresh = [...ids].filter((id) => !known.has(id));
  for (const id of fresh) known.set(id, []);
  for (const head of await store.heads(fresh)) known.get(head.id)?.push(head);

  const outcomes: Outcome[] = [];
  const entries: Entry[] = [];
  const rejections: Rejection[] = [];
  for (const found of read) {
    if (!("article" in found)) {
      rejections.push(found);
      outcomes.push({ kind: "rejected", rejection: found });
      continue;
    }
    if (found.insteadOf) rejections.push(found.insteadOf);
    const { article } = found;
    const versions = known.get(article.id) ?? [];
    const bare = versions.length > 0 && article.text === "";
    if (bare || versions.some((head) => sameWords(head, article))) {
      outcomes.push({ kind: "unchanged", articleId: article.id });
      continue;
    }
    const version = (versions[versions.length - 1]?.version ?? 0) + 1;
    versions.push({ version, title: article.title, digest: article.digest });
    entries.push({ ...found, version });
    outcomes.push({ kind: version === 1 ? "stored" : "changed", articleId: article.id });
  }
  return { outcomes, entries, rejections };
}
