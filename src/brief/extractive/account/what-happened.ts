import { ANY_ROOM, type Room, roomOf } from "../../choice/page-room.js";
import type { Desk } from "../../desk.js";
import { namedInFull } from "../../people/people-named.js";
import type { Passage } from "../../reading/passage.js";
import type { Verified, VerifyContext } from "../../verify/statement.js";
import { attributed } from "../attribute.js";
import { commentForm } from "../credit-form.js";
import { givesOtherToll } from "../other-figure.js";
import { besideItsOwn } from "./beside-its-own.js";
import { eachInItsOrder } from "./each-in-its-order.js";
import { eventFirst } from "./event-first.js";
import { MOST_SENTENCES } from "./limits.js";
import { oneByOne } from "./one-by-one.js";
import { opening } from "./opening-worth.js";
import { withStep } from "./untold-step.js";
import { whatSeveralSay } from "./what-several-say.js";

/**
 * "What's happened": the best sentence opens, the next ones add what it leaves out, until there are 40 to 90 words.
 * Disputed figures are kept out unless the sentence itself says whose they are.
 */
export function whatHappened(desk: Desk, context: VerifyContext): Verified[] {
  const room = roomOf(desk.reading);
  const told = toldWithin(desk, room);
  // A page that has no room for any sentence shows none; the brief itself need not be empty.
  const account = told.length > 0 || room === ANY_ROOM ? told : toldWithin(desk, ANY_ROOM);
  return commentCredited(
    desk,
    context,
    besideItsOwn(account, (one) => namesSomebody(desk, one)),
  );
}

/** What argues stands in its outlet's name, as far as it can be put so: bare, it would be the page's own opinion. */
function commentCredited(desk: Desk, context: VerifyContext, told: readonly Verified[]): Verified[] {
  let before: string | undefined;
  return told.map((statement) => {
    const { articleId } = statement.citations[0]!;
    const passage = passageOf(desk, statement);
    const source = context.sources.get(articleId);
    const form = passage && source && commentForm(desk, passage, source);
    const credited = form && attributed(desk, context, passage, before === articleId ? "adds-that" : form);
    before = credited ? articleId : undefined;
    return credited ?? statement;
  });
}

/** The passage that a statement of the account was made of. */
function passageOf({ reading }: Desk, { citations }: Verified): Passage | undefined {
  const { articleId, start } = citations[0]!;
  return reading.passages.find((p) => p.articleId === articleId && p.span.start === start);
}

function toldWithin(desk: Desk, room: Room): Verified[] {
  // Without titles there is nothing to hold a choice against but the lead.
  const covered = desk.spansDays || desk.lead ? [] : whatSeveralSay(desk, room);
  const told = withLatestCount(desk, covered.length > 0 ? covered : oneByOne(desk, room), room);
  const source = (one: Verified): Passage | undefined => passageOf(desk, one);
  return eachInItsOrder(desk, eventFirst(desk, withStep(desk, told, source), source), source);
}

const cites = (told: readonly Verified[], { articleId, span }: Passage): boolean =>
  told.some(({ citations }) =>
    citations.some((c) => c.articleId === articleId && c.start <= span.start && span.end <= c.end),
  );

/** Where people died, and the count moved, a reader must be told what it stands at: it follows the opening sentence. */
function withLatestCount(desk: Desk, told: Verified[], room: Room): Verified[] {
  const toll = desk.moved.find(({ measure }) => measure === "killed");
  if (!toll || told.length === 0) return told;
  if (toll.latest.some(({ passage }) => cites(told, passage))) return told;
  const ranked = toll.latest
    .map(({ passage }) => passage)
    .sort((a, b) => opening(desk, b) - opening(desk, a) || a.id - b.id);
  for (const passage of ranked) {
    if (passage.words > 45 || passage.leaning || !room.beside(told, passage)) continue;
    const statement = desk.take(passage, { alike: 0.8 });
    if (!statement) continue;
    const [first, ...others] = told.filter((one) => {
      const other = passageOf(desk, one);
      return !other || !givesOtherToll(desk, other, passage);
    });
    return [...(first ? [first] : []), statement, ...others.slice(0, MOST_SENTENCES - 2)];
  }
  return told;
}

/** Whether a statement of the account names somebody in full. */
function namesSomebody(desk: Desk, statement: Verified): boolean {
  const passage = passageOf(desk, statement);
  return passage !== undefined && namedInFull(desk.reading, passage).length > 0;
}
