import type { Capture, RecordCapture } from "../model/capture.js";
import type { Rejection } from "../model/rejection.js";

export type SourceKind = "jsonl" | "json" | "html" | "warc" | "feed" | "opml" | "unknown";

/** Why a row was refused, with the id it states, where it can be read. */
export interface RefusedRow extends Rejection {
  readonly id?: string;
}

/** Local files, as far as an import reads them. `-` is standard input. A file that cannot be read throws. */
export interface SourceFiles {
  /** The path itself, or every file below it in order of name. */
  below(path: string): AsyncIterable<string>;
  /** What the name says it holds. */
  kindOf(path: string): SourceKind;
  /** `file:` address. */
  addressOf(path: string): string;
  /** The first bytes, unpacked when gzip. */
  head(path: string): Promise<Uint8Array>;
  /** All bytes, unpacked when gzip, or a rejection when there are more than `limit`. */
  bytes(path: string, limit: number): Promise<Uint8Array | Rejection>;
  rows(path: string, retrieved: string): AsyncIterable<RecordCapture | RefusedRow>;
  archive(path: string): AsyncIterable<Capture | Rejection>;
}
