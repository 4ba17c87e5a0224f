import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createRawServer, type Server as RawServer, type Socket } from "node:net";
import { createHttpClient, type HttpClient } from "../../src/io/http/client.js";
import { toFailure } from "../../src/io/http/failure.js";
import { DEFAULT_HTTP_SETTINGS, type HttpSettings } from "../../src/io/http/settings.js";
import { ManualClock } from "./manual-clock.js";

/** A server on loopback, and what it was asked. */
export interface Loopback {
  readonly port: number;
  /** `127.0.0.1:port`, as a setting exempts it. */
  readonly pair: string;
  readonly url: (path: string, host?: string) => string;
  readonly asked: string[];
  close(): Promise<void>;
}

const addressed = (server: Server | RawServer, asked: string[], close: () => Promise<void>): Loopback => {
  const { port } = server.address() as AddressInfo;
  const url = (path: string, host = "127.0.0.1") => `http://${host}:${port}${path}`;
  return { port, pair: `127.0.0.1:${port}`, url, asked, close };
};

export async function serveOn(listener: RequestListener, host = "127.0.0.1", port = 0): Promise<Loopback> {
  const asked: string[] = [];
  const server = createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
    asked.push(request.url ?? "");
    listener(request, response);
  });
  await new Promise<void>((done) => server.listen(port, host, done));
  return addressed(server, asked, async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
}

/** A server that speaks bytes, for answers no proper server gives. */
export async function serveRaw(answer: (socket: Socket) => void): Promise<Loopback> {
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("data", () => answer(socket));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return addressed(server, [], async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  });
}

export const clientWith = (settings: Partial<HttpSettings>): HttpClient =>
  createHttpClient({ ...DEFAULT_HTTP_SETTINGS, ...settings }, new ManualClock());

/** Code of the failure that a request ends in, or `ok <status>`. */
export async function outcome(client: HttpClient, url: string, maxBytes = 1 << 20): Promise<string> {
  try {
    return `ok ${(await client.get({ url, maxBytes })).status}`;
  } catch (error) {
    return toFailure(error).code;
  }
}
