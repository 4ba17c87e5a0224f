import type { Passage } from "./passage.js";
import type { Reading } from "./reading.js";
import { type Facts, factsOf, reportsSame } from "./verify/support.js";

/** Which passages say alike. Built once; every look-up costs in proportion to the passages that share a rare word. */
export interface Likeness {
  /** Share of the weight of `a`'s terms that `b` has too, 0 to 1. */
  covered(a: Passage, b: Passage): number;
  /** How alike two passages are, both ways: 1 for the same content. */
  alike(a: Passage, b: Passage): number;
  /** Passages of other voices that report the same, best first, one a voice. */
  supporters(passage: Passage): readonly Passage[];
}

/** A term in more passages than this says little about which passages report the same. */
const COMMON = 400;

export function likenessOf(reading: Reading): Likeness {
  const index = new Map<string, Passage[]>();
  for (const passage of reading.passages) {
    for (const term of passage.terms) {
      const held = index.get(term);
      if (held) held.push(passage);
      else index.set(term, [passage]);
    }
  }
  const total = Math.max(2, reading.passages.length);
  const rarity = new Map<string, number>();
  const rare = (term: string): number => {
    let value = rarity.get(term);
    if (value === undefined) {
      value = Math.log(1 + total / (index.get(term)?.length ?? 1));
      rarity.set(term, value);
    }
    return value;
  };
  const mass = new Map<number, number>();
  const massOf = (passage: Passage): number => {
    let value = mass.get(passage.id);
    if (value === undefined) {
      value = 0;
      for (const term of passage.terms) value += rare(term);
      mass.set(passage.id, value);
    }
    return value;
  };
  const sharedMass = (a: Passage, b: Passage): number => {
    const [small, large] = a.terms.size < b.terms.size ? [a, b] : [b, a];
    let sum = 0;
    for (const term of small.terms) if (large.terms.has(term)) sum += rare(term);
    return sum;
  };
  const covered = (a: Passage, b: Passage): number => sharedMass(a, b) / Math.max(1e-9, massOf(a));
  const alike = (a: Passage, b: Passage): number => {
    const shared = sharedMass(a, b);
    return Math.max(
      (2 * shared) / Math.max(1e-9, massOf(a) + massOf(b)),
      (0.85 * shared) / Math.max(1e-9, Math.min(massOf(a), massOf(b))),
    );
  };
  const factCache = new Map<number, Facts>();
  const facts = (passage: Passage): Facts => {
    let value = factCache.get(passage.id);
    if (!value) {
      const { text } = reading.articles[passage.article]!.article;
      value = factsOf(text.slice(passage.span.start, passage.span.end), reading.vocabulary);
      factCache.set(passage.id, value);
    }
    return value;
  };
  const cache = new Map<number, readonly Passage[]>();
  const find = (passage: Passage): readonly Passage[] => {
    const counts = new Map<Passage, number>();
    for (const term of passage.terms) {
      const held = index.get(term) ?? [];
      if (held.length > COMMON) continue;
      for (const other of held)
        if (other.voice !== passage.voice) counts.set(other, (counts.get(other) ?? 0) + rare(term));
    }
    const best = new Map<string, { other: Passage; share: number }>();
    for (const [other, rough] of counts) {
      if (rough < 0.35 * massOf(passage)) continue;
      const share = covered(passage, other);
      if (share < 0.5 || share <= (best.get(other.voice)?.share ?? 0)) continue;
      if (reportsSame(facts(passage), facts(other))) best.set(other.voice, { other, share });
    }
    return [...best.values()].sort((a, b) => b.share - a.share || a.other.id - b.other.id).map(({ other }) => other);
  };
  return {
    covered,
    alike,
    supporters: (passage) => {
      let value = cache.get(passage.id);
      if (!value) {
        value = find(passage);
        cache.set(passage.id, value);
      }
      return value;
    },
  };
}
