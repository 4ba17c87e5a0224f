import type { SentenceView } from "./features.js";
import type { Run } from "./runs.js";

/** Scores the labels of the tokens of runs in both passes. `at` is how many tokens of other runs of the document stand before a run. */
export interface Scorer {
  /** Makes room for the runs of one document. */
  reserve(tokens: number): void;
  /** Scores a run, all but what the whole document says. */
  score(view: SentenceView, run: Run, at: number): void;
  /** Adds what the whole document says of the token at `at`, `features[from]` to before `features[to]`; only the second pass knows it. */
  addDocument(features: Uint32Array, from: number, to: number, at: number): void;
  /** Writes the first pass's scores of the tokens from `at`: `out[token * LABELS + label]`. */
  firstScores(at: number, tokens: number, out: Float32Array): void;
  secondScores(at: number, tokens: number, out: Float32Array): void;
}
