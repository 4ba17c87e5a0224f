import type { Desk } from "../desk.js";
import { numbersIn } from "../numbers.js";
import type { Passage } from "../passage.js";
import { wordsOf } from "../reading.js";
import { capitalised } from "../verify/words.js";

/** Shares of the common words of either sentence, the shorter and the longer, that both have where they claim the same. */
const OF_SHORTER = 0.5;
const OF_LONGER = 0.4;

/** A report that words were wrong does not claim what they did. */
const TAKEN_BACK =
  /\b(?:retract\p{L}*|correct(?:ions?|ed)|incorrect(?:ly)?|false(?:ly)?|debunk\p{L}*|withdr[ae]wn?|mistaken(?:ly)?)\b/iu;
/** Stems of roles and bodies: who speaks, not what is said. */
const WHO = new Set(
  "minist ministri presid chief execut director spokesman spokeswoman offici govern depart agenc polic compani group court board committe secretari senat gover mayor judg".split(
    " ",
  ),
);

/**
 * Those of a passage's supporters that claim the same for sure, itself first. Sharing names is not enough: what is said of them has to be
 * shared as well, and a figure that only one of them gives makes them two claims.
 */
export function sameClaim(desk: Desk, passage: Passage): readonly Passage[] {
  const own = saidOf(desk, passage);
  const numbers = numbersIn(passage.text);
  const same = desk.likeness.supporters(passage).filter((other) => {
    const theirNumbers = numbersIn(wordsOf(desk.reading, other));
    if (numbers.size === 0 && theirNumbers.size > 0) return false;
    if (TAKEN_BACK.test(passage.text) !== TAKEN_BACK.test(other.text)) return false;
    const theirs = saidOf(desk, other);
    let shared = 0;
    for (const stem of own) if (theirs.has(stem)) shared++;
    const [less, more] = own.size < theirs.size ? [own.size, theirs.size] : [theirs.size, own.size];
    const figure = [...numbers].some((number) => theirNumbers.has(number));
    return shared >= (figure ? 2 : 3) && shared / less >= OF_SHORTER && shared / more >= OF_LONGER;
  });
  return [passage, ...same];
}

/** Stems of a passage that are no part of a name. */
function saidOf({ reading }: Desk, passage: Passage): ReadonlySet<string> {
  const named = new Set(capitalised(passage.text).map((word) => reading.vocabulary.stem(word)));
  return new Set([...passage.terms].filter((stem) => !named.has(stem) && !WHO.has(stem)));
}
