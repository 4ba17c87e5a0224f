/** A feed as the pipeline takes it: plain fields, absolute addresses, times in ISO 8601. */
export interface Feed {
  readonly kind: "rss" | "atom" | "rdf" | "json" | "cdf" | "sitemap";
  readonly title: string;
  /** Page that the feed belongs to; empty when it does not say. */
  readonly homepage: string;
  readonly description?: string;
  /** BCP 47, as stated. */
  readonly language?: string;
  readonly items: readonly FeedItem[];
  /** WebSub hub, and the address under which the hub knows the feed. */
  readonly hub?: string;
  readonly self?: string;
  /** Seconds the publisher asks to wait between polls. */
  readonly ttl?: number;
  /** Address that the feed says it has moved to. */
  readonly movedTo?: string;
  /** What was wrong with the bytes, one sentence each; the feed was read all the same. */
  readonly warnings: readonly FeedWarning[];
}

export interface FeedWarning {
  readonly code: string;
  readonly message: string;
}

export interface FeedItem {
  /** The publisher's identifier, else the address; may be reused or change, so never use it to tell items apart. */
  readonly id: string;
  /** Tells items of one feed apart across polls: see `itemKeys`. */
  readonly key: string;
  /** Absolute http(s) address of the article; empty when the item names none. */
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** Safe markup with absolute addresses, where the item carries its text. */
  readonly contentHtml?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly authors: readonly string[];
  readonly image?: string;
  readonly language?: string;
  readonly categories: readonly string[];
  /** Other files that belong to it: sound, video, pictures. */
  readonly enclosures: ReadonlyArray<{ readonly url: string; readonly type?: string }>;
}
