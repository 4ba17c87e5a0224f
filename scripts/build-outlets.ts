/**
 * Builds data/outlets/outlets.json from the outlet list of Kagi Search (MIT): `tsx scripts/build-outlets.ts SOURCE.json`.
 */
import { readFileSync, writeFileSync } from "node:fs";

interface Row {
  readonly country: string;
  readonly organization: string;
  readonly domains: readonly string[];
  readonly description: string;
  readonly owner: string;
  readonly typology: string;
}

const LEGAL =
  /[,\s]+(?:inc|ltd|llc|limited|plc|corp(?:oration)?|co|company|s\.?a\.?s?|s\.?p\.?a|s\.?r\.?l|gmbh|ag|ab|oyj?|n\.?v|b\.?v|a\/s|pty|pvt|private|\[p\]|\(p\)|kg|se|as|asa)\.?$/i;

const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** Short canonical owner, where the source's prose begins with one. */
const COUNTRY: Readonly<Record<string, string>> = { "The Netherlands": "Netherlands", Global: "", International: "" };
/** Words that alone would name no one. */
const GENERIC =
  /^(?:news|media|press|the|public|global|national|communications|broadcasting|publishing|holdings?|group)$/i;
/** Bodies that every state has. */
const STATE_BODY = /^(?:ministry|government|department|office|state|prime minister|presidency|royal court)\b/i;

function ownerOf(row: Row): string | undefined {
  let owner = row.owner
    .replace(/\([^()]*\)/g, " ")
    .replace(/[()]|\d+(?:\.\d+)?\s*%/g, " ")
    .replace(/\s+via\s.*$/i, "")
    .replace(/\s+/g, " ")
    .trim();
  owner = (
    /\b(?:wholly |majority )?owned by (?:the )?([^,.;]+)/i.exec(owner)?.[1] ??
    owner.split(/;|(?<![A-Z])\. |,(?! (?:inc|ltd|llc|co)\b)| - | – |, a /i)[0] ??
    ""
  ).trim();
  for (let last = ""; last !== owner; ) {
    last = owner;
    const shorter = owner
      .replace(LEGAL, "")
      .replace(/^the\s+/i, "")
      .trim();
    owner = GENERIC.test(shorter) ? owner : shorter;
    owner = owner.replace(/(?<!\b[A-Z])[.,\s]+$/, "");
  }
  const sentence =
    /\b(?:is|was|are|were|has|its|whose|which|that|by|through)\b/i.test(owner) || owner.split(" ").length > 7;
  if (
    owner === "" ||
    sentence ||
    /^(?:independent|private|unknown|public|various|employee|non-?profit|publishing cooperative)|\bmembers$/i.test(
      owner,
    )
  )
    return undefined;
  const country = COUNTRY[row.country] ?? row.country;
  return STATE_BODY.test(owner) && country !== "" && !owner.includes(country) ? `${owner}, ${country}` : owner;
}

function kindOf(row: Row): string {
  const text = `${row.organization}. ${row.description}`;
  const type = row.typology.toLowerCase();
  const funded = /state|public/.test(type);
  if (/\b(?:news|press) (?:agency|cooperative)\b|\bwire service\b|\bnewswire\b/i.test(text.slice(0, 250)))
    return funded ? "state news agency" : "news agency";
  if (funded)
    return /public (?:service )?broadcast|public (?:radio|television|media)|public-service/i.test(text)
      ? "public broadcaster"
      : /agency/.test(type)
        ? "public agency"
        : "state-funded";
  if (/non-?profit/.test(type) || /\bnon-?profit\b|\bnot-for-profit\b/i.test(row.description)) return "non-profit";
  return /independent/.test(type) ? "independent" : "private";
}

/** The source has a few names where a domain should be; those are left out. */
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const plainDomain = (domain: string): string =>
  domain
    .toLowerCase()
    .trim()
    .replace(/^(?:www|feeds?|rss)\./, "");

/** Rows of one organisation in one country become one row. */
function merged(rows: readonly Row[]): Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.organization}|${row.country}`;
    const earlier = byKey.get(key);
    byKey.set(key, earlier ? { ...earlier, domains: [...earlier.domains, ...row.domains] } : row);
  }
  return [...byKey.values()];
}

function main(source: string): void {
  const rows = merged(JSON.parse(readFileSync(source, "utf8")) as Row[]);
  const taken = new Set<string>();
  const outlets = rows.map((row) => {
    const base = slug(row.organization) || row.domains[0]!;
    const id = taken.has(base) ? `${base}-${slug(row.country)}` : base;
    if (taken.has(id)) throw new Error(`two outlets with the id ${id}`);
    taken.add(id);
    const country = COUNTRY[row.country] ?? row.country;
    const owner = ownerOf(row);
    const domains = [...new Set(row.domains.map(plainDomain).filter((domain) => DOMAIN.test(domain)))].sort();
    return {
      id,
      name: row.organization,
      ...(country ? { country } : {}),
      kind: kindOf(row),
      ...(owner ? { owner } : {}),
      domains,
    };
  });
  outlets.sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = outlets.map((outlet) => `  ${JSON.stringify(outlet)}`).join(",\n");
  writeFileSync(new URL("../data/outlets/outlets.json", import.meta.url), `[\n${text}\n]\n`);
  console.log(`${outlets.length} outlets, ${outlets.filter((outlet) => outlet.owner).length} with an owner`);
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("usage: tsx scripts/build-outlets.ts SOURCE.json");
main(source);
