import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";

/** Sentences from the top of a report in which one between two of its story is held for one of it. */
const NEAR_THE_TOP = 8;
/** The most that a sentence has from those around it. */
const MOST_LENT = 0.7;

/**
 * How much a sentence is of the story's matter, 0 to 1: near the top of its report as much as those next to it, for "At least 12 people
 * have died." shares no word with the titles.
 */
export function bearing(desk: Desk, { id, sentence }: Passage): number {
  const own = desk.features[id]!.topical;
  if (own >= MOST_LENT || sentence > NEAR_THE_TOP) return own;
  return Math.max(own, Math.min(MOST_LENT, Math.max(lent(desk, id, id - 1), lent(desk, id, id + 1))));
}

/** How much of the matter the passage at a place is, where it stands right beside another in its article. */
function lent({ reading: { passages }, features }: Desk, to: number, from: number): number {
  const own = passages[to]!;
  const other = passages[from];
  return other?.article === own.article && Math.abs(other.sentence - own.sentence) === 1 ? features[from]!.topical : 0;
}
