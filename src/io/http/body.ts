import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { failed, refused } from "./failure.js";

/** A body as it was read: all of it, or its first bytes when the caller asked for a cut. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

export interface BodyLimits {
  readonly maxBytes: number;
  /** What to do with a body above `maxBytes`: refuse it, or keep its first bytes (robots.txt). */
  readonly whenLarger: "refuse" | "cut";
  readonly maxEncodings: number;
}

/** The Content-Encoding header's codings, in the order in which they were applied. */
export const encodingsOf = (header: string | undefined): readonly string[] =>
  (header ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");

/** Each piece costs a trip to the thread pool; large ones keep a busy machine from missing its deadlines. */
const LARGE = { chunkSize: 128 * 1024 };

/** Deflate in the wild is sometimes bare: the first byte of a zlib header tells the two apart. */
const inflater = (first: number) => ((first & 0x0f) === 8 ? createInflate(LARGE) : createInflateRaw(LARGE));

async function* inflate(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const iterator = source[Symbol.asyncIterator]();
  const head = await iterator.next();
  if (head.done) return;
  const rest = async function* () {
    yield head.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  yield* through(rest(), inflater(head.value[0] ?? 0));
}

/** Pumps `source` through a decoder, with back-pressure, and passes a source's error on. */
async function* through(source: AsyncIterable<Buffer>, decoder: NodeJS.ReadWriteStream): AsyncGenerator<Buffer> {
  const pumping = pipeline(source, decoder).catch(() => {
    // The reader of the decoder gets the same error; nobody else is waiting for this promise.
  });
  try {
    for await (const chunk of decoder as AsyncIterable<Buffer>) yield chunk;
  } finally {
    (decoder as unknown as Readable).destroy();
  }
  await pumping;
}

function decode(source: AsyncIterable<Buffer>, encoding: string): AsyncIterable<Buffer> {
  switch (encoding) {
    case "gzip":
    case "x-gzip":
      return through(source, createGunzip(LARGE));
    case "deflate":
      return inflate(source);
    case "br":
      return through(source, createBrotliDecompress(LARGE));
    default:
      throw refused("encoding", `The body is encoded as "${encoding.slice(0, 40)}", which was not asked for.`);
  }
}

/**
 * Reads a body as a stream, undoing its encodings, and stops at the limit: memory stays within the limit and a few
 * buffers, whatever the headers claim and however far the bytes swell. Throws `HttpFailure`.
 */
export async function readBody(
  stream: Readable,
  contentEncoding: string | undefined,
  limits: BodyLimits,
): Promise<Body> {
  const encodings = encodingsOf(contentEncoding);
  if (encodings.length > limits.maxEncodings) {
    stream.on("error", () => {}).destroy();
    throw refused("encoding", `The body is encoded ${encodings.length} times over.`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    let source: AsyncIterable<Buffer> = stream;
    for (const encoding of [...encodings].reverse()) source = decode(source, encoding);
    for await (const chunk of source) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limits.maxBytes) break;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (/^Z_|^ERR__ERROR|^ERR_BROTLI|^ERR_PADDING|BROTLI/.test(code))
      throw failed("bad-encoding", "The compressed body is damaged.", error);
    throw error;
  } finally {
    stream.on("error", () => {}).destroy();
  }
  const all = Buffer.concat(chunks, size);
  if (size <= limits.maxBytes) return { bytes: all, cut: false };
  if (limits.whenLarger === "cut") return { bytes: all.subarray(0, limits.maxBytes), cut: true };
  throw refused("too-large", `The body is larger than ${limits.maxBytes} bytes.`);
}
