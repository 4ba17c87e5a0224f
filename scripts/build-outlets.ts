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
function ownerOf(row: Row): string | undefined {
  let owner = row.owner
    .replace(/\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  owner = (
    /\b(?:wholly |majority )?owned by (?:the )?([^,.;]+)/i.exec(owner)?.[1] ??
    owner.split(/;|\. |,(?! (?:inc|ltd|llc|co)\b)| - | – |, a /i)[0] ??
    ""
  ).trim();
  for (let last = ""; last !== owner; ) {
    last = owner;
    owner = owner
      .replace(LEGAL, "")
      .replace(/[.,\s]+$/, "")
      .replace(/^the\s+/i, "")
      .trim();
  }
  const sentence =
    /\b(?:is|was|are|were|has|its|whose|which|that|by|through)\b/i.test(owner) || owner.split(" ").length > 7;
  return owner === "" || sentence || /^(?:independent|private|unknown|public|various|employee)/i.test(owner)
    ? undefined
    : owner;
}

function kindOf(row: Row): string {
  const text = `${row.organization}. ${row.description}`;
  const type = row.typology.toLowerCase();
  const funded = /state|public/.test(type);
  if (/\b(?:news|press) agency\b|\bwire service\b|\bnewswire\b/i.test(text.slice(0, 200)))
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

const COUNTRY: Readonly<Record<string, string>> = { "The Netherlands": "Netherlands", Global: "", International: "" };

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
    const domains = [
      ...new Set(row.domains.map((domain) => domain.toLowerCase().replace(/^(?:www|feeds?|rss)\./, ""))),
    ].sort();
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
