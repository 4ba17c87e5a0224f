/**
 * robots.txt after RFC 9309, read the way Google's open parser reads it (github.com/google/robotstxt): the longest
 * matching pattern wins, `allow` wins a tie, a group for our own name shuts out the one for everybody, and slips of the
 * pen (a missing colon, "useragent", "dissallow") are understood.
 */
export interface RobotsRules {
  /** Whether `agent` may fetch `url`. */
  allows(url: string, agent: string): boolean;
  /** Seconds between requests that the file asks of `agent`, where it does. */
  crawlDelay(agent: string): number | undefined;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  /** Lower-case product names; `*` for everybody. */
  readonly agents: readonly string[];
  readonly rules: readonly Rule[];
  readonly delay?: number;
}

/** Longest line that is looked at; Google's limit. */
const MAX_LINE = 2083 * 8;

const AGENT_KEY = /^(?:user-agent|useragent|user agent)/i;
const ALLOW_KEY = /^allow/i;
const DISALLOW_KEY = /^(?:disallow|dissallow|dissalow|disalow|diasllow|disallaw)/i;
const DELAY_KEY = /^crawl-?delay/i;

/** Key and value of a line. A colon that was forgotten is supplied when exactly two words are left. */
function pairOf(line: string): readonly [key: string, value: string] | undefined {
  const bare = (line.split("#", 1)[0] ?? "").trim();
  const colon = bare.indexOf(":");
  if (colon >= 0) return colon === 0 ? undefined : [bare.slice(0, colon).trim(), bare.slice(colon + 1).trim()];
  const words = bare.split(/[ \t]+/);
  return words.length === 2 && words[0] && words[1] ? [words[0], words[1]] : undefined;
}

/** Pattern with bytes beyond ASCII percent-encoded and percent-encodings in capitals, so that it compares with a URL. */
const escapePattern = (bytes: string): string =>
  bytes
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
    .replace(/[\u0080-\u00ff]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** Product names in an agent line: `*`, or letters, hyphens and underscores up to the first other character. */
const agentOf = (value: string): string =>
  /^\*(?:\s|$)/.test(value) ? "*" : (/^[a-z_-]+/i.exec(value)?.[0] ?? "").toLowerCase();

/** A file that ends in ".../index.html" may stand for the folder. */
function folderOf(pattern: string): string | undefined {
  const slash = pattern.lastIndexOf("/");
  return slash >= 0 && pattern.startsWith("/index.htm", slash) ? `${pattern.slice(0, slash + 1)}$` : undefined;
}

function parse(text: string): Group[] {
  const groups: Group[] = [];
  let agents: string[] = [];
  let rules: Rule[] = [];
  let delay: number | undefined;
  const close = () => {
    if (agents.length > 0) groups.push({ agents, rules, ...(delay === undefined ? {} : { delay }) });
    agents = [];
    rules = [];
    delay = undefined;
  };
  let seenRule = false;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const [key, value] = pairOf(raw.slice(0, MAX_LINE)) ?? [];
    if (key === undefined || value === undefined) continue;
    if (AGENT_KEY.test(key)) {
      if (seenRule) close();
      seenRule = false;
      agents.push(agentOf(value));
    } else if (ALLOW_KEY.test(key) || DISALLOW_KEY.test(key)) {
      if (agents.length === 0) continue;
      seenRule = true;
      const allow = ALLOW_KEY.test(key);
      const pattern = escapePattern(value);
      rules.push({ allow, pattern });
      const folder = allow ? folderOf(pattern) : undefined;
      if (folder) rules.push({ allow, pattern: folder });
    } else if (DELAY_KEY.test(key) && Number(value) > 0) delay = Number(value);
  }
  close();
  return groups;
}

/** Path and query of a URL as written, without the fragment. */
function pathOf(url: string): string {
  const start = /^[a-z][a-z0-9+.-]*:\/\//i.exec(url)?.[0].length ?? (url.startsWith("//") ? 2 : 0);
  const rest = (url.slice(start).split("#", 1)[0] ?? "").slice(0, MAX_LINE);
  const at = rest.search(/[/?;]/);
  if (at < 0) return "/";
  return rest[at] === "/" ? rest.slice(at) : `/${rest.slice(at)}`;
}

/**
 * Whether a pattern matches the beginning of a path; `*` is any characters, `$` at the end is the end of the path.
 * Greedy from the left, so that the time is linear in pattern and path, whatever a hostile file holds.
 */
export function patternMatches(path: string, pattern: string): boolean {
  const anchored = pattern.endsWith("$");
  const [head = "", ...pieces] = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(head)) return false;
  if (pieces.length === 0) return !anchored || path.length === head.length;
  let at = head.length;
  const last = anchored ? pieces.pop() : undefined;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return last === undefined || (path.length - last.length >= at && path.endsWith(last));
}

/** Length of the longest pattern that matches, by verdict; -1 when none does. */
function longest(groups: readonly Group[], path: string): { allow: number; disallow: number } {
  const best = { allow: -1, disallow: -1 };
  for (const group of groups)
    for (const { allow, pattern } of group.rules) {
      const verdict = allow ? "allow" : "disallow";
      if (pattern.length > best[verdict] && patternMatches(path, pattern)) best[verdict] = pattern.length;
    }
  return best;
}

/** Reads a robots.txt. Bytes, since its patterns are compared byte by byte; anything that is no rule is passed over. */
export function parseRobots(bytes: Uint8Array): RobotsRules {
  // One character a byte: patterns beyond ASCII are percent-encoded byte by byte.
  const text = Buffer.from(bytes).toString("latin1");
  const groups = parse(text.replace(/^\u00ef(?:\u00bb(?:\u00bf)?)?/, ""));
  const named = (agent: string) => groups.filter((group) => group.agents.includes(agent.toLowerCase()));
  const groupsFor = (agent: string) => {
    const own = named(agent);
    return own.length > 0 ? own : named("*");
  };
  return {
    allows(url, agent) {
      const best = longest(groupsFor(agent), pathOf(url));
      return best.disallow <= 0 || best.disallow <= best.allow;
    },
    crawlDelay: (agent) => groupsFor(agent).find((group) => group.delay !== undefined)?.delay,
  };
}

/** Rules that allow everything, for a site that has none. */
export const ALLOW_ALL: RobotsRules = { allows: () => true, crawlDelay: () => undefined };
/** Rules that allow nothing, for a site whose rules cannot be read at the moment. */
export const ALLOW_NONE: RobotsRules = { allows: () => false, crawlDelay: () => undefined };
