import type { Desk } from "../../desk.js";
import { isOvertaken } from "../../figures/moved-figures.js";
import type { Passage } from "../../reading/passage.js";
import { pointsAtUnseen } from "../bare-noun.js";
import { isBeforeArrest } from "../before-arrest.js";
import { hasMetAll } from "../introduced.js";
import { likelyToldBefore } from "../opening-again.js";
import { contradictsTold } from "../other-figure.js";
import { isPastDue } from "../past-due.js";
import { leaning, NO_ANSWER } from "../stands-alone.js";
import { opensWithTold } from "../told-before.js";
import { type NewFacts, newFacts, quotesAgain } from "./new-facts.js";
import { ownConcepts, SAYING } from "./own-concepts.js";

/** Least share of a sentence, by weight, that no section before this one has told. */
const NEW = 0.55;
/** The same of a further sentence of an outlet, of one whose figure has been told, and of one that opens its article: news puts there what happened. */
const NEW_BESIDE = 0.6;
const NEW_FIGURE = 0.75;
const NEW_OPENING = 0.8;
const NEW_OPENING_TELLING = 0.7;
const NEW_FIGURE_TELLING = 0.66;
/** Where a figure has been told and no other stands beside it. */
const NEW_FIGURE_ALONE = 0.85;
/** A sentence may be near to what has been told, but no second telling of one sentence. */
export const MOST_RETOLD = 0.5;
const MOST_RETOLD_HERE = 0.42;
/** "Framed this way": which way, was said before. "The Ledger reported, citing two aides": what, was said before. */
const HALF_SAID = /\b(?:this|that) way\b|^[^,]{3,60} (?:reported|said), citing\b/i;
/** Share of a sentence, or of one told, that both have, words for one thing taken as one, from which it tells that again; less of what opens an article. */
const ECHO = { least: 5, share: 0.45 };
const ECHO_TELLING = { least: 6, share: 0.45 };
const ECHO_OPENING = { least: 4, share: 0.3 };
/** The same of a short sentence, which shares few and says little else. */
const ECHO_SHORT = { least: 3, share: 0.6 };
/** Words that say why, or what is at stake. */
const TELLING =
  /\b(?:because|after|amid|despite|fears?|warn(?:s|ed|ing)?|aims?|although|even though|so that|in an effort to|in response to|critics|accus(?:es|ed|ing))\b/i;

/** What an opening such as "The decision" adds to how far a sentence leans on others (`leaningOf`). */
const OPENING_LEANS = 0.5;

/** Share of the headline's words from which the opening of an article tells what the headline does. */
const TELLS_HEADLINE = 0.4;
/** An appeal for witnesses, or an order to the reader, ends every report of its kind. */
const APPEAL =
  /\banyone (?:with|who has) (?:any |more |further )?information\b|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\bCrime ?Stoppers\b|\bis (?:asked|urged) to (?:call|contact)\b|^(?:Take|Consider|Imagine|Recall|Remember|Get|Follow|Download|Check|Click|Join|Visit|Stay|Subscribe)\b/i;
/** A new figure, and another or somebody new: more than other words for what is known. */
const isTelling = ({ figures, all }: NewFacts): boolean => figures > 0 && all >= 2;

/** Least share of a sentence that must be new for it to be worth telling beside what stands before it. */
function leastNew(desk: Desk, p: Passage, beside: boolean): number {
  const telling = isTelling(newFacts(desk, p));
  return Math.max(
    beside ? NEW_BESIDE : NEW,
    desk.repeatsFigure(p)
      ? telling
        ? NEW_FIGURE_TELLING
        : desk.givesNumbers(p.text)
          ? NEW_FIGURE_ALONE
          : NEW_FIGURE
      : 0,
    quotesAgain(desk, p) ? NEW_OPENING : 0,
    opens(desk, p) ? (telling ? NEW_OPENING_TELLING : NEW_OPENING) : 0,
  );
}

/** Whether a sentence is the first of its article that can stand by itself, and no comment's. */
const opens = ({ reading }: Desk, p: Passage): boolean =>
  p.sentence === 0 && reading.passages[p.id - 1]?.article !== p.article && !reading.isComment(p.article);

/** Fewer new stems than this are no news. */
const LEAST_NEW_TERMS = 3;

/** With so many concepts of its own a sentence says enough. */
const ENOUGH_OWN = 4;
/** What each concept of its own that a sentence lacks speaks against it, and what it does that one sentence has told so much of it. */
const LACKS_OWN = 0.2;
const MOST_ECHOED = 0.3;

/** How many stems of a sentence neither the headline nor a sentence on record has, those of mere saying aside. */
function newTerms(desk: Desk, { terms }: Passage): number {
  let count = 0;
  for (const term of terms) if (!SAYING.has(term) && !desk.headlineTerms.has(term) && !desk.knows(term)) count++;
  return count;
}

/** Leads of some outlets are long, and hold more than what happened. */
const MOST_WORDS = 50;

/** Whether a sentence can be told as what its outlet has at all, whatever the brief has told. */
export function mayBeTold(desk: Desk, p: Passage): boolean {
  const named = p.cast.length > 0 || p.quantities.length > 0;
  return (
    p.words <= MOST_WORDS &&
    p.words >= 8 &&
    desk.features[p.id]!.topical >= (named ? 0.3 : 0.6) &&
    !isOvertaken(desk, p) &&
    !isPastDue(desk, p) &&
    !isBeforeArrest(desk, p) &&
    !NO_ANSWER.test(p.text) &&
    !APPEAL.test(p.text) &&
    !HALF_SAID.test(p.text)
  );
}

/**
 * How much a sentence that may be told is worth as what this outlet has and others have not, `beside` another of its own; undefined where it adds nothing
 * to what the brief has told.
 */
export function worth(desk: Desk, p: Passage, outlet: string, beside: boolean): number | undefined {
  const { annotations } = desk.reading.articles[p.article]!;
  const fresh = desk.fresh(p);
  if (fresh < (beside ? NEW_BESIDE : NEW) || desk.retold(p) > MOST_RETOLD_HERE || desk.said(p, 0.5)) return undefined;
  if (fresh < leastNew(desk, p, beside) || newTerms(desk, p) < LEAST_NEW_TERMS) return undefined;
  const understood = opensWithTold(desk, p);
  const leans = leaning(p) - (understood ? OPENING_LEANS : 0);
  if ((p.leaning && !understood) || leans >= 1) return undefined;
  if (opens(desk, p) && desk.headlined(p) >= TELLS_HEADLINE) return undefined;
  if (!hasMetAll(desk, p) || pointsAtUnseen(desk, p)) return undefined;
  if (contradictsTold(desk, p)) return undefined;
  const { least, share } = opens(desk, p) ? ECHO_OPENING : isTelling(newFacts(desk, p)) ? ECHO_TELLING : ECHO;
  if (desk.echoed(p, least) >= share || desk.echoed(p, ECHO_SHORT.least) >= ECHO_SHORT.share) return undefined;
  const again = likelyToldBefore(desk, p);
  if (again === undefined) return undefined;
  const own = Math.min(ENOUGH_OWN, ownConcepts(desk, p));
  const topical = desk.features[p.id]!.topical;
  // "The Ledger adds that The Ledger has seen the page."
  const ofItself = p.text.startsWith(outlet) ? 1 : p.text.includes(outlet.replace(/ \(.*$/, "")) ? 0.4 : 0;
  const figures = p.quantities.some((at) => annotations.quantities[at]!.counted !== undefined) ? 0.15 : 0;
  return (
    desk.scores[p.id]! +
    0.5 * Math.min(0.85, fresh) +
    0.4 * (1 - desk.likeness.elsewhere(p)) +
    0.4 * Math.min(0.5, p.quoted) +
    0.3 * topical +
    figures -
    0.8 * Math.max(0, desk.retold(p) - 0.15) +
    (TELLING.test(p.text) ? 0.15 : 0) -
    2 * Math.max(0, leans) -
    LACKS_OWN * (ENOUGH_OWN - own) -
    Math.max(0, desk.echoed(p, ECHO_SHORT.least) - MOST_ECHOED) -
    MAYBE_AGAIN * again -
    ofItself
  );
}

/** What it speaks against a sentence that it may tell the act again, by how much: another of its outlet's is better. */
const MAYBE_AGAIN = 4;
/** Least of a sentence that must be new for it to lead to another that is. */
const NEW_LEADING = 0.35;

/** Whether a sentence that may be told and is not worth it by itself may stand before the one that goes on from it. */
export function mayLead(desk: Desk, p: Passage): boolean {
  if (desk.fresh(p) < NEW_LEADING || leaning(p) >= 0.5 || opens(desk, p) || desk.said(p, MOST_RETOLD)) return false;
  return hasMetAll(desk, p) && !pointsAtUnseen(desk, p);
}
