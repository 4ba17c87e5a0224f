import type { AnnotatedArticle } from "../model/annotation.js";
import type { Article } from "../model/article.js";
import { isRejection } from "../model/rejection.js";
import type { Stages } from "../pipeline/stages.js";
import type { Context } from "./context.js";
import { createRefusals } from "./refusals.js";

/** When an article counts as having arrived that states no time, before any other has stated one. */
const NO_TIME_YET = "1970-01-01T00:00:00.000Z";

/** Articles of a file, and how many of its rows could be used and how many were refused, so far. */
export interface Measured {
  readonly articles: AsyncIterable<Article>;
  counts(): { readonly read: number; readonly refused: number };
}

export interface MeasuredOptions {
  /** Told of each refused row that states an id, in its place among the articles. */
  readonly onRefused?: (id: string) => void;
}

/**
 * Articles of a JSON Lines file for the measuring commands, which touch no store. An article without a time counts as
 * having arrived with the newest of those before it, so that the same file gives the same bytes on any day.
 */
export function measuredArticles(
  context: Context,
  stages: Stages,
  path: string,
  { onRefused }: MeasuredOptions = {},
): Measured {
  const refusals = createRefusals(context);
  let articles = 0;
  async function* read(): AsyncGenerator<Article> {
    let retrieved = NO_TIME_YET;
    for await (const row of context.services.files.rows(path, retrieved)) {
      const found = isRejection(row) ? row : stages.extract.record({ ...row, retrieved }, context.services.clock.now());
      if (isRejection(found)) {
        refusals.tell(found);
        if (row.id !== undefined) onRefused?.(row.id);
        continue;
      }
      if (found.published !== undefined && Date.parse(found.published) > Date.parse(retrieved))
        retrieved = found.published;
      articles += 1;
      yield found;
    }
    refusals.end();
  }
  return { articles: read(), counts: () => ({ read: articles, refused: refusals.count }) };
}

export const annotated = (article: Article, stages: Stages): AnnotatedArticle => ({
  article,
  annotations: stages.annotate.run(article),
});
