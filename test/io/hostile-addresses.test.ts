import diagnostics from "node:diagnostics_channel";
import { afterEach, describe, expect, it } from "vitest";
import { createFetcher, DEFAULT_FETCHER_SETTINGS } from "../../src/io/fetcher.js";
import { guardedConnector } from "../../src/io/http/connector.js";
import { toFailure } from "../../src/io/http/failure.js";
import { isPublicAddress } from "../../src/io/http/guard.js";
import { DEFAULT_HTTP_SETTINGS } from "../../src/io/http/settings.js";
import { clientWith, type Loopback, outcome, serveOn } from "./loopback.js";
import { ManualClock } from "./manual-clock.js";

const open: Array<{ close(): Promise<void> }> = [];
const keep = <T extends { close(): Promise<void> }>(one: T): T => {
  open.push(one);
  return one;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const LITERALS = [
  "127.0.0.1",
  "127.1",
  "127.0.1",
  "0177.0.0.1",
  "0x7f.0.0.1",
  "2130706433",
  "0x7f000001",
  "127.0.0.1.",
  "１２７.０.０.１",
  "⑫⑦.0.0.1",
  "0",
  "0.0.0.0",
  "10.0.0.1",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "192.0.0.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "[::]",
  "[::1]",
  "[::ffff:7f00:1]",
  "[::ffff:127.0.0.1]",
  "[::7f00:1]",
  "[64:ff9b::7f00:1]",
  "[64:ff9b:1::a00:1]",
  "[2002:7f00:1::]",
  "[2001:0:7f00:1::]",
  "[fd00::1]",
  "[fe80::1]",
  "[fec0::1]",
  "[ff02::1]",
  "[2001:db8::1]",
];

describe("addresses", () => {
  it("case 1: no notation of a private address gets as far as a socket or the resolver", async () => {
    let resolved = 0;
    let sockets = 0;
    const count = () => {
      sockets += 1;
    };
    diagnostics.subscribe("net.client.socket", count);
    const resolve = async () => {
      resolved += 1;
      return ["93.184.215.14"];
    };
    const client = keep(clientWith({ resolve }));
    const codes = new Map<string, string>();
    for (const literal of LITERALS) codes.set(literal, await outcome(client, `http://${literal}/`));
    diagnostics.unsubscribe("net.client.socket", count);
    expect([...codes].filter(([, code]) => code !== "private-address")).toEqual([]);
    expect({ resolved, sockets }).toEqual({ resolved: 0, sockets: 0 });
  });

  it("case 1: the connector refuses a literal by itself, since no lookup ever sees one", async () => {
    const connect = guardedConnector(DEFAULT_HTTP_SETTINGS);
    for (const hostname of ["127.0.0.1", "[::1]", "169.254.169.254"]) {
      const error = await new Promise((done) =>
        connect({ hostname, protocol: "http:", port: "80" }, (...result) => done(result[0])),
      );
      expect(toFailure(error).code).toBe("private-address");
    }
  });

  it("case 1: ordinary public addresses are allowed", () => {
    expect(["93.184.215.14", "2606:2800:21f::1", "8.8.8.8"].map(isPublicAddress)).toEqual([true, true, true]);
  });

  it("refuses ports other than those of the web", async () => {
    const client = keep(clientWith({ resolve: async () => ["93.184.215.14"] }));
    expect(await outcome(client, "http://news.example:22/")).toBe("port");
    expect(await outcome(client, "http://8.8.8.8:6379/")).toBe("port");
  });

  it("case 2: a name with a public and a private address is refused", async () => {
    const answers: readonly string[][] = [
      ["93.184.215.14", "10.0.0.1"],
      ["::1", "93.184.215.14"],
      ["93.184.215.14", "::ffff:7f00:1"],
    ];
    for (const addresses of answers) {
      const client = keep(clientWith({ resolve: async () => addresses }));
      expect(await outcome(client, "http://mixed.example/")).toBe("private-address");
    }
  });

  it("case 3: of a name that changes after the check, the checked address is dialled", async () => {
    const checked = keep(await serveOn((_, response) => response.end("checked")));
    const other = keep(await serveOn((_, response) => response.end("other"), "127.0.0.2", checked.port));
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return asked === 1 ? ["127.0.0.1"] : ["127.0.0.2"];
    };
    const client = keep(clientWith({ resolve, ports: [checked.port], allowPrivate: [checked.pair] }));
    const response = await client.get({ url: checked.url("/", "rebinding.example"), maxBytes: 100 });
    expect(Buffer.from(response.bytes).toString()).toBe("checked");
    expect({ asked, other: other.asked.length }).toEqual({ asked: 1, other: 0 });
  });
});

describe("redirects", () => {
  /** Sends `/n` to `/n-1`, and `/0` to `target`. */
  const chain = (target: () => string): Promise<Loopback> =>
    serveOn((request, response) => {
      const left = Number(request.url?.slice(1));
      response.writeHead(302, { location: left > 0 ? `/${left - 1}` : target() }).end();
    });
  const forChain = (server: Loopback) =>
    keep(clientWith({ resolve: async () => ["127.0.0.1"], ports: [server.port], allowPrivate: [server.pair] }));

  it("case 4: a redirect to loopback is refused at every hop", async () => {
    const secret = keep(await serveOn((_, response) => response.end("secret")));
    for (const target of [
      secret.url("/"),
      `http://127.1:${secret.port}/`,
      `http://[::ffff:7f00:1]:${secret.port}/`,
      "http://169.254.169.254/",
    ]) {
      const server = keep(await chain(() => target));
      const client = forChain(server);
      for (let hop = 0; hop < 4; hop += 1)
        expect(await outcome(client, server.url(`/${hop}`, "public.example"))).toBe("private-address");
    }
    expect(secret.asked).toEqual([]);
  });

  it("case 4: a name that leads to a private address is refused behind a redirect too", async () => {
    const server = keep(await chain(() => "http://inside.example/"));
    const resolve = async (host: string) => (host === "inside.example" ? ["10.0.0.7"] : ["127.0.0.1"]);
    const client = keep(clientWith({ resolve, ports: [80, server.port], allowPrivate: [server.pair] }));
    expect(await outcome(client, server.url("/0", "public.example"))).toBe("private-address");
  });

  it("stops after five redirects", async () => {
    const server = keep(await chain(() => "/9"));
    expect(await outcome(forChain(server), server.url("/9", "public.example"))).toBe("too-many-redirects");
    expect(server.asked.length).toBe(6);
  });

  it("case 5: a redirect out of http is an error", async () => {
    for (const target of [
      "file:///etc/passwd",
      "data:text/html,hi",
      "ftp://news.example/",
      "gopher://x/",
      "javascript:alert(1)",
      "http://",
    ]) {
      const server = keep(await chain(() => target));
      expect(["scheme", "bad-url"]).toContain(await outcome(forChain(server), server.url("/0", "public.example")));
    }
  });

  it("case 6: credentials do not travel to another origin, and do within one", async () => {
    const seen: Array<[string, string | undefined, string | undefined]> = [];
    const note =
      (name: string) => (request: { headers: { authorization?: string | undefined; cookie?: string | undefined } }) => {
        seen.push([name, request.headers.authorization, request.headers.cookie]);
      };
    const there = keep(
      await serveOn((request, response) => {
        note("there")(request);
        response.end("ok");
      }),
    );
    const here = keep(
      await serveOn((request, response) => {
        note("here")(request);
        response.writeHead(302, { location: request.url === "/start" ? "/again" : there.url("/") }).end();
      }),
    );
    const client = keep(clientWith({ allowPrivate: [here.pair, there.pair] }));
    const start = here.url("/start").replace("http://", "http://user:secret@");
    await client.get({ url: start, maxBytes: 100, headers: { cookie: "a=b" } });
    const basic = `Basic ${Buffer.from("user:secret").toString("base64")}`;
    expect(seen).toEqual([
      ["here", basic, "a=b"],
      ["here", basic, "a=b"],
      ["there", undefined, undefined],
    ]);
  });
});

describe("one guard for everything", () => {
  it("case 7: feeds, pages, robots and pictures are refused alike", async () => {
    const fetcher = keep(createFetcher({}, new ManualClock()));
    for (const kind of ["feed", "page", "robots", "image"] as const) {
      const result = await fetcher.fetch({ url: "http://127.0.0.1/x", kind });
      expect([result.status, "code" in result && result.code]).toEqual(["refused", "private-address"]);
    }
  });

  it("case 7: a robots.txt that redirects inside is not followed", async () => {
    const secret = keep(await serveOn((_, response) => response.end("User-agent: *\nAllow: /")));
    const site = keep(
      await serveOn((request, response) => {
        if (request.url === "/robots.txt") response.writeHead(302, { location: secret.url("/admin") }).end();
        else response.end("<html>page</html>");
      }),
    );
    const clock = new ManualClock();
    const http = { ...DEFAULT_FETCHER_SETTINGS.http, allowPrivate: [site.pair] };
    const fetcher = keep(createFetcher({ http, pace: { gap: 0, total: 4 } }, clock));
    await fetcher.fetch({ url: site.url("/a"), kind: "page" });
    expect(secret.asked).toEqual([]);
  });
});
