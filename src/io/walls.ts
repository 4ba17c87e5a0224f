import type { HttpResponse } from "./http/client.js";

/** What stands between us and the page, where something does. */
export interface Wall {
  readonly code: "bot-wall" | "consent-wall" | "soft-404" | "paywall";
  readonly message: string;
}

/** Bytes of a page in which the marks of a wall are looked for. */
const HEAD = 20_000;

const BOT_MARKS =
  /<title>\s*(?:just a moment|attention required|access denied|are you a robot|pardon our interruption|please verify you are (?:a )?human|security check|robot or human|verifying your browser)|id="(?:cf-challenge|challenge-form|px-captcha)"|geo\.captcha-delivery\.com|_Incapsula_Resource|\/_sec\/cp_challenge/i;
const CONSENT_HOSTS = /^(?:consent|guce|privacy-?consent|cmp|myprivacy|choices)\./i;
const CONSENT_PATHS = /^\/(?:consent|privacy-(?:gate|consent)|cookie-?(?:wall|consent)|gdpr)(?:\/|$|\?|\.)/i;
const MISSING_PATHS = /(?:^|\/)(?:404|page-?not-?found|not-?found|error-?404)(?:\.\w+)?\/?$/i;

const depth = (path: string): number => path.split("/").filter(Boolean).length;

/**
 * Whether an answer to a request for a page is a wall instead: a bot check, a consent page that we were sent to, or a
 * home page or "not found" page in place of the article. `requested` is the address that was asked for.
 */
export function wallOf(response: HttpResponse, requested: string): Wall | undefined {
  const { status, headers } = response;
  const head = Buffer.from(response.bytes.subarray(0, HEAD)).toString("latin1");
  const blocked = status === 403 || status === 429 || status === 503 || status === 200;
  if (headers["cf-mitigated"] === "challenge" || (blocked && BOT_MARKS.test(head)))
    return { code: "bot-wall", message: "The site asks visitors to prove that they are human." };
  if (status === 402) return { code: "paywall", message: "The site wants to be paid for this page." };
  if (response.hops.length === 0) return undefined;
  const from = new URL(requested);
  const to = new URL(response.url);
  if (CONSENT_HOSTS.test(to.hostname) || CONSENT_PATHS.test(to.pathname))
    return { code: "consent-wall", message: "The site shows a consent page in place of the article." };
  if (MISSING_PATHS.test(to.pathname) || (depth(from.pathname) >= 2 && depth(to.pathname) === 0))
    return {
      code: "soft-404",
      message: "The site sends visitors of this page elsewhere: the page is no longer there.",
    };
  return undefined;
}
