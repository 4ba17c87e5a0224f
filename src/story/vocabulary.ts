import { backgroundRate } from "./background.js";
import type { TermKind } from "./features.js";

/** Share of texts in which any one day of the year is named. */
const DAY_RATE = 0.02;

export interface VocabularySnapshot {
  /** Terms by number, with kind and story frequency; null where the number is free. */
  readonly terms: ReadonlyArray<readonly [term: string, kind: TermKind, frequency: number] | null>;
  readonly free: readonly number[];
}

interface Entry {
  readonly term: string;
  readonly kind: TermKind;
  readonly prior: number;
  frequency: number;
}

/**
 * Terms by number, with the number of live stories each occurs in. Story frequency, not article frequency, says how telling a
 * term is: a story of three hundred articles makes its own words no less telling. The number of a term that no live story holds
 * any more is used again.
 */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly entries: Array<Entry | undefined> = [];
  private readonly free: number[] = [];
  /** Apart from the entries: it is read for every shared term of every two stories that are compared. */
  private logFrequencies = new Float64Array(1024);
  private logStories = 0;

  constructor(private readonly background: number) {
    this.count(0);
  }

  /** Number of a term; a new one is given a free number. */
  id(term: string, kind: TermKind): number {
    const known = this.ids.get(term);
    if (known !== undefined) return known;
    const id = this.free.pop() ?? this.entries.length;
    this.ids.set(term, id);
    this.enter(id, { term, kind, prior: this.prior(term, kind), frequency: 0 });
    return id;
  }

  /** Inverse story frequency, natural logarithm, with the background as prior. */
  idf(id: number): number {
    return Math.max(0, this.logStories - this.logFrequencies[id]!);
  }

  /** The same for a term that may be unknown. */
  idfOf(term: string, kind: TermKind): number {
    const known = this.ids.get(term);
    if (known !== undefined) return this.idf(known);
    const prior = this.prior(term, kind);
    return prior === 0 ? this.logStories : Math.max(0, this.logStories - Math.log(1 + prior));
  }

  /** All numbers of terms are below this. */
  get size(): number {
    return this.entries.length;
  }

  term(id: number): string {
    return this.entries[id]!.term;
  }

  /** Whether a term is a name that the background does not know. */
  unknownName(id: number): boolean {
    const { kind, prior } = this.entries[id]!;
    return kind === "name" && prior === 0;
  }

  kind(id: number): TermKind {
    return this.entries[id]!.kind;
  }

  /** One live story more (or, with -1, fewer) holds the term. */
  change(id: number, by: 1 | -1): void {
    const entry = this.entries[id]!;
    entry.frequency += by;
    this.logFrequencies[id] = Math.log(Math.max(1, entry.frequency) + entry.prior);
    if (entry.frequency > 0) return;
    this.ids.delete(entry.term);
    this.entries[id] = undefined;
    this.free.push(id);
  }

  /** Sets the number of live stories. */
  count(stories: number): void {
    this.logStories = Math.log(stories + this.background + 1);
  }

  snapshot(): VocabularySnapshot {
    return {
      terms: Array.from(this.entries, (entry) =>
        entry === undefined ? null : [entry.term, entry.kind, entry.frequency],
      ),
      free: [...this.free],
    };
  }

  restore({ terms, free }: VocabularySnapshot): void {
    for (const [id, saved] of terms.entries()) {
      if (saved === null) {
        this.entries[id] = undefined;
        continue;
      }
      const [term, kind, frequency] = saved;
      this.ids.set(term, id);
      this.enter(id, { term, kind, prior: this.prior(term, kind), frequency });
    }
    this.free.push(...free);
  }

  private enter(id: number, entry: Entry): void {
    this.entries[id] = entry;
    if (id >= this.logFrequencies.length) {
      const longer = new Float64Array(2 * id);
      longer.set(this.logFrequencies);
      this.logFrequencies = longer;
    }
    this.logFrequencies[id] = Math.log(Math.max(1, entry.frequency) + entry.prior);
  }

  private prior(term: string, kind: TermKind): number {
    return this.background * (kind === "day" ? DAY_RATE : backgroundRate(term));
  }
}
