import { afterEach, describe, expect, it } from "vitest";
import { createWorkerExtractor } from "../../src/io/worker-extractor.js";
import type { Extractor } from "../../src/pipeline/ports.js";

const now = () => "2026-11-01T00:00:00Z";
const paragraph =
  "The council voted on Tuesday to close the bridge for repairs that will last until the spring. ".repeat(6);
const page = (body: string) => ({
  kind: "page" as const,
  url: "https://news.example/2026/bridge",
  retrieved: now(),
  bytes: new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><title>Bridge closes</title></head><body>${body}</body></html>`,
  ),
});
const good = page(`<article><h1>Bridge closes</h1><p>${paragraph}</p><p>${paragraph}</p></article>`);

let extractor: Extractor | undefined;
afterEach(() => extractor?.close());

describe("extraction in threads", () => {
  it("makes articles of pages, in any number at once", async () => {
    extractor = createWorkerExtractor({ outlets: [], now, threads: 2 });
    const results = await Promise.all(Array.from({ length: 6 }, () => extractor?.extract(good)));
    expect(results.map((result) => result && "title" in result && result.title)).toEqual(
      Array(6).fill("Bridge closes"),
    );
  });

  it("case 16: a page that takes too long costs its thread and nothing else; the main thread never waits", async () => {
    extractor = createWorkerExtractor({ outlets: [], now, threads: 1, deadline: 1 });
    // Large enough that no machine reads it within a millisecond.
    const heavy = page(`<article>${`<p>${paragraph}</p>`.repeat(3_000)}</article>`);
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 5);
    const result = await extractor.extract(heavy);
    clearInterval(turning);
    expect(result).toMatchObject({ kind: "rejection", code: "too-slow", source: heavy.url });
    expect(turns).toBeGreaterThan(0);
    await extractor.close();
    extractor = createWorkerExtractor({ outlets: [], now, threads: 1 });
    expect(await extractor.extract(good)).toMatchObject({ title: "Bridge closes" });
  });

  it("goes on with a new thread after one was ended", async () => {
    extractor = createWorkerExtractor({ outlets: [], now, threads: 1, deadline: 1 });
    const heavy = page(`<article>${`<p>${paragraph}</p>`.repeat(3_000)}</article>`);
    const codes = [];
    for (let i = 0; i < 2; i += 1) {
      const result = await extractor.extract(heavy);
      codes.push("code" in result && result.code);
    }
    expect(codes).toEqual(["too-slow", "too-slow"]);
  });

  it("answers what still waits when it is closed", async () => {
    extractor = createWorkerExtractor({ outlets: [], now, threads: 1 });
    const waiting = [extractor.extract(good), extractor.extract(good)];
    await extractor.close();
    for (const result of await Promise.all(waiting))
      expect(result).toMatchObject({ kind: "rejection", code: "cancelled" });
  });
});
