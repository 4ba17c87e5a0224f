import { Agent, type Dispatcher } from "undici";
import type { Clock } from "../../pipeline/ports.js";
import { type Body, readBody } from "./body.js";
import { guardedConnector } from "./connector.js";
import { failed, refused, toFailure } from "./failure.js";
import { checkUrl } from "./guard.js";
import type { HttpSettings } from "./settings.js";

export interface HttpRequest {
  readonly url: string;
  /** Names in lower case. Credentials among them stay with the origin they were meant for. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Largest decoded body, in bytes. */
  readonly maxBytes: number;
  readonly whenLarger?: "refuse" | "cut";
  /** Asked before a redirect is followed; throws `HttpFailure` to forbid it. */
  readonly beforeRedirect?: (next: URL) => Promise<void>;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  /** Address that answered, after redirects. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case; values joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** Whether only the first bytes of a larger body are here. */
  readonly cut: boolean;
  /** Every hop's status, in order; empty without redirects. */
  readonly hops: readonly number[];
  /** When the answer was complete, ISO 8601. */
  readonly retrieved: string;
}

/** The one way out of the house. */
export interface HttpClient {
  readonly settings: HttpSettings;
  /** GETs an address. Any HTTP status is an answer; throws `HttpFailure` for everything else. */
  get(request: HttpRequest): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** Headers that belong to one origin and are dropped when a redirect leaves it. */
const BOUND_TO_ORIGIN = new Set([
  "authorization",
  "proxy-authorization",
  "cookie",
  "if-none-match",
  "if-modified-since",
]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

interface Hop {
  readonly url: URL;
  readonly headers: Record<string, string>;
}

function flatten(headers: Dispatcher.ResponseData["headers"]): Record<string, string> {
  const flat: [string, string][] = [];
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) flat.push([name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]);
  return Object.fromEntries(flat);
}

function parseUrl(raw: string, base?: URL): URL {
  try {
    return new URL(raw, base);
  } catch {
    throw refused("bad-url", `"${raw.slice(0, 200)}" is not an address.`);
  }
}

/** User and password of an address become a header, so that they can be dropped like any other credential. */
function firstHop(request: HttpRequest): Hop {
  const url = parseUrl(request.url);
  const headers: Record<string, string> = { ...request.headers };
  if (url.username !== "" || url.password !== "") {
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    headers.authorization = `Basic ${Buffer.from(pair).toString("base64")}`;
    url.username = "";
    url.password = "";
  }
  url.hash = "";
  return { url, headers };
}

function nextHop(hop: Hop, location: string): Hop {
  const url = parseUrl(location, hop.url);
  url.username = "";
  url.password = "";
  url.hash = "";
  if (url.origin === hop.url.origin) return { url, headers: hop.headers };
  const kept = Object.entries(hop.headers).filter(([name]) => !BOUND_TO_ORIGIN.has(name));
  return { url, headers: Object.fromEntries(kept) };
}

class GuardedClient implements HttpClient {
  readonly #agent: Agent;

  constructor(
    readonly settings: HttpSettings,
    private readonly clock: Clock,
  ) {
    this.#agent = new Agent({
      connect: guardedConnector(settings),
      maxHeaderSize: settings.maxHeaderBytes,
      headersTimeout: settings.firstByteTimeout + settings.connectTimeout,
      bodyTimeout: settings.totalTimeout,
      keepAliveTimeout: 4_000,
      keepAliveMaxTimeout: 10_000,
      connections: 4,
      pipelining: 1,
    });
  }

  async get(request: HttpRequest): Promise<HttpResponse> {
    const control = new AbortController();
    const stop = (code: string, message: string) => () => control.abort(failed(code, message));
    const cancel = stop("cancelled", "The request was cancelled.");
    if (request.signal?.aborted) cancel();
    request.signal?.addEventListener("abort", cancel, { once: true });
    const { totalTimeout } = this.settings;
    const whole = setTimeout(stop("timeout", `The answer was not complete within ${totalTimeout} ms.`), totalTimeout);
    try {
      return await this.#follow(request, control);
    } catch (error) {
      throw toFailure(control.signal.aborted ? control.signal.reason : error);
    } finally {
      clearTimeout(whole);
      request.signal?.removeEventListener("abort", cancel);
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #follow(request: HttpRequest, control: AbortController): Promise<HttpResponse> {
    const hops: number[] = [];
    for (let hop = firstHop(request); ; ) {
      checkUrl(hop.url, this.settings);
      const answer = await this.#ask(hop, control);
      const headers = flatten(answer.headers);
      const location = REDIRECTS.has(answer.statusCode) ? headers.location : undefined;
      if (location === undefined) {
        const body = await this.#body(request, answer, headers);
        const { statusCode: status } = answer;
        return { url: hop.url.href, status, headers, hops, ...body, retrieved: this.clock.now() };
      }
      answer.body.on("error", () => {}).destroy();
      hops.push(answer.statusCode);
      if (hops.length > this.settings.maxRedirects)
        throw refused("too-many-redirects", `More than ${this.settings.maxRedirects} redirects.`);
      hop = nextHop(hop, location);
      checkUrl(hop.url, this.settings);
      await request.beforeRedirect?.(hop.url);
    }
  }

  async #ask(hop: Hop, control: AbortController): Promise<Dispatcher.ResponseData> {
    const { connectTimeout, firstByteTimeout, userAgent } = this.settings;
    const message = `The server did not answer within ${firstByteTimeout} ms.`;
    const late = () => control.abort(failed("first-byte-timeout", message));
    const timer = setTimeout(late, connectTimeout + firstByteTimeout);
    try {
      return await this.#agent.request({
        origin: hop.url.origin,
        path: hop.url.pathname + hop.url.search,
        method: "GET",
        headers: { "user-agent": userAgent, "accept-encoding": "gzip, deflate, br", ...hop.headers },
        signal: control.signal,
      });
    } finally {
      clearTimeout(timer);
    }
  }

  async #body(
    request: HttpRequest,
    answer: Dispatcher.ResponseData,
    headers: Readonly<Record<string, string>>,
  ): Promise<Body> {
    const whenLarger = request.whenLarger ?? "refuse";
    const limits = { maxBytes: request.maxBytes, whenLarger, maxEncodings: this.settings.maxEncodings };
    if (whenLarger === "refuse" && Number(headers["content-length"]) > request.maxBytes) {
      answer.body.on("error", () => {}).destroy();
      throw refused(
        "too-large",
        `The body claims ${headers["content-length"]} bytes; the limit is ${request.maxBytes}.`,
      );
    }
    return readBody(answer.body, headers["content-encoding"], limits);
  }
}

/** The guarded client. Nothing else in the house may open a connection to the outside. */
export const createHttpClient = (settings: HttpSettings, clock: Clock): HttpClient =>
  new GuardedClient(settings, clock);
