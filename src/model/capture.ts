/** What came in from outside, before anything is believed about it. */
export type Capture = PageCapture | RecordCapture;

interface CaptureBase {
  /** Address after redirects, or a `file:` address for a local file. */
  readonly url: string;
  /** When it was fetched or read, ISO 8601 with zone. */
  readonly retrieved: string;
  /** What a feed said about the item, where one led here. */
  readonly hint?: CaptureHint;
}

/** Bytes of a web page. */
export interface PageCapture extends CaptureBase {
  readonly kind: "page";
  readonly bytes: Uint8Array;
  /** The Content-Type header, where there was one. */
  readonly contentType?: string;
  /** What the publisher reserves by its headers: `tdm`, `noai`, `nosnippet`, `noarchive` … */
  readonly reservations?: readonly string[];
}

/** An article whose fields are known already: a JSON Lines row, or a feed item that carries its own text. */
export interface RecordCapture extends CaptureBase {
  readonly kind: "record";
  readonly id?: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  readonly modified?: string;
  readonly authors?: readonly string[];
  readonly outlet?: string;
  readonly lean?: string;
  readonly language?: string;
  readonly licence?: string;
}

/** Fields a feed stated for an item; used where the page itself does not say. */
export interface CaptureHint {
  readonly title?: string;
  readonly summary?: string;
  readonly published?: string;
  readonly authors?: readonly string[];
  readonly feedUrl?: string;
}
