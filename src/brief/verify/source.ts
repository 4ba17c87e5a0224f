import type { AnnotatedArticle } from "../../model/annotation.js";
import type { BriefArticle } from "../../model/brief.js";
import type { CopyDecision } from "../../model/copy.js";
import type { Span } from "../../model/span.js";
import { splitSentences } from "../../text/sentences.js";
import { fold } from "../likeness/terms.js";

/** What the verifier knows of an article: its words and its credits, nothing derived. */
export interface SourceArticle {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly authors: readonly string[];
  readonly outlet: string;
  readonly wire?: string;
  readonly copyOf?: string;
  /** Who speaks in it: copies and one owner's outlets share a voice. */
  readonly voice: string;
  /** The sentence that holds a position, looked up once per paragraph. */
  sentenceAt(position: number): Span;
}

export type Sources = ReadonlyMap<string, SourceArticle>;

function sentenceFinder(text: string): (position: number) => Span {
  const known = new Map<number, readonly Span[]>();
  return (position) => {
    const start = text.lastIndexOf("\n", position - 1) + 1;
    const stop = text.indexOf("\n", position);
    const end = stop < 0 ? text.length : stop;
    let sentences = known.get(start);
    if (!sentences) {
      sentences = splitSentences(text.slice(start, end)).map((s) => ({ start: s.start + start, end: s.end + start }));
      known.set(start, sentences);
    }
    return sentences.find((s) => s.start <= position && position < s.end) ?? { start, end };
  };
}

type Fields = Omit<SourceArticle, "sentenceAt">;

const withFinder = (fields: Fields): SourceArticle => ({ ...fields, sentenceAt: sentenceFinder(fields.text) });

/** Sources of a story that is being composed. */
export function sourcesOf(
  articles: readonly AnnotatedArticle[],
  copies: ReadonlyMap<string, CopyDecision>,
  voiceOf: (articleId: string) => string,
): Sources {
  const out = new Map<string, SourceArticle>();
  for (const { article } of articles) {
    const copy = copies.get(article.id);
    out.set(
      article.id,
      withFinder({
        id: article.id,
        url: article.url,
        title: article.title,
        text: article.text,
        published: article.published ?? "",
        authors: article.authors,
        outlet: article.outlet.name,
        ...(copy?.wire ? { wire: copy.wire } : {}),
        ...(copy?.copyOf ? { copyOf: copy.copyOf } : {}),
        voice: voiceOf(article.id),
      }),
    );
  }
  return out;
}

/** Sources of a finished brief; an article without text in the file takes its text from `texts`. */
export function sourcesOfBrief(articles: readonly BriefArticle[], texts: ReadonlyMap<string, string>): Sources {
  const out = new Map<string, SourceArticle>();
  for (const article of articles) {
    const text = article.text ?? texts.get(article.id);
    if (text === undefined) continue;
    out.set(
      article.id,
      withFinder({
        id: article.id,
        url: article.url,
        title: article.title,
        text,
        published: article.published,
        authors: article.authors,
        outlet: article.outlet.name,
        ...(article.wire ? { wire: article.wire } : {}),
        ...(article.copyOf ? { copyOf: article.copyOf } : {}),
        voice: article.wire ? fold(article.wire) : (article.copyOf ?? fold(article.outlet.name)),
      }),
    );
  }
  return out;
}
