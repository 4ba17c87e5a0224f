import { numbersIn } from "../numbers.js";
import type { Vocabulary } from "../terms.js";
import { denials } from "./facts.js";
import { capitalised } from "./words.js";

/**
 * Whether `words` report what `statement` says: they share most of its content, every number, every name, and neither denies
 * what the other affirms. For counting a further article as support; wording may differ, facts may not.
 */
export function corroborates(statement: string, words: string, vocabulary: Vocabulary, least = LEAST): boolean {
  return reportsSame(factsOf(statement, vocabulary), factsOf(words, vocabulary), least);
}

/** What of a text is compared when it is asked whether another reports the same. */
export interface Facts {
  readonly terms: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly lower: string;
  readonly denies: boolean;
}

export const factsOf = (text: string, vocabulary: Vocabulary): Facts => ({
  terms: new Set(vocabulary.terms(text)),
  numbers: numbersIn(text),
  names: capitalised(text),
  lower: text.toLowerCase(),
  denies: denials(text).length > 0,
});

/** Share of the content of a statement that another text must have to count as its support. */
const LEAST = 0.55;

export function reportsSame(wanted: Facts, have: Facts, least = LEAST): boolean {
  if (wanted.terms.size === 0 || wanted.denies !== have.denies) return false;
  let shared = 0;
  for (const term of wanted.terms) if (have.terms.has(term)) shared++;
  if (shared / wanted.terms.size < least) return false;
  for (const number of wanted.numbers) if (!have.numbers.has(number)) return false;
  return wanted.names.every((name) => have.lower.includes(name));
}
