import type { Desk } from "./desk.js";
import type { LiveArticle } from "./live-article.js";

/** Groups smaller than this have no habits yet. */
const SMALLEST = 4;
/** A name belongs to a group when this share of its articles have it, and is foreign to it when at most that share do. */
const OWN = 0.65;
const FOREIGN = 0.1;
/** Names of its own, absent from the other, that each group must have. */
const NAMES = 3;

/** Years by which the newest that a group speaks of must differ: reports around New Year speak of either. */
const YEARS = 2;
/** Chance at most that years fall so clean apart where they say nothing. */
const CHANCE = 0.1;

type Kept = (id: number) => boolean;

function counts(members: readonly LiveArticle[], kept: Kept): Map<number, number> {
  const found = new Map<number, number>();
  for (const { ids, start, end } of members) {
    for (let at = start; at < end; at++) {
      const id = ids[at]!;
      if (kept(id)) found.set(id, (found.get(id) ?? 0) + 1);
    }
  }
  return found;
}

function ownNames(a: Map<number, number>, sizeA: number, b: Map<number, number>, sizeB: number): number {
  let own = 0;
  for (const [id, count] of a) if (count >= OWN * sizeA && (b.get(id) ?? 0) <= FOREIGN * sizeB) own++;
  return own;
}

function apart(a: readonly LiveArticle[], b: readonly LiveArticle[], kept: Kept): boolean {
  const [inA, inB] = [counts(a, kept), counts(b, kept)];
  return ownNames(inA, a.length, inB, b.length) >= NAMES && ownNames(inB, b.length, inA, a.length) >= NAMES;
}

const yearsOf = (members: readonly LiveArticle[]): number[] =>
  members.flatMap(({ year }) => (Number.isNaN(year) ? [] : [year]));

/**
 * Whether most of a group's articles without dates speak of years that are later by `YEARS` or more than any of the other's (all
 * but the share `FOREIGN`), and so clean a split is no chance (Fisher's exact test, one-sided).
 */
function later(a: readonly LiveArticle[], b: readonly LiveArticle[]): boolean {
  const [one, other] = [yearsOf(a), yearsOf(b).sort((x, y) => x - y)];
  if (one.length === 0 || other.length === 0) return false;
  const newest = other[Math.ceil((1 - FOREIGN) * other.length) - 1]!;
  const above = one.filter((year) => year >= newest + YEARS).length;
  if (above < OWN * one.length) return false;
  let chance = 1;
  for (let n = 0; n < above; n++) chance *= (one.length - n) / (one.length + other.length - n);
  return chance <= CHANCE;
}

const settled = (a: readonly LiveArticle[], b: readonly LiveArticle[], desk: Desk): boolean =>
  desk.settings.contrast && a.length >= SMALLEST && b.length >= SMALLEST;

/**
 * Whether two groups of articles, however alike, tell of two events: each has names, days or figures that most of its articles give
 * and almost none of the other's do. Two fights of one champion share every word but the opponent, the town and the date; two
 * earthquakes on one island all but the magnitude, the injured and the day.
 */
export const opposed = (a: readonly LiveArticle[], b: readonly LiveArticle[], desk: Desk): boolean =>
  settled(a, b, desk) &&
  (apart(a, b, (id) => desk.vocabulary.isNameOrDay(id) || desk.vocabulary.isNumber(id)) || later(a, b) || later(b, a));

/** The same for chapters of a developing story, whose figures may change: the toll rises. */
export const opposedInNames = (a: readonly LiveArticle[], b: readonly LiveArticle[], desk: Desk): boolean =>
  settled(a, b, desk) && apart(a, b, (id) => desk.vocabulary.isNameOrDay(id));
