import type { Article } from "./article.js";
import type { Span } from "./span.js";

/** The nine classes of names. */
export const NAME_TYPES = [
  "person",
  "organization",
  "location",
  "facility",
  "group",
  "event",
  "work",
  "law",
  "product",
] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A sentence; `paragraph` counts from 0. A heading or list entry is a sentence of its own. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

/** One mention of a name. `entity` is shared by mentions of the same thing within the article. */
export interface NameMention extends Span {
  readonly text: string;
  readonly type: NameType;
  /** Index into `Annotations.entities`. */
  readonly entity: number;
}

/** What the mentions with one `entity` index have in common. */
export interface Entity {
  /** Longest plain form in the article, without titles. */
  readonly name: string;
  readonly type: NameType;
  /** Titles, roles and appositions the article gives it ("acting president"), as spans into the text. */
  readonly descriptions: readonly Span[];
  readonly gender?: "female" | "male" | "plural";
}

/** A name that was linked, because the evidence was strong enough. */
export interface Link extends Span {
  readonly entity: number;
  /** Wikidata identifier, "Q…". */
  readonly wikidata: string;
  readonly confidence: number;
}

/** Somebody's words, or what somebody is reported to have said. The span is the content, with its quotation marks. */
export interface Quotation extends Span {
  readonly kind: "direct" | "mixed" | "indirect";
  readonly cue?: Span;
  /** The noun phrase that names the speaker, with title and role. */
  readonly speaker?: Span;
  /** Entity the speaker resolves to, where it does. */
  readonly speakerEntity?: number;
}

/** A number that counts or measures something. The span covers qualifier, number and unit. */
export interface Quantity extends Span {
  readonly value: number;
  /** Upper end, for a range. */
  readonly high?: number;
  /** Canonical unit: "USD", "percent", "km", "year" …; absent for a plain count. */
  readonly unit?: string;
  /** Head noun phrase of what is counted, lower-cased ("prisoners freed"). */
  readonly counted?: string;
  /** Normalised kind of thing, where it is one of the well-known kinds. */
  readonly measure?:
    | "killed"
    | "injured"
    | "missing"
    | "arrested"
    | "freed"
    | "displaced"
    | "age"
    | "money"
    | "votes"
    | "people";
  readonly qualifier?: "exactly" | "at-least" | "about" | "more-than" | "fewer-than" | "up-to";
  /** Who says so: span of the holder in the same article; absent in the outlet's own voice. */
  readonly holder?: Span;
  readonly holderEntity?: number;
  /** Day the figure holds for, YYYY-MM-DD, where the text says. */
  readonly asOf?: string;
}

/** A time expression resolved against the publication date. */
export interface DateMention extends Span {
  /** YYYY-MM-DD, YYYY-MM or YYYY, by `precision`. */
  readonly date: string;
  readonly precision: "day" | "month" | "year";
  /** Last day of a range, same form as `date`. */
  readonly until?: string;
  readonly tense: "past" | "present" | "expected";
}

/** What is asserted, by whom and how firmly. The span is the sentence or clause that asserts it. */
export interface Claim extends Span {
  /** Span of the holder's words in the article; absent in the outlet's own voice. */
  readonly holder?: Span;
  readonly holderEntity?: number;
  readonly polarity: "affirmed" | "denied";
  readonly modality: "asserted" | "expected" | "possible" | "demanded" | "planned" | "feared";
  /** Entity indices and lower-cased content words the claim is about, most telling first. */
  readonly about: { readonly entities: readonly number[]; readonly terms: readonly string[] };
  /** Indices into `quantities` and `dates` that fall in the span. */
  readonly quantities: readonly number[];
  readonly dates: readonly number[];
  /** Index into `quotations`, when the claim is reported speech. */
  readonly quotation?: number;
}

/** Every layer of annotation; layers point into the text and never rewrite it. All are sorted by start. */
export interface Annotations {
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly names: readonly NameMention[];
  readonly links: readonly Link[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly claims: readonly Claim[];
  /** Names found in the title, by surface form: titles have no span in the text. */
  readonly titleNames: ReadonlyArray<{ readonly text: string; readonly type: NameType; readonly entity?: number }>;
}

/** The annotations of an article in which nothing was looked for. */
export const NO_ANNOTATIONS: Annotations = {
  ...{ sentences: [], entities: [], names: [], links: [], quotations: [], quantities: [] },
  ...{ dates: [], claims: [], titleNames: [] },
};

export interface AnnotatedArticle {
  readonly article: Article;
  readonly annotations: Annotations;
}
