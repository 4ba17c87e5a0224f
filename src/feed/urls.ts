/** Schemes that an address in a feed may have. Anything that could run code is left out. */
const SCHEMES = new Set(
  (
    "http https ftp ftps sftp mailto news nntp tel sms feed magnet irc ircs xmpp geo gopher telnet webcal rsync ssh svn " +
    "callto aim wais itms itpc urn tag doi"
  ).split(" "),
);

/** Scheme of an address, lower-cased; empty for a relative one. Characters that browsers skip are skipped. */
export function schemeOf(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these before they look for the scheme
  const bare = address.replace(/[\u0000-\u0020\u007f-\u00a0]/g, "");
  return /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase() ?? "";
}

/** Whether an address is relative, or has a scheme that is harmless to follow. */
export const isSafeUrl = (address: string): boolean => {
  const scheme = schemeOf(address);
  return scheme === "" || SCHEMES.has(scheme);
};

/**
 * Absolute form of an address. Stays as written when there is no base to resolve against; empty when it has an unsafe
 * scheme. Absolute addresses are not rewritten, so that identity holds byte for byte.
 */
export function resolveUrl(address: string, base: string): string {
  const trimmed = address.trim();
  if (!isSafeUrl(trimmed)) return "";
  // "http:relative" and "http:///host" only look absolute.
  const malformed = /^https?:(?!\/\/[^/])/i.test(trimmed);
  if (!malformed && /^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return trimmed;
  if (base === "") return trimmed;
  try {
    return trimmed === "" ? base : new URL(trimmed, base).href;
  } catch {
    return trimmed;
  }
}
