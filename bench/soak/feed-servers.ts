/** One loopback server that plays two thousand feeds, each under a host name of its own, each with its own trouble. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** How a feed behaves, and what its record must say after an hour. */
export interface Behaviour {
  readonly name: string;
  readonly status: "ok" | "failing" | "gone" | "refused";
  /** Piece of the message that a person must be given. */
  readonly says?: RegExp;
  readonly answer: (request: IncomingMessage, response: ServerResponse, host: string) => void;
}

let asked = 0;

/** A feed whose newest item changes with every answer. */
function feedOf(host: string, items = 10): string {
  asked += 1;
  const one = (n: number) =>
    `<item><title>Story ${asked + n} of ${host}</title><link>https://${host}/${asked + n}</link><description>${"Words. ".repeat(40)}</description></item>`;
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${host}</title>${Array.from({ length: items }, (_, n) => one(n)).join("")}</channel></rss>`;
}

const XML = { "content-type": "application/rss+xml" };
const bomb = brotliCompressSync(Buffer.alloc(64 * 1024 * 1024), { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } });

/** Writes for ever, as fast as it is read, until the other side goes away. */
function endless(response: ServerResponse): void {
  response.writeHead(200, XML).write("<rss><channel>");
  const more = () => {
    while (!response.destroyed && response.write(`<item><title>${"x".repeat(60_000)}</title></item>`));
  };
  response.on("drain", more);
  more();
}

function drip(response: ServerResponse): void {
  response.writeHead(200, XML);
  const timer = setInterval(() => response.write("<"), 200);
  response.on("close", () => clearInterval(timer));
}

export const BEHAVIOURS: readonly Behaviour[] = [
  { name: "plain", status: "ok", answer: (_, response, host) => response.writeHead(200, XML).end(feedOf(host)) },
  {
    name: "gzipped",
    status: "ok",
    answer: (_, response, host) =>
      response.writeHead(200, { ...XML, "content-encoding": "gzip" }).end(gzipSync(feedOf(host))),
  },
  {
    name: "unchanged",
    status: "ok",
    answer: (request, response, host) => {
      if (request.headers["if-none-match"] === '"same"') response.writeHead(304).end();
      else response.writeHead(200, { ...XML, etag: '"same"' }).end(feedOf(host));
    },
  },
  {
    name: "slow",
    status: "ok",
    answer: (_, response, host) => void setTimeout(() => response.writeHead(200, XML).end(feedOf(host)), 300),
  },
  { name: "large", status: "ok", answer: (_, response, host) => response.writeHead(200, XML).end(feedOf(host, 500)) },
  {
    name: "truncated",
    status: "ok",
    answer: (_, response, host) => response.writeHead(200, XML).end(feedOf(host).slice(0, 3_000)),
  },
  {
    name: "ill-formed",
    status: "ok",
    answer: (_, response, host) =>
      response.writeHead(200, XML).end(feedOf(host).replaceAll("</title>", " & <b>bold</title>")),
  },
  {
    name: "moved",
    status: "ok",
    answer: (request, response, host) => {
      if (request.url === "/feed") response.writeHead(301, { location: "/new" }).end();
      else response.writeHead(200, XML).end(feedOf(host));
    },
  },
  { name: "empty", status: "failing", says: /empty/i, answer: (_, response) => response.writeHead(200, XML).end() },
  {
    name: "web page",
    status: "failing",
    says: /web page/i,
    answer: (_, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><html><body>Hello</body></html>"),
  },
  { name: "server error", status: "failing", says: /error/i, answer: (_, response) => response.writeHead(500).end() },
  {
    name: "busy",
    status: "failing",
    says: /fewer|wait/i,
    answer: (_, response) => response.writeHead(429, { "retry-after": "1200" }).end(),
  },
  {
    name: "not found",
    status: "failing",
    says: /nothing at this address/i,
    answer: (_, response) => response.writeHead(404).end(),
  },
  { name: "broken connection", status: "failing", says: /broke/i, answer: (request) => request.socket.destroy() },
  { name: "silent", status: "failing", says: /did not answer/i, answer: () => {} },
  { name: "dripping", status: "failing", says: /not complete within/i, answer: (_, response) => drip(response) },
  { name: "gone", status: "gone", says: /gone/i, answer: (_, response) => response.writeHead(410).end() },
  { name: "endless", status: "refused", says: /larger than/i, answer: (_, response) => endless(response) },
  {
    name: "swelling",
    status: "refused",
    says: /larger than/i,
    answer: (_, response) => response.writeHead(200, { ...XML, "content-encoding": "br" }).end(bomb),
  },
  {
    name: "in a circle",
    status: "refused",
    says: /redirects/i,
    answer: (_, response) => response.writeHead(302, { location: "/feed" }).end(),
  },
  {
    name: "to loopback",
    status: "refused",
    says: /public internet/i,
    answer: (_, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
  },
  {
    name: "forbidden by robots.txt",
    status: "refused",
    says: /robots\.txt/,
    answer: (_, response, host) => response.writeHead(200, XML).end(feedOf(host)),
  },
];

export const behaviourOf = (index: number): Behaviour => BEHAVIOURS[index % BEHAVIOURS.length] as Behaviour;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const host = (request.headers.host ?? "").split(":")[0] ?? "";
  const behaviour = behaviourOf(Number(/^f(\d+)\./.exec(host)?.[1] ?? 0));
  response.on("error", () => {});
  if (request.url === "/robots.txt") {
    const forbids = behaviour.name.startsWith("forbidden");
    response
      .writeHead(forbids ? 200 : 404, { "content-type": "text/plain" })
      .end(forbids ? "User-agent: *\nDisallow: /feed" : "");
  } else behaviour.answer(request, response, host);
}

/** Starts the server; `close` ends every connection. */
export async function startFeedServer(): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", 1_024, done));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
