import { hasWord } from "../../../../text/whole-word.js";
import type { Desk } from "../../../desk.js";
import { bearing } from "../limits/bearing.js";
import { isStale, isTold } from "../limits/told.js";
import type { Proposal } from "../proposal.js";
import { matter } from "./why.js";

const IF = /^If ([^,;:“”"()]{8,80}), [^;:]{3,90}? (?:will|would|could|may|might|must|faces?|can)\b/u;
/** Whoever is meant, only what stood before could say; what has come to nothing is no more to be asked. */
const LOOSE =
  /\b(?:he|she|they|it|his|her|their|its|them|this|that|these|those|we|you|I|us|our|your|anyone|anything|convicted|guilty|had|were)\b/i;

/** "If charged federally": whoever is meant stands elsewhere. */
const SUBJECTLESS = /^\p{L}+(?:ed|en)\b/u;
/** "If a new, more virulent form appears": the clause goes on behind its comma. */
const LEAST_WORDS = 3;
/** Of a condition the reader knows what it is of, or half of it. */
const MOST_NEW = 0.5;
const FIRST = /^(?:the |an? |any |all |more )?([\p{L}\d'’-]+)/iu;

/** "What happens if the tenants win?", where a report says what hangs on it, of whom or what the reader has met. */
export function conditions(desk: Desk, read: readonly string[]): Proposal[] {
  const known = read.join(" ").toLowerCase();
  for (const passage of desk.ranked) {
    if (passage.words < 10 || passage.words > 45 || passage.quoted > 0.2 || bearing(desk, passage) < 0.6) continue;
    const clause = passage.text.startsWith("If ") ? IF.exec(passage.text)?.[1] : undefined;
    if (!clause || LOOSE.test(clause) || SUBJECTLESS.test(clause) || isStale(desk, passage)) continue;
    if (clause.split(" ").length < LEAST_WORDS) continue;
    const first = FIRST.exec(clause)?.[1]?.toLowerCase();
    if (!(first !== undefined && hasWord(known, first)) && !isTold(desk, read, clause, MOST_NEW)) continue;
    if (desk.reading.isComment(passage.article)) continue;
    const question = `What happens if ${clause}?`;
    return [{ question, kind: "next", value: 1.2 + matter(desk, passage), told: [passage], fixed: true }];
  }
  return [];
}
