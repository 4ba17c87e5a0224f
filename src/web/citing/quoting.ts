import { budgetOf, isOpenLicence, mayStand, type QuotingRule } from "../../model/quoting.js";
import type { Span } from "../../model/span.js";

/** Longest single extract. */
const longestExtract = (rule: QuotingRule): number => (rule.strict ? rule.strictCharacters : Number.MAX_SAFE_INTEGER);

/** An extract: context, the words themselves, context; with marks where something was left out. */
export interface Extract {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** The cited words themselves are longer than the budget and were cut. */
  readonly cutWords: boolean;
}

/** Shortens to at most `limit` characters, at a space where there is one, never inside a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, Math.max(0, limit));
  const space = cut.lastIndexOf(" ");
  return (space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "");
}

const lastPart = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const cut = text.slice(text.length - Math.max(0, limit));
  const space = cut.indexOf(" ");
  return (space >= 0 && space < limit / 2 ? cut.slice(space + 1) : cut).replace(/^[\uDC00-\uDFFF]/, "");
};

/** The cited words with as much context as the budget leaves, half on each side, within their paragraph. */
export function extractAround(text: string, span: Span, budget: number): Extract {
  const words = text.slice(span.start, span.end);
  if (words.length > budget) {
    return {
      before: "",
      words: shorten(words, budget),
      after: "",
      cutBefore: span.start > 0,
      cutAfter: true,
      cutWords: true,
    };
  }
  const paragraphStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const nextBreak = text.indexOf("\n", span.end);
  const paragraphEnd = nextBreak === -1 ? text.length : nextBreak;
  const half = Math.floor((budget - words.length) / 2);
  const before = lastPart(text.slice(paragraphStart, span.start), half);
  const after = shorten(text.slice(span.end, paragraphEnd), budget - words.length - before.length);
  return {
    before,
    words,
    after,
    cutBefore: span.start - before.length > 0,
    cutAfter: span.end + after.length < text.length,
    cutWords: false,
  };
}

/** An article as the budget sees it. `length` is that of its text, in characters. */
export interface Quoted {
  readonly id: string;
  readonly licence?: string;
  readonly length: number;
}

/**
 * Keeps count, for one page, of what each article has had quoted. Words that stand on the page already cost nothing
 * again.
 */
export class QuotingBudget {
  readonly #rule: QuotingRule;
  readonly #spent = new Map<string, number>();
  readonly #shown = new Map<string, number>();

  constructor(rule: QuotingRule) {
    this.#rule = rule;
  }

  /** How many characters of these words the page may show; they are taken from the budget. */
  allow(article: Quoted, span: Span): number {
    const before = this.#before(article, span);
    if (before !== undefined) return before;
    return this.#take(article, span, this.#left(article, span));
  }

  /**
   * How many characters of words without a lasting place in the article (those of an older version, or what is said of a
   * change) the page may show; they are taken from the budget. The same words cost nothing again.
   */
  spend(article: Quoted, words: string): number {
    if (isOpenLicence(article.licence)) return words.length;
    const key = `${article.id} ${words}`;
    const before = this.#shown.get(key);
    if (before !== undefined) return before;
    const allowed = this.#left(article, { start: 0, end: words.length });
    this.#spent.set(article.id, (this.#spent.get(article.id) ?? 0) + allowed);
    this.#shown.set(key, allowed);
    return allowed;
  }

  /** Whether the page may show these words whole; if so they are taken from the budget. */
  afford(article: Quoted, span: Span): boolean {
    const length = span.end - span.start;
    const before = this.#before(article, span);
    if (before !== undefined) return before === length;
    const whole = mayStand(this.#rule, article.length, this.#spent.get(article.id) ?? 0, length);
    return whole && this.#take(article, span, length) === length;
  }

  #before(article: Quoted, span: Span): number | undefined {
    if (isOpenLicence(article.licence)) return span.end - span.start;
    return this.#shown.get(`${article.id} ${span.start} ${span.end}`);
  }

  #left(article: Quoted, span: Span): number {
    const left = budgetOf(this.#rule, article.length) - (this.#spent.get(article.id) ?? 0);
    return Math.max(0, Math.min(span.end - span.start, left, longestExtract(this.#rule)));
  }

  #take(article: Quoted, span: Span, characters: number): number {
    this.#spent.set(article.id, (this.#spent.get(article.id) ?? 0) + characters);
    this.#shown.set(`${article.id} ${span.start} ${span.end}`, characters);
    return characters;
  }
}
