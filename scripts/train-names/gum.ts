import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NameType } from "../../src/model/index.js";
import { type MarkedWord, type TrainingDocument, type TrainingSentence, trainingSentence } from "./corpora.js";

/** Kinds of text whose licence is open (CC BY, CC BY-SA, public domain); how-to and fiction are not. */
const OPEN_GENRES = ["academic", "bio", "conversation", "interview", "news", "speech", "textbook", "vlog", "voyage"];

const TYPES: Readonly<Record<string, readonly NameType[]>> = {
  person: ["person", "group"],
  place: ["location", "facility"],
  organization: ["organization"],
  event: ["event"],
  object: ["product", "work", "facility"],
  abstract: ["work", "law", "event", "product", "group"],
};

interface Row {
  readonly form: string;
  readonly tag: string;
  readonly misc: string;
}

interface EntitySpan {
  readonly from: number;
  to: number;
  readonly type: string;
}

/** Entities of a sentence from the bracket notation of the last column. Those open over a sentence's end are dropped. */
function entitiesOf(rows: readonly Row[]): EntitySpan[] {
  const open: Array<EntitySpan & { key: string }> = [];
  const done: EntitySpan[] = [];
  for (const [i, row] of rows.entries()) {
    const field = row.misc.split("|").find((part) => part.startsWith("Entity="));
    if (field === undefined) continue;
    for (const [, opening, closing, closed] of field.slice(7).matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      if (opening !== undefined) {
        const [key = "", type = ""] = opening.split("-");
        if (closing === undefined) open.push({ key, from: i, to: i, type });
        else done.push({ from: i, to: i + 1, type });
      } else if (closed !== undefined) {
        const at = open.findLastIndex((entity) => entity.key === closed.split("-")[0]);
        const [entity] = at < 0 ? [] : open.splice(at, 1);
        if (entity !== undefined) done.push({ from: entity.from, to: i + 1, type: entity.type });
      }
    }
  }
  return done;
}

const isProper = (row: Row | undefined): boolean => row?.tag === "PROPN";

/** Runs of proper nouns; the entity that a run fills (determiner aside) gives its class, otherwise it stays open. */
function markRows(rows: readonly Row[]): MarkedWord[] {
  const marked = rows.map((row): MarkedWord => ({ word: row.form, place: "O", types: [] }));
  const entities = entitiesOf(rows);
  for (let i = 0; i < rows.length; i++) {
    if (!isProper(rows[i])) continue;
    let to = i + 1;
    while (isProper(rows[to]) || (isProper(rows[to + 1]) && /^(of|the|and|-|&|for|de|la)$/i.test(rows[to]?.form ?? "")))
      to++;
    const filled = entities.filter(
      (e) => e.to === to && (e.from === i || (e.from === i - 1 && /^the$/i.test(rows[i - 1]?.form ?? ""))),
    );
    const types = [...new Set(filled.map((e) => e.type))];
    const classes = types.length === 1 ? TYPES[types[0] as string] : undefined;
    for (let k = i; k < to; k++) {
      const word = rows[k]?.form ?? "";
      marked[k] =
        classes === undefined ? { word, place: "?", types: [] } : { word, place: k === i ? "B" : "I", types: classes };
    }
    i = to;
  }
  return marked;
}

export function gum(folder: string): TrainingDocument[] {
  const documents: Array<{ open: boolean; sentences: TrainingSentence[] }> = [];
  for (const part of ["dev", "test"]) {
    const text = readFileSync(join(folder, `gum/en_gum-ud-${part}.conllu`), "utf8");
    for (const block of text.split("\n\n")) {
      const lines = block.split("\n");
      const doc = lines.find((line) => line.startsWith("# newdoc id"));
      if (doc !== undefined) documents.push({ open: OPEN_GENRES.includes(doc.split("_")[1] as string), sentences: [] });
      const rows = lines
        .filter((line) => /^\d+\t/.test(line))
        .map((line): Row => {
          const cells = line.split("\t");
          return { form: cells[1] ?? "", tag: cells[3] ?? "", misc: cells[9] ?? "" };
        });
      if (rows.length > 0) documents.at(-1)?.sentences.push(trainingSentence(markRows(rows), "gum"));
    }
  }
  return documents.filter((d) => d.open).map(({ sentences }) => ({ corpus: "gum", sentences }));
}
