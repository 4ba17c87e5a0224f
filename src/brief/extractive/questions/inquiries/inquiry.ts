import type { Kind } from "../proposal.js";

/** What an answer is found by: the sentence, what the reader knows, and the other sentences that could speak of it. */
export interface Found {
  readonly text: string;
  readonly known: string;
  readonly texts: readonly string[];
}

export interface Inquiry {
  /** Undefined where headline and account (`known`) leave nothing to call the matter by. */
  readonly question: (event: string, answer: string, known: string) => string | undefined;
  /** Words in lower case of which an answer has at least one; a sentence without any is passed over. */
  readonly cues?: readonly string[];
  /** What kind of question it is; a plain fact unless said. */
  readonly kind?: Kind;
  /** The question names the event. */
  readonly ofEvent?: true;
  /** A sentence that settles it, one way or the other. */
  readonly answer: RegExp;
  /** A sentence that only looks so. */
  readonly not?: RegExp;
  readonly fits?: (found: Found) => boolean;
  /** A sentence that says it outright, and is taken before those that only let it be understood. */
  readonly outright?: RegExp;
  /** Where the reader has read this, the question does not arise. */
  readonly told: RegExp;
  /** Without it in the headline or in what happened, the question does not arise either. */
  readonly needs?: RegExp;
  /** Nor where this is so of the headline and what is known. */
  readonly skip?: (headline: string, known: string) => boolean;
  /** The answer's days must lie ahead of the newest report, or be its own. */
  readonly ahead?: true;
  /** An answer that is a state of things, which holds only as long as nothing newer is told. */
  readonly state?: RegExp;
  /** A state that changes from day to day: whether a sentence of a later day (`later`) tells another one than the answer (`own`) does. */
  readonly otherwise?: (later: string, own: string) => boolean;
  /** What, told of the event on the day of this answer or later, leaves it behind; undefined where nothing does. */
  readonly overtakenBy?: (answer: string) => RegExp | undefined;
  /** Its answer lies before the event: a record, where a gun was bought. */
  readonly before?: true;
  /** What leads up to it is part of the answer, so that it may come late in its sentence. */
  readonly late?: true;
  readonly value: number;
}
