import { type Chapter, continues } from "./chapters.js";
import { opposed } from "./contrast.js";
import type { Desk } from "./desk.js";
import { grown } from "./grown.js";
import { agedMean, alone, borneOut, lasting, likenessOfTwo } from "./likeness.js";
import { type Cluster, link, NEVER } from "./linkage.js";
import { type LiveArticle, weigh } from "./live-article.js";
import { emptyStory, fill, type LiveStory, type Unit } from "./live-story.js";
import { TermNumbers } from "./term-numbers.js";

/** What repair may join or part: an article, or a story too large to open. */
export type Part = { readonly article: LiveArticle } | { readonly story: LiveStory };

/** Likeness that forces two articles together. */
const MUST = 10;

const unitOf = (part: Part): Unit => ("article" in part ? alone(part.article) : part.story);

/** Chains of entries under one term, the newest first. */
class Chains {
  private size = 0;
  /** Newest entry of each term's chain, one more. */
  private readonly heads = new TermNumbers();
  private next = new Int32Array(1024);
  owner = new Int32Array(1024);
  weight = new Float64Array(1024);

  /** Drops all chains, and makes room for as many entries. */
  clear(entries: number): void {
    this.size = 0;
    this.heads.clear(entries);
    this.next = grown(this.next, entries);
    this.owner = grown(this.owner, entries);
    this.weight = grown(this.weight, entries);
  }

  /** Newest entry of a term; -1 for none. */
  head(term: number): number {
    return this.heads.get(term) - 1;
  }

  after(entry: number): number {
    return this.next[entry]!;
  }

  /** Puts an entry before the `head` of a term. */
  push(term: number, head: number, owner: number, weight: number): void {
    const entry = this.size++;
    this.next[entry] = head;
    this.owner[entry] = owner;
    this.weight[entry] = weight;
    this.heads.set(term, this.size);
  }
}

/** Scratch of one look. */
const chains = new Chains();

function overlaps(parts: readonly Part[], desk: Desk): { all: Float64Array; rare: Float64Array } {
  const count = parts.length;
  const all = new Float64Array(count * count);
  const rare = new Float64Array(count * count);
  const witnesses = new Float64Array(count * count);
  chains.clear(parts.reduce((sum, part) => sum + ("article" in part ? part.article.end - part.article.start : 0), 0));
  for (const [index, part] of parts.entries()) {
    if (!("article" in part)) continue;
    const { ids, weights, start, end } = part.article;
    for (let i = start; i < end; i++) {
      const id = ids[i]!;
      const head = chains.head(id);
      const share = head < 0 ? 0 : lasting(id, desk.vocabulary, desk.settings);
      for (let entry = head; entry >= 0; entry = chains.after(entry)) {
        const cell = index * count + chains.owner[entry]!;
        const product = weights[i]! * chains.weight[entry]!;
        all[cell]! += product;
        rare[cell]! += product * share;
        witnesses[cell]! += share;
      }
      chains.push(id, head, index, weights[i]!);
    }
  }
  for (let cell = 0; cell < rare.length; cell++) {
    if (rare[cell]! > 0) rare[cell]! *= borneOut(witnesses[cell]!, desk.settings);
  }
  return { all, rare };
}

function likenessOfParts(a: Part, b: Part, desk: Desk): number {
  if ("story" in a) {
    if ("story" in b) return desk.likenessOf(a.story, b.story);
    return agedMean(desk.overlaps.of(b.article).with(a.story), alone(b.article), a.story, desk.settings);
  }
  return "story" in b ? likenessOfParts(b, a, desk) : 0;
}

/** Likeness of every two parts, row-major. */
function matrix(parts: readonly Part[], pins: ReadonlyMap<string, string>, desk: Desk): Float64Array {
  const count = parts.length;
  const { all, rare } = overlaps(parts, desk);
  const likeness = new Float64Array(count * count);
  const pinOf = (part: Part): string | undefined => ("article" in part ? pins.get(part.article.id) : part.story.id);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const a = parts[i]!;
      const b = parts[j]!;
      const cell = i * count + j;
      let value: number;
      if ("article" in a && "article" in b) {
        value = likenessOfTwo({ all: all[cell]!, rare: rare[cell]! }, a.article, b.article, desk.settings);
        if (a.article.copyOf === b.article.id || b.article.copyOf === a.article.id) value = Math.max(value, 1);
      } else value = likenessOfParts(a, b, desk);
      if (pins.size > 0) {
        const [pinA, pinB] = [pinOf(a), pinOf(b)];
        const pinned = ("article" in a && pinA !== undefined) || ("article" in b && pinB !== undefined);
        if (pinned && pinA !== undefined && pinB !== undefined) value = pinA === pinB ? MUST : NEVER;
      }
      likeness[cell] = value;
      likeness[j * count + i] = value;
    }
  }
  return likeness;
}

/** Splits `parts` into groups by average linkage, after weighing their terms by today's story frequencies. */
export function regroup(parts: readonly Part[], pins: ReadonlyMap<string, string>, desk: Desk): Cluster[] {
  for (const part of parts) {
    if ("article" in part) weigh(part.article, desk.vocabulary);
  }
  const members = (units: readonly number[]): LiveArticle[] =>
    units.flatMap((unit) => {
      const part = parts[unit]!;
      return "article" in part ? [part.article] : part.story.members;
    });
  const clusters = link(parts.map(unitOf), matrix(parts, pins, desk), desk.settings, (a, b) =>
    opposed(members(a), members(b), desk),
  );
  // What people have decided is no chapter of anything else.
  const free = (units: readonly number[]): boolean => pins.size === 0 || !members(units).some(({ id }) => pins.has(id));
  return desk.settings.chapters ? chain(clusters, members, free, desk) : clusters;
}

/** A cluster that may be a chapter of others, with its scores as one of those that were looked at. */
interface Candidate {
  readonly cluster: Cluster;
  readonly chapter: Chapter;
  readonly free: boolean;
  readonly scores: Map<Candidate, number | undefined>;
}

/** Puts clusters together that are chapters of one developing story, the best first. */
function chain(
  clusters: readonly Cluster[],
  members: (units: readonly number[]) => LiveArticle[],
  free: (units: readonly number[]) => boolean,
  desk: Desk,
): Cluster[] {
  if (clusters.length < 2) return [...clusters];
  const chapterOf = (cluster: Cluster): Chapter => {
    const own = members(cluster.units);
    let group: LiveStory | undefined;
    const made = (): LiveStory => {
      const story = emptyStory(-1, "", own[0]!.language, 0);
      fill(story, own, cluster.within);
      return story;
    };
    return {
      members: own,
      language: own[0]!.language,
      group: () => {
        group ??= made();
        return group;
      },
    };
  };
  const candidate = (cluster: Cluster, isFree: boolean): Candidate => ({
    ...{ cluster, chapter: chapterOf(cluster), free: isFree },
    scores: new Map(),
  });
  const scoreOf = (one: Candidate, other: Candidate): number | undefined => {
    if (!one.free || !other.free) return undefined;
    // Most pairs are looked at again each time that others are put together.
    if (!one.scores.has(other)) one.scores.set(other, continues(one.chapter, other.chapter, desk));
    return one.scores.get(other);
  };
  const alive = clusters.map((cluster) => candidate(cluster, free(cluster.units)));
  for (;;) {
    let best: { a: number; b: number; score: number } | undefined;
    for (let b = 1; b < alive.length; b++) {
      for (let a = 0; a < b; a++) {
        const [one, other] = [alive[a]!, alive[b]!];
        const score = scoreOf(one, other);
        if (score !== undefined && (best === undefined || score > best.score)) best = { a, b, score };
      }
    }
    if (best === undefined) return alive.map(({ cluster }) => cluster);
    const [one, other] = [alive[best.a]!, alive[best.b]!];
    const units = [...one.cluster.units, ...other.cluster.units].sort((x, y) => x - y);
    const [na, nb] = [one.cluster.size, other.cluster.size];
    const cluster = {
      units,
      size: na + nb,
      within:
        one.cluster.within +
        other.cluster.within +
        na * nb * desk.likenessOf(one.chapter.group(), other.chapter.group()),
      crowd: (na * one.cluster.crowd + nb * other.cluster.crowd) / (na + nb),
      logLength: (na * one.cluster.logLength + nb * other.cluster.logLength) / (na + nb),
    };
    alive.splice(best.b, 1);
    alive[best.a] = candidate(cluster, true);
  }
}
