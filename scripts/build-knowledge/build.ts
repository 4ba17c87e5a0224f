/**
 * Builds the small knowledge packs that ship in data/knowledge/, one file for each source and licence.
 * Usage: PARALLAX_SHARED=../shared npx tsx scripts/build-knowledge/build.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { KnowledgePack } from "../../src/annotate/linking/index.js";
import { officialRows } from "./officials.js";
import { organizationRows } from "./organizations.js";
import { placeRows } from "./places.js";

/** Day on which the source data was taken; part of the output, so that a card can say how old it is. */
const RETRIEVED = "2026-11-23";
const shared = process.env.PARALLAX_SHARED ?? "../shared";
const names = join(shared, "data/names");

const packs: Readonly<Record<string, KnowledgePack>> = {
  "places.json.gz": {
    format: 1,
    source: {
      name: "mledoze/countries and the Countries States Cities Database",
      url: "https://github.com/mledoze/countries",
      licence: "ODbL 1.0",
      retrieved: RETRIEVED,
    },
    entries: placeRows(
      readFileSync(join(shared, "data/countries/countries.json"), "utf8"),
      gunzipSync(readFileSync(join(names, "places/cities-wikidata.tsv.gz"))).toString("utf8"),
    ),
  },
  "people.json.gz": {
    format: 1,
    source: {
      name: "unitedstates/congress-legislators",
      url: "https://github.com/unitedstates/congress-legislators",
      licence: "CC0 1.0",
      retrieved: RETRIEVED,
    },
    entries: officialRows(readFileSync(join(names, "people/us-officials.tsv"), "utf8"), RETRIEVED),
  },
  "organizations.json.gz": {
    format: 1,
    source: {
      name: "Parallax editors",
      url: "https://creativecommons.org/publicdomain/zero/1.0/",
      licence: "CC0 1.0",
      retrieved: RETRIEVED,
    },
    entries: organizationRows(),
  },
};

for (const [file, pack] of Object.entries(packs)) {
  const bytes = gzipSync(JSON.stringify(pack), { level: 9 });
  writeFileSync(join("data/knowledge", file), bytes);
  console.error(`${file}: ${pack.entries.length} entries, ${bytes.length} bytes`);
}
