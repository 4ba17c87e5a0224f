import type { Passage } from "../reading/passage.js";

/** One figure, as one voice gives it. */
export interface Held {
  readonly passage: Passage;
  /** As it stands in the article; in digits where the article lists those it counts. */
  readonly value: string;
  readonly amount: number;
  /** Who says so: the holder the text names, or the outlet itself. */
  readonly holder: string;
}

/** The same thing counted differently by different holders. */
export interface Dispute {
  readonly about: string;
  readonly measure: string;
  /** Stem of what is counted, of a count that is none of the well-known ones. */
  readonly thing?: string;
  readonly positions: readonly Held[];
  /** Every value that is in dispute. */
  readonly values: ReadonlySet<number>;
}
