import { type Desk, tellingNumbers } from "../../desk.js";
import { conceptsOf } from "../../likeness/concepts.js";
import { namesIn } from "../../likeness/same-opening.js";
import type { Passage } from "../../reading/passage.js";

/** Concepts beside names that two sentences must share, and share of those of both, from which they tell one thing. */
const SHARED = 3;
const SAME = 0.42;

/**
 * Whether a sentence of another article tells in other words what one has told, wherever they stand in their articles: of what they say beside names
 * much is one, words for one thing taken as one, and it gives no figure that the other lacks.
 */
export function toldOtherwise({ reading }: Pick<Desk, "reading">, told: Passage, passage: Passage): boolean {
  if (told.article === passage.article) return false;
  const known = conceptsOf(reading.vocabulary, told);
  const own = conceptsOf(reading.vocabulary, passage);
  const both = [...own].filter((concept) => known.has(concept));
  if (both.length < SHARED) return false;
  const named = new Set([...namesIn(reading, told), ...namesIn(reading, passage)]);
  const count = (concepts: Iterable<string>): number => [...concepts].filter((concept) => !named.has(concept)).length;
  const said = count(both);
  if (said < SHARED || (2 * said) / (count(known) + count(own)) < SAME) return false;
  const figures = tellingNumbers(told);
  return tellingNumbers(passage).every((figure) => figures.includes(figure));
}
