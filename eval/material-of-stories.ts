import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type AnnotatedArticle, NO_ANNOTATIONS } from "../src/model/annotation.js";
import { digest, normaliseLine, normaliseText } from "../src/text/index.js";

/** When the articles were read; only ever the later bound of their times. */
const RETRIEVED = "2026-11-23T00:00:00.000Z";

interface Row {
  readonly id: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  readonly language?: string;
}

/** Rows of a JSON Lines file as articles without annotations: story formation needs none. */
export function articlesOf(path: string): AnnotatedArticle[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const row = JSON.parse(line) as Row;
      const body = normaliseText(row.text);
      const outlet = row.outlet ?? "";
      const published = row.published === undefined ? {} : { published: new Date(row.published).toISOString() };
      return {
        article: {
          id: row.id,
          url: row.url ?? "",
          title: normaliseLine(row.title),
          text: body,
          digest: digest(body),
          language: row.language ?? "und",
          outlet: { id: outlet, name: outlet },
          authors: [],
          retrieved: RETRIEVED,
          ...published,
        },
        annotations: NO_ANNOTATIONS,
      };
    });
}
