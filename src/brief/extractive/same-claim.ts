import { sharedCount } from "../../text/shared-count.js";
import type { Desk } from "../desk.js";
import { numbersIn } from "../likeness/numbers.js";
import { namesIn } from "../likeness/same-opening.js";
import type { Passage } from "../reading/passage.js";
import { wordsOf } from "../reading/reading.js";

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
  const supporters = desk.likeness.supporters(passage);
  if (supporters.length === 0) return [passage];
  const claim = claimOf(desk, passage);
  return [passage, ...supporters.filter((other) => supports(claim, claimOf(desk, other)))];
}

/** Whether another sentence claims the same. */
function supports({ own, numbers, takenBack }: Claim, theirs: Claim): boolean {
  if (takenBack !== theirs.takenBack || (numbers.size === 0 && theirs.numbersOfWords.size > 0)) return false;
  const shared = sharedCount(own, theirs.own);
  const less = Math.min(own.size, theirs.own.size);
  const more = Math.max(own.size, theirs.own.size);
  if (shared < 2 || shared / less < OF_SHORTER || shared / more < OF_LONGER) return false;
  return shared > 2 || [...numbers].some((number) => theirs.numbersOfWords.has(number));
}

interface Claim {
  readonly own: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Numbers of the article's own words, before they were edited. */
  readonly numbersOfWords: ReadonlySet<string>;
  readonly takenBack: boolean;
}

/** What was read from a passage, which belongs to one reading for good. */
const claims = new WeakMap<Passage, Claim>();

function claimOf(desk: Desk, passage: Passage): Claim {
  const known = claims.get(passage);
  if (known) return known;
  const claim = {
    own: saidOf(desk, passage),
    numbers: numbersIn(passage.text),
    numbersOfWords: numbersIn(wordsOf(desk.reading, passage)),
    takenBack: TAKEN_BACK.test(passage.text),
  };
  claims.set(passage, claim);
  return claim;
}

/** Stems of a passage that are no part of a name or a role: what is said of somebody. */
export function saidOf({ reading }: Desk, passage: Passage): ReadonlySet<string> {
  const named = namesIn(reading, passage);
  return new Set([...passage.terms].filter((stem) => !named.has(stem) && !WHO.has(stem)));
}
