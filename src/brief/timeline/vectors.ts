import { countsOf } from "../../text/counts.js";

/** Unit vector of term weights: 1 + log of frequency, times rarity. */
export function vectorOf(terms: readonly string[], rarity: (term: string) => number): Map<string, number> {
  const counts = countsOf(terms);
  let norm = 0;
  for (const [term, n] of counts) {
    const value = (1 + Math.log(n)) * rarity(term);
    counts.set(term, value);
    norm += value * value;
  }
  const length = Math.sqrt(norm) || 1;
  for (const [term, value] of counts) counts.set(term, value / length);
  return counts;
}

/** Cosine of a unit vector with a vector of any length. */
export function cosine(unit: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [term, value] of unit) dot += value * (other.get(term) ?? 0);
  if (!dot) return 0;
  let norm = 0;
  for (const value of other.values()) norm += value * value;
  return dot / Math.sqrt(norm);
}
