import { constants, createBrotliCompress, createGzip, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { parseFeed } from "../../src/feed/index.js";
import { createFetcher, DEFAULT_FETCHER_SETTINGS, type FetcherSettings } from "../../src/io/fetcher.js";
import { HostPacer } from "../../src/io/host-pacer.js";
import { retryAfterSeconds } from "../../src/io/retry-after.js";
import { isRejection } from "../../src/model/rejection.js";
import type { Fetcher } from "../../src/pipeline/ports.js";
import { clientWith, type Loopback, outcome, serveOn, serveRaw } from "./loopback.js";
import { ManualClock } from "./manual-clock.js";

const open: Array<{ close(): Promise<void> }> = [];
const keep = <T extends { close(): Promise<void> }>(one: T): T => {
  open.push(one);
  return one;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const MIB = 1024 * 1024;

/** Compresses `count` MiB of zeros as a stream, so that the test itself stays small. */
async function bomb(count: number, compressor: NodeJS.ReadWriteStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const done = new Promise<void>((end) => compressor.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", end));
  const zeros = Buffer.alloc(MIB);
  for (let i = 0; i < count; i += 1)
    if (!compressor.write(zeros)) await new Promise((next) => compressor.once("drain", next));
  compressor.end();
  await done;
  return Buffer.concat(chunks);
}

const fetcherFor = (server: Loopback, more: Partial<FetcherSettings> = {}, clock = new ManualClock()): Fetcher => {
  const http = { ...DEFAULT_FETCHER_SETTINGS.http, allowPrivate: [server.pair] };
  return keep(createFetcher({ http, retries: [], pace: { gap: 0, total: 32 }, ...more }, clock));
};

describe("bodies", () => {
  it("case 8: a small body that swells is stopped at the cap, with memory flat", async () => {
    const brotli = await bomb(
      200,
      createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 24 } }),
    );
    const twice = gzipSync(await bomb(200, createGzip()));
    const server = keep(
      await serveOn((request, response) => {
        const double = request.url === "/gzip";
        response.writeHead(200, { "content-encoding": double ? "gzip, gzip" : "br" }).end(double ? twice : brotli);
      }),
    );
    const client = keep(clientWith({ allowPrivate: [server.pair] }));
    expect(brotli.length).toBeLessThan(4_000);
    let peak = 0;
    const before = process.memoryUsage().arrayBuffers;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
    }, 1);
    expect(await outcome(client, server.url("/br"), 10 * MIB)).toBe("too-large");
    expect(await outcome(client, server.url("/gzip"), 10 * MIB)).toBe("too-large");
    clearInterval(watch);
    expect(peak).toBeLessThan(64 * MIB);
  });

  it("case 8: a body that is twice compressed within the cap is read", async () => {
    const server = keep(
      await serveOn((_, response) => {
        response.writeHead(200, { "content-encoding": "gzip, gzip" }).end(gzipSync(gzipSync("hello")));
      }),
    );
    const client = keep(clientWith({ allowPrivate: [server.pair] }));
    const response = await client.get({ url: server.url("/"), maxBytes: 100 });
    expect(Buffer.from(response.bytes).toString()).toBe("hello");
  });

  it("case 9: six encodings, unknown encodings and damaged ones are refused", async () => {
    const encodings = ["gzip, gzip, gzip, gzip, gzip, gzip", "compress", "gzip"];
    const server = keep(
      await serveOn((request, response) => {
        response
          .writeHead(200, { "content-encoding": encodings[Number(request.url?.slice(1))] })
          .end("not packed at all");
      }),
    );
    const client = keep(clientWith({ allowPrivate: [server.pair] }));
    const codes = [];
    for (const i of encodings.keys()) codes.push(await outcome(client, server.url(`/${i}`)));
    expect(codes).toEqual(["encoding", "encoding", "bad-encoding"]);
  });

  it("case 9: a Content-Length that is too large, or larger than the body, is refused", async () => {
    const head = "HTTP/1.1 200 OK\r\nContent-Length: ";
    const claims = keep(await serveRaw((socket) => socket.end(`${head}99999999999\r\n\r\nshort`)));
    const short = keep(await serveRaw((socket) => socket.end(`${head}1000\r\n\r\nshort`)));
    const twice = keep(await serveRaw((socket) => socket.end(`${head}5\r\nContent-Length: 9\r\n\r\nshort`)));
    const client = keep(clientWith({ allowPrivate: [claims.pair, short.pair, twice.pair] }));
    expect(await outcome(client, claims.url("/"))).toBe("too-large");
    expect(await outcome(client, short.url("/"))).toBe("connection-lost");
    expect(await outcome(client, twice.url("/"))).toBe("bad-length");
  });
});

describe("slow and large answers", () => {
  const limits = { connectTimeout: 100, firstByteTimeout: 200, totalTimeout: 600 };

  it("case 10: a body of one byte at a time meets the deadline", async () => {
    const timers: NodeJS.Timeout[] = [];
    const server = keep(
      await serveOn((_, response) => {
        response.writeHead(200);
        timers.push(setInterval(() => response.write("x"), 50));
      }),
    );
    const client = keep(clientWith({ ...limits, allowPrivate: [server.pair] }));
    expect(await outcome(client, server.url("/"))).toBe("timeout");
    for (const timer of timers) clearInterval(timer);
  });

  it("case 10: silence, and headers of one byte at a time, meet the deadline", async () => {
    const timers: NodeJS.Timeout[] = [];
    const silent = keep(await serveOn(() => {}));
    const slow = keep(
      await serveRaw((socket) => {
        socket.write("HTTP/1.1 200 OK\r\nX-Long: ");
        timers.push(setInterval(() => socket.write("x"), 50));
      }),
    );
    const client = keep(clientWith({ ...limits, allowPrivate: [silent.pair, slow.pair] }));
    expect(await outcome(client, silent.url("/"))).toBe("first-byte-timeout");
    expect(await outcome(client, slow.url("/"))).toBe("first-byte-timeout");
    for (const timer of timers) clearInterval(timer);
  });

  it("case 10: a megabyte of headers is refused", async () => {
    const server = keep(
      await serveOn((_, response) => {
        response.writeHead(200, { "x-large": "x".repeat(MIB) }).end("ok");
      }),
    );
    expect(await outcome(keep(clientWith({ allowPrivate: [server.pair] })), server.url("/"))).toBe("headers-too-large");
  });
});

describe("manners", () => {
  it("case 11: Retry-After of minus one and of ten years is clamped", async () => {
    const now = Date.parse("2026-11-01T00:00:00Z");
    const values = [
      "-1",
      "315360000",
      "Thu, 01 Nov 2036 00:00:00 GMT",
      "Sat, 01 Jan 2000 00:00:00 GMT",
      "120",
      "soon",
      "",
    ];
    expect(values.map((value) => retryAfterSeconds(value, now))).toEqual([
      0,
      86_400,
      86_400,
      0,
      120,
      undefined,
      undefined,
    ]);
    const server = keep(
      await serveOn((request, response) => {
        if (request.url === "/robots.txt") response.writeHead(404).end();
        else response.writeHead(429, { "retry-after": "315360000" }).end();
      }),
    );
    const fetcher = fetcherFor(server);
    const first = await fetcher.fetch({ url: server.url("/a"), kind: "page" });
    expect(first).toMatchObject({ status: "failed", code: "too-many-requests", retryAfter: 86_400 });
    const second = await fetcher.fetch({ url: server.url("/b"), kind: "page" });
    expect(second).toMatchObject({ status: "failed", code: "host-asked-to-wait", retryAfter: 86_400 });
    expect(server.asked).toEqual(["/robots.txt", "/a"]);
  });

  it("case 12: 5,000 addresses on one slow host hold up nobody else", async () => {
    const clock = new ManualClock();
    const pacer = new HostPacer({ gap: 2_000, total: 32 }, clock);
    const start = Date.parse(clock.now());
    const seconds = () => (Date.parse(clock.now()) - start) / 1_000;
    const underWay = new Map<string, number>();
    let most = 0;
    let slow = 0;
    const task = (host: string, ms: number) => async () => {
      underWay.set(host, (underWay.get(host) ?? 0) + 1);
      most = Math.max(most, underWay.get(host) ?? 0);
      await clock.sleep(ms);
      underWay.set(host, (underWay.get(host) ?? 0) - 1);
    };
    const stopped = Array.from({ length: 5_000 }, () =>
      pacer.run("slow.example", task("slow.example", 10_000)).then(
        () => (slow += 1),
        () => {},
      ),
    );
    let finished = 0;
    for (let host = 0; host < 100; host += 1)
      for (let url = 0; url < 5; url += 1)
        void pacer.run(`h${host}.example`, task(`h${host}.example`, 100)).then(() => (finished += 1));
    await clock.run(() => finished === 500);
    // Five requests to each host, two seconds apart.
    expect(seconds()).toBeLessThan(15);
    expect({ finished, most }).toEqual({ finished: 500, most: 1 });
    expect(slow).toBeLessThan(3);
    pacer.stop(new Error("enough"));
    await clock.run();
    await Promise.all(stopped);
  });

  it("case 12: no more than 32 requests are under way at once", async () => {
    const clock = new ManualClock();
    const pacer = new HostPacer({ gap: 2_000, total: 32 }, clock);
    let now = 0;
    let most = 0;
    const all = Array.from({ length: 300 }, (_, host) =>
      pacer.run(`h${host}`, async () => {
        now += 1;
        most = Math.max(most, now);
        await clock.sleep(1_000);
        now -= 1;
      }),
    );
    await clock.run();
    await Promise.all(all);
    expect(most).toBe(32);
  });

  it("case 13: robots.txt with 5xx forbids, with 404 allows, and counts to 500 KiB", async () => {
    const filler = `# ${"x".repeat(98)}\n`.repeat(5_300);
    const large = `User-agent: *\nDisallow: /early\n${filler}Disallow: /late\n`;
    let robots: [number, string] = [500, ""];
    const server = keep(
      await serveOn((request, response) => {
        if (request.url === "/robots.txt") response.writeHead(robots[0]).end(robots[1]);
        else response.writeHead(200, { "content-type": "text/html" }).end("<p>page</p>");
      }),
    );
    const ask = async (path: string) => {
      const result = await fetcherFor(server).fetch({ url: server.url(path), kind: "page" });
      return "code" in result ? result.code : result.status;
    };
    expect(await ask("/a")).toBe("robots-unavailable");
    robots = [404, "User-agent: *\nDisallow: /"];
    expect(await ask("/a")).toBe("ok");
    robots = [200, large];
    expect(large.length).toBeGreaterThan(500 * 1024);
    expect(await ask("/early")).toBe("robots-disallow");
    expect(await ask("/late")).toBe("ok");
  });

  it("case 13: rules are kept for a day, and an unreadable file is asked for again sooner", async () => {
    const clock = new ManualClock();
    let status = 503;
    const server = keep(
      await serveOn((request, response) => {
        if (request.url === "/robots.txt") response.writeHead(status).end("");
        else response.writeHead(200).end("ok");
      }),
    );
    const fetcher = fetcherFor(server, {}, clock);
    const page = async () => (await fetcher.fetch({ url: server.url("/p"), kind: "page" })).status;
    const asks = () => server.asked.filter((path) => path === "/robots.txt").length;
    expect([await page(), await page(), asks()]).toEqual(["failed", "failed", 1]);
    status = 200;
    clock.advance(16 * 60_000);
    expect([await page(), await page(), asks()]).toEqual(["ok", "ok", 2]);
    clock.advance(23 * 3_600_000);
    expect([await page(), asks()]).toEqual(["ok", 2]);
    clock.advance(2 * 3_600_000);
    expect([await page(), asks()]).toEqual(["ok", 3]);
  });
});

describe("what comes of a feed", () => {
  const item = (n: number) => `<item><title>Story ${n}</title><link>https://news.example/${n}</link></item>`;
  const FEED = `<rss version="2.0"><channel><title>News</title>${item(1)}${item(2)}${item(3)}</channel></rss>`;

  it("case 22: 410, 301, a page and a cut-off feed each get a clear status, and good items are kept", async () => {
    const server = keep(
      await serveOn((request, response) => {
        const answers: Record<string, () => unknown> = {
          "/gone": () => response.writeHead(410).end(),
          "/moved": () => response.writeHead(301, { location: "/feed" }).end(),
          "/found": () => response.writeHead(302, { location: "/feed" }).end(),
          "/feed": () => response.writeHead(200, { etag: '"1"', "content-type": "application/rss+xml" }).end(FEED),
          "/page": () =>
            response
              .writeHead(200, { "content-type": "text/html" })
              .end("<!doctype html><html><body><h1>Hello</h1></body></html>"),
          "/cut": () => response.writeHead(200).end(FEED.slice(0, FEED.indexOf("Story 3") + 3)),
          "/empty": () => response.writeHead(200).end(""),
        };
        (answers[request.url ?? ""] ?? (() => response.writeHead(404).end()))();
      }),
    );
    const fetcher = fetcherFor(server);
    const read = async (path: string) => {
      const result = await fetcher.fetch({ url: server.url(path), kind: "feed" });
      if (result.status !== "ok") return { status: result.status, code: "code" in result ? result.code : "" };
      const feed = parseFeed(result.bytes, { url: result.url });
      if (isRejection(feed)) return { status: "rejected", code: feed.code };
      return {
        status: "ok",
        moved: result.movedTo,
        titles: feed.items.map(({ title }) => title),
        warned: feed.warnings.length > 0,
      };
    };
    const titles = ["Story 1", "Story 2", "Story 3"];
    expect(await read("/gone")).toEqual({ status: "gone", code: "gone" });
    expect(await read("/moved")).toEqual({ status: "ok", moved: server.url("/feed"), titles, warned: false });
    expect(await read("/found")).toEqual({ status: "ok", moved: undefined, titles, warned: false });
    expect(await read("/page")).toEqual({ status: "rejected", code: "html" });
    expect(await read("/cut")).toEqual({
      status: "ok",
      moved: undefined,
      titles: ["Story 1", "Story 2", "Sto"],
      warned: true,
    });
    expect(await read("/empty")).toEqual({ status: "rejected", code: "empty" });
    expect(await read("/missing")).toEqual({ status: "failed", code: "not-found" });
  });

  it("sends validators and understands that nothing has changed", async () => {
    const server = keep(
      await serveOn((request, response) => {
        const same =
          request.headers["if-none-match"] === '"1"' &&
          request.headers["if-modified-since"] === "Sun, 01 Nov 2026 00:00:00 GMT";
        response
          .writeHead(request.url === "/robots.txt" ? 404 : same ? 304 : 200, {
            etag: '"1"',
            "last-modified": "Sun, 01 Nov 2026 00:00:00 GMT",
          })
          .end();
      }),
    );
    const fetcher = fetcherFor(server);
    const first = await fetcher.fetch({ url: server.url("/feed"), kind: "feed" });
    expect(first).toMatchObject({ status: "ok", etag: '"1"', lastModified: "Sun, 01 Nov 2026 00:00:00 GMT" });
    if (first.status !== "ok") return;
    const again = await fetcher.fetch({
      url: server.url("/feed"),
      kind: "feed",
      etag: first.etag ?? "",
      lastModified: first.lastModified ?? "",
    });
    expect(again.status).toBe("unchanged");
  });
});
