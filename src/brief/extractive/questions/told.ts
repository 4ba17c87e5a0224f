import type { Desk } from "../../desk.js";

/** Share of an answer's own words from which a reader who has them all has the answer. */
const MOST_KNOWN = 0.67;

const VERDICT =
  /\b(?:convicted|found guilty|ple(?:aded|d) guilty|pleads guilty|sentenced|acquitted|not guilty|verdict)\b/i;
const BEFORE_VERDICT =
  /\bif (?:he|she|they|\p{Lu}[\p{L}'’-]+)(?:['’]s|['’]re| is| are| were)? (?:convicted|found guilty)\b|\b(?:unclear|not (?:yet )?known|no charges)\b/iu;

/** Whether words wait for a verdict that a reader knows of. */
export const isOvertaken = (read: readonly string[], words: string): boolean =>
  BEFORE_VERDICT.test(words) && read.some((text) => VERDICT.test(text));

/** Whether most of what would answer stands in what the reader has read, wherever there. */
export function isTold({ reading }: Desk, read: readonly string[], words: string): boolean {
  const known = new Set(read.flatMap((text) => reading.vocabulary.terms(text)));
  const terms = [...new Set(reading.vocabulary.terms(words))];
  return terms.length > 0 && terms.filter((term) => known.has(term)).length >= MOST_KNOWN * terms.length;
}
