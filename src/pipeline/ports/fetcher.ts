/** `api` is a service made for programs: it is asked at its own pace, and robots.txt, which is for crawlers, does not speak of it. */
export type FetchKind = "feed" | "page" | "robots" | "image" | "api";

export interface FetchRequest {
  readonly url: string;
  /** Decides the size limit and the Accept header. */
  readonly kind: FetchKind;
  /** Validators of the copy at hand; a server that has nothing newer answers `unchanged`. */
  readonly etag?: string;
  readonly lastModified?: string;
  readonly signal?: AbortSignal;
}

interface FetchBase {
  /** Address asked for. */
  readonly requested: string;
  /** Address that answered, after redirects. */
  readonly url: string;
  /** When the answer was complete, ISO 8601. */
  readonly retrieved: string;
}

/** What came of a fetch. Only broken code throws; a network that misbehaves is a value. */
export type FetchResult =
  | (FetchBase & {
      readonly status: "ok";
      readonly httpStatus: number;
      /** Names in lower case; values joined by ", ". */
      readonly headers: Readonly<Record<string, string>>;
      /** Decoded body. */
      readonly bytes: Uint8Array;
      readonly contentType?: string;
      readonly etag?: string;
      readonly lastModified?: string;
      /** Where the resource has moved for good (every hop was 301 or 308). */
      readonly movedTo?: string;
      /** What the publisher reserves: `noai`, `nosnippet`, `noarchive`, `tdm` …, from headers. */
      readonly reservations?: readonly string[];
    })
  | (FetchBase & { readonly status: "unchanged"; readonly httpStatus: 304 })
  | (FetchBase & {
      readonly status: "gone";
      readonly httpStatus: number;
      readonly code: string;
      readonly message: string;
    })
  | (FetchBase & {
      /** Our own rules forbid it: address guard, robots.txt, size, scheme. Asking again will not help. */
      readonly status: "refused";
      readonly httpStatus?: number;
      /** Stable, such as `private-address`, `robots-disallow`, `too-large`. */
      readonly code: string;
      readonly message: string;
    })
  | (FetchBase & {
      /** Network or server trouble; asking later may help. */
      readonly status: "failed";
      readonly httpStatus?: number;
      readonly code: string;
      readonly message: string;
      /** Seconds to wait before asking again, clamped, when the server said so. */
      readonly retryAfter?: number;
    });

export interface Fetcher {
  fetch(request: FetchRequest): Promise<FetchResult>;
  close(): Promise<void>;
}
