import { addressKey, canonicalUrl } from "./canonical-url.js";
import type { PageFacts } from "./page-facts.js";

const hostKey = (address: string): string =>
  new URL(address).hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, "");

/**
 * The address under which a page wants to be known. What it states is believed when it names the same site and an article
 * there: a stated address that is a section front or the home page would make one article of many. A page that was read from
 * a file has no other address than the stated one.
 */
export function pageAddress(facts: PageFacts, fetched: string): string {
  const own = canonicalUrl(fetched);
  for (const candidate of [facts.canonical, facts.meta.get("og:url")?.[0], facts.meta.get("twitter:url")?.[0]]) {
    if (candidate === undefined || candidate.length > 4000 || !URL.canParse(candidate.trim(), own || undefined))
      continue;
    const stated = canonicalUrl(new URL(candidate.trim(), own || undefined).href);
    if (stated === "" || new URL(stated).pathname === "/") continue;
    if (own === "") return stated;
    if (hostKey(stated) !== hostKey(own)) continue;
    const [a, b] = [addressKey(stated), addressKey(own)];
    if (b !== a && b.startsWith(`${a}/`)) continue;
    return stated;
  }
  return own;
}
