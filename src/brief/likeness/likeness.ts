import type { Passage } from "../reading/passage.js";
import { type Reading, wordsOf } from "../reading/reading.js";
import { type Facts, readFacts, reportsSame } from "../verify/support.js";
import { alikeBy, coveredBy, createTally, freshBeside, type Tally } from "./tally.js";
import { addShared, TermIndex } from "./term-index.js";

/** Which passages say alike. Built once; every look-up costs in proportion to the passages that share a rare word. */
export interface Likeness {
  /** Share of the weight of `a`'s terms that `b` has too, 0 to 1. */
  covered(a: Passage, b: Passage): number;
  /** How alike two passages are, both ways: 1 for the same content. */
  alike(a: Passage, b: Passage): number;
  /** Passages of other voices that report the same, best first, one a voice. */
  supporters(passage: Passage): readonly Passage[];
  /** Share of the weight of a passage's terms that none of the others has, 0 to 1. */
  fresh(passage: Passage, told: readonly Passage[]): number;
  /** The same beside passages that are noted one by one, and the most that one of those has of a passage. */
  tally(): Tally;
  /** The most of a passage's weight that one passage of another voice has too, 0 to 1. */
  elsewhere(passage: Passage): number;
}

/** A term in more passages than this says little about which passages report the same. */
const COMMON = 400;

/** Weight of the terms that two passages have in common. */
function sharedMass(index: TermIndex, a: Passage, b: Passage): number {
  const x = index.termsOf(a);
  const y = index.termsOf(b);
  let sum = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const left = x[i]!;
    const right = y[j]!;
    if (left === right) sum += index.rare(left);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return sum;
}

export function likenessOf(reading: Reading): Likeness {
  const { passages } = reading;
  const index = new TermIndex(passages);
  const covered = (a: Passage, b: Passage): number => coveredBy(sharedMass(index, a, b), index.massOf(a));
  const alike = (a: Passage, b: Passage): number => alikeBy(sharedMass(index, a, b), index.massOf(a), index.massOf(b));
  const factsFound: Facts[] = [];
  const facts = (passage: Passage): Facts => {
    factsFound[passage.id] ??= readFacts(wordsOf(reading, passage), passage.terms, reading.vocabulary);
    return factsFound[passage.id]!;
  };
  const search = searchIn(passages, index);
  const most: number[] = [];
  const mostOf = (passage: Passage, top: number): number => Math.min(1, top / Math.max(1e-9, index.massOf(passage)));
  const reporting = (passage: Passage, enough: Sharers["enough"], whole: boolean): readonly Passage[] => {
    const sharing = enough.map(({ place, mass }) => {
      const other = passages[place]!;
      return { other, share: whole ? coveredBy(mass, index.massOf(passage)) : covered(passage, other) };
    });
    return bestOfVoices(sharing, (other) => reportsSame(facts(passage), facts(other)));
  };
  const found: Array<readonly Passage[]> = [];
  const supporters = (passage: Passage): readonly Passage[] => {
    const known = found[passage.id];
    if (known !== undefined) return known;
    const { top, enough, whole } = sharers(search, passage, 0.35 * index.massOf(passage));
    most[passage.id] = mostOf(passage, top);
    const reports = enough.length === 0 ? [] : reporting(passage, enough, whole);
    found[passage.id] = reports;
    return reports;
  };
  return {
    covered,
    alike,
    supporters,
    fresh: (passage, others) => {
      const told = new Set(others.flatMap((other) => [...index.termsOf(other)]));
      return freshBeside(passage, told, index);
    },
    tally: () => createTally(passages, index, { alike, covered }),
    elsewhere: (passage) => {
      most[passage.id] ??= mostOf(passage, sharers(search, passage, Number.POSITIVE_INFINITY).top);
      return most[passage.id]!;
    },
  };
}

/** The passage of each voice with the largest share, half at least, of those that report the same; best first. */
function bestOfVoices(
  sharing: ReadonlyArray<{ readonly other: Passage; readonly share: number }>,
  reports: (other: Passage) => boolean,
): Passage[] {
  const best = new Map<string, (typeof sharing)[number]>();
  for (const one of sharing) {
    const { other, share } = one;
    if (share >= 0.5 && share > (best.get(other.voice)?.share ?? 0) && reports(other)) best.set(other.voice, one);
  }
  return [...best.values()].sort((a, b) => b.share - a.share || a.other.id - b.other.id).map(({ other }) => other);
}

/** What a search for passages with the same terms works with. */
interface Search {
  readonly index: TermIndex;
  /** Numbers of the voices, and the voice of each passage. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly voices: Int32Array;
  /** Shared mass with the passage looked at, by place; all noughts between two searches. */
  readonly shared: Float64Array;
  /** Places with any, in the order in which they were met. */
  readonly touched: Int32Array;
}

function searchIn(passages: readonly Passage[], index: TermIndex): Search {
  const numbers = new Map<string, number>();
  const voices = Int32Array.from(passages, ({ voice }) => {
    if (!numbers.has(voice)) numbers.set(voice, numbers.size);
    return numbers.get(voice)!;
  });
  const shared = new Float64Array(passages.length);
  return { index, numbers, voices, shared, touched: new Int32Array(passages.length) };
}

interface Sharers {
  readonly top: number;
  readonly enough: ReadonlyArray<{ readonly place: number; readonly mass: number }>;
  readonly whole: boolean;
}

/**
 * The passages of other voices that share terms with one: the most that any of them shares, those that share enough, in the order in
 * which they were met, and whether no term was too common to be counted.
 */
function sharers(search: Search, passage: Passage, least: number): Sharers {
  const { index, shared, touched } = search;
  const { starts } = index;
  const of = { voices: search.voices, but: search.numbers.get(passage.voice) ?? -1 };
  let count = 0;
  let whole = true;
  const ids = index.termsOf(passage);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]!;
    if (starts[id + 1]! - starts[id]! > COMMON) whole = false;
    else count = addShared(index, id, shared, touched, count, of);
  }
  let top = 0;
  const enough: Array<Sharers["enough"][number]> = [];
  for (let at = 0; at < count; at++) {
    const place = touched[at]!;
    const mass = shared[place]!;
    shared[place] = 0;
    if (mass > top) top = mass;
    if (mass >= least) enough.push({ place, mass });
  }
  return { top, enough, whole };
}
