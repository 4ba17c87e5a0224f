import { Inflate } from "pako";

export interface HttpMessage {
  readonly status: number;
  /** By lower-case name; the last one where a name is repeated. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const MAX_HEAD = 65_536;
const latin = new TextDecoder("latin1");

/** End of the head: the offset just behind the first empty line, or -1. */
function headEnd(block: Uint8Array): number {
  const limit = Math.min(block.length, MAX_HEAD);
  for (let at = block.indexOf(10); at !== -1 && at < limit; at = block.indexOf(10, at + 1)) {
    if (block[at + 1] === 10) return at + 2;
    if (block[at + 1] === 13 && block[at + 2] === 10) return at + 3;
  }
  return -1;
}

/** An HTTP response as a record holds it; nothing when the block is none. The body is as stored, still encoded. */
export function parseHttp(block: Uint8Array): HttpMessage | undefined {
  const found = headEnd(block);
  const end = found === -1 && block.length < MAX_HEAD ? block.length : found;
  if (end === -1) return undefined;
  const [first = "", ...lines] = latin.decode(block.subarray(0, end)).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(first)?.[1];
  if (status === undefined) return undefined;
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { status: Number(status), headers, body: block.subarray(end) };
}

/** Joins a chunked body; nothing when it is not chunked after all, as where the archiver had joined it already. */
export function joinChunks(body: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const newline = body.indexOf(10, at);
    if (newline === -1 || newline - at > 200) return at === 0 ? undefined : concatenate(parts);
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(latin.decode(body.subarray(at, newline)))?.[1];
    if (size === undefined) return at === 0 ? undefined : concatenate(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) return concatenate(parts);
    parts.push(body.subarray(newline + 1, newline + 1 + length));
    at = newline + 1 + length;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes of a gzip or deflate body, at most `limit` of them; `too-large` or `corrupt` when it cannot be had. */
export function inflateBody(body: Uint8Array, limit: number): Uint8Array | "too-large" | "corrupt" {
  const zlib = (body[0]! & 0x0f) === 8 && ((body[0]! << 8) | body[1]!) % 31 === 0;
  const gzip = body[0] === 0x1f && body[1] === 0x8b;
  const inflate = new Inflate({ raw: !zlib && !gzip, chunkSize: 65_536 });
  const parts: Uint8Array[] = [];
  let size = 0;
  inflate.onData = (data) => {
    size += (data as Uint8Array).length;
    if (size <= limit) parts.push(data as Uint8Array);
  };
  inflate.onEnd = () => {};
  for (let at = 0; at < body.length && !inflate.ended && !inflate.err && size <= limit; at += 4096)
    inflate.push(body.subarray(at, at + 4096), 2);
  if (size > limit) return "too-large";
  return inflate.err || size === 0 ? "corrupt" : concatenate(parts);
}
