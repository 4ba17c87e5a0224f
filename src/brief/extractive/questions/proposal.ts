import type { Passage } from "../../reading/passage.js";

export type Kind =
  | "count"
  | "why"
  | "cause"
  | "next"
  | "stance"
  | "does"
  | "unknown"
  | "who"
  | "fate"
  | "fact"
  | "act"
  | "finding";

/** A question before its answer has been verified. */
export interface Proposal {
  readonly question: string;
  readonly kind: Kind;
  readonly value: number;
  readonly told: readonly Passage[];
  /** The question's own words are form; the answer was found by what it must hold. */
  readonly fixed?: true;
  /** What it asks for, in whatever words; of proposals of one matter the first that is answered stands. */
  readonly matter?: string;
  /** Sides that differ: one of them alone would be no answer. */
  readonly sides?: true;
}
