import { describe, expect, it } from "vitest";
import type { PageCapture } from "../../src/model/capture.js";
import { isRejection } from "../../src/model/rejection.js";
import { openNewsroom } from "../../src/pipeline/newsroom.js";
import { readCapture } from "../../src/pipeline/read-capture.js";
import { openMemoryStore } from "../../src/store/index.js";
import { handClock, inlineExtractor, NOW, testStages } from "./desk.js";

const readers = { stages: testStages(), extractor: inlineExtractor, clock: handClock() };
const WORDS = "The council of Ostrel approved a new bridge over the Lisk on Monday after a debate of four hours.";

const page = (body: string, more: Partial<PageCapture> = {}): PageCapture => ({
  ...{
    kind: "page",
    url: "https://ardovacourier.example/bridge",
    retrieved: NOW,
    contentType: "text/html; charset=utf-8",
  },
  bytes: new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><title>Bridge approved</title></head><body>${body}</body></html>`,
  ),
  ...more,
});
const full = `<article><h1>Bridge approved</h1>${`<p>${WORDS}</p>`.repeat(4)}</article>`;
const read = async (capture: PageCapture) => {
  const found = await readCapture(capture, readers);
  if (isRejection(found)) throw new Error(found.message);
  return found;
};

describe("a page", () => {
  it("gives its article, and its bytes to keep", async () => {
    const capture = page(full);
    const { article, capture: kept, insteadOf } = await read(capture);
    expect(article.text).toContain(WORDS);
    expect(kept.page?.bytes).toBe(capture.bytes);
    expect(insteadOf).toBeUndefined();
  });

  it.each([["tdm"], ["noai"], ["nosnippet"]])("under %s is kept as a headline with its address", async (word) => {
    const { article } = await read(page(full, { reservations: [word] }));
    expect([article.title, article.text]).toEqual(["Bridge approved", ""]);
    expect(article.url).toContain("ardovacourier.example/bridge");
    expect(article.access).toBeDefined();
  });

  it("that reserves mining in its own markup is kept as a headline too", async () => {
    const capture = page(full);
    const html = new TextDecoder()
      .decode(capture.bytes)
      .replace("<title>", '<meta name="tdm-reservation" content="1"><title>');
    const { article } = await read({ ...capture, bytes: new TextEncoder().encode(html) });
    expect([article.text, article.access?.miningReserved]).toEqual(["", true]);
  });

  it("under noarchive is not kept as it came", async () => {
    const { article, capture: kept } = await read(page(full, { reservations: ["noarchive"] }));
    expect(article.text).toContain(WORDS);
    expect(kept.page).toBeUndefined();
  });

  it("with nothing on it is known by what its feed says, and the reason is counted", async () => {
    const hint = {
      title: "Bridge approved",
      summary: WORDS,
      published: "2026-03-30T10:00:00Z",
      authors: ["Ada Quill"],
    };
    const empty = page("", { hint });
    const { article, insteadOf } = await read(empty);
    expect(article).toMatchObject({ title: "Bridge approved", text: WORDS, authors: ["Ada Quill"] });
    expect(insteadOf?.stage).toBe("extract");
    const store = openMemoryStore();
    const newsroom = await openNewsroom({ store, ...readers });
    expect((await newsroom.add([empty])).map(({ kind }) => kind)).toEqual(["stored"]);
    expect((await store.rejectionCounts()).map(({ stage, count }) => [stage, count])).toEqual([["extract", 1]]);
    expect(isRejection(await readCapture(page(""), readers))).toBe(true);
  });
});
