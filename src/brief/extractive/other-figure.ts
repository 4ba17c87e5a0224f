import type { Quantity } from "../../model/annotation.js";
import { inCommon } from "../concepts.js";
import type { Desk } from "../desk.js";
import type { Passage } from "../passage.js";
import type { Reading } from "../reading.js";

/** Counts of people hurt: whatever else two sentences say, both cannot stand for one event. */
const CASUALTY = /^(?:killed|injured|missing)$/;
/** What such a count counts, where it is no part of it ("nine children"). */
const ANYBODY = /^(?:(?:other )?people|persons|dead|deaths?|death toll|toll|injured|wounded|missing)$/;
/** Units in which no two figures are told of one thing. */
const TIME = /^(?:age|year|month|week|day|hour|minute)s?$/;
const YEAR = { first: 1900, last: 2100 };
/** Figures of one unit this near each other, as a share of the larger, are one thing's; in sentences that share so many concepts. */
const NEAR: ReadonlyArray<{ readonly apart: number; readonly shared: number }> = [
  { apart: 0.03, shared: 1 },
  { apart: 0.06, shared: 2 },
];
/** Sums and shares are near each other sooner: concepts that the sentences must share for them. */
const OF_UNITS = 3;
/** Figures below this are near each other by chance, unless they are sums or shares. */
const LEAST = 100;

type Figures = readonly Quantity[];

/** The figures of two sentences of different reports that agree in none; undefined otherwise. */
function unequal({ reading }: Desk, a: Passage, b: Passage): readonly [Figures, Figures] | undefined {
  if (a.article === b.article) return undefined;
  const one = figuresOf(reading, a);
  const other = figuresOf(reading, b);
  return one.length === 0 || other.length === 0 || agree(one, other) ? undefined : [one, other];
}

const agree = (one: Figures, other: Figures): boolean =>
  one.some((x) => other.some((y) => x.unit === y.unit && x.value === y.value));

/** Whether one sentence gives another count of those killed, injured or missing than the other does. */
export function givesOtherToll(desk: Desk, a: Passage, b: Passage): boolean {
  const [one, other] = unequal(desk, a, b) ?? [[], []];
  return one.some((x) => other.some((y) => isToll(x) && isToll(y) && x.measure === y.measure));
}

/** Whether one sentence gives, without a word on it, another figure of a thing than the other does. */
export function givesOtherFigure(desk: Desk, a: Passage, b: Passage): boolean {
  // Most sentences have no figure, and nothing is asked about them.
  if (a.quantities.length === 0 || b.quantities.length === 0) return false;
  const figures = unequal(desk, a, b);
  return figures !== undefined && areOfOneThing(desk.reading, figures, a, b);
}

/** Whether any two figures of the sentences are of one thing. */
function areOfOneThing(reading: Reading, [one, other]: readonly [Figures, Figures], a: Passage, b: Passage): boolean {
  let shared: number | undefined;
  return one.some((x) =>
    other.some((y) => {
      if (x.unit !== y.unit) return false;
      if (isToll(x) && isToll(y) && x.measure === y.measure) return true;
      if (!isLarge(x) || !isLarge(y)) return false;
      const apart = Math.abs(x.value - y.value) / Math.max(x.value, y.value);
      if (apart > NEAR.at(-1)!.apart) return false;
      shared ??= inCommon(reading.vocabulary, a, b).count;
      return NEAR.some((near) => apart <= near.apart && shared! >= (x.unit ? OF_UNITS : near.shared));
    }),
  );
}

const found = new WeakMap<Passage, readonly Quantity[]>();
const NONE: readonly Quantity[] = [];

/** Quantities of a passage that are no times, read once. */
function figuresOf({ articles }: Reading, passage: Passage): readonly Quantity[] {
  if (passage.quantities.length === 0) return NONE;
  const known = found.get(passage);
  if (known !== undefined) return known;
  const { quantities } = articles[passage.article]!.annotations;
  const own = passage.quantities
    .map((at) => quantities[at]!)
    .filter(({ unit, measure }) => !TIME.test(unit ?? measure ?? ""));
  found.set(passage, own);
  return own;
}

const isToll = ({ measure, counted }: Quantity): boolean =>
  CASUALTY.test(measure ?? "") && (counted === undefined || ANYBODY.test(counted));
const isLarge = ({ unit, value }: Quantity): boolean =>
  unit !== undefined ? value > 0 : value >= LEAST && !(value >= YEAR.first && value <= YEAR.last);
