import { type AnnotatedArticle, NO_ANNOTATIONS } from "../../src/model/annotation.js";
import type { Article } from "../../src/model/article.js";
import type { CopyDecision } from "../../src/model/copy.js";
import { digest } from "../../src/text/index.js";

/** An article without annotations; what is not given is plain. */
export function article(id: string, title: string, text: string, more: Partial<Article> = {}): AnnotatedArticle {
  return {
    article: {
      id,
      url: "",
      title,
      text,
      digest: digest(text),
      language: "en",
      outlet: { id: `outlet-${id}`, name: `Outlet ${id}` },
      authors: [],
      retrieved: "2026-11-23T00:00:00.000Z",
      ...more,
    },
    annotations: NO_ANNOTATIONS,
  };
}

export const original = (id: string): CopyDecision => ({ articleId: id, group: id, evidence: "no copy" });
