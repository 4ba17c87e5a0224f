import type { Desk } from "../../desk.js";
import { passesJudgement } from "../../reading/comment.js";
import { isOriginal } from "../../reading/is-original.js";
import type { Passage } from "../../reading/passage.js";
import { opensBare } from "../stands-alone.js";

/** A shorter opening is a cry ("The magazine is dead."); one that is quoted by more than half is its speaker's. */
const LEAST_WORDS = 8;
const MOST_QUOTED = 0.55;
/** What points at what comes: a list, an edition. */
const POINTS_AHEAD = /^(?:The following|Below|Here)\b/;

/**
 * The sentence that opens the page of a story that one report tells: the report's own first, which nothing but its title stands before, so that
 * whatever it names as known it must itself explain. Nothing where several tell the story, or where the first sentence is no opening.
 */
export function openingOfOne({ reading }: Desk): Passage | undefined {
  const { material, articles, passages } = reading;
  const originals = articles.filter((one) => isOriginal(material, one));
  if (originals.length !== 1 || reading.mostlyComment) return undefined;
  const first = passages[0];
  if (first?.sentence !== 0 || first.words < LEAST_WORDS || first.quoted > MOST_QUOTED) return undefined;
  // "Police say the suspects fled in a white van": neither who nor when nor how many.
  if (first.cast.length + first.quantities.length + first.dates.length === 0) return undefined;
  return opensBare(first.text) || POINTS_AHEAD.test(first.text) || passesJudgement(first.text) ? undefined : first;
}

/** The sentence that goes on from such an opening in the report: what it points at ("the statement") has just been told. */
export const sequelOf = ({ reading }: Desk, opening: Passage): Passage | undefined =>
  reading.passages.find(({ article, sentence }) => article === opening.article && sentence === opening.sentence + 1);

/** Passages in the order in which their report tells them. */
export const asReported = (passages: readonly Passage[]): Passage[] => [...passages].sort((a, b) => a.id - b.id);
