import * as zlib from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WARCParser } from "warcio";
import { decodeBody } from "../../src/io/decode-body.js";
import type { PageCapture } from "../../src/model/capture.js";
import { isRejection, type Rejection } from "../../src/model/rejection.js";
import { readWarc, warcInfo, warcResource } from "../../src/warc/index.js";

const { brotliCompressSync, gunzipSync, gzipSync } = zlib;
/** Node has it from 22.15 on. */
const zstdCompress = (zlib as { readonly zstdCompressSync?: (bytes: Uint8Array) => Uint8Array }).zstdCompressSync;

const encoder = new TextEncoder();
const bytes = (text: string): Uint8Array => encoder.encode(text);
const text = (page: PageCapture): string => new TextDecoder().decode(page.bytes);

async function* inPieces(data: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += size) yield data.subarray(at, at + size);
}

async function read(data: Uint8Array, size = 1000): Promise<Array<PageCapture | Rejection>> {
  const out: Array<PageCapture | Rejection> = [];
  for await (const entry of readWarc(inPieces(data, size), { source: "test.warc" })) out.push(entry);
  return out;
}

const kinds = (entries: ReadonlyArray<PageCapture | Rejection>): string[] =>
  entries.map((entry) => (isRejection(entry) ? entry.code : text(entry)));

const join = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);

function record(type: string, url: string, block: Uint8Array, extra = ""): Uint8Array {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-11-20T10:00:00Z\r\n${extra}Content-Length: ${block.length}\r\n\r\n`;
  return join(bytes(head), block, bytes("\r\n\r\n"));
}

const response = (url: string, body: Uint8Array | string, headers = "", status = "200 OK"): Uint8Array =>
  record(
    "response",
    url,
    join(
      bytes(`HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n${headers}\r\n`),
      typeof body === "string" ? bytes(body) : body,
    ),
  );

const three = ["one", "two", "three"].map((body) => response(`https://a.example/${body}`, body));

describe("reading a WARC archive", () => {
  it("reads plain and member-wise compressed archives alike, however the bytes arrive", async () => {
    for (const data of [join(...three), join(...three.map((part) => gzipSync(part))), gzipSync(join(...three))])
      for (const size of [1, 7, 100, 100_000]) expect(kinds(await read(data, size))).toEqual(["one", "two", "three"]);
  });

  it("joins chunked bodies and inflates compressed ones", async () => {
    const chunked = "4\r\nWiki\r\n5;x=1\r\npedia\r\n0\r\n\r\n";
    const data = join(
      response("https://a.example/1", chunked, "Transfer-Encoding: chunked\r\n"),
      response("https://a.example/2", "plain after all", "Transfer-Encoding: chunked\r\n"),
      response("https://a.example/3", gzipSync("zipped"), "Content-Encoding: gzip\r\n"),
      response("https://a.example/4", "said to be gzip", "Content-Encoding: gzip\r\n"),
      response("https://a.example/5", "??", "Content-Encoding: br\r\n"),
    );
    expect(kinds(await read(data))).toEqual([
      "Wikipedia",
      "plain after all",
      "zipped",
      "said to be gzip",
      "unknown-encoding",
    ]);
  });

  it("takes brotli from a decoder that is handed in, and says what is wrong with a body that does not decode", async () => {
    const page = `<!doctype html><p>${"Long enough to be worth it. ".repeat(40)}</p>`;
    const br = "Content-Encoding: br\r\n";
    const data = join(
      response("https://a.example/1", brotliCompressSync(page), br),
      response("https://a.example/2", Buffer.from([1, 2, 3, 4, 5]), br),
      response("https://a.example/3", page, br),
      response("https://a.example/4", brotliCompressSync("x".repeat(200_000)), br),
      response("https://a.example/5", gzipSync(brotliCompressSync(page)), "Content-Encoding: br, gzip\r\n"),
      response("https://a.example/6", page, "Content-Encoding: nonsense\r\n"),
    );
    const out: Array<PageCapture | Rejection> = [];
    const options = { source: "test.warc", maxPage: 100_000, decode: decodeBody };
    for await (const entry of readWarc(inPieces(data, 1000), options)) out.push(entry);
    expect(kinds(out)).toEqual([page, "corrupt", page, "too-large", page, "unknown-encoding"]);
  });

  it("takes Zstandard where the runtime reads it, and refuses it by name where it does not, as every other name", () => {
    if (zstdCompress === undefined) expect(decodeBody("zstd", bytes("words"), 100)).toBeUndefined();
    else expect(decodeBody("zstd", zstdCompress(bytes("words")), 100)).toEqual(Buffer.from("words"));
    for (const name of ["constructor", "__proto__", "rot13"])
      expect(decodeBody(name, bytes("words"), 100)).toBeUndefined();
  });

  it("reports revisits, other statuses and other types, and passes over requests", async () => {
    const data = join(
      record("warcinfo", "", bytes("software: x\r\n")),
      record("request", "https://a.example/", bytes("GET / HTTP/1.1\r\n\r\n")),
      record("revisit", "https://a.example/", bytes("HTTP/1.1 200 OK\r\n\r\n")),
      response("https://a.example/gone", "gone", "", "410 Gone"),
      record("response", "https://a.example/i", bytes("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx")),
      record("resource", "https://a.example/r", bytes("<p>kept</p>"), "Content-Type: text/html\r\n"),
    );
    expect(kinds(await read(data))).toEqual(["unchanged", "http-status", "not-html", "<p>kept</p>"]);
  });

  it("survives a clipped archive at any byte, with a report", async () => {
    const members = three.map((part) => gzipSync(part));
    const ends = [members[0]!.length, members[0]!.length + members[1]!.length];
    const whole = join(...members);
    for (let cut = 1; cut < whole.length; cut++) {
      const got = kinds(await read(whole.subarray(0, cut)));
      const complete = ends.filter((end) => cut >= end).length;
      expect(got.slice(0, complete)).toEqual(["one", "two", "three"].slice(0, complete));
      if (!ends.includes(cut)) expect(got.at(-1)).toBe("clipped");
    }
    expect(kinds(await read(join(...three).subarray(0, -40)))).toEqual(["one", "two", "clipped"]);
  });

  it("goes on behind a damaged member and behind bytes that are no record", async () => {
    const [a, b, c] = three.map((part) => gzipSync(part)) as [Buffer, Buffer, Buffer];
    const broken = Buffer.from(b);
    broken.fill(0xff, 20, 40);
    expect(kinds(await read(join(a, broken, c)))).toEqual(["one", "corrupt", "three"]);
    expect(kinds(await read(join(three[0]!, bytes("rubbish\nmore rubbish\n"), three[2]!)))).toEqual([
      "one",
      "not-warc",
      "three",
    ]);
  });

  it("refuses a page over the limit and reads the next", async () => {
    const out: Array<PageCapture | Rejection> = [];
    const data = join(
      response("https://a.example/big", "x".repeat(200_000)),
      response("https://a.example/bomb", gzipSync("x".repeat(200_000)), "Content-Encoding: gzip\r\n"),
      three[0]!,
    );
    for await (const entry of readWarc(inPieces(data, 5000), { maxPage: 50_000 })) out.push(entry);
    expect(kinds(out)).toEqual(["too-large", "too-large", "one"]);
  });

  it("goes on from a position it told earlier", async () => {
    const whole = join(...three.map((part) => gzipSync(part)));
    const positions: number[] = [];
    for await (const _ of readWarc(inPieces(whole, 64), { onPosition: (at) => positions.push(at) })) void _;
    const rest: Array<PageCapture | Rejection> = [];
    for await (const entry of readWarc(inPieces(whole.subarray(positions[1]), 64), { start: positions[1]! }))
      rest.push(entry);
    expect(kinds(rest)).toEqual(["two", "three"]);
  });

  it("never throws, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 0, max: 300 }), async (noise, at) => {
        const data = Buffer.from(join(...three));
        data.set(noise.subarray(0, data.length - at), at);
        await read(data, 50);
        await read(join(gzipSync(three[0]!), noise), 50);
      }),
      { numRuns: 100 },
    );
  });
});

describe("writing a WARC archive", () => {
  const page = {
    url: "https://a.example/x",
    retrieved: "2026-11-20T10:00:00.123+01:00",
    bytes: bytes("<p>Ünïcode</p>"),
  };
  const archive = join(warcInfo("parallax", "2026-11-20T09:00:00Z"), warcResource(page));

  it("is read back as it was", async () => {
    const [entry] = await read(archive);
    expect(entry).toMatchObject({ kind: "page", url: page.url, retrieved: "2026-11-20T09:00:00Z" });
    expect(text(entry as PageCapture)).toBe("<p>Ünïcode</p>");
  });

  it("is read by another reader, digests and all", async () => {
    const seen: string[] = [];
    for await (const found of new WARCParser(inPieces(archive, 1000))) {
      const payload = await found.readFully(false);
      seen.push(`${found.warcType} ${found.warcTargetURI} ${new TextDecoder().decode(payload)}`);
    }
    expect(seen[1]).toBe("resource https://a.example/x <p>Ünïcode</p>");
  });

  it("keeps a line break in an address from making a field", () => {
    const member = warcResource({ ...page, url: "https://a.example/\r\nWARC-Type: response" });
    expect(
      gunzipSync(member)
        .toString()
        .split("\r\n")
        .filter((line) => line.startsWith("WARC-Type")),
    ).toHaveLength(1);
  });
});
