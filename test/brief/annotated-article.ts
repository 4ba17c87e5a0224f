import { createAnnotator } from "../../src/annotate/index.js";
import type { AnnotatedArticle } from "../../src/model/annotation.js";
import type { Article } from "../../src/model/article.js";
import { digest } from "../../src/text/digest.js";

const annotate = createAnnotator({});

/** An article with its annotations (no name model), from the few fields that a test cares about. */
export function annotatedArticle(fields: {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly owner?: string;
}): AnnotatedArticle {
  const article: Article = {
    id: fields.id,
    url: `https://example.org/${fields.id}`,
    title: fields.title,
    text: fields.text,
    digest: digest(fields.text),
    language: "en",
    outlet: {
      id: fields.outlet.toLowerCase().replace(/\s+/g, "-"),
      name: fields.outlet,
      ...(fields.owner ? { owner: fields.owner } : {}),
    },
    authors: fields.authors ?? [],
    ...(fields.published ? { published: fields.published } : {}),
    retrieved: fields.published ?? "2026-03-13T00:00:00Z",
  };
  return { article, annotations: annotate(article) };
}
