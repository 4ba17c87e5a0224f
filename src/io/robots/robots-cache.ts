import type { Clock } from "../../pipeline/ports.js";
import { DAY_MS, HOUR_MS } from "../../text/milliseconds.js";
import type { HttpClient, HttpResponse } from "../http/client.js";
import { toFailure } from "../http/failure.js";
import { MAX_BODY_BYTES } from "../http/settings.js";
import { ALLOW_ALL, ALLOW_NONE, parseRobots, type RobotsRules } from "./rules.js";

/** How long rules are kept: a day (RFC 9309, 2.4). */
const KEEP = DAY_MS;
/** How long "cannot be read" is kept: the site gets another chance soon. */
const KEEP_FAILURE = HOUR_MS / 4;
/** Origins whose rules are kept at once; the oldest make room. */
const MAX_ORIGINS = 20_000;

interface Kept {
  readonly rules: Promise<Answer>;
  until: number;
}

/** Rules of a site, and where they come from. */
export interface Answer {
  readonly rules: RobotsRules;
  readonly source: "file" | "none" | "unavailable";
}

/**
 * Rules by origin (RFC 9309, 2.3.1): an answer of 4xx means no rules; 5xx, 429 and no answer at all mean that nothing may
 * be fetched for now; the first 500 KiB of a larger file count.
 */
export class RobotsCache {
  readonly #kept = new Map<string, Kept>();

  constructor(
    private readonly client: HttpClient,
    private readonly clock: Clock,
  ) {}

  /** Rules for an address. Many callers at once share one request. */
  rulesFor(url: URL, signal?: AbortSignal): Promise<Answer> {
    const now = Date.parse(this.clock.now());
    const known = this.#kept.get(url.origin);
    if (known && known.until > now) return known.rules;
    const kept: Kept = {
      until: now + KEEP,
      rules: this.#fetch(url.origin, signal).then((answer) => this.#age(kept, answer)),
    };
    this.#kept.delete(url.origin);
    this.#kept.set(url.origin, kept);
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > MAX_ORIGINS && oldest !== undefined) this.#kept.delete(oldest);
    return kept.rules;
  }

  /** Whether rules for the address are at hand, so that asking costs no request. */
  knows(url: URL): boolean {
    return (this.#kept.get(url.origin)?.until ?? 0) > Date.parse(this.clock.now());
  }

  #age(kept: Kept, answer: Answer): Answer {
    if (answer.source === "unavailable") kept.until = Date.parse(this.clock.now()) + KEEP_FAILURE;
    return answer;
  }

  async #fetch(origin: string, signal: AbortSignal | undefined): Promise<Answer> {
    try {
      const response = await this.client.get({
        url: `${origin}/robots.txt`,
        headers: { accept: "text/plain, */*;q=0.5" },
        maxBytes: MAX_BODY_BYTES.robots,
        whenLarger: "cut",
        ...(signal ? { signal } : {}),
      });
      return fromResponse(response);
    } catch (error) {
      // Refused by our own guard: the page itself will be refused with the true reason.
      return toFailure(error).status === "refused"
        ? { rules: ALLOW_ALL, source: "none" }
        : { rules: ALLOW_NONE, source: "unavailable" };
    }
  }
}

function fromResponse({ status, bytes }: HttpResponse): Answer {
  if (status >= 200 && status < 300) return { rules: parseRobots(bytes), source: "file" };
  if (status === 429 || status >= 500) return { rules: ALLOW_NONE, source: "unavailable" };
  return { rules: ALLOW_ALL, source: "none" };
}
