import { type Rejection, reject } from "../model/rejection.js";
import type { SourceFiles } from "../pipeline/source-files.js";
import { readWarc } from "../warc/index.js";
import { FileTooLargeError, fileKind, filesBelow, fileUrl, openFile, openRaw, readFileBytes } from "./files.js";
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
  archive: (path) => readWarc(openRaw(path)),
};
