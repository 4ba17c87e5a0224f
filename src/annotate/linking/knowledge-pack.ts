import type { KnowledgeEntry, NameType } from "../../model/index.js";

/** A pack as it lies on disk (JSON): one source and licence for all its rows, so that data of different licences stay apart. */
export interface KnowledgePack {
  readonly format: 1;
  readonly source: KnowledgeEntry["source"];
  readonly entries: readonly PackRow[];
}

/**
 * One entry: id, name, aliases, type, description, prior in hundredths, context words (space-separated), and the address
 * of the entry's own page where it has one.
 */
export type PackRow = readonly [
  id: string,
  name: string,
  aliases: readonly string[],
  type: NameType,
  description: string,
  prior: number,
  context: string,
  url?: string,
];

export const entryOf = (row: PackRow, source: KnowledgeEntry["source"]): KnowledgeEntry => ({
  id: row[0],
  name: row[1],
  aliases: row[2],
  type: row[3],
  description: row[4],
  prior: row[5] / 100,
  context: row[6] === "" ? [] : row[6].split(" "),
  source: row[7] === undefined ? source : { ...source, url: row[7] },
});

/** An entry as a pack of its own, which keeps its source. */
export const packOf = ({
  id,
  name,
  aliases,
  type,
  description,
  prior,
  context,
  source,
}: KnowledgeEntry): KnowledgePack => ({
  format: 1,
  source,
  entries: [[id, name, aliases, type, description, Math.round(prior * 100), context.join(" ")]],
});
