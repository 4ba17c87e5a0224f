import type { PhraseTable } from "./phrases.js";
import type { WeightTable } from "./weight-table.js";

/** Everything the tagger has learned or been given; made by `readNameModel` from the shipped file. */
export interface NameModel {
  /** Weights of the first pass, which sees a sentence and the lists, and of the second, which also sees what the first found everywhere. */
  readonly weights: WeightTable;
  readonly phrases: PhraseTable;
  /** Hash of a lower-cased word to the bit path of its class, with a leading 1. */
  readonly clusters: ReadonlyMap<number, number>;
}
