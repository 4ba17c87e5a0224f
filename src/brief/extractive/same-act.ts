import { type Desk, sharesFigure } from "../desk.js";
import type { Passage } from "../passage.js";
import { bothTellOneAct, sharesHeadline } from "../same-opening.js";

/** Two sentences this alike tell a reader the same. */
const SAME = 0.5;

/**
 * Whether a sentence tells the act that another has told: in the same words, as the headline has it, with the same figure, or as the
 * openings of two articles do. A reader of the first learns from the second but its trimmings.
 */
export function tellsActAgain(desk: Desk, a: Passage, b: Passage): boolean {
  return (
    desk.likeness.alike(a, b) >= SAME ||
    sharesHeadline(desk.headlineTerms, a, b) ||
    sharesFigure(a, b) ||
    bothTellOneAct(desk.reading, desk.headlineTerms, a, b)
  );
}
