import type { Desk } from "../../desk.js";
import type { Passage } from "../../passage.js";

/** Sentences from the top of a report in which one between two of its story is held for one of it. */
const NEAR_THE_TOP = 8;
/** The most that a sentence has from those around it. */
const MOST_LENT = 0.7;

/**
 * How much a sentence is of the story's matter, 0 to 1: near the top of its report as much as those next to it, for "At least 12 people
 * have died." shares no word with the titles.
 */
export function bearing(desk: Desk, { id, article, sentence }: Passage): number {
  const own = desk.features[id]!.topical;
  if (own >= MOST_LENT || sentence > NEAR_THE_TOP) return own;
  const beside = (at: number): number => {
    const other = desk.reading.passages[at];
    return other?.article === article && Math.abs(other.sentence - sentence) === 1 ? desk.features[at]!.topical : 0;
  };
  return Math.max(own, Math.min(MOST_LENT, Math.max(beside(id - 1), beside(id + 1))));
}
