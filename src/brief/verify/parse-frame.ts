import type { Statement } from "../../model/brief.js";
import { FRAME_FORMS, type Frame, frameWords } from "./frame.js";
import type { SourceArticle, Sources } from "./source.js";

/** The frame that a finished statement carries, found by trying the closed list of forms on its citations' credits. */
export function parseFrame(statement: Statement, sources: Sources): Frame | undefined {
  const cited: SourceArticle[] = [];
  for (const { articleId } of statement.citations) {
    const source = sources.get(articleId);
    if (source && !cited.includes(source)) cited.push(source);
  }
  const first = cited[0];
  if (!first) return undefined;
  for (const form of FRAME_FORMS) {
    for (let count = Math.min(cited.length, 8); count >= 1; count--) {
      const credited = cited.slice(0, count);
      const articleIds = credited.map((source) => source.id);
      for (const journalists of [first.authors.slice(0, 2), []]) {
        const words = frameWords({ form, articleIds, journalists }, credited);
        if (words && statement.text.startsWith(words)) return { form, articleIds, journalists };
      }
    }
  }
  return undefined;
}
