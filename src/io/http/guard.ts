import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";
import { failed, refused } from "./failure.js";
import type { HttpSettings } from "./settings.js";

/** Host of a URL without the brackets of an IPv6 literal and without the dot of a rooted name. */
export const bareHost = (hostname: string): string => hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");

/**
 * Whether an address may be dialled: ordinary unicast addresses of the public internet only. Loopback, private, link-local,
 * CGNAT, ULA, multicast and reserved ranges are not, and neither are the forms that carry an IPv4 address inside an IPv6
 * one (mapped, NAT64, 6to4, Teredo), since they reach whatever they carry.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  // Of IPv6 only 2000::/3 is given out; what lies outside (::127.0.0.1, for one) is old, local or special.
  const given = parsed.kind() === "ipv4" || parsed.match(ipaddr.parse("2000::"), 3);
  return given && parsed.range() === "unicast";
}

const isLiteral = (host: string): boolean => ipaddr.isValid(host);

const portOf = (url: URL): number => (url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port));

const exempt = (settings: HttpSettings, host: string, port: number): boolean =>
  settings.allowPrivate.includes(host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`);

/**
 * The check before anything is dialled: scheme, port, and the host when it is an address. The URL parser has already
 * brought every notation of an address (`127.1`, octal, one number, full-width digits) to the usual one.
 * Throws `HttpFailure`.
 */
export function checkUrl(url: URL, settings: HttpSettings): void {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refused("scheme", `Only http and https addresses are fetched, not ${url.protocol}.`);
  const host = bareHost(url.hostname);
  if (host === "") throw refused("bad-url", "The address has no host.");
  const port = portOf(url);
  if (exempt(settings, host, port)) return;
  if (isLiteral(host) && !isPublicAddress(host))
    throw refused("private-address", `${host} is not an address of the public internet.`);
  if (!settings.ports.includes(port)) throw refused("port", `Port ${port} is not among the ports that may be dialled.`);
}

const systemResolve = async (host: string): Promise<readonly string[]> =>
  (await lookup(host, { all: true, verbatim: false })).map((entry) => entry.address);

/**
 * The addresses to dial for a host, each of them checked. A name with even one forbidden address is refused as a whole:
 * whoever answers so is probing. What comes back is what must be dialled; resolving again would void the check.
 */
export async function checkedAddresses(host: string, port: number, settings: HttpSettings): Promise<readonly string[]> {
  const byName = exempt(settings, host, port);
  const allowed = (address: string) => byName || exempt(settings, address, port) || isPublicAddress(address);
  const addresses = isLiteral(host) ? [host] : await (settings.resolve ?? systemResolve)(host);
  if (addresses.length === 0) throw failed("unknown-host", `${host} has no address.`);
  if (!addresses.every((address) => isLiteral(address) && allowed(address)))
    throw refused("private-address", `${host} resolves to an address that is not of the public internet.`);
  return addresses;
}
