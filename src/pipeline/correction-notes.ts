import type { Span } from "../model/span.js";

/** A longer paragraph is prose about corrections, not a note of one. */
const LONGEST = 1500;

const SHAPES: readonly RegExp[] = [
  /^[[(*\s]*(?:corrections?(?: and clarifications?)?|clarifications?)(?: \([^)]{1,40}\)|,? (?:on )?\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|,? (?:on )?\d{1,2} \p{L}{3,9}(?: \d{4})?)?\s*[:\u2013\u2014]\s*\S/iu,
  /^[[(*\s]*this (?:article|story|report|page) (?:was|has been) (?:corrected|amended)\b/i,
  /\b(?:an?|the) (?:earlier|previous|original) version of this (?:article|story|report|page|headline)\b.{0,80}\b(?:said|stated|misstated|misspelled|misidentified|misquoted|incorrectly|wrongly|mistakenly|gave|named|referred|suggested|implied|attributed)\b/i,
];

/**
 * Where an article says of itself that it was corrected: paragraphs that begin with "Correction:" or the like, or that
 * name an error of an earlier version.
 */
export function correctionNotes(text: string): readonly Span[] {
  const notes: Span[] = [];
  let start = 0;
  for (const paragraph of text.split("\n")) {
    const end = start + paragraph.length;
    if (paragraph.length <= LONGEST && SHAPES.some((shape) => shape.test(paragraph))) notes.push({ start, end });
    start = end + 1;
  }
  return notes;
}
