import { type Desk, tellingNumbers } from "../desk.js";
import { conceptsOf } from "../likeness/concepts.js";
import { namesIn } from "../likeness/same-opening.js";
import type { Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";

/** Sentences of a report that tell what happened, each in its own way, before it goes on to the rest. */
const OPENING = 3;
/** Share of the concepts of two sentences that both have from which one tells the other's act again, and from which it may. */
const AGAIN = 0.27;
const MAYBE = 0.15;
/** Concepts that both must have beside names: what is said of somebody, and not of whom. */
const SAID = 2;
/** Words that set a sentence against what is known, say why it is so, or what it leads to. */
const TURN =
  /\b(?:would|could|may|might|should|if|since|because|although|but|however|also|still|already|instead|first time|earlier|previously|comes? as)\b/;

/** How something was done, and at what hour. */
const ADDS = /\bby \p{Ll}+ing\b|\b\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b/u;
/** A few words of somebody's, within a sentence that says more; a sentence that is mostly quotation may tell the act itself. */
const FEW_WORDS = /[“"][^“”"\s]+\s[^“”"]+[”"]/u;
const MOSTLY_QUOTED = 0.35;
const addsToTheAct = ({ text, quoted }: Passage): boolean =>
  ADDS.test(text) || (quoted < MOSTLY_QUOTED && FEW_WORDS.test(text));

/** "The move will …", "It said …": takes up what was told, and goes on from there. */
const GOES_ON = /^(?:The|This|That|These|Those|It|Its|He|His|She|Her|They|Their) \p{Ll}/u;

/** Whether a sentence stands where its report tells what happened, and has no word or day by which it would add to that. */
function tellsTheAct({ articles }: Reading, passage: Passage): boolean {
  const { article, sentence, text, dates } = passage;
  if (sentence >= OPENING || TURN.test(text) || GOES_ON.test(text) || addsToTheAct(passage)) return false;
  const { annotations, article: source } = articles[article]!;
  const year = (source.published ?? "").slice(0, 4);
  return dates.every((at) => annotations.dates[at]!.date.slice(0, 4) >= year);
}

/** Share of the concepts of two sentences of different articles that both have, 0 to 1; none where they have hardly more than names in common. */
function shared({ reading }: Desk, told: Passage, passage: Passage): number {
  if (told.article === passage.article) return 0;
  const one = conceptsOf(reading.vocabulary, told);
  const other = conceptsOf(reading.vocabulary, passage);
  const both = [...other].filter((concept) => one.has(concept));
  if (both.length < SAID) return 0;
  const named = namesIn(reading, told);
  const alsoNamed = namesIn(reading, passage);
  const said = both.filter((concept) => !named.has(concept) && !alsoNamed.has(concept)).length;
  return said < SAID ? 0 : (2 * both.length) / (one.size + other.size);
}

/**
 * Whether a sentence from the opening of its report tells again the act that a sentence of another article has told, and gives no figure
 * that one lacks. However different the words, that reports open with what happened is half of the sign.
 */
export function opensWithSameAct(desk: Desk, told: Passage, passage: Passage): boolean {
  if (!tellsTheAct(desk.reading, passage)) return false;
  const known = tellingNumbers(told);
  return tellingNumbers(passage).every((figure) => known.includes(figure)) && shared(desk, told, passage) >= AGAIN;
}

/** Whether two sentences of different articles tell one act, wherever they stand. */
export const tellOneAct = (desk: Desk, told: Passage, passage: Passage): boolean =>
  shared(desk, told, passage) >= AGAIN;

/** The same beside all that a page has told: undefined where it tells that again, else how much speaks for it, 0 to 1. */
export function likelyToldBefore(desk: Desk, passage: Passage): number | undefined {
  if (!tellsTheAct(desk.reading, passage) || desk.newFigures(passage).length > 0) return 0;
  let most = 0;
  const again = desk.someTold((told) => {
    most = Math.max(most, shared(desk, told, passage));
    return most >= AGAIN;
  });
  if (again) return undefined;
  return most < MAYBE ? 0 : most;
}
