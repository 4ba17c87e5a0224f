import { numbersIn } from "../numbers.js";
import type { Vocabulary } from "../terms.js";
import { denials } from "./facts.js";
import { capitalised } from "./words.js";

/**
 * Whether `words` report what `statement` says: they share most of its content, every number, every name, and neither denies
 * what the other affirms. For counting a further article as support; wording may differ, facts may not.
 */
export function corroborates(statement: string, words: string, vocabulary: Vocabulary, least = 0.55): boolean {
  const wanted = new Set(vocabulary.terms(statement));
  if (wanted.size === 0) return false;
  const have = new Set(vocabulary.terms(words));
  let shared = 0;
  for (const term of wanted) if (have.has(term)) shared++;
  if (shared / wanted.size < least) return false;
  const numbers = numbersIn(words);
  for (const number of numbersIn(statement)) if (!numbers.has(number)) return false;
  const lower = words.toLowerCase();
  for (const name of capitalised(statement)) if (!lower.includes(name)) return false;
  return denials(statement).length > 0 === denials(words).length > 0;
}
