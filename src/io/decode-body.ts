import * as zlib from "node:zlib";

type Decompress = (body: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

/** Zstandard is part of Node from 22.15 and 23.8 on; an older one refuses such pages by name. */
const zstd = (zlib as { readonly zstdDecompressSync?: Decompress }).zstdDecompressSync;

const DECODERS: Readonly<Record<string, Decompress | undefined>> = { br: zlib.brotliDecompressSync, zstd };

const isTooLarge = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";

/**
 * The body without its brotli or Zstandard encoding, at most `limit` bytes of it; `too-large` or `corrupt` when it cannot
 * be had, nothing for an encoding that this machine does not read.
 */
export function decodeBody(
  encoding: string,
  body: Uint8Array,
  limit: number,
): Uint8Array | "too-large" | "corrupt" | undefined {
  const decompress = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined;
  if (decompress === undefined) return undefined;
  try {
    const decoded = decompress(body, { maxOutputLength: limit });
    return decoded.length === 0 ? "corrupt" : decoded;
  } catch (error) {
    return isTooLarge(error) ? "too-large" : "corrupt";
  }
}
