import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";
import { bearing } from "../limits/bearing.js";
import { isTold, mainClause } from "../limits/told.js";
import type { Proposal } from "../proposal.js";
import { FORMS, NOUNS } from "./pointed-back-forms.js";
import { matter } from "./why.js";

/**
 * "What does the ruling mean?", "What do the documents say?", where the reader knows which. A sentence that
 * opens with "The ruling", "The documents" leans on what was told before it, so no other section can use it; under a question that says
 * which ruling it stands well.
 */
export function pointedBack(desk: Desk, read: readonly string[]): Proposal[] {
  const { vocabulary } = desk.reading;
  const known = new Set(read.flatMap((text) => vocabulary.terms(text)));
  const out: Proposal[] = [];
  for (const passage of desk.ranked) {
    if (!opensWithNoun(passage.text) || !canAnswer(desk, passage)) continue;
    for (const { opening, question, kind, value } of FORMS) {
      const noun = opening.exec(passage.text)?.[1];
      if (!noun || !isKnown(vocabulary.terms(noun), noun, known, passage)) continue;
      if (isTold(desk, read, mainClause(passage.text), MOST_TOLD)) continue;
      out.push({ question: question(noun), kind, value: value + matter(desk, passage), told: [passage], fixed: true });
      break;
    }
    if (out.length === 4) break;
  }
  return out;
}

const MOST_TOLD = 0.5;
const FIRST_WORDS = 8;
const opensWithNoun = (text: string): boolean =>
  text.split(" ", FIRST_WORDS).some((word) => NOUNS.has(word.replace(/,$/, "")));

/** A move or a decision is whatever the headline tells, as long as the article has not got far beyond it. */
const isKnown = (terms: readonly string[], noun: string, known: ReadonlySet<string>, { sentence }: Passage): boolean =>
  (SAME_BILL.test(noun) && [...known].some((term) => SAME_BILL.test(term))) ||
  (/^(?:move|decision|announcement)$/.test(noun) && sentence <= NEAR_THE_TOP) ||
  terms.some((term) => known.has(term));
const NEAR_THE_TOP = 4;
/** What one report calls a bill another calls a measure. */
const SAME_BILL = /^(?:bill|legislation|legisl|measure|measur|resolution|resolut)$/;

const canAnswer = (desk: Desk, passage: Passage): boolean =>
  passage.words >= 9 &&
  passage.words <= 48 &&
  passage.quoted < 0.5 &&
  bearing(desk, passage) >= 0.3 &&
  !passage.edits.some((edit) => edit.kind === "name");
