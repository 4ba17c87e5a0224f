import type { ChunkTable } from "./chunk-table.js";
import type { ChunkedText } from "./chunks.js";
import { Lexicon } from "./tagging/lexicon.js";
import { PieceTable } from "./tagging/piece-table.js";
import { PieceCutter } from "./tagging/pieces.js";
import { TagRules } from "./tagging/rules.js";
import { winkModel } from "./tagging/wink-model.js";

/** Universal parts of speech, as small numbers for compact arrays. */
export const POS = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
} as const;
const CODES: Readonly<Record<string, number>> = POS;

/** Read when the first text is tagged: it takes longer than starting the program. */
function createTagger() {
  const core = winkModel.core();
  const cutter = new PieceCutter(core, new Lexicon(core));
  const rules = winkModel.pos().machines.map((machine) => new TagRules(machine));
  const codes = Uint8Array.from(core.pos.list, (name) => CODES[name] ?? 0);
  return { cutter, rules, codes, tables: new WeakMap<ChunkTable, PieceTable>() };
}
let made: ReturnType<typeof createTagger> | undefined;

/**
 * Part of speech of every token of English text, by wink-nlp's model; tokens as the chunks have them, one after the other. What the
 * model cuts differently is settled by letters: each token gets the tag of the piece that covers its first letter, 0 where there is none.
 */
export function partsOfSpeech(chunked: ChunkedText, tokens: number): Uint8Array {
  made ??= createTagger();
  const { cutter, rules, codes, tables } = made;
  const pieces = tables.get(chunked.table) ?? new PieceTable(chunked.table, cutter);
  tables.set(chunked.table, pieces);
  const count = pieces.read(chunked);
  const { tags, hints, allowed } = pieces;
  for (const rule of rules) rule.apply(tags, hints, allowed, count);
  const found = new Uint8Array(tokens);
  pieces.tagTokens(chunked, codes, found);
  return found;
}
