import type { Outlet, OutletRegistry } from "../model/outlet.js";

const nameKey = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\.(?:com|org|net|co\.uk|co|news|tv)$/, "")
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const slug = (name: string): string => nameKey(name).replace(/ /g, "-") || "unknown";

/** Host of an address, without `www` and mobile labels; empty when there is none. */
function hostOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return "";
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol)
    ? hostname.replace(/\.$/, "").replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, "")
    : "";
}

/** Look-up over registered outlets by domain (the longest registered ending of the host) and by name. */
export function createOutletRegistry(entries: readonly Outlet[]): OutletRegistry {
  const byDomain = new Map<string, Outlet>();
  const byName = new Map<string, Outlet>();
  for (const outlet of entries) {
    for (const domain of outlet.domains ?? []) if (!byDomain.has(domain)) byDomain.set(domain, outlet);
    for (const name of [
      outlet.name,
      outlet.name.replace(/\s*\([^)]*\)/g, ""),
      /\(([A-Z]{2,8})\)/.exec(outlet.name)?.[1] ?? "",
    ]) {
      const key = nameKey(name);
      if (key !== "" && !byName.has(key)) byName.set(key, outlet);
    }
  }
  const registered = (host: string): Outlet | undefined => {
    for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
      const outlet = byDomain.get(rest);
      if (outlet) return outlet;
    }
    return undefined;
  };
  return {
    resolve({ url, name }) {
      const host = hostOf(url);
      const given = name?.trim() ?? "";
      const known =
        registered(host) ??
        (given === "" ? undefined : (byName.get(nameKey(given)) ?? registered(given.toLowerCase())));
      if (known) return known;
      if (host !== "") return { id: host, name: given || host, domains: [host] };
      return given === "" ? { id: "unknown", name: "Unknown outlet" } : { id: slug(given), name: given };
    },
  };
}
