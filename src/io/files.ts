import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { createGunzip } from "node:zlib";

/** Name of a path that stands for standard input. */
export const STANDARD_INPUT = "-";

/** `file:` address of a local path; standard input is `file:///dev/stdin`. */
export const fileUrl = (path: string): string =>
  path === STANDARD_INPUT ? "file:///dev/stdin" : pathToFileURL(resolve(path)).href;

/** Whether the file begins with the two bytes of gzip, whatever its name says. */
export function isGzip(path: string): boolean {
  if (path === STANDARD_INPUT) return false;
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(2);
    return readSync(file, head, 0, 2, 0) === 2 && head[0] === 0x1f && head[1] === 0x8b;
  } catch (error) {
    // A folder can be opened but not read, and the error of the reading does not say which it was.
    throw Object.assign(error as Error, { path });
  } finally {
    closeSync(file);
  }
}

/** The bytes as they stand in the file from `start` on, as a stream (WARC readers unpack member by member themselves). */
export const openRaw = (path: string, start = 0): Readable =>
  path === STANDARD_INPUT ? process.stdin : createReadStream(path, { start, highWaterMark: 256 * 1024 });

/** The bytes of a file as a stream, unpacked when it is gzip. Errors of the file reach the reader of the stream. */
export function openFile(path: string): Readable {
  // Asked first: a stream that is open when this throws would report the same error once more, to nobody.
  const gzip = isGzip(path);
  const raw = openRaw(path);
  if (!gzip) return raw;
  const unpacked = createGunzip();
  raw.on("error", (error) => unpacked.destroy(error));
  unpacked.on("close", () => raw.destroy());
  return raw.pipe(unpacked);
}

/** Thrown by `readFileBytes` when a file is larger than the limit, unpacked. */
export class FileTooLargeError extends Error {
  override readonly name = "FileTooLargeError";
  constructor(
    readonly path: string,
    readonly limit: number,
  ) {
    super(`${path} is larger than ${limit} bytes.`);
  }
}

/** All bytes of a file, unpacked when gzip. Reading stops at `maxBytes` (unpacked), whatever the file claims. */
export async function readFileBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = openFile(path);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      stream.destroy();
      throw new FileTooLargeError(path, maxBytes);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/**
 * The files that `path` stands for: itself, or every file below it in order of name (hidden ones left out), so that the
 * same folder is always read in the same order. Links are not followed.
 */
export async function* filesBelow(path: string): AsyncGenerator<string> {
  if (path === STANDARD_INPUT || !(await stat(path)).isDirectory()) {
    yield path;
    return;
  }
  const entries = [];
  for await (const entry of await opendir(path)) if (!entry.name.startsWith(".")) entries.push(entry);
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) yield* filesBelow(child);
    else if (entry.isFile()) yield child;
  }
}

/** What a file holds, by its name without `.gz`; `unknown` where only the content can tell. */
export type FileKind = "jsonl" | "json" | "html" | "warc" | "feed" | "opml" | "unknown";

const KINDS: ReadonlyArray<readonly [RegExp, FileKind]> = [
  [/\.(jsonl|ndjson)$/, "jsonl"],
  [/\.(html?|xhtml)$/, "html"],
  [/\.warc$/, "warc"],
  [/\.(rss|atom|rdf|xml)$/, "feed"],
  [/\.opml$/, "opml"],
  [/\.json$/, "json"],
];

export function fileKind(path: string): FileKind {
  const name = path.toLowerCase().replace(/\.gz$/, "");
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? "unknown";
}
