import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beginOf, insideOf, OUTSIDE, onlyLabel } from "../../src/annotate/names/labels.js";
import { nameTokens } from "../../src/annotate/names/name-tokens.js";
import type { NameType, Sentence } from "../../src/model/index.js";
import { normaliseText } from "../../src/text/normalise.js";
import { splitSentences } from "../../src/text/sentences.js";
import type { TrainingDocument, TrainingSentence } from "./corpora.js";

/** A Wikinews article (CC BY 2.5 or 4.0) in normal form. */
export interface OpenArticle {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

export function wikinewsArticles(shared: string): OpenArticle[] {
  const lines = gunzipSync(readFileSync(join(shared, "data/wikinews/articles.jsonl.gz")))
    .toString("utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const row = JSON.parse(line) as { url: string; title: string; text: string };
    const text = normaliseText(row.text);
    return { url: row.url, title: row.title, text, sentences: splitSentences(text) };
  });
}

/** Names of one article as marked by hand: start, end, class. */
export interface MarkedArticle {
  readonly url: string;
  readonly names: ReadonlyArray<readonly [number, number, NameType]>;
}

export function markedSentences(article: OpenArticle, names: MarkedArticle["names"]): TrainingSentence[] {
  return article.sentences.map((sentence) => {
    const tokens = nameTokens(article.text, sentence.start, sentence.end);
    const allowed = tokens.words.map((_, i) => {
      const start = tokens.starts[i] as number;
      const name = names.find(([from, to]) => from <= start && start < to);
      if (name === undefined) return onlyLabel(OUTSIDE);
      return onlyLabel(start === name[0] ? beginOf(name[2]) : insideOf(name[2]));
    });
    return { words: tokens.words, allowed };
  });
}

/** The hand-marked articles: their names are in `file`, their words in the shared Wikinews set. */
export function markedWikinews(articles: readonly OpenArticle[], file: string): TrainingDocument[] {
  if (!existsSync(file)) return [];
  const byUrl = new Map(articles.map((article) => [article.url, article]));
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const marked = JSON.parse(line) as MarkedArticle;
      const article = byUrl.get(marked.url);
      if (article === undefined) throw new Error(`${file}: no Wikinews article at ${marked.url}`);
      return { corpus: "wikinews", sentences: markedSentences(article, marked.names) };
    });
}
