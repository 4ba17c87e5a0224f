import { setMaxListeners } from "node:events";
import type { Clock, Fetcher, FetchKind, FetchRequest, FetchResult } from "../pipeline/ports.js";
import { DEFAULT_PACE, HostPacer, type Pace } from "./host-pacer.js";
import { createHttpClient, type HttpClient, type HttpResponse } from "./http/client.js";
import { failed, type HttpFailure, refused, toFailure } from "./http/failure.js";
import { checkUrl } from "./http/guard.js";
import { DEFAULT_HTTP_SETTINGS, type HttpSettings, MAX_BODY_BYTES } from "./http/settings.js";
import { reservationsOf } from "./reservations.js";
import { retryAfterSeconds } from "./retry-after.js";
import { RobotsCache } from "./robots/robots-cache.js";
import { TdmCache } from "./tdm-reservations.js";
import { wallOf } from "./walls.js";

export interface FetcherSettings {
  readonly http: HttpSettings;
  readonly pace: Pace;
  /** Milliseconds to wait before each new attempt after trouble that tends to pass. */
  readonly retries: readonly number[];
  /** Largest decoded body by kind, in bytes. */
  readonly maxBytes: Readonly<Record<FetchKind, number>>;
}

export const DEFAULT_FETCHER_SETTINGS: FetcherSettings = {
  http: DEFAULT_HTTP_SETTINGS,
  pace: DEFAULT_PACE,
  retries: [2_000, 10_000],
  maxBytes: MAX_BODY_BYTES,
};

const ACCEPT: Readonly<Record<FetchKind, string>> = {
  feed: "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5",
  page: "text/html, application/xhtml+xml, */*;q=0.5",
  robots: "text/plain, */*;q=0.5",
  api: "application/json",
  image: "image/avif, image/webp, image/png, image/jpeg, image/gif, image/*;q=0.5",
};

/** Longest pause between requests that a robots.txt can ask for, in milliseconds. */
const MAX_CRAWL_DELAY = 30_000;

/** Trouble that tends to pass within seconds, so that the same request is tried again. */
const PASSING = new Set([
  "connection-lost",
  "connection-refused",
  "unreachable",
  "unknown-host",
  "server-error",
  "bad-http",
]);

const isCrawling = ({ kind }: FetchRequest): boolean => kind !== "robots" && kind !== "api";

type Outcome = FetchResult & { readonly status: "refused" | "failed" };

/** The polite fetcher: robots.txt, pace, validators, retries and clear words for what went wrong, over the guarded client. */
class PoliteFetcher implements Fetcher {
  readonly #client: HttpClient;
  readonly #robots: RobotsCache;
  readonly #tdm: TdmCache;
  readonly #pacer: HostPacer;
  readonly #stopping = new AbortController();
  readonly #agent: string;

  constructor(
    private readonly settings: FetcherSettings,
    private readonly clock: Clock,
  ) {
    setMaxListeners(0, this.#stopping.signal);
    this.#client = createHttpClient(settings.http, clock);
    this.#robots = new RobotsCache(this.#client, clock);
    this.#tdm = new TdmCache(this.#client, clock);
    this.#pacer = new HostPacer(settings.pace, clock);
    this.#agent = /^[A-Za-z_-]+/.exec(settings.http.userAgent)?.[0] ?? "*";
  }

  async fetch(request: FetchRequest): Promise<FetchResult> {
    const delays = this.settings.retries;
    for (let attempt = 0; ; attempt += 1) {
      const result = await this.#once(request);
      const delay = delays[attempt];
      const again = result.status === "failed" && PASSING.has(result.code) && result.retryAfter === undefined;
      if (!again || delay === undefined || request.signal?.aborted || this.#stopping.signal.aborted) return result;
      await this.clock.sleep(delay, this.#stopping.signal);
    }
  }

  async close(): Promise<void> {
    const reason = failed("cancelled", "The fetcher was closed.");
    this.#stopping.abort(reason);
    this.#pacer.stop(reason);
    await this.#client.close();
  }

  async #once(request: FetchRequest): Promise<FetchResult> {
    try {
      const url = parse(request.url);
      checkUrl(url, this.settings.http);
      const wait = this.#held(url);
      if (wait > 0) return this.#problem(request, failed("host-asked-to-wait", `${url.host} asked us to wait.`), wait);
      if (isCrawling(request) && !this.#robots.knows(url))
        await this.#pacer.run(url.host, () => this.#robots.rulesFor(url, this.#stopping.signal));
      if (isCrawling(request)) await this.#obey(url);
      const result = await this.#pacer.run(url.host, () => this.#ask(request, url));
      return request.kind === "page" && result.status === "ok" ? await this.#reserved(result) : result;
    } catch (error) {
      return this.#problem(request, toFailure(error));
    }
  }

  /** With what the site that answered reserves in its file, beside what the answer's headers say. */
  async #reserved(result: FetchResult & { readonly status: "ok" }): Promise<FetchResult> {
    const url = parse(result.url);
    const ask = () => this.#tdm.rulesFor(url, this.#stopping.signal);
    const rules = await (this.#tdm.knows(url) ? ask() : this.#pacer.run(url.host, ask));
    if (rules(url.pathname + url.search) !== true) return result;
    return { ...result, reservations: [...new Set([...(result.reservations ?? []), "tdm"])].sort() };
  }

  /** Seconds that are left of a wait that the host asked for. */
  #held(url: URL): number {
    const ms = this.#pacer.heldUntil(url.host) - Date.parse(this.clock.now());
    return ms > this.settings.pace.gap + MAX_CRAWL_DELAY ? Math.ceil(ms / 1_000) : 0;
  }

  async #obey(url: URL): Promise<void> {
    const { rules, source } = await this.#robots.rulesFor(url, this.#stopping.signal);
    if (source === "unavailable")
      throw failed(
        "robots-unavailable",
        `The rules of ${url.host} (robots.txt) cannot be read, so nothing is fetched for now.`,
      );
    if (!rules.allows(url.href, this.#agent))
      throw refused("robots-disallow", `The rules of ${url.host} (robots.txt) forbid it.`);
    const delay = rules.crawlDelay(this.#agent);
    if (delay !== undefined) this.#pacer.slowDown(url.host, Math.min(MAX_CRAWL_DELAY, delay * 1_000));
  }

  async #ask(request: FetchRequest, url: URL): Promise<FetchResult> {
    if (request.signal?.aborted) throw failed("cancelled", "The request was cancelled.");
    const response = await this.#client.get({
      url: request.url,
      headers: {
        accept: ACCEPT[request.kind],
        ...(request.etag ? { "if-none-match": request.etag } : {}),
        ...(request.lastModified ? { "if-modified-since": request.lastModified } : {}),
      },
      maxBytes: this.settings.maxBytes[request.kind],
      whenLarger: request.kind === "robots" ? "cut" : "refuse",
      beforeRedirect: async (next) => {
        if (next.origin !== url.origin && isCrawling(request)) await this.#obey(next);
      },
      ...(request.signal ? { signal: request.signal } : {}),
    });
    return this.#judge(request, url, response);
  }

  #judge(request: FetchRequest, url: URL, response: HttpResponse): FetchResult {
    const { status, headers } = response;
    const retryAfter = retryAfterSeconds(headers["retry-after"], Date.parse(this.clock.now()));
    if ((status === 429 || status === 503) && retryAfter !== undefined)
      this.#pacer.hold(url.host, Date.parse(this.clock.now()) + retryAfter * 1_000);
    const base = { requested: request.url, url: response.url, retrieved: response.retrieved };
    if (status === 304) return { ...base, status: "unchanged", httpStatus: 304 };
    if (status === 410)
      return {
        ...base,
        status: "gone",
        httpStatus: 410,
        code: "gone",
        message: "The server says that it is gone for good.",
      };
    const wall = request.kind === "page" ? wallOf(response, request.url) : undefined;
    if (wall) return { ...base, status: "refused", httpStatus: status, ...wall };
    if (status < 200 || status > 299) {
      const wait = retryAfter === undefined ? {} : { retryAfter };
      return {
        ...base,
        httpStatus: status,
        ...statusProblem(status),
        ...(statusProblem(status).status === "failed" ? wait : {}),
      } as FetchResult;
    }
    const unfit = unfitType(request.kind, headers["content-type"]);
    if (unfit) return { ...base, status: "refused", httpStatus: status, code: "media-type", message: unfit };
    const reserved = reservationsOf(headers, this.#agent);
    return {
      ...base,
      status: "ok",
      httpStatus: status,
      headers,
      bytes: response.bytes,
      ...optional({ contentType: headers["content-type"], etag: headers.etag, lastModified: headers["last-modified"] }),
      ...(movedForGood(response) ? { movedTo: response.url } : {}),
      ...(reserved.length > 0 ? { reservations: reserved } : {}),
    };
  }

  #problem(request: FetchRequest, failure: HttpFailure, retryAfter?: number): Outcome {
    const { status, code, message } = failure;
    const base = { requested: request.url, url: request.url, retrieved: this.clock.now(), code, message };
    if (status === "refused") return { ...base, status };
    return { ...base, status, ...(retryAfter === undefined ? {} : { retryAfter }) };
  }
}

const optional = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => !!entry[1]));

function parse(url: string): URL {
  try {
    return new URL(url);
  } catch {
    throw refused("bad-url", `"${url.slice(0, 200)}" is not an address.`);
  }
}

const movedForGood = ({ hops }: HttpResponse): boolean =>
  hops.length > 0 && hops.every((status) => status === 301 || status === 308);

/** What an HTTP status outside 200 to 299 means for us. */
function statusProblem(status: number): { status: "refused" | "failed"; code: string; message: string } {
  if (status === 401) return { status: "refused", code: "needs-login", message: "The server wants a login." };
  if (status === 402) return { status: "refused", code: "paywall", message: "The server wants to be paid." };
  if (status === 451) return { status: "refused", code: "legal-reasons", message: "It is withheld for legal reasons." };
  if (status === 403) return { status: "failed", code: "forbidden", message: "The server forbids it." };
  if (status === 404) return { status: "failed", code: "not-found", message: "There is nothing at this address." };
  if (status === 429)
    return { status: "failed", code: "too-many-requests", message: "The server asks for fewer requests." };
  if (status >= 500) return { status: "failed", code: "server-error", message: `The server has an error (${status}).` };
  return { status: "failed", code: "unexpected-status", message: `The server answered with status ${status}.` };
}

/** Why an answer of this type is of no use for this kind of request. */
function unfitType(kind: FetchKind, contentType: string | undefined): string | undefined {
  const media = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (media === "") return undefined;
  if (kind === "page" && !/^text\/|[/+](?:xml|xhtml\+xml)$|^application\/octet-stream$/.test(media))
    return `This is ${media.slice(0, 60)}, not a web page.`;
  if (kind === "image" && !/^image\/(?!svg)/.test(media))
    return `This is ${media.slice(0, 60)}, not a picture that is shown.`;
  if (kind === "feed" && /^(?:image|audio|video|font)\//.test(media))
    return `This is ${media.slice(0, 60)}, not a feed.`;
  return undefined;
}

/** The Fetcher of the pipeline. `settings` are merged over the defaults. */
export function createFetcher(settings: Partial<FetcherSettings>, clock: Clock): Fetcher {
  return new PoliteFetcher({ ...DEFAULT_FETCHER_SETTINGS, ...settings }, clock);
}
