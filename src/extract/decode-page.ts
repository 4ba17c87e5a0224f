import { decodeBuffer, getEncoding } from "encoding-sniffer";

/** Encodings that are made of ASCII bytes, so that valid UTF-8 proves nothing. */
const SEVEN_BIT = /^(?:iso-2022|hz-gb|utf-16|utf-7|replacement)/i;
const SNIFFED = 4096;

/**
 * Text of a page's bytes. Valid UTF-8 is UTF-8, whatever the page says of itself; otherwise the WHATWG order decides:
 * byte order mark, Content-Type, meta tag, windows-1252.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): string {
  const label = /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(contentType?.slice(0, 300) ?? "")?.[1];
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const options = { maxBytes: SNIFFED, ...(label === undefined ? {} : { transportLayerEncodingLabel: label }) };
  const encoding = getEncoding(view, options);
  if (SEVEN_BIT.test(encoding)) return decodeBuffer(view, options);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return /^utf-?8$/i.test(encoding) ? new TextDecoder("utf-8").decode(bytes) : decodeBuffer(view, options);
  }
}

/** Characters at the start of a page that tell whether it is text. */
const LOOKED_AT = 16_384;
/** Share of control characters above which it is not: text has next to none, compressed data about one in ten. */
const CONTROL_SHARE = 0.02;

/** Whether decoded bytes were never text, such as a picture or a PDF under a page's address. */
export function isBinary(decoded: string): boolean {
  const start = decoded.slice(0, LOOKED_AT);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const controls = start.match(/[\0-\x08\x0b\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls > start.length * CONTROL_SHARE;
}
