/** Limits and manners of everything that goes out. Every one is a documented setting (docs/fetching.md). */
export interface HttpSettings {
  /** Sent as User-Agent; its first word is the name that robots.txt rules are matched with. */
  readonly userAgent: string;
  /** Milliseconds for resolving the name and connecting, TLS included. */
  readonly connectTimeout: number;
  /** Milliseconds from the request to the end of the answer's headers. */
  readonly firstByteTimeout: number;
  /** Milliseconds for everything, redirects included. */
  readonly totalTimeout: number;
  readonly maxRedirects: number;
  /** Ports that may be dialled. */
  readonly ports: readonly number[];
  /** `host:port` pairs that are exempt from the address and port rules: the owner's own machines. */
  readonly allowPrivate: readonly string[];
  /** Content-Encodings that one body may be wrapped in. */
  readonly maxEncodings: number;
  /** Bytes of all header lines of one answer. */
  readonly maxHeaderBytes: number;
  /** All addresses of a name, as text. The system's resolver unless a test hands in another. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

const KIB = 1024;
const MIB = 1024 * KIB;

export const DEFAULT_HTTP_SETTINGS: HttpSettings = {
  userAgent: "ParallaxBot/0.1 (+https://github.com/parallax-news/parallax)",
  connectTimeout: 5_000,
  firstByteTimeout: 10_000,
  totalTimeout: 30_000,
  maxRedirects: 5,
  ports: [80, 443],
  allowPrivate: [],
  maxEncodings: 2,
  maxHeaderBytes: 32 * KIB,
};

/** Largest decoded body by kind of request, in bytes. */
export const MAX_BODY_BYTES = {
  feed: 10 * MIB,
  page: 5 * MIB,
  robots: 500 * KIB,
  image: 5 * MIB,
  api: 5 * MIB,
} as const;
