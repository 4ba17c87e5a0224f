import { appeared, type CopyDecision } from "../../model/index.js";
import { casualtiesOf, leading, type Told } from "./casualties-told.js";
import type { CasualtyCount, Sentenced } from "./casualty-counts.js";
import { CASUALTIES, type Casualty } from "./casualty-words.js";
import { originals } from "./originals.js";

/** The one who did it, dead as well: some count him, some do not. All dead are counted, him included, as far as the words tell. */
function withGunman(counts: readonly CasualtyCount[], dead: boolean): CasualtyCount[] {
  return counts.map((one) => {
    if (one.measure !== "killed" || one.gunman === "counted") return one;
    if (one.gunman === "beside") return { ...one, low: one.low + 1, high: one.high + 1 };
    return dead ? { ...one, high: one.high + 1 } : one;
  });
}

/** Counts further apart than by this factor speak of different things: a city and a region, a day and a year. */
const FAR = 3;

/** Two articles whose leading counts cannot both be true. */
export interface CasualtyConflict {
  readonly measure: Casualty;
  readonly a: { readonly articleId: string; readonly at: string; readonly count: CasualtyCount };
  readonly b: CasualtyConflict["a"];
  /**
   * `moves`: the later is larger (of the missing, another) and came some hours after, or the next day; `settled`: a later report gives
   * more than both; `recounted`: days later less is given, be it counted anew or of something narrower; `differs`: the rest.
   */
  readonly kind: "differs" | "moves" | "settled" | "recounted";
}

/** In ms: a figure that was given so much later may be news that the earlier report could not have. */
const LATER = 6 * 3_600_000;
const isLater = (at: string, than: string): boolean =>
  Date.parse(at) - Date.parse(than) >= LATER || (at > than && at.slice(0, 10) > than.slice(0, 10));
const overlap = (x: CasualtyCount, y: CasualtyCount): boolean => x.low <= y.high && y.low <= x.high;

/**
 * Whether another article gives, anywhere and however doubtfully, a count that fits one of these. Where somebody died later, some count
 * him among the injured: beside no count of dead, injured are as many as were shot.
 */
function excused(counts: readonly CasualtyCount[], measure: Casualty, others: readonly CasualtyCount[]): boolean {
  const leads = counts.filter((one) => one.sure);
  const both = measure === "injured" && !leads.some((one) => one.measure === "killed");
  return leading(leads, measure).some((x) =>
    others.some((y) => (y.measure === measure || (both && y.measure === "shot")) && overlap(x, y)),
  );
}

/**
 * Pairs of articles of one story that disagree on a count: no count that one gives of it fits any that the other gives. An outlet
 * that gives two values itself contradicts nobody who gives either. Copies are one voice: only the first article of a copy group counts.
 */
export function casualtyConflicts(
  articles: readonly Sentenced[],
  copies: ReadonlyMap<string, CopyDecision> = new Map(),
): CasualtyConflict[] {
  const read = originals(articles, copies).map((one) => ({
    articleId: one.article.id,
    at: appeared(one.article),
    ...casualtiesOf(one),
  }));
  return CASUALTIES.flatMap((measure) => {
    const led = read.filter(({ counts }) => leading(counts, measure).length > 0);
    const pairs = led.flatMap((a, index) => led.slice(index + 1).flatMap((b) => compare(a, b, measure) ?? []));
    return pairs.map((pair) => (pair.kind === "differs" && isSettled(pair, led) ? { ...pair, kind: "settled" } : pair));
  });
}

type ReadArticle = Told & { readonly articleId: string; readonly at: string };

/** In ms: reports further apart do not speak of one moment. */
const APART = 3 * 24 * 3_600_000;

/** Whether an article that appeared after both leads with more than either. */
const isSettled = ({ measure, a, b }: CasualtyConflict, led: readonly ReadArticle[]): boolean =>
  measure !== "missing" &&
  led.some(
    ({ counts, at }) =>
      isLater(at, a.at) &&
      isLater(at, b.at) &&
      leading(counts, measure)[0]!.value > Math.max(a.count.value, b.count.value),
  );

function compare(a: ReadArticle, b: ReadArticle, measure: Casualty): CasualtyConflict | undefined {
  const dead = a.gunman || b.gunman;
  const [all, others] = [withGunman(a.counts, dead), withGunman(b.counts, dead)];
  const [first, second] = [leading(all, measure)[0], leading(others, measure)[0]];
  if (!first || !second || (first.summed && second.summed)) return undefined;
  if (Math.max(first.value, second.value) >= FAR * Math.min(first.value, second.value)) return undefined;
  if (excused(all, measure, others) || excused(others, measure, all)) return undefined;
  const side = (one: ReadArticle, count: CasualtyCount) => ({ articleId: one.articleId, at: one.at, count });
  const [one, other] = [side(a, first), side(b, second)];
  return { measure, a: one, b: other, kind: kindOf(measure, one, other) };
}

function kindOf(measure: Casualty, a: CasualtyConflict["a"], b: CasualtyConflict["a"]): CasualtyConflict["kind"] {
  if (moves(measure, a, b) || moves(measure, b, a)) return "moves";
  return Math.abs(Date.parse(a.at) - Date.parse(b.at)) > APART ? "recounted" : "differs";
}

const moves = (measure: Casualty, earlier: CasualtyConflict["a"], later: CasualtyConflict["a"]): boolean =>
  isLater(later.at, earlier.at) && (measure === "missing" || later.count.value > earlier.count.value);
