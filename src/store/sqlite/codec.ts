import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Bytes of a JSON value; level 1, since annotations are written once for every article and shrink tenfold anyway. */
export const pack = (value: unknown): Buffer => deflateRawSync(JSON.stringify(value), { level: 1 });

/** The value of `pack`'s bytes. The type is the caller's claim about what was packed. */
export const unpack = <T>(bytes: Uint8Array): T => JSON.parse(inflateRawSync(bytes).toString("utf8")) as T;

export const packBytes = (bytes: Uint8Array): Buffer => deflateRawSync(bytes, { level: 6 });

export const unpackBytes = (bytes: Uint8Array): Uint8Array => new Uint8Array(inflateRawSync(bytes));
