/**
 * The story brief, file format 1. This is the public format: docs/brief-format.md describes it and every renderer takes it.
 */
export interface Brief {
  readonly format: 1;
  readonly story: {
    readonly id: string;
    readonly slug: string;
    readonly headline: string;
    readonly language: string;
    /** ISO 8601 with zone; empty when no article states a time. */
    readonly started: string;
    readonly updated: string;
    /** Counts from 1; grows each time the brief's content changes. */
    readonly version: number;
  };
  readonly articles: readonly BriefArticle[];
  readonly whatHappened: readonly Statement[];
  readonly behindTheHeadline: { readonly themes: readonly Theme[]; readonly forecast: readonly Forecast[] };
  readonly whatThePapersSay: {
    readonly outlets: readonly OutletSays[];
    readonly agreements: readonly Statement[];
    readonly disputes: readonly Dispute[];
    /** Absent where fewer than two voices make the same claim. */
    readonly matrix?: ClaimMatrix;
    /** Absent where nothing is left out for sure. */
    readonly leftOut?: readonly Omission[];
    /** What the reports show side by side, to close with. Absent where nothing of the kind is plain. */
    readonly together?: readonly Comparison[];
  };
  readonly howWeGotHere: readonly DatedEvent[];
  readonly goDeeper: readonly Question[];
  readonly commonQuestions: readonly CommonQuestion[];
  readonly topics: readonly Topic[];
  readonly provenance: {
    readonly engine: string;
    readonly engineVersion: string;
    readonly created: string;
    /** SHA-256 over the digests of everything the brief was made from, hex. */
    readonly inputs: string;
    readonly rejected: ReadonlyArray<{ readonly code: string; readonly text: string }>;
  };
}

/** Whether a title of one of its articles is all there is to head the page: one outlet tells the story, and under its name the title need not stand again. */
export const headsAlone = ({ story, whatThePapersSay: { outlets } }: Brief, title: string): boolean =>
  outlets.length === 1 && title === story.headline;

export interface BriefArticle {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** ISO 8601 with zone; empty when the outlet states none. */
  readonly published: string;
  readonly authors: readonly string[];
  readonly outlet: {
    readonly id: string;
    readonly name: string;
    readonly country?: string;
    readonly kind?: string;
    readonly invented?: boolean;
  };
  readonly wire?: string;
  readonly copyOf?: string;
  readonly digest: string;
  readonly licence?: string;
  /** Of an earlier story of the matter: cited by "How we got here", no part of this story's coverage. */
  readonly background?: true;
  readonly text?: string;
}

export interface Citation {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface Statement {
  readonly text: string;
  /** Never empty. */
  readonly citations: readonly Citation[];
  /** Independent voices behind it: copy groups and owners count once. */
  readonly independentSources: number;
  readonly disputed?: boolean;
}

export interface Theme {
  readonly heading: string;
  readonly statements: readonly Statement[];
}

export interface Forecast extends Statement {
  readonly by: string;
  /** Last day, month or year by which it is to have come about: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly deadline?: string;
  readonly probability?: number;
  /** What the words call it. */
  readonly kind?: ForecastKind;
  /** Its day had come when the newest article appeared. */
  readonly due?: true;
  /** Absent while it is not due, and where no later words plainly say what came of it. */
  readonly resolution?: Resolution;
}

export type ForecastKind = "expected" | "planned" | "feared";

/** What later coverage says of a forecast whose day had come. */
export interface Resolution {
  /** Whether it came about as foreseen; `no` also where it was put off or called off. */
  readonly outcome: "yes" | "no" | "void";
  /** Day on which it did, or on which it was reported that it did not. */
  readonly on: string;
  /** It was put off rather than dropped. */
  readonly postponed?: true;
  /** The new date, where the words give one. */
  readonly postponedTo?: string;
  /** The words that say so. */
  readonly citation: Citation;
  /** These words as a sentence that stands by itself. */
  readonly statement?: Statement;
}

export interface OutletSays {
  readonly outlet: string;
  readonly journalists: readonly string[];
  readonly articleIds: readonly string[];
  readonly statements: readonly Statement[];
}

export interface Dispute {
  readonly about: string;
  readonly positions: ReadonlyArray<{ readonly value: string; readonly holder: string; readonly statement: Statement }>;
}

/** Main claims by the voices that make them. An empty cell says only that no sentence was found in which the voice does. */
export interface ClaimMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** One voice: an outlet, the outlets of one owner, or an agency with those who carry its copy. */
export interface MatrixColumn {
  readonly name: string;
  /** Outlets that print this voice. */
  readonly outlets: readonly string[];
  readonly articleIds: readonly string[];
  readonly agency?: true;
}

export interface MatrixRow {
  /** What is counted; the quoted words; or the sentence of the first cell that tells it. */
  readonly claim: string;
  readonly kind: "figure" | "quote" | "act";
  /** The voices give figures that cannot all be right. */
  readonly differs?: true;
  /** Of at least two columns, by column; a figure may have several cells in one, of different holders. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  /** Index in `columns`. */
  readonly column: number;
  /** The figure, as it stands in the words. */
  readonly value?: string;
  /** Whose figure it is, where the words name somebody other than the outlet. */
  readonly holder?: string;
  readonly statement: Statement;
}

/**
 * What reports show when they are held side by side: that they give one figure (`figure`), quote different people
 * (`speakers`), choose different words for one thing (`wording`), or name somebody whom another's report does not (`named`). Its statement is
 * made from the parts alone.
 */
export interface Comparison {
  readonly kind: "figure" | "speakers" | "wording" | "named";
  /** One an outlet, in the order of the statement's first citations: the figure, the whole name or the words, as its article has it. */
  readonly parts: ReadonlyArray<{ readonly articleId: string; readonly words: string }>;
  /** Of `named`: all the articles of the outlet that does not have the name. The statement cites how the first of them opens. */
  readonly without?: readonly string[];
  readonly statement: Statement;
}

/** What most voices carry and an outlet's later, full-length articles do not mention. */
export interface Omission {
  readonly outlet: string;
  /** All of the outlet's articles in the story: those that were read. */
  readonly articleIds: readonly string[];
  /** Words of the claim of which none, in any form, stands in them. */
  readonly missing: readonly string[];
  /** The claim, with those who carry it. */
  readonly claim: Statement;
}

export interface DatedEvent {
  readonly date: string;
  readonly precision: "day" | "month" | "year";
  readonly statements: readonly Statement[];
}

export interface Question {
  readonly question: string;
  /** Empty when the coverage calls it unknown. */
  readonly answer: readonly Statement[];
}

export interface CommonQuestion extends Question {
  readonly slug: string;
  readonly storyIds: readonly string[];
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly wikidata?: string;
  readonly description: string;
  readonly source: {
    readonly name: string;
    readonly url: string;
    readonly licence: string;
    readonly retrieved: string;
  };
}
