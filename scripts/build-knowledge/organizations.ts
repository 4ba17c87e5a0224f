import { readFileSync } from "node:fs";
import type { PackRow } from "../../src/annotate/linking/index.js";

/**
 * International organisations in one sentence each, written for Parallax (CC0): organizations.tsv. An id of the pack's own
 * ("org:…") stands where the Wikidata identifier was not certain.
 */
const ROWS = readFileSync(new URL("organizations.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [id: string, name: string, aliases: string, sentence: string]);

/** The kind of word that stands near any such body in the news. */
const CONTEXT =
  "international member states agency geneva summit treaty secretary-general spokesperson resolution report";

export const organizationRows = (): PackRow[] =>
  ROWS.map(([id, name, aliases, sentence]): PackRow => {
    const others = aliases === "" ? [] : aliases.split("|");
    const row = [id, name, others, "organization", sentence, 90, CONTEXT] as const;
    return id.startsWith("Q") ? [...row, `https://www.wikidata.org/wiki/${id}`] : row;
  });
