import { appeared, type CopyDecision } from "../../model/index.js";
import { DAY_MS, HOUR_MS } from "../../text/milliseconds.js";
import { casualtiesOf, leading } from "./casualties-told.js";
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
const LATER = 6 * HOUR_MS;
const isLater = (at: string, than: string): boolean =>
  Date.parse(at) - Date.parse(than) >= LATER || (at > than && at.slice(0, 10) > than.slice(0, 10));
const overlap = (x: CasualtyCount, y: CasualtyCount): boolean => x.low <= y.high && y.low <= x.high;

/** What an article tells of one kind of casualty. */
interface Account {
  readonly articleId: string;
  readonly at: string;
  readonly gunman: boolean;
  /** The count that it leads with. */
  readonly first: CasualtyCount;
  /** As they stand, and with the one who did it among the dead. */
  readonly alive: Counts;
  readonly dead: Counts;
}

interface Counts {
  readonly leads: readonly CasualtyCount[];
  readonly all: readonly CasualtyCount[];
  /**
   * Where somebody died later, some count him among the injured: beside no count of dead, injured are as many as were shot.
   */
  readonly asShot: boolean;
  readonly shot: readonly CasualtyCount[];
}

function countsOf(told: readonly CasualtyCount[], measure: Casualty, dead: boolean): Counts {
  const counts = withGunman(told, dead);
  const of = (kind: Casualty): CasualtyCount[] => counts.filter((one) => one.measure === kind);
  const asShot = measure === "injured" && !of("killed").some(({ sure }) => sure);
  return { leads: leading(counts, measure), all: of(measure), asShot, shot: of("shot") };
}

function accountOf(article: Sentenced, measure: Casualty): Account | undefined {
  const { counts, gunman } = casualtiesOf(article);
  const [first] = leading(counts, measure);
  if (!first) return undefined;
  const [alive, dead] = [countsOf(counts, measure, false), countsOf(counts, measure, true)];
  return { articleId: article.article.id, at: appeared(article.article), gunman, first, alive, dead };
}

/** Whether another article gives, anywhere and however doubtfully, a count that fits one of these. */
const excused = (one: Counts, other: Counts): boolean =>
  one.leads.some((x) => other.all.some((y) => overlap(x, y)) || (one.asShot && other.shot.some((y) => overlap(x, y))));

/**
 * Pairs of articles of one story that disagree on a count: no count that one gives of it fits any that the other gives. An outlet
 * that gives two values itself contradicts nobody who gives either. Copies are one voice: only the first article of a copy group counts.
 */
export function casualtyConflicts(
  articles: readonly Sentenced[],
  copies: ReadonlyMap<string, CopyDecision> = new Map(),
): CasualtyConflict[] {
  const whole = originals(articles, copies);
  return CASUALTIES.flatMap((measure) => {
    const led = whole.flatMap((article) => accountOf(article, measure) ?? []);
    const pairs = led.flatMap((a, index) => led.slice(index + 1).flatMap((b) => compare(a, b, measure) ?? []));
    return pairs.map((pair) => (pair.kind === "differs" && isSettled(pair, led) ? { ...pair, kind: "settled" } : pair));
  });
}

/** In ms: reports further apart do not speak of one moment. */
const APART = 3 * DAY_MS;

/** Whether an article that appeared after both leads with more than either. */
const isSettled = ({ measure, a, b }: CasualtyConflict, led: readonly Account[]): boolean =>
  measure !== "missing" &&
  led.some(
    ({ first, at }) => first.value > Math.max(a.count.value, b.count.value) && isLater(at, a.at) && isLater(at, b.at),
  );

function compare(a: Account, b: Account, measure: Casualty): CasualtyConflict | undefined {
  const [low, high] = a.first.value < b.first.value ? [a.first, b.first] : [b.first, a.first];
  if (high.value >= FAR * low.value || (low.summed && high.summed)) return undefined;
  const [ours, theirs] = a.gunman || b.gunman ? [a.dead, b.dead] : [a.alive, b.alive];
  if (excused(ours, theirs) || excused(theirs, ours)) return undefined;
  const side = ({ articleId, at, first }: Account) => ({ articleId, at, count: first });
  const [one, other] = [side(a), side(b)];
  return { measure, a: one, b: other, kind: kindOf(measure, one, other) };
}

function kindOf(measure: Casualty, a: CasualtyConflict["a"], b: CasualtyConflict["a"]): CasualtyConflict["kind"] {
  if (moves(measure, a, b) || moves(measure, b, a)) return "moves";
  return Math.abs(Date.parse(a.at) - Date.parse(b.at)) > APART ? "recounted" : "differs";
}

const moves = (measure: Casualty, earlier: CasualtyConflict["a"], later: CasualtyConflict["a"]): boolean =>
  isLater(later.at, earlier.at) && (measure === "missing" || later.count.value > earlier.count.value);
