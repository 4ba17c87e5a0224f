import { type AnnotatedArticle, NO_ANNOTATIONS } from "../../src/model/annotation.js";
import { digest, normaliseLine, normaliseText, splitSentences } from "../../src/text/index.js";

/** One article of a collection in which no two tell the same event. */
export interface Whole {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
}

/** A part of an article, to be taken for a report of its own. */
export interface Report {
  readonly item: AnnotatedArticle;
  /** Place of the article that it is part of: two reports of one article tell one event. */
  readonly event: number;
  /** Which sentences it holds: the odd or the even ones. Reports of one side share words because they share sentences. */
  readonly side: 0 | 1;
}

/** Fewer sentences than this give no two reports. */
const FEWEST = 8;
/** Sentences of a short report. */
const SHORT = 3;

function reportOf(whole: Whole, event: number, side: 0 | 1, part: string, title: string, text: string): Report {
  const body = normaliseText(text);
  return {
    item: {
      article: {
        id: `${event}-${side}-${part}`,
        url: whole.url,
        title: normaliseLine(title),
        text: body,
        digest: digest(body),
        language: whole.language,
        outlet: { id: "", name: "" },
        authors: [],
        retrieved: "1970-01-01T00:00:00.000Z",
      },
      annotations: NO_ANNOTATIONS,
    },
    event,
    side,
  };
}

/**
 * Weak labels from articles of which each tells its own event: the sentences are dealt out to two sides in turn, and each side gives
 * a long report and a short one. Reports of the two sides of one article tell one event in other words; those of two articles tell
 * two. Only one side has the headline, as two outlets never share one. No report has a date: halves of one page would always agree.
 */
export function halves(articles: readonly Whole[]): Report[] {
  return articles.flatMap((whole, event) => {
    const sentences = splitSentences(whole.text).map(({ start, end }) => whole.text.slice(start, end));
    if (sentences.length < FEWEST) return [];
    const sides = [0, 1].map((side) => sentences.filter((_, index) => index % 2 === side));
    const make = (side: 0 | 1, part: string, most: number): Report =>
      reportOf(whole, event, side, part, side === 0 ? whole.title : "", sides[side]!.slice(0, most).join(" "));
    return ([0, 1] as const).flatMap((side) => [
      make(side, "long", Number.POSITIVE_INFINITY),
      make(side, "short", SHORT - (side === 0 ? 1 : 0)),
    ]);
  });
}
