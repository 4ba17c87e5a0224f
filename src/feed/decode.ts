import { analyse } from "chardet";
import iconv from "iconv-lite";
import type { FeedFault } from "./document.js";

export interface Decoded {
  readonly text: string;
  /** Name of the encoding that the bytes were read with, lower-cased. */
  readonly encoding: string;
  readonly faults: readonly FeedFault[];
}

interface Mark {
  readonly encoding: string;
  readonly length: number;
}

const MARKS: ReadonlyArray<readonly [bytes: readonly number[], encoding: string]> = [
  [[0x00, 0x00, 0xfe, 0xff], "utf-32be"],
  [[0xff, 0xfe, 0x00, 0x00], "utf-32le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xef, 0xbb, 0xbf], "utf-8"],
];

/** How "<" followed by anything looks in the encodings of more than one byte; XML, appendix F. */
const FIRST_BYTES: ReadonlyArray<readonly [bytes: readonly number[], encoding: string]> = [
  [[0x00, 0x00, 0x00, 0x3c], "utf-32be"],
  [[0x3c, 0x00, 0x00, 0x00], "utf-32le"],
  [[0x00, 0x3c, 0x00], "utf-16be"],
  [[0x3c, 0x00], "utf-16le"],
];

const begins = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);

function markOf(bytes: Uint8Array): Mark | undefined {
  const marked = MARKS.find(([head]) => begins(bytes, head));
  if (marked) return { encoding: marked[1], length: marked[0].length };
  const plain = FIRST_BYTES.find(([head]) => begins(bytes, head));
  return plain && { encoding: plain[1], length: 0 };
}

/** Names that stand for a larger set, because that is what is meant wherever they are used. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ["gb2312", "gb18030"],
  ["gbk", "gb18030"],
  ["ascii", "us-ascii"],
  ["usascii", "us-ascii"],
  ["ks_c_5601-1987", "euc-kr"],
]);

/** Usual name of an encoding; undefined for one that nobody knows. */
function known(name: string | undefined): string | undefined {
  const lower = name?.trim().toLowerCase();
  if (!lower) return undefined;
  const meant = MEANT.get(lower) ?? lower;
  const wide = /^(?:utf[-_ ]?|u)(8|16|32)(?:[-_ ]?(be|le))?$/.exec(meant);
  if (wide) return `utf-${wide[1]}${wide[2] ?? ""}`;
  return iconv.encodingExists(meant) ? meant : undefined;
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** The text, or undefined when the bytes are not in that encoding. */
function strict(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === "us-ascii" && !isAscii(bytes)) return undefined;
  if (encoding === "utf-8") {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  }
  // The C1 controls of Latin-1 are never meant: those bytes are the punctuation of windows-1252.
  const read = /^(?:iso-?8859-1|latin-?1|us-ascii)$/.test(encoding) ? "windows-1252" : encoding;
  const text = iconv.decode(bytes as Buffer, read);
  return text.includes("\uFFFD") && read !== "windows-1252" ? undefined : text.replace(/^\uFEFF/, "");
}

const declaration = (head: string): string | undefined =>
  /^\s*<\?xml\b[^>]{0,300}?\bencoding\s*=\s*["']([^"'>]{1,60})["']/i.exec(head)?.[1];

/** `charset` of a Content-Type header, however it is quoted. */
export const charsetOf = (contentType: string | undefined): string | undefined =>
  /;\s*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? "")?.[1];

/**
 * Encodings to try, in the order in which the standards would have it: byte order mark, HTTP charset, XML declaration,
 * then the default of the media type (RFC 7303; for text types the older US-ASCII, which only holds for pure ASCII).
 */
function candidates(
  bytes: Uint8Array,
  contentType: string | undefined,
  mark: Mark | undefined,
): Array<string | undefined> {
  const head =
    mark && mark.encoding !== "utf-8"
      ? (strict(bytes.subarray(mark.length, 400 + mark.length), mark.encoding) ?? "")
      : "";
  const declared = declaration(head || iconv.decode(bytes.subarray(mark?.length ?? 0, 400) as Buffer, "latin1"));
  const http = charsetOf(contentType);
  const media = (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (mark && mark.encoding !== "utf-8") return [mark.encoding];
  if (mark) return ["utf-8"];
  if (media.startsWith("text/")) return [http ?? "us-ascii", declared];
  return [http, declared];
}

function readable(bytes: Uint8Array, encoding: string | undefined): Omit<Decoded, "faults"> | undefined {
  const name = known(encoding);
  const text = name && strict(bytes, name);
  return name && text !== undefined ? { text, encoding: name } : undefined;
}

/**
 * Decodes the bytes of a feed. The first encoding in which they make sense wins; when the one that counts by the
 * standards does not, a fault says so. Bytes that fit nothing are read as UTF-8 with replacement characters when most
 * of them are UTF-8, and as windows-1252 otherwise. NUL and other characters that XML forbids are dropped.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | undefined): Decoded {
  const mark = markOf(bytes);
  const body = mark ? bytes.subarray(mark.length) : bytes;
  const wanted = candidates(bytes, contentType, mark);
  const faults: FeedFault[] = [];
  const first = wanted.find((name) => name !== undefined);
  let decoded = readable(body, first ?? "utf-8");
  if (!decoded) {
    const message = `The bytes are not in the encoding that is stated (${(first ?? "utf-8").slice(0, 40)}).`;
    faults.push({ code: "wrong-encoding", message });
    for (const name of [...wanted.slice(1), "utf-8"]) decoded ??= readable(body, name);
  }
  decoded ??= bestGuess(body);
  return { encoding: decoded.encoding, text: cleanText(decoded.text), faults };
}

/** Bytes that a guess rests on. */
const MAX_GUESS = 64 * 1024;
/** Confidence, of 100, from which a guess is better than windows-1252. */
const CONFIDENT = 40;

function bestGuess(bytes: Uint8Array): Omit<Decoded, "faults"> {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split("\uFFFD").length - 1;
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high += 1;
  // One broken sequence among many whole ones is damage; mostly broken ones are another encoding.
  if (broken * 4 < high) return { text, encoding: "utf-8" };
  const likely = analyse(bytes.subarray(0, MAX_GUESS)).find(({ confidence }) => confidence >= CONFIDENT);
  return (
    readable(bytes, likely?.name) ?? { text: iconv.decode(bytes as Buffer, "windows-1252"), encoding: "windows-1252" }
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text without the characters that no XML document may hold; lone surrogates become U+FFFD. */
export const cleanText = (text: string): string => text.replace(FORBIDDEN, "").toWellFormed();
