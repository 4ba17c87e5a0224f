import type { PhraseTable } from "./phrases.js";
import type { WeightTable } from "./weight-table.js";

/** Everything the tagger has learned or been given; made by `readNameModel` from the shipped file. */
export interface NameModel {
  /** Weights of the first pass, which sees a sentence and the lists. */
  readonly first: WeightTable;
  /** Weights of the second pass, which also sees what the first found in the whole document. */
  readonly second?: WeightTable;
  readonly phrases: PhraseTable;
  /** Hash of a lower-cased word to the bit path of its class, with a leading 1. */
  readonly clusters: ReadonlyMap<number, number>;
}
