import type { Clock } from "../pipeline/ports.js";
import { DAY_MS } from "../text/milliseconds.js";
import type { HttpClient } from "./http/client.js";

/** How long "cannot be read" is kept. */
const KEEP_FAILURE = DAY_MS / 96;
const MAX_ORIGINS = 20_000;
const MAX_BYTES = 256 * 1024;
/** Rules of a file that are looked at, and the longest pattern among them. */
const MAX_RULES = 1_000;
const MAX_PATTERN = 500;

/** Whether text and data mining of a path is reserved; nothing where no rule speaks of it. */
export type TdmRules = (path: string) => boolean | undefined;

const NO_RULES: TdmRules = () => undefined;

/** Whether a path fits a pattern: `*` stands for any characters, `$` at the end for the end. Never backtracks far. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(parts[0] ?? "")) return false;
  let at = parts[0]?.length ?? 0;
  for (const [n, part] of parts.slice(1).entries()) {
    const last = anchored && n === parts.length - 2;
    const found = last ? path.length - part.length : path.indexOf(part, at);
    if (found < at || !path.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length;
}

/**
 * Reads a `/.well-known/tdmrep.json` (W3C community group, TDM Reservation Protocol, section 6.1): rules in order, the first
 * whose location fits counts. What is no such file has no rules.
 */
export function parseTdmRules(text: string): TdmRules {
  let entries: unknown;
  try {
    entries = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return NO_RULES;
  }
  if (!Array.isArray(entries)) return NO_RULES;
  const rules = entries.slice(0, MAX_RULES).flatMap((entry: unknown) => {
    if (typeof entry !== "object" || entry === null) return [];
    const { location, "tdm-reservation": reserved } = entry as Record<string, unknown>;
    if (typeof location !== "string" || location.length > MAX_PATTERN || !/^[01]$/.test(String(reserved))) return [];
    return [{ location, reserved: String(reserved) === "1" }];
  });
  return (path) => rules.find(({ location }) => fits(location, path))?.reserved;
}

interface Kept {
  readonly rules: Promise<TdmRules>;
  until: number;
}

/**
 * The reservations that sites state for themselves, by origin, kept for a day as robots.txt is. A file that is missing,
 * broken or cannot be read reserves nothing: the header and the page's own words are still asked.
 */
export class TdmCache {
  readonly #kept = new Map<string, Kept>();

  constructor(
    private readonly client: HttpClient,
    private readonly clock: Clock,
  ) {}

  /** Whether the rules of a site are at hand, so that asking costs no request. */
  knows(url: URL): boolean {
    return (this.#kept.get(url.origin)?.until ?? 0) > Date.parse(this.clock.now());
  }

  /** Rules for an address. Many callers at once share one request. */
  rulesFor(url: URL, signal?: AbortSignal): Promise<TdmRules> {
    const known = this.#kept.get(url.origin);
    if (known && this.knows(url)) return known.rules;
    const kept: Kept = {
      until: Date.parse(this.clock.now()) + DAY_MS,
      rules: this.#fetch(url.origin, signal, () => kept),
    };
    this.#kept.delete(url.origin);
    this.#kept.set(url.origin, kept);
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > MAX_ORIGINS && oldest !== undefined) this.#kept.delete(oldest);
    return kept.rules;
  }

  async #fetch(origin: string, signal: AbortSignal | undefined, kept: () => Kept): Promise<TdmRules> {
    try {
      const { status, bytes } = await this.client.get({
        url: `${origin}/.well-known/tdmrep.json`,
        headers: { accept: "application/json" },
        maxBytes: MAX_BYTES,
        ...(signal ? { signal } : {}),
      });
      if (status >= 200 && status < 300) return parseTdmRules(new TextDecoder().decode(bytes));
      if (status === 429 || status >= 500) kept().until = Date.parse(this.clock.now()) + KEEP_FAILURE;
    } catch {
      kept().until = Date.parse(this.clock.now()) + KEEP_FAILURE;
    }
    return NO_RULES;
  }
}
