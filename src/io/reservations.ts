/** Words of X-Robots-Tag that reserve a use of what is fetched. */
const WORDS = new Set(["noai", "noimageai", "nosnippet", "noarchive", "noindex", "none", "notranslate"]);

/**
 * What the publisher reserves by its headers: `tdm` for text and data mining (TDM Reservation Protocol, W3C community
 * group), and the words of X-Robots-Tag, those meant for other robots left out. Sorted, each once.
 */
export function reservationsOf(headers: Readonly<Record<string, string>>, agent: string): string[] {
  const found = new Set<string>();
  if (headers["tdm-reservation"]?.trim() === "1") found.add("tdm");
  let forUs = true;
  for (const part of (headers["x-robots-tag"] ?? "").toLowerCase().split(",")) {
    const named = /^\s*([a-z][a-z0-9_-]*)\s*:(?!\s*-?\d)\s*(.*)$/.exec(part);
    const isName =
      named !== null && !/^(?:max-snippet|max-image-preview|max-video-preview|unavailable_after)$/.test(named[1] ?? "");
    // A name holds for the words after it, up to the next name.
    if (isName) forUs = named[1] === agent.toLowerCase() || named[1] === "*";
    const word = (isName ? (named[2] ?? "") : part).trim();
    if (!forUs) continue;
    if (WORDS.has(word)) found.add(word);
    if (/^max-snippet\s*:\s*0$/.test(word)) found.add("nosnippet");
  }
  return [...found].sort();
}
