import { afterEach, describe, expect, it } from "vitest";
import { createFetcher, DEFAULT_FETCHER_SETTINGS, type FetcherSettings } from "../../src/io/fetcher.js";
import { reservationsOf } from "../../src/io/reservations.js";
import type { Fetcher, FetchKind } from "../../src/pipeline/ports.js";
import { type Loopback, serveOn } from "./loopback.js";
import { ManualClock } from "./manual-clock.js";

const open: Array<{ close(): Promise<void> }> = [];
const keep = <T extends { close(): Promise<void> }>(one: T): T => {
  open.push(one);
  return one;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const fetcherFor = (server: Loopback, clock: ManualClock, more: Partial<FetcherSettings> = {}): Fetcher => {
  const http = { ...DEFAULT_FETCHER_SETTINGS.http, allowPrivate: [server.pair] };
  return keep(createFetcher({ http, pace: { gap: 0, total: 32 }, retries: [], ...more }, clock));
};

/** A site whose pages are given by path; robots.txt is missing unless given. */
type Page = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string };
const site = async (pages: Readonly<Record<string, Page>>): Promise<Loopback> =>
  keep(
    await serveOn((request, response) => {
      const { status = 200, headers = {}, body = "" } = pages[request.url ?? ""] ?? { status: 404 };
      response.writeHead(status, headers).end(body);
    }),
  );

const outcomes = async (server: Loopback, kind: FetchKind, ...paths: readonly string[]): Promise<string[]> => {
  const fetcher = fetcherFor(server, new ManualClock());
  const found: string[] = [];
  for (const path of paths) {
    const result = await fetcher.fetch({ url: server.url(path), kind });
    found.push("code" in result ? `${result.status} ${result.code}` : result.status);
  }
  return found;
};

describe("what stands before a page", () => {
  it("tells bot walls, consent walls, paywalls and pages that are no longer there", async () => {
    const html = { "content-type": "text/html" };
    const server = await site({
      "/2026/bot": { status: 403, headers: html, body: "<html><title>Just a moment...</title>" },
      "/2026/challenge": { status: 503, headers: { "cf-mitigated": "challenge" } },
      "/2026/pay": { status: 402 },
      "/2026/login": { status: 401 },
      "/2026/blocked": { status: 451 },
      "/2026/agree": { status: 302, headers: { location: "/consent?next=x" } },
      "/consent?next=x": { headers: html, body: "<html>Cookies?</html>" },
      "/2026/lost": { status: 302, headers: { location: "/" } },
      "/2026/missing": { status: 302, headers: { location: "/not-found" } },
      "/": { headers: html, body: "<html>Home</html>" },
      "/not-found": { headers: html, body: "<html>Sorry</html>" },
      "/2026/file": { headers: { "content-type": "application/pdf" }, body: "%PDF" },
      "/2026/good": { headers: html, body: "<html>Good</html>" },
    });
    const names = [
      "bot",
      "challenge",
      "pay",
      "login",
      "blocked",
      "agree",
      "lost",
      "missing",
      "file",
      "good",
      "nothing",
    ];
    expect(await outcomes(server, "page", ...names.map((name) => `/2026/${name}`))).toEqual([
      "refused bot-wall",
      "refused bot-wall",
      "refused paywall",
      "refused needs-login",
      "refused legal-reasons",
      "refused consent-wall",
      "refused soft-404",
      "refused soft-404",
      "refused media-type",
      "ok",
      "failed not-found",
    ]);
  });

  it("takes pictures for pictures, and no SVG", async () => {
    const server = await site({
      "/a.png": { headers: { "content-type": "image/png" } },
      "/a.svg": { headers: { "content-type": "image/svg+xml" } },
    });
    expect(await outcomes(server, "image", "/a.png", "/a.svg")).toEqual(["ok", "refused media-type"]);
  });
});

describe("what a publisher reserves", () => {
  it("is read from the headers, for us and not for others", () => {
    expect(reservationsOf({ "tdm-reservation": "1", "x-robots-tag": "noai, max-snippet:0" }, "ParallaxBot")).toEqual([
      "noai",
      "nosnippet",
      "tdm",
    ]);
    expect(
      reservationsOf({ "x-robots-tag": "googlebot: noindex, nofollow, parallaxbot: noarchive" }, "ParallaxBot"),
    ).toEqual(["noarchive"]);
    expect(
      reservationsOf(
        { "tdm-reservation": "0", "x-robots-tag": "max-snippet: 50, unavailable_after: 25 Jun 2030" },
        "ParallaxBot",
      ),
    ).toEqual([]);
  });

  it("travels with the page", async () => {
    const server = await site({ "/p": { headers: { "tdm-reservation": "1", "x-robots-tag": "noai" }, body: "x" } });
    const result = await fetcherFor(server, new ManualClock()).fetch({ url: server.url("/p"), kind: "page" });
    expect(result).toMatchObject({ status: "ok", reservations: ["noai", "tdm"] });
  });
});

describe("pace and patience", () => {
  it("tries again after trouble that passes, and not after trouble that stays", async () => {
    let answers = 0;
    const server = keep(
      await serveOn((request, response) => {
        if (request.url === "/flaky") answers += 1;
        response
          .writeHead(request.url === "/flaky" ? (answers < 3 ? 502 : 200) : request.url === "/down" ? 500 : 404)
          .end("x");
      }),
    );
    const clock = new ManualClock();
    const fetcher = fetcherFor(server, clock, { retries: [2_000, 10_000] });
    const fetch = async (path: string) => {
      let result: Awaited<ReturnType<Fetcher["fetch"]>> | undefined;
      const pending = fetcher.fetch({ url: server.url(path), kind: "page" }).then((found) => {
        result = found;
      });
      // Real answers arrive between moves of the clock.
      for (let turn = 0; turn < 600 && !result; turn += 1) {
        await new Promise((next) => setTimeout(next, 5));
        await clock.run(() => result !== undefined);
      }
      await pending;
      return result?.status;
    };
    expect(await fetch("/flaky")).toBe("ok");
    expect(await fetch("/down")).toBe("failed");
    expect(await fetch("/missing")).toBe("failed");
    const count = (path: string) => server.asked.filter((asked) => asked === path).length;
    expect([count("/flaky"), count("/down"), count("/missing")]).toEqual([3, 3, 1]);
  });

  it("keeps two seconds between requests to a host, and longer where robots.txt asks for it", async () => {
    for (const [robots, gap] of [
      ["", 2_000],
      ["User-agent: *\nCrawl-delay: 5\nDisallow:", 5_000],
    ] as const) {
      const clock = new ManualClock();
      const times: number[] = [];
      const server = keep(
        await serveOn((request, response) => {
          if (request.url !== "/robots.txt") times.push(Date.parse(clock.now()));
          response.writeHead(200, { "content-type": "text/plain" }).end(request.url === "/robots.txt" ? robots : "x");
        }),
      );
      const fetcher = fetcherFor(server, clock, { pace: { gap: 2_000, total: 32 } });
      let done = 0;
      for (const path of ["/1", "/2", "/3"])
        void fetcher.fetch({ url: server.url(path), kind: "page" }).then(() => (done += 1));
      for (let turn = 0; turn < 600 && done < 3; turn += 1) {
        await new Promise((next) => setTimeout(next, 5));
        await clock.run(() => done === 3);
      }
      // Three pages, and the site's tdmrep.json, which keeps the same pace.
      expect(times.slice(1).map((time, i) => time - (times[i] ?? 0))).toEqual([gap, gap, gap]);
    }
  });

  it("lets go of everything that waits when it is closed", async () => {
    const server = await site({ "/p": { body: "x" } });
    const fetcher = fetcherFor(server, new ManualClock(), { pace: { gap: 60_000, total: 1 } });
    const waiting = Array.from({ length: 5 }, () => fetcher.fetch({ url: server.url("/p"), kind: "page" }));
    await fetcher.close();
    for (const result of await Promise.all(waiting)) expect(result.status).toBe("failed");
  });
});

describe("what a site reserves in its tdmrep.json", () => {
  const html = { "content-type": "text/html" };
  const FILE = "/.well-known/tdmrep.json";
  const page = { headers: html, body: "<html>News</html>" };
  const reservationsFor = async (file: Page, ...paths: readonly string[]) => {
    const server = await site({ [FILE]: file, ...Object.fromEntries(paths.map((path) => [path, page])) });
    const fetcher = fetcherFor(server, new ManualClock());
    const found: unknown[] = [];
    for (const path of paths) {
      const result = await fetcher.fetch({ url: server.url(path), kind: "page" });
      found.push(result.status === "ok" ? result.reservations : result.status);
    }
    return { found, asked: server.asked.filter((path) => path === FILE).length };
  };

  it("holds for the paths it names, the first rule that fits, and is asked for once", async () => {
    const rules = [
      { location: "/news/free/*", "tdm-reservation": 0 },
      { location: "/news/*.html$", "tdm-reservation": 1, "tdm-policy": "https://harbourpost.example/policy" },
      { location: "/a", "tdm-reservation": "1" },
    ];
    const paths = ["/news/1.html", "/news/free/2.html", "/news/3.htmlx", "/a/b", "/c"];
    const { found, asked } = await reservationsFor({ body: JSON.stringify(rules) }, ...paths);
    expect(found).toEqual([["tdm"], undefined, undefined, ["tdm"], undefined]);
    expect(asked).toBe(1);
  });

  it("reserves nothing where it is missing, broken or no list", async () => {
    for (const file of [
      { status: 404 },
      { body: "{" },
      { body: '{"location": "/"}' },
      { body: "[null, 3]" },
      { status: 500 },
    ])
      expect((await reservationsFor(file, "/a")).found).toEqual([undefined]);
  });

  it("is not asked for with feeds, and answers a pattern of many stars at once", async () => {
    const rules = [{ location: `${"/*a".repeat(160)}$`, "tdm-reservation": 1 }];
    expect((await reservationsFor({ body: JSON.stringify(rules) }, `/${"a".repeat(2_000)}`)).found).toEqual([
      undefined,
    ]);
    const server = await site({ "/feed": { body: "<rss/>" } });
    await fetcherFor(server, new ManualClock()).fetch({ url: server.url("/feed"), kind: "feed" });
    expect(server.asked).not.toContain(FILE);
  });
});
