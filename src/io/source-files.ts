import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Capture } from "../model/capture.js";
import { type Rejection, reject } from "../model/rejection.js";
import type { ReadTo, SourceFiles } from "../pipeline/source-files.js";
import { readWarc } from "../warc/index.js";
import { decodeBody } from "./decode-body.js";
import {
  FileTooLargeError,
  fileKind,
  filesBelow,
  fileUrl,
  openFile,
  openRaw,
  readFileBytes,
  STANDARD_INPUT,
} from "./files.js";
import { readRows } from "./rows.js";

/** Bytes that are enough to tell what a file holds. */
const HEAD = 4_096;

async function headOf(path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = openFile(path);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= HEAD) break;
  }
  stream.destroy();
  return Buffer.concat(chunks).subarray(0, HEAD);
}

async function bytesOf(path: string, limit: number): Promise<Uint8Array | Rejection> {
  try {
    return await readFileBytes(path, limit);
  } catch (error) {
    if (error instanceof FileTooLargeError) return reject("read", "too-large", fileUrl(path), error.message);
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code.startsWith("Z_"))
      return reject("read", "clipped-file", fileUrl(path), `The gzip data ends early or is damaged (${code}).`);
    throw error;
  }
}

/** Size and first bytes: two archives that share both are the same, or one is a copy of the other. */
async function identity(path: string): Promise<string | undefined> {
  if (path === STANDARD_INPUT) return undefined;
  const { size } = await stat(path);
  const hash = createHash("sha256").update(`${size} `);
  for await (const chunk of createReadStream(path, { end: HEAD - 1 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

async function* archive(path: string, start = 0): AsyncGenerator<Capture | Rejection | ReadTo> {
  let offset = start;
  const onPosition = (at: number) => {
    offset = at;
  };
  const records = readWarc(openRaw(path, start), { source: fileUrl(path), start, onPosition, decode: decodeBody });
  for await (const record of records) {
    yield { kind: "read-to", offset };
    yield record;
  }
  if (path !== STANDARD_INPUT) yield { kind: "read-to", offset: Math.max(offset, (await stat(path)).size) };
}

/** Local files for an import. */
export const sourceFiles: SourceFiles = {
  below: filesBelow,
  kindOf: fileKind,
  addressOf: fileUrl,
  head: headOf,
  bytes: bytesOf,
  async *rows(path, retrieved) {
    for await (const row of readRows(path, retrieved)) yield row.value;
  },
  identity,
  archive,
};
