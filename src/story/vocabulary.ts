import { stopwords } from "../text/index.js";
import { backgroundRate } from "./background.js";
import { DAY, KINDS, NAME, NUMBER, type TermKind, WORD } from "./features.js";
import { grown } from "./grown.js";
import { Lexicon } from "./lexicon.js";
import type { StorySettings } from "./settings.js";
import type { TermList } from "./term-pages.js";

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

/** What is read of a term for every two stories that share it lies side by side: this many numbers a term, in this order. */
const HOT = 4;
const LOG_FREQUENCY = 0;
const CAP = 1;
const BREVITY = 2;
/** How many terms have had the number before. */
const FORMER = 3;

/** Where the lexicon keeps the number of a term, and after it which of the terms that have had this number it was. */
const placeIn = (lexeme: number, kind: number): number => 4 * lexeme + (kind === WORD ? 0 : 2);

/** Logarithms of the numbers of stories that most terms have. */
const LOGS = Float64Array.from({ length: 4096 }, (_, n) => Math.log(n));

/**
 * Terms by number, with the number of live stories each occurs in. Story frequency, not article frequency, says how telling a
 * term is: a story of three hundred articles makes its own words no less telling. The number of a term that no live story holds
 * any more is used again.
 */
export class Vocabulary {
  readonly lexicon = new Lexicon();
  private readonly ids = new Map<string, number>();
  /** Empty where the number is free. */
  private readonly terms: string[] = [];
  private readonly free: number[] = [];
  private hot = new Float64Array(HOT * 1024);
  private kinds = new Uint8Array(1024);
  private priors = new Float64Array(1024);
  private frequencies = new Int32Array(1024);
  /** Articles that each term stood in on arrival. */
  private articles = new Int32Array(1024);
  /** Days on which articles with the term were published, as far as they came in order. */
  private days = new Int32Array(1024);
  /** The last of them, days since 1970; NaN for none. */
  private lastDays = new Float64Array(1024);
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
    const id = this.free.pop() ?? this.terms.length;
    this.enter(id, [term, kind, 0, 0, 0, null, null]);
    return id;
  }

  /** The same for a term of the lexicon. */
  idIn(lexeme: number, kind: number): number {
    const known = this.find(lexeme, kind);
    if (known >= 0) return known;
    const id = this.id(this.written(lexeme, kind), KINDS[kind]!);
    this.remember(lexeme, kind, id);
    return id;
  }

  /** Inverse story frequency, natural logarithm, with the background as prior. */
  idf(id: number): number {
    const at = HOT * id;
    return Math.max(0, Math.min(this.hot[at + CAP]!, this.logStories - this.hot[at + LOG_FREQUENCY]!));
  }

  /** The same for a term of the lexicon, which may be unknown. */
  idfIn(lexeme: number, kind: number): number {
    const known = this.find(lexeme, kind);
    if (known >= 0) return this.idf(known);
    const prior = this.prior(this.written(lexeme, kind), KINDS[kind]!);
    return prior === 0 ? this.logStories : Math.max(0, this.logStories - Math.log(1 + prior));
  }

  /** A term of the lexicon as it is written here. */
  written(lexeme: number, kind: number): string {
    return kind === WORD ? this.lexicon.asWord(lexeme) : this.lexicon.term(lexeme);
  }

  /** All numbers of terms are below this. */
  get size(): number {
    return this.terms.length;
  }

  term(id: number): string {
    return this.terms[id]!;
  }

  /** Whether a term is a name that the background does not know. */
  unknownName(id: number): boolean {
    return this.kinds[id] === NAME && this.priors[id] === 0;
  }

  /** Whether a term is a name or a day. */
  isNameOrDay(id: number): boolean {
    const kind = this.kinds[id];
    return kind === NAME || kind === DAY;
  }

  isNumber(id: number): boolean {
    return this.kinds[id] === NUMBER;
  }

  /** The same as its place in `KINDS`. */
  kindNumber(id: number): number {
    return this.kinds[id]!;
  }

  kind(id: number): TermKind {
    return KINDS[this.kinds[id]!]!;
  }

  /** Takes note of an article of `day` (days since 1970; NaN when unknown) and its terms. */
  see({ ids, start, end }: TermList, day: number, language: string): void {
    const date = Math.floor(day);
    const learned = this.learned(language);
    if (learned !== undefined) learned.articles++;
    for (let at = start; at < end; at++) {
      const id = ids[at]!;
      const articles = ++this.articles[id]!;
      if (learned !== undefined && this.kinds[id] === WORD)
        this.hot[HOT * id + CAP] = capOf(articles, learned.articles);
      if (Number.isNaN(date) || date === this.lastDays[id]) continue;
      this.lastDays[id] = date;
      const days = ++this.days[id]!;
      if (days > this.settings.fewDays) this.hot[HOT * id + BREVITY] = this.brevityOf(days);
    }
  }

  /** How short-lived a term is in the news, from 1 (its articles stand on few days) to 0. */
  brevity(id: number): number {
    return this.hot[HOT * id + BREVITY]!;
  }

  /** One live story more (or, with -1, fewer) holds the term. */
  change(id: number, by: 1 | -1): void {
    this.frequencies[id]! += by;
    this.hot[HOT * id + LOG_FREQUENCY] = this.logOf(id);
    if (this.frequencies[id]! > 0) return;
    this.ids.delete(this.terms[id]!);
    this.terms[id] = "";
    this.hot[HOT * id + FORMER]!++;
    this.free.push(id);
  }

  /** Sets the number of live stories. */
  count(stories: number): void {
    this.logStories = Math.log(stories + this.settings.background + 1);
  }

  snapshot(): VocabularySnapshot {
    return {
      terms: this.terms.map((term, id) =>
        term === ""
          ? null
          : [
              term,
              this.kind(id),
              this.frequencies[id]!,
              this.articles[id]!,
              this.days[id]!,
              orNull(this.lastDays[id]!),
              orNull(this.hot[HOT * id + CAP]!),
            ],
      ),
      free: [...this.free],
      languages: [...this.languages].map(([language, { articles }]) => [language, articles]),
    };
  }

  restore({ terms, free, languages }: VocabularySnapshot): void {
    for (const [language, articles] of languages) this.languages.set(language, { articles });
    for (const [id, saved] of terms.entries()) {
      if (saved === null) this.terms[id] = "";
      else this.enter(id, saved);
    }
    this.free.push(...free);
  }

  private enter(id: number, [term, kind, frequency, articles, days, lastDay, cap]: SavedTerm): void {
    this.ids.set(term, id);
    this.terms[id] = term;
    this.widen(id + 1);
    this.kinds[id] = KINDS.indexOf(kind);
    this.priors[id] = this.prior(term, kind);
    this.frequencies[id] = frequency;
    this.articles[id] = articles;
    this.days[id] = days;
    this.lastDays[id] = lastDay ?? Number.NaN;
    this.hot[HOT * id + LOG_FREQUENCY] = this.logOf(id);
    this.hot[HOT * id + CAP] = cap ?? Number.POSITIVE_INFINITY;
    this.hot[HOT * id + BREVITY] = this.brevityOf(days);
  }

  private widen(size: number): void {
    if (size <= this.kinds.length) return;
    this.hot = grown(this.hot, HOT * size);
    this.kinds = grown(this.kinds, size);
    this.priors = grown(this.priors, size);
    this.frequencies = grown(this.frequencies, size);
    this.articles = grown(this.articles, size);
    this.days = grown(this.days, size);
    this.lastDays = grown(this.lastDays, size);
  }

  /** Number of a term of the lexicon; -1 for one that no live story holds. */
  private find(lexeme: number, kind: number): number {
    const { known } = this.lexicon;
    const at = placeIn(lexeme, kind);
    const id = known[at]! - 1;
    // The number may have gone to another term since.
    if (id >= 0 && this.hot[HOT * id + FORMER] === known[at + 1]) return id;
    const found = this.ids.get(this.written(lexeme, kind)) ?? -1;
    this.remember(lexeme, kind, found);
    return found;
  }

  private remember(lexeme: number, kind: number, id: number): void {
    const { known } = this.lexicon;
    const at = placeIn(lexeme, kind);
    known[at] = id + 1;
    known[at + 1] = id < 0 ? 0 : this.hot[HOT * id + FORMER]!;
  }

  private logOf(id: number): number {
    const [frequency, prior] = [Math.max(1, this.frequencies[id]!), this.priors[id]!];
    return prior === 0 && frequency < LOGS.length ? LOGS[frequency]! : Math.log(frequency + prior);
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
