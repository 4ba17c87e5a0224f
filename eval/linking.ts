/**
 * Linking on the news-fair benchmark. The knowledge base is made here, in memory, from the benchmark's own names:
 * - every entity that a named mention is linked to becomes an entry, with its name and a type from its class there;
 * - every entry gets a namesake of another type ("apart"), and in a second run ("twins") every third entry also a namesake
 *   of its own type, all with the same standing, so that nothing but the name, its type and the article can decide;
 * - every name that the benchmark leaves unlinked gets an entry too, a place (or, for a place, a person) of that name: a
 *   wrong target that must be refused.
 * Entries have no context words and empty descriptions, which is poorer than any real pack.
 * A mention counts when it has a capital and names a person, place, organisation or other named thing.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createChunker } from "../src/annotate/chunks.js";
import { createKnowledgeBase, createLinker, type KnowledgePack, type PackRow } from "../src/annotate/linking/index.js";
import { createNameTagger, readNameModel } from "../src/annotate/names/index.js";
import { readAsset } from "../src/io/assets.js";
import type { NameType } from "../src/model/index.js";
import { splitSentences } from "../src/text/sentences.js";

interface Label {
  readonly span: readonly [number, number];
  readonly entity_id: string;
  readonly name: string;
  readonly type: string;
}
interface Row {
  readonly title: string;
  readonly text: string;
  readonly evaluation_span: readonly [number, number];
  readonly labels: readonly Label[];
}

/** Classes of the benchmark in our types. */
const TYPES: ReadonlyArray<readonly [RegExp, NameType]> = [
  [/Q215627/, "person"],
  [/Q27096213/, "location"],
  [/Q43229|Q4830453/, "organization"],
  [/Q1656682/, "event"],
  [/Q17537576/, "work"],
  [/Q2424752/, "product"],
];
const typeOf = (label: Label): NameType | undefined => TYPES.find(([pattern]) => pattern.test(label.type))?.[1];

const ROLE = /^(?:I|We|He|She|They|It|My|His|Her|Our|Their|You|Your|This|That|The|These)\b/;
const isNamed = (row: Row, label: Label): boolean => {
  const text = row.text.slice(...label.span);
  return /\p{Lu}/u.test(text) && !ROLE.test(text) && !/^(?:QUANTITY|DATETIME)$/.test(label.type);
};

const shared = process.env.PARALLAX_SHARED ?? "../shared";
const rows = readFileSync(join(shared, "eval/data/linking/news-fair.benchmark.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);

function benchmarkPack(twins: boolean): KnowledgePack {
  const entries: PackRow[] = [];
  const seen = new Set<string>();
  const add = (id: string, name: string, type: NameType) => {
    if (!seen.has(id)) entries.push([id, name, [], type, "", 50, ""]);
    seen.add(id);
  };
  let count = 0;
  for (const row of rows) {
    for (const label of row.labels) {
      if (!isNamed(row, label)) continue;
      const type = typeOf(label);
      if (/^Q\d+$/.test(label.entity_id) && label.name !== "Unknown") {
        const name = label.name.replace(/ \(.*\)$/, "");
        const target = type ?? "product";
        if (seen.has(label.entity_id)) continue;
        add(label.entity_id, name, target);
        add(`Q9${label.entity_id.slice(1)}001`, name, target === "location" ? "person" : "location");
        if (twins && count++ % 3 === 0) add(`Q9${label.entity_id.slice(1)}002`, name, target);
      } else if (label.entity_id === "<NIL>") {
        const name = row.text.slice(...label.span);
        add(`Q8${String(entries.length)}`, name, type === "location" ? "person" : "location");
      }
    }
  }
  return { format: 1, source: { name: "benchmark", url: "", licence: "", retrieved: "" }, entries };
}

const chunksOf = createChunker();
const tagger = createNameTagger(readNameModel(readAsset("weights", "names.bin.gz")));
const round = (x: number): number => Math.round(x * 1000) / 1000;

function measure(pack: KnowledgePack) {
  const link = createLinker(createKnowledgeBase([pack]));
  const count = { right: 0, made: 0, wanted: 0 };
  const wrong: string[] = [];
  for (const row of rows) {
    const { names, entities } = tagger.tag(chunksOf(row.text), splitSentences(row.text), row.title);
    const [from, to] = row.evaluation_span;
    const named = row.labels.filter((label) => isNamed(row, label));
    const gold = named.filter((label) => /^Q\d+$/.test(label.entity_id) && label.name !== "Unknown");
    count.wanted += gold.length;
    for (const { start, end, wikidata } of link(row.text, names, entities)) {
      if (start < from || end > to) continue;
      count.made++;
      const hit = gold.some((l) => l.span[0] < end && start < l.span[1] && l.entity_id === wikidata);
      if (hit) count.right++;
      else wrong.push(`${row.text.slice(start, end)} -> ${wikidata}`);
    }
  }
  const precision = round(count.right / Math.max(1, count.made));
  const recall = round(count.right / Math.max(1, count.wanted));
  const shown = process.argv.includes("--wrong") ? { wrong } : {};
  return { entries: pack.entries.length, wanted: count.wanted, made: count.made, precision, recall, ...shown };
}

console.log(JSON.stringify({ apart: measure(benchmarkPack(false)), twins: measure(benchmarkPack(true)) }));
