import type { Article } from "../model/article.js";
import { DAY_MS } from "../text/milliseconds.js";
import { eventDays } from "./event-days.js";
import { grown } from "./grown.js";
import type { Lexicon } from "./lexicon.js";
import type { StorySettings } from "./settings.js";
import { newestYear } from "./stated-year.js";

export type TermKind = "word" | "name" | "number" | "day";
/** Kinds by number: long lists hold these. */
export const KINDS: readonly TermKind[] = ["word", "name", "number", "day"];
export const [WORD, NAME, NUMBER, DAY] = [0, 1, 2, 3] as const;

/**
 * What of an article speaks for or against a story, before any weighing against other articles: lists side by side, one entry a
 * term. They are used again for the next article.
 */
export interface Features {
  readonly size: number;
  /** Numbers of the terms in the lexicon. */
  readonly terms: Int32Array;
  /** Places in `KINDS`. */
  readonly kinds: Uint8Array;
  readonly counts: Float64Array;
  /** 1 for a term of the title. */
  readonly inTitle: Uint8Array;
  /** Days since 1970, with fractions; absent where the source states none. */
  readonly day: number | undefined;
  /** Newest year that it speaks of; absent where the source states a date, or the text none. */
  readonly year: number | undefined;
}

/** Characters of a text that count as its lead. */
const LEAD = 400;
/** Characters searched for days that the article speaks of. */
const DAYS = 700;
/** More capitals than this share of a title's words say nothing about names. */
const TITLE_CASE = 0.6;

const whenOf = (article: Article): number | undefined => {
  if (article.published === undefined) return undefined;
  const published = Date.parse(article.published);
  const retrieved = Date.parse(article.retrieved);
  const time = Number.isFinite(retrieved) ? Math.min(published, retrieved) : published;
  return Number.isFinite(time) ? time / DAY_MS : undefined;
};

const yearOf = ({ published, title, text, retrieved }: Article): number | undefined =>
  published === undefined ? newestYear(`${title}\n${text}`, new Date(retrieved).getUTCFullYear()) : undefined;

/** Reads articles, one after the other: title, lead and body once. Needs no annotations. */
export class FeatureReader {
  private size = 0;
  private terms = new Int32Array(512);
  private kinds = new Uint8Array(512);
  private counts = new Float64Array(512);
  private inTitle = new Uint8Array(512);
  /** How often a term was written as a name, of how often that would say something. */
  private capitals = new Int32Array(512);
  private seen = new Int32Array(512);
  /** The name that each term was first written as, one more than its number in the lexicon; 0 for none. */
  private names = new Int32Array(512);
  /** Place of each term of the lexicon, one more; all zero between two articles. */
  private places = new Int32Array(1024);
  private budget = 0;

  constructor(
    readonly lexicon: Lexicon,
    private readonly settings: StorySettings,
  ) {}

  /** `text` is the article's without site furniture. */
  read(article: Article, text: string): Features {
    const { settings, lexicon } = this;
    const { title, language } = article;
    lexicon.begin();
    this.size = 0;
    this.budget = settings.words;
    lexicon.read(title, 0, title.length, language);
    this.count(settings.titleWeight, !this.titleCase());
    this.inTitle.fill(1, 0, this.size);
    const titled = this.size;
    const cut = text.length > LEAD ? text.indexOf(" ", LEAD) : -1;
    lexicon.read(text, 0, cut < 0 ? text.length : cut, language);
    this.count(settings.leadWeight, true);
    if (cut >= 0) {
      lexicon.read(text, cut, Math.min(text.length, cut + settings.words * 12), language);
      this.count(1, true);
    }
    this.inTitle.fill(0, titled, this.size);
    this.tellKinds();
    const day = whenOf(article);
    if (settings.dayWeight > 0) this.addDays(`${title}. ${text.slice(0, DAYS)}`, day, language);
    const { size, terms, kinds, counts, inTitle } = this;
    return { size, terms, kinds, counts, inTitle, day, year: yearOf(article) };
  }

  /** Says of each term what it is; a name stands as in any language from now on, once where two words of its language are one name. */
  private tellKinds(): void {
    const { terms, names, kinds, places, lexicon } = this;
    for (let at = 0; at < this.size; at++) places[terms[at]!] = 0;
    let size = 0;
    for (let at = 0; at < this.size; at++) {
      const word = terms[at]!;
      const named = this.capitals[at]! * 2 > this.seen[at]! && !lexicon.isFigure(word);
      const term = named ? names[at]! - 1 : word;
      const before = named && term !== word ? this.named(term, size) : -1;
      if (before >= 0) {
        this.counts[before]! += this.counts[at]!;
        this.inTitle[before]! |= this.inTitle[at]!;
        continue;
      }
      terms[size] = term;
      kinds[size] = lexicon.isFigure(word) ? NUMBER : named ? NAME : WORD;
      this.counts[size] = this.counts[at]!;
      this.inTitle[size] = this.inTitle[at]!;
      size++;
    }
    this.size = size;
  }

  /** Place before `size` of a name; -1 for none. */
  private named(term: number, size: number): number {
    for (let at = 0; at < size; at++) if (this.terms[at] === term && this.kinds[at] === NAME) return at;
    return -1;
  }

  /** Whether so many words of the title that was just read have capitals that these say nothing about names. */
  private titleCase(): boolean {
    const { tokens, size } = this.lexicon;
    let capitals = 0;
    for (let at = 0; at < size; at++) capitals += tokens[at]! & 1;
    return capitals > TITLE_CASE * size;
  }

  /** Counts what was just read. */
  private count(weight: number, capitalsCount: boolean): void {
    const { tokens, size } = this.lexicon;
    for (let at = 0; at < size; at++) {
      if (this.budget-- <= 0) return;
      const token = tokens[at]!;
      const number = token >> 1;
      const place = this.placeOf(this.lexicon.wordOf(number));
      this.counts[place]! += weight;
      if ((token & 1) === 1) this.names[place] ||= this.lexicon.nameOf(number) + 1;
      if (!capitalsCount) continue;
      this.seen[place]!++;
      this.capitals[place]! += token & 1;
    }
  }

  private placeOf(term: number): number {
    if (term >= this.places.length) this.places = grown(this.places, term + 1);
    const known = this.places[term]!;
    if (known !== 0) return known - 1;
    const place = this.add(term);
    this.places[term] = this.size;
    return place;
  }

  private add(term: number): number {
    const place = this.size++;
    if (place === this.terms.length) this.widen();
    this.terms[place] = term;
    this.counts[place] = 0;
    this.names[place] = 0;
    this.capitals[place] = 0;
    this.seen[place] = 0;
    return place;
  }

  private addDays(head: string, day: number | undefined, language: string): void {
    for (const at of eventDays(head, day === undefined ? undefined : Math.floor(day), language)) {
      const place = this.add(this.lexicon.day(at));
      this.kinds[place] = DAY;
      this.counts[place] = 1;
      this.inTitle[place] = 0;
    }
  }

  private widen(): void {
    const room = this.terms.length + 1;
    this.terms = grown(this.terms, room);
    this.kinds = grown(this.kinds, room);
    this.counts = grown(this.counts, room);
    this.names = grown(this.names, room);
    this.inTitle = grown(this.inTitle, room);
    this.capitals = grown(this.capitals, room);
    this.seen = grown(this.seen, room);
  }
}
