import type { Desk } from "../../desk.js";

/** Share of an answer's own words from which a reader who has them all has the answer. */
const MOST_KNOWN = 0.67;

/** Whether most of what would answer stands in what the reader has read, wherever there. */
export function isTold({ reading }: Desk, read: readonly string[], words: string): boolean {
  const known = new Set(read.flatMap((text) => reading.vocabulary.terms(text)));
  const terms = [...new Set(reading.vocabulary.terms(words))];
  return terms.length > 0 && terms.filter((term) => known.has(term)).length >= MOST_KNOWN * terms.length;
}
