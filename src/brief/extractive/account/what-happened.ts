import { DAY_MS } from "../../../text/milliseconds.js";
import { words } from "../../../text/tokens.js";
import { coverageOf, coverMost } from "../../choice/coverage.js";
import { ANY_ROOM, type Room, roomOn } from "../../choice/page-room.js";
import { type Desk, firstOf, sharesFigure } from "../../desk.js";
import { isOvertaken } from "../../figures/moved-figures.js";
import { briefly, namedInFull } from "../../people/people-named.js";
import { passesJudgement } from "../../reading/comment.js";
import type { Passage } from "../../reading/passage.js";
import type { Verified, VerifyContext } from "../../verify/statement.js";
import { attributed } from "../attribute.js";
import { isBare, isDisputed } from "../bare-dispute.js";
import { namesUnknown, opensUntold } from "../bare-noun.js";
import { commentForm } from "../credit-form.js";
import { strangersIn } from "../introduced.js";
import { givesOtherToll } from "../other-figure.js";
import { isPastState, LASTS_IN_ACCOUNT } from "../past-state.js";
import { hasUnspelledLetters } from "../unspelled-letters.js";
import { besideItsOwn } from "./beside-its-own.js";
import { asReported, openingOfOne, sequelOf } from "./one-report.js";
import { leftBehind, opening, supported } from "./opening-worth.js";
import { isPastPlan } from "./past-plan.js";
import { recentOnly } from "./recent-only.js";
import { retells } from "./retelling.js";
import { tellsActAgain } from "./same-act.js";

const MOST_SENTENCES = 4;
/** Passages that are compared with each other, the best first. */
const MOST_COMPARED = 60;
const MOST_WORDS = 90;
/** Words that there are where articles have room for more than this; shorter ones are summaries themselves. */
const LEAST_WORDS = 40;
const ROOM = 75;
const ENOUGH_WORDS = 58;
/** Days before the story from which a sentence of a list of dates tells another event. */
const EARLIER_EVENT_DAYS = 14;
/** What telling what all titles tell speaks for the second sentence of a story that has moved on: its core. */
const CORE = 0.7;
/** Share of a further sentence, by weight, that must be new; less for the core of a story that has moved on. */
const LEAST_NEW = 0.45;
const LEAST_NEW_CORE = 0.3;

/**
 * "What's happened": the best sentence opens, the next ones add what it leaves out, until there are 40 to 90 words.
 * Disputed figures are kept out unless the sentence itself says whose they are.
 */
export function whatHappened(desk: Desk, context: VerifyContext): Verified[] {
  const { material, articles } = desk.reading;
  const room = material.quoting ? roomOn(material.quoting, articles) : ANY_ROOM;
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
  return withLatestCount(desk, covered.length > 0 ? covered : oneByOne(desk, room), room);
}

const cites = (told: readonly Verified[], { articleId, span }: Passage): boolean =>
  told.some(({ citations }) =>
    citations.some((c) => c.articleId === articleId && c.start <= span.start && span.end <= c.end),
  );

/** Share of a passage, by weight, that has not been told. */
function freshShare(desk: Desk, passage: Passage, covered: { has(term: string): boolean }): number {
  let fresh = 0;
  let all = 0;
  for (const term of passage.terms) {
    const weight = desk.reading.weight(term);
    all += weight;
    if (!covered.has(term)) fresh += weight;
  }
  return fresh / Math.max(1e-9, all);
}

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

/**
 * A story of one day: the sentences that together come closest to how its voices tell it, the fullest first. One that the
 * verifier refuses is left out of the choice, which is made anew.
 */
function whatSeveralSay(desk: Desk, room: Room): Verified[] {
  const { articles, material, vocabulary } = desk.reading;
  const originals = articles.filter(({ article }) => material.copies.get(article.id)?.copyOf === undefined);
  if (originals.length < 2) return [];
  const tellings = originals.map(({ article }) => ({ title: words(article.title), body: words(article.text) }));
  const verified = new Map<Passage, Verified>();
  const mean = tellings.reduce((sum, { body }) => sum + body.length, 0) / tellings.length;
  const least = mean > ROOM ? LEAST_WORDS : 0;
  let pool = shortlist(desk);
  for (;;) {
    const candidates = pool.map((passage) => ({ words: words(passage.text) }));
    const measure = coverageOf(tellings, candidates, vocabulary.isContent);
    const from = pool;
    const same = (a: number, b: number): boolean => tellsActAgain(desk, from[a]!, from[b]!);
    const fits = (set: readonly number[]): boolean => room.fits(set.map((i) => from[i]!));
    const limits = { budget: MOST_WORDS, least, most: MOST_SENTENCES, same, fits };
    const chosen = coverMost(candidates, measure, limits).map((i) => from[i]!);
    const refused = new Set<Passage>();
    for (const passage of chosen) {
      if (verified.has(passage)) continue;
      const statement = desk.offer(desk.draftOf(passage));
      if (statement) verified.set(passage, statement);
      else refused.add(passage);
    }
    const order = inOrder(desk, chosen);
    if (refused.size === 0) {
      const unfit =
        order.find((passage, i) => !isFitAfter(desk, passage, order.slice(0, i))) ??
        withLetters(desk, order) ??
        withOldFigure(desk, order);
      if (!unfit || pool.length === 1) {
        return order.map((passage) => {
          const told = desk.tell(passage);
          if (!told) desk.note(passage);
          return told ?? verified.get(passage)!;
        });
      }
      refused.add(unfit);
    }
    pool = pool.filter((passage) => !refused.has(passage));
  }
}

/** Whether a reader of these passages knows whom a further one names. */
function allKnown(desk: Desk, passage: Passage, before: readonly Passage[]): boolean {
  const strangers = strangersIn(desk, passage);
  if (strangers.length === 0) return true;
  const known = new Set(before.flatMap((other) => namedInFull(desk.reading, other)));
  return strangers.every((member) => known.has(member));
}

/** Whether a passage can be told to a reader of others: nobody in it is a stranger, and none of them has told what it tells. */
const isFitAfter = (desk: Desk, passage: Passage, before: readonly Passage[]): boolean =>
  allKnown(desk, passage, before) && !before.some((told) => retells(desk, told, passage));

/** The first that calls by letters what nothing before it spells out; an account of two sentences can spare neither. */
const withLetters = (desk: Desk, order: readonly Passage[]): Passage | undefined =>
  order.length > 2 ? order.find((passage, i) => hasUnspelledLetters(desk, passage, order.slice(0, i))) : undefined;

/** Of two sentences that give different counts of the dead, the hurt or the missing without a word on it, the one of the older report. */
function withOldFigure(desk: Desk, order: readonly Passage[]): Passage | undefined {
  const publishedAt = ({ article }: Passage): number =>
    Date.parse(desk.reading.articles[article]!.article.published ?? "") || 0;
  for (const [i, passage] of order.entries()) {
    const other = order.slice(0, i).find((told) => givesOtherToll(desk, told, passage));
    if (other) return publishedAt(other) < publishedAt(passage) ? other : passage;
  }
  return undefined;
}

/** The best opening first; but a sentence that names somebody by surname waits for the one that gives the full name. */
function inOrder(desk: Desk, chosen: readonly Passage[]): Passage[] {
  const left = [...chosen].sort((a, b) => opening(desk, b) - opening(desk, a) || a.id - b.id);
  const out: Passage[] = [];
  while (left.length > 0) {
    const ready = left.findIndex((passage) => {
      const short = new Set(briefly(desk.reading, passage));
      return !left.some(
        (other) => other !== passage && namedInFull(desk.reading, other).some((member) => short.has(member)),
      );
    });
    out.push(...left.splice(Math.max(0, ready), 1));
  }
  return out;
}

/** Whether a statement of the account names somebody in full. */
function namesSomebody(desk: Desk, statement: Verified): boolean {
  const passage = passageOf(desk, statement);
  return passage !== undefined && namedInFull(desk.reading, passage).length > 0;
}

function oneByOne(desk: Desk, room: Room): Verified[] {
  const picked: Verified[] = [];
  const told: Passage[] = [];
  const covered = new Map<string, number>();
  let words = 0;
  let disputeTold = false;
  const pool = recentOnly(desk.reading, shortlist(desk));
  const ofOne = openingOfOne(desk);
  const lead = desk.lead ?? (ofOne && room.fits([ofOne]) ? ofOne : undefined);
  const sequel = lead && lead === ofOne ? sequelOf(desk, lead) : undefined;
  for (const one of [lead, sequel])
    if (one && !pool.includes(one) && (one === lead || isAble(desk, one))) pool.push(one);
  while (picked.length < MOST_SENTENCES && words < ENOUGH_WORDS && pool.length > 0) {
    const opening = picked.length === 0;
    const best = pool
      .map((passage, i) => ({
        passage,
        i,
        gain:
          passage === lead && opening
            ? Number.POSITIVE_INFINITY
            : gain(desk, passage, covered, picked.length) + (passage === sequel && !opening ? GOES_ON : 0),
      }))
      .sort((a, b) => b.gain - a.gain || a.passage.id - b.passage.id)[0];
    if (!best || (best.gain < 0.15 && !opening)) break;
    pool.splice(best.i, 1);
    if (words + best.passage.words > MOST_WORDS && !opening) continue;
    if (!room.fits([...told, best.passage])) continue;
    if (!opening && best.passage.words > 45) continue;
    // Whose figure is whose is told once here; "Where they differ" has them all.
    const disputed = isDisputed(desk, best.passage);
    if (disputed && disputeTold) continue;
    if (!opening && (!isFitAfter(desk, best.passage, told) || opensUntold(desk, best.passage, told))) continue;
    if (hasUnspelledLetters(desk, best.passage, told)) continue;
    const repeats = (other: Passage): boolean =>
      sharesFigure(best.passage, other) || givesOtherToll(desk, other, best.passage);
    if (told.some(repeats)) continue;
    const statement = desk.take(best.passage, { alike: 0.45 });
    if (!statement) continue;
    picked.push(statement);
    told.push(best.passage);
    disputeTold ||= disputed;
    words += best.passage.words;
    for (const term of best.passage.terms) covered.set(term, (covered.get(term) ?? 0) + 1);
  }
  return ofOne ? inItsOrder(desk, picked, told) : picked;
}

/** What one report tells, in the report's order, unless a sentence would then stand before the one that it needs. */
function inItsOrder(desk: Desk, picked: Verified[], told: readonly Passage[]): Verified[] {
  const order = asReported(told);
  const fits = order.every((passage, i) => i === 0 || isFitAfter(desk, passage, order.slice(0, i)));
  // Whoever is met by a name that was put in is met where it was put in.
  const asWritten = picked.every(({ text }, i) => text === told[i]!.text);
  if (fits && asWritten) return order.map((passage) => picked[told.indexOf(passage)]!);
  // At least what goes on from the opening stands right behind it.
  const sequel = told.findIndex(({ article, sentence }, i) => i > 0 && article === told[0]!.article && sentence === 1);
  const [opening, ...others] = picked;
  return sequel < 0 ? picked : [opening!, picked[sequel]!, ...others.filter((_, i) => i + 1 !== sequel)];
}

/** The passages worth comparing with each other; the rest cannot win. */
function shortlist(desk: Desk): Passage[] {
  const isReported = (passage: Passage): boolean =>
    !desk.reading.isComment(passage.article) && !passesJudgement(passage.text);
  const reported = desk.reading.mostlyComment ? [] : ableAmong(desk, isReported);
  // Where hardly anything but comment has something to say, its plain sentences must do.
  return reported.length > 0 ? reported : ableAmong(desk, (passage) => !passesJudgement(passage.text));
}

const ableAmong = (desk: Desk, accepts: (passage: Passage) => boolean): Passage[] =>
  firstOf(
    desk.ranked,
    MOST_COMPARED,
    (passage) => isAble(desk, passage) && !namesUnknown(desk, passage) && accepts(passage),
  );

/** Whether a passage may stand in the account as far as its own words and its age go. */
const isAble = (desk: Desk, passage: Passage): boolean =>
  passage.words <= 60 &&
  passage.quoted < 0.35 &&
  desk.features[passage.id]!.topical > 0.5 &&
  !isBare(desk, passage) &&
  !isOvertaken(desk, passage) &&
  !isPastPlan(desk, passage) &&
  !isPastState(desk.reading, passage, LASTS_IN_ACCOUNT) &&
  !isEarlierEvent(desk, passage);

/** What it speaks for a sentence that it goes on from the one report's opening: it makes up for what speaks against leaning on that. */
const GOES_ON = 0.5;

/** Score of a passage given what has been said: terms that are new count in full, told ones hardly. */
function gain(desk: Desk, passage: Passage, covered: ReadonlyMap<string, number>, place: number): number {
  const second = place === 1 && desk.spansDays;
  const score = supported(desk, passage);
  if (place === 0) return opening(desk, passage);
  // The second sentence may be the core of the story, told again where the first told only what is new.
  const share = freshShare(desk, passage, covered);
  // A sentence that is mostly the first one in other words adds nothing for a reader.
  if (share < (second ? LEAST_NEW_CORE : LEAST_NEW)) return 0;
  const told = second ? score + CORE * desk.features[passage.id]!.title : score;
  return told * (second ? 0.4 + 0.6 * share : share) - (passage.leaning ? 0.25 : 0) - leftBehind(desk, passage);
}

/** "August 1982: Eight people killed": of a list of events before this one, which is no news of it. */
function isEarlierEvent(desk: Desk, { article, dates, span }: Passage): boolean {
  const { started } = desk.reading.material.story;
  const { annotations, article: source } = desk.reading.articles[article]!;
  const first = dates.map((i) => annotations.dates[i]!).sort((a, b) => a.start - b.start)[0];
  if (!first || started === "" || source.text.slice(span.start, first.start).trim() !== "") return false;
  const before = new Date(Date.parse(started) - EARLIER_EVENT_DAYS * DAY_MS).toISOString();
  return /^\s?(?::|[–—]|-\s)/u.test(source.text.slice(first.end)) && first.date < before.slice(0, first.date.length);
}
