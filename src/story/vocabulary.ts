import { stopwords } from "../text/index.js";
import { backgroundRate } from "./background.js";
import type { TermKind } from "./features.js";
import type { StorySettings } from "./settings.js";

/** Share of texts in which any one day of the year is named. */
const DAY_RATE = 0.02;

/** null for no day, and for no cap. */
type SavedTerm = readonly [
  term: string,
  kind: TermKind,
  frequency: number,
  articles: number,
  days: number,
  lastDay: number | null,
  cap: number | null,
];

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

function longer(values: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(2 * values.length);
  more.set(values);
  return more;
}

export interface VocabularySnapshot {
  /** Terms by number, with what stands of each; null where the number is free. */
  readonly terms: ReadonlyArray<SavedTerm | null>;
  readonly free: readonly number[];
  /** Articles seen by language, of languages without a stop list. */
  readonly languages: ReadonlyArray<readonly [language: string, articles: number]>;
}

interface Language {
  articles: number;
}

/** A word of more than this share of a language's articles is no evidence that any two of them belong together. */
const FUNCTION_WORD = 0.2;
/** Articles of a language before its function words are known. */
const LEARNED = 4;

/** Greatest inverse frequency of a word in a language without a stop list: its function words are those of a good part of its articles. */
const capOf = (articles: number, all: number): number =>
  all >= LEARNED && articles >= FUNCTION_WORD * all ? Math.log(all / articles) : Number.POSITIVE_INFINITY;

interface Entry {
  readonly term: string;
  readonly kind: TermKind;
  readonly prior: number;
  frequency: number;
  /** Articles that the term stood in on arrival. */
  articles: number;
  /** Days on which articles with the term were published, as far as they came in order. */
  days: number;
  /** The last of them, days since 1970. */
  lastDay: number;
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
  /** Apart from the entries: these are read for every shared term of every two stories that are compared. */
  private logFrequencies = new Float64Array(1024);
  private brevities = new Float64Array(1024);
  private caps = new Float64Array(1024);
  /** Languages without a stop list, with the articles seen. */
  private readonly languages = new Map<string, Language>();
  private logStories = 0;

  constructor(private readonly settings: Pick<StorySettings, "background" | "fewDays" | "manyDays">) {
    this.count(0);
  }

  /** Number of a term; a new one is given a free number. */
  id(term: string, kind: TermKind): number {
    const known = this.ids.get(term);
    if (known !== undefined) return known;
    const id = this.free.pop() ?? this.entries.length;
    this.ids.set(term, id);
    const seen = { articles: 0, days: 0, lastDay: Number.NaN };
    this.enter(id, { term, kind, prior: this.prior(term, kind), frequency: 0, ...seen }, Number.POSITIVE_INFINITY);
    return id;
  }

  /** Inverse story frequency, natural logarithm, with the background as prior. */
  idf(id: number): number {
    return Math.max(0, Math.min(this.caps[id]!, this.logStories - this.logFrequencies[id]!));
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

  /** Takes note of an article of `day` (days since 1970; NaN when unknown) and its terms. */
  see(terms: Int32Array, day: number, language: string): void {
    const date = Math.floor(day);
    const learned = this.learned(language);
    if (learned !== undefined) learned.articles++;
    for (const id of terms) {
      const entry = this.entries[id]!;
      entry.articles++;
      if (learned !== undefined && entry.kind === "word") this.caps[id] = capOf(entry.articles, learned.articles);
      if (Number.isNaN(date) || date === entry.lastDay) continue;
      entry.lastDay = date;
      entry.days++;
      if (entry.days > this.settings.fewDays) this.brevities[id] = this.brevityOf(entry.days);
    }
  }

  /** How short-lived a term is in the news, from 1 (its articles stand on few days) to 0. */
  brevity(id: number): number {
    return this.brevities[id]!;
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
    this.logStories = Math.log(stories + this.settings.background + 1);
  }

  snapshot(): VocabularySnapshot {
    return {
      terms: Array.from(this.entries, (entry, id) =>
        entry === undefined
          ? null
          : [
              entry.term,
              entry.kind,
              entry.frequency,
              entry.articles,
              entry.days,
              orNull(entry.lastDay),
              orNull(this.caps[id]!),
            ],
      ),
      free: [...this.free],
      languages: [...this.languages].map(([language, { articles }]) => [language, articles]),
    };
  }

  restore({ terms, free, languages }: VocabularySnapshot): void {
    for (const [language, articles] of languages) this.languages.set(language, { articles });
    for (const [id, saved] of terms.entries()) {
      if (saved === null) {
        this.entries[id] = undefined;
        continue;
      }
      const [term, kind, frequency, articles, days, lastDay, cap] = saved;
      this.ids.set(term, id);
      const seen = { articles, days, lastDay: lastDay ?? Number.NaN };
      const entry = { term, kind, prior: this.prior(term, kind), frequency, ...seen };
      this.enter(id, entry, cap ?? Number.POSITIVE_INFINITY);
    }
    this.free.push(...free);
  }

  private enter(id: number, entry: Entry, cap: number): void {
    this.entries[id] = entry;
    // More than once where a saved state has many free numbers before this one.
    while (id >= this.logFrequencies.length) {
      this.logFrequencies = longer(this.logFrequencies);
      this.brevities = longer(this.brevities);
      this.caps = longer(this.caps);
    }
    this.logFrequencies[id] = Math.log(Math.max(1, entry.frequency) + entry.prior);
    this.brevities[id] = this.brevityOf(entry.days);
    this.caps[id] = cap;
  }

  /** 1 up to `fewDays`, 0 from `manyDays` on. */
  private brevityOf(days: number): number {
    const { fewDays, manyDays } = this.settings;
    return Math.max(0, 1 - Math.log(Math.max(1, days / fewDays)) / Math.log(manyDays / fewDays));
  }

  /** Count of a language without a stop list; undefined for one with. */
  private learned(language: string): Language | undefined {
    if (stopwords(language).size > 0) return undefined;
    let found = this.languages.get(language);
    if (found === undefined) {
      found = { articles: 0 };
      this.languages.set(language, found);
    }
    return found;
  }

  private prior(term: string, kind: TermKind): number {
    return this.settings.background * (kind === "day" ? DAY_RATE : backgroundRate(term));
  }
}
