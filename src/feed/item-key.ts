/** Parameters that say where a reader came from and nothing about the page. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|at_(?:medium|campaign|link_\w+|custom\d*|format|bbc_team|ptr_\w+)|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)|ncid|cmpid|ocid|cmp|ftag|taid|guccounter|guce_\w+|ref_src|xtor|wt\.\w+|s_cid|sr_share|smid|rss|source=rss)$/i;

/** An address without what tracks readers, for telling items apart; never for fetching. */
export function withoutTracking(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  const fragment = TRACKING.test(url.hash.slice(1).split("=")[0] ?? "") ? "" : url.hash;
  const scheme = url.protocol === "http:" ? "https:" : url.protocol;
  return `${scheme}//${url.host.replace(/^www\./, "")}${url.pathname}${query ? `?${query}` : ""}${fragment}`;
}

interface Identity {
  readonly id: string;
  readonly url: string;
  readonly title: string;
}

const count = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/**
 * A key for each item of a feed. The address decides, without its tracking parameters: identifiers are reused for new
 * items and changed for old ones, addresses hardly ever. Where several items of the feed share an address (a live page, a
 * feed that links to its home page), the identifier is added, and where even that is shared, the title.
 */
export function itemKeys(items: readonly Identity[]): string[] {
  const addresses = items.map(({ url }) => withoutTracking(url));
  const byAddress = count(addresses);
  const first = items.map(({ id }, i) => {
    const address = addresses[i] ?? "";
    if (address === "") return id;
    return (byAddress.get(address) ?? 0) > 1 && id !== items[i]?.url ? `${address} ${id}` : address;
  });
  const byKey = count(first);
  return first.map((key, i) =>
    (byKey.get(key) ?? 0) > 1 || key === "" ? `${key} ${items[i]?.title ?? ""}`.trim() : key,
  );
}
