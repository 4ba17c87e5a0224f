import type { PageCapture } from "../model/capture.js";
import { type Rejection, reject } from "../model/rejection.js";
import type { WarcDamage } from "./byte-window.js";
import { type HttpMessage, inflateBody, joinChunks, parseHttp } from "./http-message.js";
import { type ReadOptions, readRecords, type WarcRecord } from "./read-records.js";

export interface WarcOptions {
  /** Name of the archive, for reports. */
  readonly source?: string;
  /** Largest decoded page, in bytes. */
  readonly maxPage?: number;
  readonly start?: number;
  readonly onPosition?: (offset: number) => void;
  /**
   * Decodes content encodings other than gzip and deflate, such as br, to at most `limit` bytes; nothing for one it does
   * not know. Absent, such pages are refused.
   */
  readonly decode?: (
    encoding: string,
    body: Uint8Array,
    limit: number,
  ) => Uint8Array | "too-large" | "corrupt" | undefined;
}

const MAX_PAGE = 5 * 1024 * 1024;
const HEAD_ROOM = 65_536;
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const QUIET = new Set(["warcinfo", "request", "metadata", "conversion", "continuation"]);
const STAGE = "warc";

const DAMAGE: Readonly<Record<WarcDamage["reason"], string>> = {
  clipped: "The archive ends in the middle of a record; every record before it was read.",
  corrupt: "A compressed part of the archive is damaged; reading went on behind it.",
  "not-warc": "Bytes that are no WARC record were passed over.",
};

const addressOf = (record: WarcRecord): string => (record.headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");

const isMarkup = (body: Uint8Array): boolean => /^\s*<[!a-z]/i.test(new TextDecoder().decode(body.subarray(0, 64)));

/** Removes transfer and content encodings in the order in which they were put on. */
function bodyOf(
  http: HttpMessage,
  options: WarcOptions,
  limit: number,
): Uint8Array | "too-large" | "corrupt" | "unknown-encoding" {
  let body = http.body;
  if (/\bchunked\b/i.test(http.headers.get("transfer-encoding") ?? "")) body = joinChunks(body) ?? body;
  const encodings = (http.headers.get("content-encoding") ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  const applied = encodings.filter((name) => name !== "" && name !== "identity");
  if (applied.length > 2) return "unknown-encoding";
  for (const encoding of applied.reverse()) {
    if (/^(?:x-)?gzip$|^deflate$/.test(encoding)) {
      if (encoding !== "deflate" && !(body[0] === 0x1f && body[1] === 0x8b)) continue;
      const inflated = inflateBody(body, limit);
      if (typeof inflated === "string") return inflated;
      body = inflated;
    } else {
      const decoded = options.decode?.(encoding, body, limit);
      if (decoded === undefined) return "unknown-encoding";
      // Some archivers store the decoded page and keep the header.
      if (decoded === "corrupt" && isMarkup(body)) continue;
      if (typeof decoded === "string") return decoded;
      body = decoded;
    }
  }
  return body.length > limit ? "too-large" : body;
}

const REFUSED: Readonly<Record<string, string>> = {
  "too-large": "The page is larger than the limit for a page.",
  corrupt: "The page's content encoding is damaged.",
  "unknown-encoding": "The page has a content encoding that is not read here.",
};

function pageOf(record: WarcRecord, options: WarcOptions): PageCapture | Rejection {
  const url = addressOf(record);
  const retrieved = record.headers.get("warc-date") ?? "";
  const limit = options.maxPage ?? MAX_PAGE;
  if (record.block === undefined) return reject(STAGE, "too-large", url, REFUSED["too-large"]!);
  if (Number.isNaN(Date.parse(retrieved))) return reject(STAGE, "no-date", url, "The record has no valid WARC-Date.");
  const http =
    record.headers.get("warc-type") === "response" && /^https?:/i.test(url) ? parseHttp(record.block) : undefined;
  if (record.headers.get("warc-type") === "response" && !http)
    return reject(STAGE, "not-http", url, "The record holds no HTTP response.");
  if (http && http.status !== 200)
    return reject(STAGE, "http-status", url, `The page answered with status ${http.status}.`);
  const contentType = http ? http.headers.get("content-type") : record.headers.get("content-type");
  if (contentType !== undefined && !HTML.test(contentType))
    return reject(STAGE, "not-html", url, `The record holds ${contentType.slice(0, 80)}, not a page.`);
  const bytes = http ? bodyOf(http, options, limit) : record.block;
  if (typeof bytes === "string") return reject(STAGE, bytes, url, REFUSED[bytes]!);
  return { kind: "page", url, retrieved, bytes, ...(contentType === undefined ? {} : { contentType }) };
}

/**
 * Pages of a WARC archive (.warc or .warc.gz, told by its bytes), in order, one at a time. What is not a page, or cannot be
 * read, is a `Rejection`: a revisit (`unchanged`), another status, another type, a damaged part. Nothing is dropped silently
 * but request, metadata and the like.
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  options: WarcOptions = {},
): AsyncGenerator<PageCapture | Rejection> {
  const source = options.source ?? "warc";
  const reading: ReadOptions = {
    maxBlock: (options.maxPage ?? MAX_PAGE) + HEAD_ROOM,
    ...(options.start === undefined ? {} : { start: options.start }),
    ...(options.onPosition === undefined ? {} : { onPosition: options.onPosition }),
  };
  for await (const record of readRecords(stream, reading)) {
    if (record.kind === "damage") {
      yield reject(STAGE, record.reason, `${source}@${record.offset}`, DAMAGE[record.reason]);
      continue;
    }
    const type = record.headers.get("warc-type") ?? "";
    if (type === "revisit")
      yield reject(STAGE, "unchanged", addressOf(record), "The archive met this page again with the same content.");
    else if (type === "response" || type === "resource") yield pageOf(record, options);
    else if (!QUIET.has(type))
      yield reject(
        STAGE,
        "unknown-record",
        addressOf(record) || source,
        `Records of type ${type.slice(0, 40)} are not read.`,
      );
  }
}
