import { type Desk, sharesFigure } from "../../desk.js";
import { inCommon } from "../../likeness/concepts.js";
import { bothTellOneAct, isOpening, sharesHeadline } from "../../likeness/same-opening.js";
import type { Passage } from "../../reading/passage.js";

/** Two sentences this alike tell a reader the same. */
const SAME = 0.5;
/** What the openings of two voices have in common, words for one thing taken as one, from which both tell the event. */
const SAME_EVENT = { count: 7, share: 0.35 };

function openWithOneEvent({ reading }: Desk, a: Passage, b: Passage): boolean {
  if (a.voice === b.voice || !isOpening(reading, a) || !isOpening(reading, b)) return false;
  const { count, share } = inCommon(reading.vocabulary, a, b);
  return count >= SAME_EVENT.count && share >= SAME_EVENT.share;
}

/**
 * Whether a sentence tells the act that another has told: in the same words, as the headline has it, with the same figure, or as the
 * openings of two articles do. A reader of the first learns from the second but its trimmings.
 */
export function tellsActAgain(desk: Desk, a: Passage, b: Passage): boolean {
  return (
    desk.likeness.alike(a, b) >= SAME ||
    sharesHeadline(desk.headlineTerms, a, b) ||
    sharesFigure(a, b) ||
    bothTellOneAct(desk.reading, desk.headlineTerms, a, b) ||
    openWithOneEvent(desk, a, b)
  );
}
