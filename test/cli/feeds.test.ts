import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parallax, temporaryFolder } from "./command-line.js";

const folder = temporaryFolder();

const REPORTS: Readonly<Record<string, string>> = {
  bridge: "Engineers reopened the river crossing at Ostrel after replacing two bearings that the flood had shifted.",
  trams: "Drivers of the capital's network walked out over wages; their union rejected an offer of four per cent.",
};

const article = (title: string, words: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
   ${Array.from({ length: 4 }, (_, n) => `<p>${words} (${n + 1})</p>`).join("")}
   </article></body></html>`;

/** A small outlet on a loopback server whose feed the test can change. */
class Press {
  readonly asked: string[] = [];
  items = ["bridge", "trams"];
  gone = false;
  private readonly server: Server = createServer((request, response) => this.answer(request, response));

  open(): Promise<void> {
    return new Promise((resolve) => this.server.listen(0, "127.0.0.1", resolve));
  }

  get host(): string {
    const { port } = this.server.address() as AddressInfo;
    return `127.0.0.1:${port}`;
  }

  url(path: string): string {
    return `http://${this.host}${path}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** Items of which the feed states a headline only. */
  bare: readonly string[] = [];

  private feed(): string {
    const items = this.items.map(
      (name) => `<item><title>News of the ${name}</title><link>${this.url(`/news/${name}`)}</link><guid>${name}</guid>
      <description>${this.bare.includes(name) ? "" : `What happened to the ${name}.`}</description><pubDate>Fri, 13 Mar 2026 10:00:00 GMT</pubDate></item>`,
    );
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Loopback Times</title><link>${this.url("/")}</link>${items.join("")}</channel></rss>`;
  }

  private readonly answer: RequestListener = (request, response) => {
    const path = request.url ?? "/";
    this.asked.push(path);
    const send = (status: number, type: string, body: string) => {
      response.writeHead(status, { "content-type": type });
      response.end(body);
    };
    if (path === "/robots.txt") return send(404, "text/plain", "");
    if (path === "/")
      return send(
        200,
        "text/html",
        `<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Home</body></html>`,
      );
    if (path === "/feed" && this.gone) return send(410, "text/plain", "Gone");
    if (path === "/feed") {
      const etag = `"${this.items.join("-")}"`;
      if (request.headers["if-none-match"] === etag) {
        response.writeHead(304);
        return response.end();
      }
      response.setHeader("etag", etag);
      return send(200, "application/rss+xml", this.feed());
    }
    const name = /^\/news\/(\w+)$/.exec(path)?.[1];
    if (name === undefined || name.startsWith("missing")) return send(404, "text/html", "<p>Not found</p>");
    return send(200, "text/html", article(`News of the ${name}`, REPORTS[name] ?? ""));
  };
}

const press = new Press();
const data = join(folder, "desk");
beforeAll(async () => {
  await press.open();
  mkdirSync(data);
  const settings = { fetch: { allowPrivate: [press.host] }, polite: { delaySeconds: 0 }, poll: { minMinutes: 1 } };
  writeFileSync(join(data, "parallax.json"), JSON.stringify(settings));
});
afterAll(() => press.close());

/** Time moves on between the rounds, so that every feed is due again. */
let hours = 0;
const round = async () => {
  hours += 48;
  const variables = { SOURCE_DATE_EPOCH: String(1_775_034_000 + hours * 3600) };
  const { code, out } = await parallax(["run", "--once", "--data", data, "--json"], { variables });
  return { code, ...(JSON.parse(out) as Record<string, number>) };
};

describe("feeds, from a subscription to stories", () => {
  it("`add` finds the feed of a site, and knows it the second time", async () => {
    const first = await parallax(["add", press.url("/"), "--data", data, "--json"]);
    expect(JSON.parse(first.out)).toMatchObject({ added: [press.url("/feed")], known: 0 });
    const second = await parallax(["add", press.url("/feed"), "--data", data, "--json"]);
    expect(JSON.parse(second.out)).toMatchObject({ added: [], known: 1 });
  });

  it("`add` takes OPML files and the shipped list, and refuses what is no feed", async () => {
    const file = join(folder, "list.opml");
    writeFileSync(file, `<opml version="2.0"><body><outline text="A" xmlUrl="${press.url("/feed")}"/></body></opml>`);
    expect(JSON.parse((await parallax(["add", file, "--data", data, "--json"])).out)).toMatchObject({
      added: [],
      known: 1,
    });
    const bad = await parallax(["add", press.url("/nothing"), "--data", data]);
    expect(bad.code).toBe(1);
    expect(bad.err).toMatch(/\/nothing: .*404|not-found/);
    const shipped = await parallax(["add", "--shipped", "--data", join(folder, "shipped"), "--json"]);
    expect((JSON.parse(shipped.out) as { added: string[] }).added.length).toBeGreaterThanOrEqual(60);
  });

  it("`run --once` fetches what is new, once, and makes stories of it", async () => {
    expect(await round()).toMatchObject({ code: 0, feeds: 1, trouble: 0, articles: 2, rejected: 0 });
    const { out } = await parallax(["stories", "--data", data]);
    expect(out).toMatch(/bridge/i);
    expect(press.asked.filter((path) => path.startsWith("/news/"))).toEqual(
      expect.arrayContaining(["/news/bridge", "/news/trams"]),
    );

    press.asked.length = 0;
    expect(await round()).toMatchObject({ feeds: 1, articles: 0, briefs: 0 });
    expect(press.asked.filter((path) => path.startsWith("/news/"))).toEqual([]);
  });

  it("`archive` writes the pages that were fetched, and `import` reads them back", async () => {
    const file = join(folder, "pages.warc.gz");
    const { code, out } = await parallax(["archive", file, "--data", data, "--json"]);
    expect([code, JSON.parse(out)]).toMatchObject([0, { pages: 2 }]);
    const again = await parallax(["import", file, "--data", data, "--json"]);
    expect(JSON.parse(again.out)).toMatchObject({ stored: 0, changed: 0, unchanged: 2, rejected: 0 });
  });

  it("keeps what a feed says of an item whose page cannot be had, and counts the refusal", async () => {
    press.items = ["missing", ...press.items];
    expect(await round()).toMatchObject({ articles: 1, rejected: 1 });
    expect((await parallax(["stories", "--data", data])).out).toMatch(/missing/i);
  });

  it("makes no story of a headline whose page is not there", async () => {
    press.items = ["missing2", ...press.items];
    press.bare = ["missing2"];
    expect(await round()).toMatchObject({ articles: 0, rejected: 1 });
    expect((await parallax(["stories", "--data", data])).out).not.toMatch(/missing2/i);
  });

  it("stops a feed that answers 410, and `doctor` says so", async () => {
    press.gone = true;
    expect(await round()).toMatchObject({ feeds: 1, trouble: 1 });
    expect(await round()).toMatchObject({ feeds: 0 });
    const { code, out } = await parallax(["doctor", "--data", data]);
    expect(code).toBe(1);
    expect(out).toMatch(/BAD +feed: .*\/feed is gone/);
  });

  it("`import` takes the address of an article", async () => {
    const one = join(folder, "one");
    mkdirSync(one);
    const settings = { fetch: { allowPrivate: [press.host] }, polite: { delaySeconds: 0 } };
    writeFileSync(join(one, "parallax.json"), JSON.stringify(settings));
    const { code, out } = await parallax(["import", press.url("/news/bridge"), "--data", one, "--json"]);
    expect([code, JSON.parse(out)]).toMatchObject([0, { stored: 1, rejected: 0 }]);
    const refused = await parallax(["import", press.url("/news/bridge"), "--data", join(folder, "strict")]);
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/private/)]);
  });
});
