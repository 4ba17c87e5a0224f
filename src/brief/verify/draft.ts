import type { Span } from "../../model/span.js";
import type { Compared } from "./comparison.js";
import type { Frame } from "./frame.js";

/** A sentence that somebody proposes for a brief. Nothing is believed about it. */
export interface Draft {
  readonly text: string;
  /** The first is the one whose words are used; further ones name a pronoun's owner, or report the same. */
  readonly citations: ReadonlyArray<Span & { readonly articleId: string }>;
  readonly frame?: Frame;
  readonly disputed?: boolean;
  /** Date under which it stands, YYYY, YYYY-MM or YYYY-MM-DD: opening words that say no more than this may be missing. */
  readonly dated?: string;
  /** Of a sentence that sets reports side by side: it is made from these alone. */
  readonly compared?: Compared;
}
