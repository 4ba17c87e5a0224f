import type { Quantity } from "../../model/annotation.js";
import { findNumbers } from "../../text/numbers.js";
import type { Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";
import { type CorrectedFigure, correctedFigures, countedAs } from "./corrected-figures.js";
import type { Dispute } from "./dispute.js";
import { KINDS, type Position, positionOf } from "./figures.js";

/** Counts that a later report overtakes, because they only grow while an event unfolds. */
const GROWING = new Set(["killed", "injured", "freed", "displaced"]);
/** Counts that a later report overtakes whichever way they go. */
const MOVING = new Set(["missing"]);
/** An outlet leads with the total; further down stand parts of it and other events. */
const LEAD_SENTENCES = 8;

/** Of two running totals ("at least 68") of one time the greater is the newer, unless one may be the other told roughly. */
const ROUGHLY = 0.08;

/** What stands for the measure of a figure that a report took back; it may count anything. */
const CORRECTED = "corrected";

/** A count of the story that moved: what it stood at last, and what it stood at before. */
export interface MovedFigure {
  readonly measure: string;
  /** Of a figure that was taken back: the wrong value. */
  readonly wrong?: number;
  /** What it stood at last. */
  readonly value: number;
  /** Every passage that gives that value, wherever it stands. */
  readonly latest: readonly Position[];
  readonly before: readonly Position[];
  /** Passages that list those who were counted before it moved ("The dead were two men and a woman"). */
  readonly listed?: readonly Passage[];
}

interface Timed extends Position {
  readonly at: number;
}

/**
 * The well-known counts that moved while the story went on. The latest value is that of the newest article that leads with
 * one; values given before it that it overtakes are of their day, and must not stand as if they held now. Where holders
 * dispute a count, nobody's figure overtakes anybody else's.
 */
export function movedFigures(reading: Reading, disputes: readonly Dispute[]): MovedFigure[] {
  const out: MovedFigure[] = [];
  for (const [measure, positions] of leadCounts(reading)) {
    const newest = positions.reduce((a, b) => Math.max(a, b.at), Number.NEGATIVE_INFINITY);
    const last = positions.filter((position) => position.at === newest);
    const top = last.reduce((a, b) => Math.max(a, b.quantity.value), 0);
    const disputed = disputes.some((dispute) => dispute.measure === measure);
    const running = last.filter(({ quantity }) => quantity.value === top && quantity.qualifier === "at-least");
    const isRunning = ({ qualifier }: Quantity, { article }: Passage): boolean =>
      GROWING.has(measure) && qualifier === "at-least" && running.some(({ passage }) => passage.article !== article);
    const overtaken = ({ at, quantity, holder, passage }: Timed): boolean =>
      at < newest
        ? (MOVING.has(measure) ? quantity.value !== top : quantity.value < top) &&
          (!disputed || last.some((position) => position.holder === holder))
        : !disputed && isRunning(quantity, passage) && quantity.value < top * (1 - ROUGHLY);
    const before = positions.filter(overtaken);
    if (measure === "missing" && areFound(reading)) out.push({ measure, value: 0, latest: [], before: positions });
    else if (before.length > 0)
      out.push({
        measure,
        value: top,
        latest: stating(reading, measure, top),
        before,
        listed: lists(reading, measure, newest),
      });
  }
  const corrected = correctedFigures(reading);
  if (corrected.length === 0) return out;
  const giving = passagesByValue(reading);
  return [...out, ...corrected.map((one) => takenBack(reading, giving, one))];
}

const LISTS: Readonly<Record<string, RegExp>> = {
  killed: /^(?:All )?(?:the )?(?:dead|victims|fatalities|bodies)\b[^.,;]{0,20}\b(?:are|were|includ(?:e|ed))\b/i,
  injured: /^(?:All )?(?:the )?(?:injured|wounded)\b[^.,;]{0,20}\b(?:are|were|includ(?:e|ed))\b/i,
  missing: /^(?:All )?(?:the )?missing\b[^.,;]{0,20}\b(?:are|were|includ(?:e|ed))\b/i,
};

/** Passages of older reports that list those counted: there are more, or others, since. */
function lists(reading: Reading, measure: string, newest: number): Passage[] {
  const list = LISTS[measure];
  if (!list) return [];
  const isOlder = ({ article }: Passage): boolean =>
    Date.parse(reading.articles[article]!.article.published ?? "") < newest;
  return reading.passages.filter((passage) => list.test(passage.text) && isOlder(passage));
}

/** The passages that give each value, in order. */
function passagesByValue(reading: Reading): Map<number, Passage[]> {
  const out = new Map<number, Passage[]>();
  for (const passage of reading.passages) {
    const { quantities } = reading.articles[passage.article]!.annotations;
    for (const value of new Set(passage.quantities.map((index) => quantities[index]!.value))) {
      const list = out.get(value);
      if (list) list.push(passage);
      else out.set(value, [passage]);
    }
  }
  return out;
}

/** A figure that a later report takes back holds no more, whoever gave it. */
function takenBack(
  reading: Reading,
  giving: ReadonlyMap<number, readonly Passage[]>,
  { right, wrong, noun, at }: CorrectedFigure,
): MovedFigure {
  const stating = (value: number, inTime: (time: number) => boolean): Position[] =>
    (giving.get(value) ?? []).flatMap((passage) => {
      const { article, annotations } = reading.articles[passage.article]!;
      const index = countedAs(reading, passage, value, noun);
      if (index === undefined || !inTime(Date.parse(article.published ?? ""))) return [];
      const quantity = annotations.quantities[index]!;
      return [
        {
          ...{ passage, quantity, amount: quantity.value, holder: article.outlet.name },
          value: article.text.slice(quantity.start, quantity.end),
        },
      ];
    });
  const before = stating(wrong, (time) => time < at);
  const latest = stating(right, (time) => time >= at);
  return { measure: CORRECTED, value: right, wrong, latest, before };
}

const FOUND =
  /\b(?:last|all|both|remaining)\b.{0,40}\bmissing\b|\bmissing\b.{0,60}\b(?:were|was|have been|has been) found\b|\b(?:nobody|no one) is (?:still )?missing\b/i;

/** Whether the newest that is said of the missing is that they were found: then no count of them holds. */
export function areFound(reading: Reading): boolean {
  const at = (passage: Passage): number => Date.parse(reading.articles[passage.article]!.article.published ?? "");
  const told = reading.passages.filter((passage) => /\bmissing\b/i.test(passage.text));
  const newest = told.reduce((latest, passage) => Math.max(latest, at(passage) || 0), 0);
  return told.some((passage) => at(passage) >= newest && FOUND.test(passage.text));
}

/** Counts that articles lead with, by measure. */
function leadCounts(reading: Reading): Map<string, Timed[]> {
  const out = new Map<string, Timed[]>();
  for (const passage of reading.passages) {
    const at = Date.parse(reading.articles[passage.article]!.article.published ?? "");
    if (passage.sentence >= LEAD_SENTENCES || Number.isNaN(at)) continue;
    for (const [measure, position] of countsIn(reading, passage)) {
      const list = out.get(measure);
      if (list) list.push({ ...position, at });
      else out.set(measure, [{ ...position, at }]);
    }
  }
  return out;
}

const stating = (reading: Reading, measure: string, value: number): Position[] =>
  reading.passages.flatMap((passage) =>
    countsIn(reading, passage)
      .filter(([kind, position]) => kind === measure && position.quantity.value === value)
      .map(([, position]) => position),
  );

function countsIn(reading: Reading, passage: Passage): Array<readonly [string, Position]> {
  const { annotations } = reading.articles[passage.article]!;
  return passage.quantities.flatMap((index) => {
    const { measure } = annotations.quantities[index]!;
    if (!measure || !(GROWING.has(measure) || MOVING.has(measure))) return [];
    const position = positionOf(reading, passage, index, KINDS[measure]!);
    return position ? [[measure, position] as const] : [];
  });
}

/** Whether a passage states a value that a later report overtook. */
export const isOvertaken = ({ moved }: { readonly moved: readonly MovedFigure[] }, passage: Passage): boolean =>
  statedIn(moved).before.has(passage);

/** Whether a passage states what a count that moved stood at last. */
export const isLatest = ({ moved }: { readonly moved: readonly MovedFigure[] }, passage: Passage): boolean =>
  statedIn(moved).latest.has(passage);

interface Stated {
  readonly before: ReadonlySet<Passage>;
  readonly latest: ReadonlySet<Passage>;
}

const stated = new WeakMap<readonly MovedFigure[], Stated>();

/** The passages with the figures of a list, gathered once. */
function statedIn(moved: readonly MovedFigure[]): Stated {
  const known = stated.get(moved);
  if (known) return known;
  const passagesIn = (positions: readonly Position[]): Passage[] => positions.map(({ passage }) => passage);
  const found = {
    before: new Set(moved.flatMap(({ before, listed = [] }) => [...passagesIn(before), ...listed])),
    latest: new Set(moved.flatMap(({ latest }) => passagesIn(latest))),
  };
  stated.set(moved, found);
  return found;
}

/** Whether a title gives a value of a growing count that is less than it stood at last, or one that was taken back. */
export function isOvertakenTitle(title: string, moved: readonly MovedFigure[]): boolean {
  const numbers = findNumbers(title);
  return moved.some(({ measure, value: last, wrong }) => {
    if (numbers.some(({ value }) => value === last)) return false;
    if (measure === CORRECTED) return numbers.some(({ value }) => value === wrong);
    return GROWING.has(measure) && KINDS[measure]!.near.test(title) && numbers.some(({ value }) => value < last);
  });
}
