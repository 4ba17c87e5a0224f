import type { Room } from "../../choice/page-room.js";
import { type Desk, sharesFigure } from "../../desk.js";
import type { Passage } from "../../reading/passage.js";
import type { Verified } from "../../verify/statement.js";
import { isDisputed } from "../bare-dispute.js";
import { opensUntold } from "../bare-noun.js";
import { givesOtherToll } from "../other-figure.js";
import { hasUnspelledLetters } from "../unspelled-letters.js";
import { isFitAfter } from "./fit-after.js";
import { MOST_SENTENCES, MOST_WORDS } from "./limits.js";
import { asReported, openingOfOne, sequelOf } from "./one-report.js";
import { leftBehind, opening, supported } from "./opening-worth.js";
import { recentOnly } from "./recent-only.js";
import { isAble, shortlist } from "./shortlist.js";

/** Words from which nothing more is looked for, and words of a sentence that does not open, at most. */
const ENOUGH_WORDS = 58;
const MOST_OF_FURTHER = 45;
/** Gain that a further sentence has at least. */
const LEAST_GAIN = 0.15;
/** What telling what all titles tell speaks for the second sentence of a story that has moved on: its core. */
const CORE = 0.7;
/** Share of a further sentence, by weight, that must be new; less for the core of a story that has moved on. */
const LEAST_NEW = 0.45;
const LEAST_NEW_CORE = 0.3;
/** What it speaks for a sentence that it goes on from the one report's opening: it makes up for what speaks against leaning on that. */
const GOES_ON = 0.5;

/** What the account has so far. */
class Told {
  readonly statements: Verified[] = [];
  readonly passages: Passage[] = [];
  readonly terms = new Set<string>();
  words = 0;
  disputed = false;

  add(desk: Desk, passage: Passage, statement: Verified): void {
    this.statements.push(statement);
    this.passages.push(passage);
    this.disputed ||= isDisputed(desk, passage);
    this.words += passage.words;
    for (const term of passage.terms) this.terms.add(term);
  }
}

/** The account sentence by sentence, each the one that gains most beside those before it. */
export function oneByOne(desk: Desk, room: Room): Verified[] {
  const told = new Told();
  const pool = recentOnly(desk.reading, shortlist(desk));
  const ofOne = openingOfOne(desk);
  const lead = desk.lead ?? (ofOne && room.fits([ofOne]) ? ofOne : undefined);
  const sequel = lead && lead === ofOne ? sequelOf(desk, lead) : undefined;
  if (lead && !pool.includes(lead)) pool.push(lead);
  if (sequel && !pool.includes(sequel) && isAble(desk, sequel)) pool.push(sequel);
  const worth = (passage: Passage): number => {
    if (told.passages.length === 0) return passage === lead ? Number.POSITIVE_INFINITY : opening(desk, passage);
    return gain(desk, passage, told) + (passage === sequel ? GOES_ON : 0);
  };
  while (told.passages.length < MOST_SENTENCES && told.words < ENOUGH_WORDS && pool.length > 0) {
    const best = pool
      .map((passage, i) => ({ passage, i, worth: worth(passage) }))
      .sort((a, b) => b.worth - a.worth || a.passage.id - b.passage.id)[0]!;
    if (told.passages.length > 0 && best.worth < LEAST_GAIN) break;
    pool.splice(best.i, 1);
    if (!fits(desk, room, told, best.passage)) continue;
    const statement = desk.take(best.passage, { alike: 0.45 });
    if (statement) told.add(desk, best.passage, statement);
  }
  return ofOne ? inItsOrder(desk, told) : told.statements;
}

/** Whether a passage has a place behind what has been told. */
function fits(desk: Desk, room: Room, { passages, words, disputed }: Told, passage: Passage): boolean {
  if (!room.fits([...passages, passage]) || hasUnspelledLetters(desk, passage, passages)) return false;
  // Whose figure is whose is told once here; "Where they differ" has them all.
  if (disputed && isDisputed(desk, passage)) return false;
  if (passages.length === 0) return true;
  if (words + passage.words > MOST_WORDS || passage.words > MOST_OF_FURTHER) return false;
  if (!isFitAfter(desk, passage, passages) || opensUntold(desk, passage, passages)) return false;
  return !passages.some((other) => sharesFigure(passage, other) || givesOtherToll(desk, other, passage));
}

/** Score of a further passage given what has been told: terms that are new count in full, told ones hardly. */
function gain(desk: Desk, passage: Passage, { passages, terms }: Told): number {
  // The second sentence may be the core of the story, told again where the first told only what is new.
  const second = passages.length === 1 && desk.spansDays;
  const share = freshShare(desk, passage, terms);
  // A sentence that is mostly the first one in other words adds nothing for a reader.
  if (share < (second ? LEAST_NEW_CORE : LEAST_NEW)) return 0;
  const score = supported(desk, passage) + (second ? CORE * desk.features[passage.id]!.title : 0);
  return score * (second ? 0.4 + 0.6 * share : share) - (passage.leaning ? 0.25 : 0) - leftBehind(desk, passage);
}

/** Share of a passage, by weight, that has not been told. */
function freshShare(desk: Desk, passage: Passage, told: ReadonlySet<string>): number {
  let fresh = 0;
  let all = 0;
  for (const term of passage.terms) {
    const weight = desk.reading.weight(term);
    all += weight;
    if (!told.has(term)) fresh += weight;
  }
  return fresh / Math.max(1e-9, all);
}

/** What one report tells, in the report's order, unless a sentence would then stand before the one that it needs. */
function inItsOrder(desk: Desk, { statements: picked, passages: told }: Told): Verified[] {
  const order = asReported(told);
  const fits = order.every((passage, i) => i === 0 || isFitAfter(desk, passage, order.slice(0, i)));
  // Whoever is met by a name that was put in is met where it was put in.
  const asWritten = picked.every(({ text }, i) => text === told[i]!.text);
  if (fits && asWritten) return order.map((passage) => picked[told.indexOf(passage)]!);
  // At least what goes on from the opening stands right behind it.
  const after = sequelOf(desk, told[0]!);
  const sequel = after === undefined ? -1 : told.indexOf(after);
  const [first, ...others] = picked;
  return sequel < 1 ? picked : [first!, picked[sequel]!, ...others.filter((_, i) => i + 1 !== sequel)];
}
