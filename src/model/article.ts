import type { Outlet } from "./outlet.js";

/**
 * One article of one outlet. `text` was normalised once (see text/normalise) and never changes:
 * every span in the system points into it.
 */
export interface Article {
  readonly id: string;
  /** Canonical address; empty when the source gave none. */
  readonly url: string;
  readonly title: string;
  /** Normalised body; paragraphs are separated by newlines. Empty for a headline-only item. */
  readonly text: string;
  /** SHA-256 of `text`, hex. */
  readonly digest: string;
  /** BCP 47 primary language, `und` when unknown. */
  readonly language: string;
  readonly outlet: Outlet;
  /** People, as the byline names them; never "Staff" or an agency. */
  readonly authors: readonly string[];
  /** ISO 8601 with zone; absent when the source states none. */
  readonly published?: string;
  readonly modified?: string;
  /** When it reached us, ISO 8601 with zone. */
  readonly retrieved: string;
  readonly dek?: string;
  readonly section?: string;
  readonly image?: { readonly url: string; readonly credit?: string; readonly alt?: string };
  /** Agency or other credit line as printed ("AP", "Additional reporting by Reuters"). */
  readonly credit?: string;
  readonly licence?: string;
  /** What the page says of its use; absent when it says nothing. */
  readonly access?: ArticleAccess;
}

/** Signals by which an outlet limits what may be done with a page. */
export interface ArticleAccess {
  /** Only for those who pay: the text may be no more than its beginning. */
  readonly paid?: true;
  /** Text and data mining is reserved (TDM Reservation Protocol, `noai`). */
  readonly miningReserved?: true;
  /** Most characters of the text that may be shown, by `max-snippet`; 0 for `nosnippet`. */
  readonly maxSnippet?: number;
}

/** Whether a page asks that nothing of it be shown or analysed. */
export const isReserved = (access: ArticleAccess | undefined): boolean =>
  access?.maxSnippet === 0 || access?.miningReserved === true;

/** When an article counts as having appeared: stated time, or the time it reached us. ISO 8601. */
export const appeared = (article: Article): string => article.published ?? article.retrieved;
