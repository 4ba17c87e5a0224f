import type { AnnotatedArticle, Claim, CopyDecision } from "../../model/index.js";
import { countsOf } from "../../text/counts.js";
import { stemmerOf } from "../../text/stem.js";

/** A claim in its article. */
export interface ClaimRef {
  readonly articleId: string;
  readonly outletId: string;
  /** Index into the article's `claims`. */
  readonly index: number;
  readonly claim: Claim;
  /** Who claims it, as the article words it; absent in the outlet's own voice. */
  readonly holder?: string;
}

/** The same claim made in several articles. */
export interface ClaimGroup {
  readonly claims: readonly ClaimRef[];
  /** Articles that are no copies of each other. */
  readonly voices: number;
  /** Some affirm what others deny. */
  readonly contradicted: boolean;
  /** Stems shared by its claims, most telling first. */
  readonly terms: readonly string[];
}

const stem = stemmerOf("en");
/** Weighted overlap from which two claims say the same; set by hand, not measured. */
const SAME = 0.5;
/** Claims with fewer stems say too little to be matched. */
const LEAST_TERMS = 4;
/** More than this many claims a stem is in make it no evidence, and keep the cost low. */
const COMMON = 60;

interface Entry {
  readonly ref: ClaimRef;
  readonly stems: readonly string[];
  readonly numbers: readonly number[];
  readonly group: string;
}

/**
 * The same claim across the articles of a story: claims of different voices whose content words, weighed by how rare they are in the
 * story, overlap by half, with no figure of one that the other contradicts. Greedy, in order of arrival; deterministic.
 */
export function compareClaims(
  articles: readonly AnnotatedArticle[],
  copies: ReadonlyMap<string, CopyDecision> = new Map(),
): ClaimGroup[] {
  const entries = articles.flatMap((article) =>
    entriesOf(article, copies.get(article.article.id)?.group ?? article.article.id),
  );
  const postings = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    for (const term of entry.stems) {
      const list = postings.get(term);
      if (list) list.push(index);
      else postings.set(term, [index]);
    }
  });
  const weight = (term: string) => Math.log(1 + entries.length / (postings.get(term)?.length ?? 1));
  const groupOf = new Int32Array(entries.length).fill(-1);
  const groups: Entry[][] = [];
  entries.forEach((entry, index) => {
    let best = -1;
    let bestScore = SAME;
    for (const other of candidates(entry, index, postings)) {
      const found = entries[other]!;
      if (found.group === entry.group || groupOf[other]! < 0) continue;
      const score = overlap(entry, found, weight);
      if (score > bestScore) [best, bestScore] = [groupOf[other]!, score];
    }
    if (best < 0) best = groups.push([]) - 1;
    groups[best]!.push(entry);
    groupOf[index] = best;
  });
  return groups
    .filter((group) => new Set(group.map((e) => e.group)).size > 1)
    .map(asGroup)
    .sort((a, b) => b.voices - a.voices);
}

function entriesOf({ article, annotations }: AnnotatedArticle, group: string): Entry[] {
  const entries: Entry[] = [];
  annotations.claims.forEach((claim, index) => {
    const stems = [...new Set(claim.about.terms.map(stem))];
    if (stems.length < LEAST_TERMS) return;
    const holder = claim.holder ? { holder: article.text.slice(claim.holder.start, claim.holder.end) } : {};
    const numbers = claim.quantities.map((q) => annotations.quantities[q]!.value);
    entries.push({
      ref: { articleId: article.id, outletId: article.outlet.id, index, claim, ...holder },
      stems,
      numbers,
      group,
    });
  });
  return entries;
}

function candidates(entry: Entry, index: number, postings: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const term of entry.stems) {
    const list = postings.get(term)!;
    if (list.length > COMMON) continue;
    for (const other of list) if (other < index) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared].filter(([, count]) => count >= 2).map(([other]) => other);
}

/** Weighted Jaccard; 0 where both give figures and none is shared. */
function overlap(a: Entry, b: Entry, weight: (term: string) => number): number {
  if (a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((n) => b.numbers.includes(n))) return 0;
  let both = 0;
  let all = 0;
  for (const term of a.stems) {
    const value = weight(term);
    all += value;
    if (b.stems.includes(term)) both += value;
  }
  for (const term of b.stems) if (!a.stems.includes(term)) all += weight(term);
  return all === 0 ? 0 : both / all;
}

function asGroup(group: readonly Entry[]): ClaimGroup {
  const terms = [...countsOf(group.flatMap(({ stems }) => stems))]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([term]) => term);
  return {
    claims: group.map((e) => e.ref),
    voices: new Set(group.map((e) => e.group)).size,
    contradicted: new Set(group.map((e) => e.ref.claim.polarity)).size > 1,
    terms,
  };
}
