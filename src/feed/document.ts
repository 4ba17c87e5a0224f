/**
 * What a feed says, read faithfully whatever its dialect: the layer below `Feed`, which is what the pipeline takes.
 * Dates stand as written and as ISO 8601; addresses are absolute; markup is reduced to safe prose elements.
 */
export interface FeedDocument {
  readonly format: FeedFormat;
  /** Character encoding that the bytes were read with, as its usual name; empty for text. */
  readonly encoding: string;
  /** Where the bytes stray from the standard. A feed with faults was read as far as it makes sense. */
  readonly faults: readonly FeedFault[];
  readonly channel: FeedRecord;
  readonly entries: readonly FeedRecord[];
  /** Prefixes declared anywhere in the document, by namespace address. */
  readonly namespaces: ReadonlyMap<string, string>;
}

export type FeedFormat =
  | "rss090"
  | "rss091n"
  | "rss091u"
  | "rss092"
  | "rss093"
  | "rss094"
  | "rss10"
  | "rss20"
  | "rss"
  | "atom01"
  | "atom02"
  | "atom03"
  | "atom10"
  | "atom"
  | "cdf"
  | "json1"
  | "json11"
  | "";

export interface FeedFault {
  readonly code: string;
  readonly message: string;
}

/** A piece of text with what the feed says about it. */
export interface FeedText {
  readonly value: string;
  /** `text/plain`, `text/html`, `application/xhtml+xml`, or the type the feed states. */
  readonly type: string;
  readonly language?: string;
  /** Address that relative links in it are resolved against. */
  readonly base: string;
  /** Address of content that stands elsewhere. */
  readonly src?: string;
}

export interface FeedPerson {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
}

export interface FeedLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
  readonly hreflang?: string;
  readonly length?: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface FeedTag {
  readonly term?: string;
  readonly scheme?: string;
  readonly label?: string;
}

export interface FeedDate {
  readonly raw: string;
  /** ISO 8601 in UTC; absent when the text is no date that we know. */
  readonly iso?: string;
}

export type TextField = "title" | "subtitle" | "summary" | "rights" | "info";
export type DateField = "published" | "updated" | "created" | "expired" | "validFrom" | "validUntil";

/** A place as GeoRSS or GML gives it: pairs of longitude and latitude. */
export interface FeedPlace {
  readonly type: "Point" | "LineString" | "Polygon" | "Box";
  readonly coordinates: ReadonlyArray<readonly number[]>;
  readonly srsName?: string;
}

/** A thing with text, people, links and dates: the feed itself, an entry, or the source that an entry names. */
export interface FeedRecord {
  readonly texts: Readonly<Partial<Record<TextField, FeedText>>>;
  readonly contents: readonly FeedText[];
  readonly dates: Readonly<Partial<Record<DateField, FeedDate>>>;
  readonly authors: readonly FeedPerson[];
  readonly contributors: readonly FeedPerson[];
  readonly publisher?: FeedPerson;
  readonly links: readonly FeedLink[];
  readonly tags: readonly FeedTag[];
  readonly id?: string;
  /** Whether the identifier doubles as the address (RSS `guid`). */
  readonly idIsLink?: boolean;
  /** Plain values by canonical element name: `ttl`, `docs`, `comments`, `icon`, `slash_comments` … */
  readonly fields: ReadonlyMap<string, string>;
  /** Attributes of elements that say everything with them (`cloud`, `media_thumbnail`), by canonical name, in order. */
  readonly elements: ReadonlyMap<string, ReadonlyArray<ReadonlyMap<string, string>>>;
  readonly image?: ReadonlyMap<string, string>;
  readonly textInput?: ReadonlyMap<string, string>;
  readonly generator?: { readonly name: string; readonly href?: string; readonly version?: string };
  readonly source?: FeedRecord;
  readonly place?: FeedPlace;
  readonly language?: string;
}
