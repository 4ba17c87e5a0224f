import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { gzip } from "pako";
import { digest } from "../text/digest.js";

/** What is kept of one fetch. */
export interface ArchivedPage {
  readonly url: string;
  /** When it was fetched, ISO 8601. */
  readonly retrieved: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}

const encoder = new TextEncoder();

/** A record id that the same content at the same address and time gets again: archives of equal input are equal. */
const recordId = (seed: string): string => {
  const hex = digest(seed);
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}>`;
};

/** Header values are one line each: a line break in an address would start a field of its own. */
const field = (name: string, value: string): string => `${name}: ${value.replace(/[\r\n]+/g, " ")}\r\n`;

/** WARC dates are UTC to the second. */
const warcDate = (time: string): string => new Date(time).toISOString().replace(/\.\d+Z$/, "Z");

function member(head: string, block: Uint8Array): Uint8Array {
  const before = encoder.encode(`WARC/1.1\r\n${head}\r\n`);
  const record = new Uint8Array(before.length + block.length + 4);
  record.set(before);
  record.set(block, before.length);
  record.set([13, 10, 13, 10], before.length + block.length);
  return gzip(record);
}

/** The record that opens an archive, as a gzip member. */
export function warcInfo(software: string, created: string): Uint8Array {
  const block = encoder.encode(field("software", software) + field("format", "WARC File Format 1.1"));
  return member(
    field("WARC-Type", "warcinfo") +
      field("WARC-Record-ID", recordId(`${software} ${created}`)) +
      field("WARC-Date", warcDate(created)) +
      field("Content-Type", "application/warc-fields") +
      field("Content-Length", String(block.length)),
    block,
  );
}

/**
 * One page as a `resource` record in a gzip member of its own: the bytes as they were decoded from the fetch, with their
 * SHA-256, so that a citation can be shown to rest on what was really there.
 */
export function warcResource(page: ArchivedPage): Uint8Array {
  const hash = bytesToHex(sha256(page.bytes));
  return member(
    field("WARC-Type", "resource") +
      field("WARC-Record-ID", recordId(`${page.url} ${page.retrieved} ${hash}`)) +
      field("WARC-Date", warcDate(page.retrieved)) +
      field("WARC-Target-URI", page.url) +
      field("WARC-Block-Digest", `sha256:${hash}`) +
      field("WARC-Payload-Digest", `sha256:${hash}`) +
      field("Content-Type", page.contentType ?? "text/html") +
      field("Content-Length", String(page.bytes.length)),
    page.bytes,
  );
}
