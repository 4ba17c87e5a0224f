import { words } from "../../../text/tokens.js";
import { coverageOf, coverMost } from "../../choice/coverage.js";
import type { Room } from "../../choice/page-room.js";
import type { Desk } from "../../desk.js";
import { briefly, namedInFull } from "../../people/people-named.js";
import { isOriginal } from "../../reading/is-original.js";
import type { Passage } from "../../reading/passage.js";
import type { Verified } from "../../verify/statement.js";
import { givesOtherToll } from "../other-figure.js";
import { hasUnspelledLetters } from "../unspelled-letters.js";
import { isFitAfter } from "./fit-after.js";
import { MOST_SENTENCES, MOST_WORDS } from "./limits.js";
import { opening } from "./opening-worth.js";
import { tellsActAgain } from "./same-act.js";
import { shortlist } from "./shortlist.js";

/** Words that there are where articles have room for more than this; shorter ones are summaries themselves. */
const LEAST_WORDS = 40;
const ROOM = 75;

/**
 * A story of one day: the sentences that together come closest to how its voices tell it, the fullest first. One that the
 * verifier refuses is left out of the choice, which is made anew.
 */
export function whatSeveralSay(desk: Desk, room: Room): Verified[] {
  const { articles, material, vocabulary } = desk.reading;
  const originals = articles.filter((one) => isOriginal(material, one));
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
