import type { Capture, RecordCapture } from "../model/capture.js";
import type { Rejection } from "../model/rejection.js";

export type SourceKind = "jsonl" | "json" | "html" | "warc" | "feed" | "opml" | "unknown";

/** Why a row was refused, with the id it states, where it can be read. */
export interface RefusedRow extends Rejection {
  readonly id?: string;
}

/** Everything that stands before byte `offset` of the file has been read. */
export interface ReadTo {
  readonly kind: "read-to";
  readonly offset: number;
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
  /**
   * Tells the file from another under the same name, so that a reading that broke off can go on; nothing for standard
   * input, which cannot be read again.
   */
  identity(path: string): Promise<string | undefined>;
  /** An archive from byte `start` on: what it holds, and before each the byte from which a later reading can start. */
  archive(path: string, start?: number): AsyncIterable<Capture | Rejection | ReadTo>;
}
