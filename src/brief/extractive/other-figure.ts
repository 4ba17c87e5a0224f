import type { Quantity } from "../../model/annotation.js";
import type { Desk } from "../desk.js";
import { inCommon } from "../likeness/concepts.js";
import type { Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";

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

/** What a sentence counts, times apart. */
interface Figures {
  readonly all: readonly Quantity[];
  readonly tolls: readonly Quantity[];
  readonly large: readonly Quantity[];
}
const NONE: Figures = { all: [], tolls: [], large: [] };

/** The figures of two sentences of different reports that agree in none; undefined otherwise. */
function unequal({ reading }: Desk, a: Passage, b: Passage): readonly [Figures, Figures] | undefined {
  if (a.article === b.article) return undefined;
  const one = figuresOf(reading, a);
  const other = figuresOf(reading, b);
  // Most sentences have no figure of which another could be given.
  const both = (one.tolls.length > 0 && other.tolls.length > 0) || (one.large.length > 0 && other.large.length > 0);
  return both && !agree(one.all, other.all) ? [one, other] : undefined;
}

const agree = (one: readonly Quantity[], other: readonly Quantity[]): boolean =>
  one.some((x) => other.some((y) => x.unit === y.unit && x.value === y.value));

/** Whether one sentence gives another count of those killed, injured or missing than the other does. */
export function givesOtherToll(desk: Desk, a: Passage, b: Passage): boolean {
  const [one, other] = unequal(desk, a, b) ?? [NONE, NONE];
  return one.tolls.some((x) => other.tolls.some((y) => x.measure === y.measure));
}

/** Whether one sentence gives, without a word on it, another figure of a thing than the other does. */
export function givesOtherFigure(desk: Desk, a: Passage, b: Passage): boolean {
  const figures = unequal(desk, a, b);
  return figures !== undefined && areOfOneThing(desk.reading, figures, a, b);
}

/** Whether a sentence gives another figure of a thing than one on record; most have none of which another could be given. */
export function contradictsTold(desk: Desk, passage: Passage): boolean {
  const { reading } = desk;
  const own = figuresOf(reading, passage);
  if (own.tolls.length === 0 && own.large.length === 0) return false;
  return desk.someTold((told) => {
    const other = figuresOf(reading, told);
    // Few figures are near enough to each other to be asked whose they are.
    const mayBe = someOf(other.tolls, own.tolls, isSameHarm) || someOf(other.large, own.large, areNear);
    return mayBe && givesOtherFigure(desk, told, passage);
  });
}

/** Whether two of the figures are such. */
function someOf(
  ones: readonly Quantity[],
  others: readonly Quantity[],
  such: (x: Quantity, y: Quantity) => boolean,
): boolean {
  for (const x of ones) for (const y of others) if (such(x, y)) return true;
  return false;
}

const isSameHarm = (x: Quantity, y: Quantity): boolean => x.measure === y.measure && x.unit === y.unit;
const apartBy = (x: Quantity, y: Quantity): number => Math.abs(x.value - y.value) / Math.max(x.value, y.value);
const areNear = (x: Quantity, y: Quantity): boolean => x.unit === y.unit && apartBy(x, y) <= NEAR.at(-1)!.apart;

/** Whether any two figures of the sentences are of one thing. */
function areOfOneThing(reading: Reading, [one, other]: readonly [Figures, Figures], a: Passage, b: Passage): boolean {
  if (someOf(one.tolls, other.tolls, isSameHarm)) return true;
  let shared: number | undefined;
  return someOf(one.large, other.large, (x, y) => {
    if (!areNear(x, y)) return false;
    const apart = apartBy(x, y);
    shared ??= inCommon(reading.vocabulary, a, b).count;
    return NEAR.some((near) => apart <= near.apart && shared! >= (x.unit ? OF_UNITS : near.shared));
  });
}

const found = new WeakMap<Passage, Figures>();

/** The figures of a passage, read once. */
function figuresOf(reading: Reading, passage: Passage): Figures {
  if (passage.quantities.length === 0) return NONE;
  const known = found.get(passage);
  if (known !== undefined) return known;
  const figures = readFigures(reading, passage);
  found.set(passage, figures);
  return figures;
}

function readFigures({ articles }: Reading, passage: Passage): Figures {
  const { quantities } = articles[passage.article]!.annotations;
  const all = passage.quantities
    .map((at) => quantities[at]!)
    .filter(({ unit, measure }) => !TIME.test(unit ?? measure ?? ""));
  return { all, tolls: all.filter(isToll), large: all.filter(isLarge) };
}

const isToll = ({ measure, counted }: Quantity): boolean =>
  CASUALTY.test(measure ?? "") && (counted === undefined || ANYBODY.test(counted));
const isLarge = ({ unit, value }: Quantity): boolean =>
  unit !== undefined ? value > 0 : value >= LEAST && !(value >= YEAR.first && value <= YEAR.last);
