import type { Chunk, ChunkedText, ChunkPieces } from "./chunks.js";
import { Lexicon } from "./tagging/lexicon.js";
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

/** No word is as long, and the tokeniser's patterns may take the square of such a chunk's length. */
const LONG_CHUNK = 80;
const NO_PIECES = { tags: [], hints: [], allowed: [], fixed: [] };

/** Read when the first text is tagged: it takes longer than starting the program. */
function createTagger() {
  const core = winkModel.core();
  const cutter = new PieceCutter(core, new Lexicon(core));
  const rules = winkModel.pos().machines.map((machine) => new TagRules(machine));
  const codes = Uint8Array.from(core.pos.list, (name) => CODES[name] ?? 0);
  return { cutter, rules, codes };
}
let made: ReturnType<typeof createTagger> | undefined;

/**
 * Part of speech of every token of English text, by wink-nlp's model; tokens as the chunks have them, one after the other. What the
 * model cuts differently is settled by letters: each token gets the tag of the piece that covers its first letter, 0 where there is none.
 */
export function partsOfSpeech({ chunks }: ChunkedText, tokens: number): Uint8Array {
  made ??= createTagger();
  const { cutter, rules, codes } = made;
  let count = 0;
  for (const chunk of chunks) {
    chunk.pieces ??= piecesOf(chunk, cutter);
    count += chunk.pieces.tags.length;
  }
  const tags = new Uint8Array(count);
  const hints = new Uint8Array(count);
  const allowed = new Uint32Array(count);
  let at = 0;
  for (const chunk of chunks) {
    const pieces = chunk.pieces!;
    for (let k = 0; k < pieces.tags.length; k++, at++) {
      tags[at] = pieces.tags[k]!;
      hints[at] = pieces.hints[k]!;
      allowed[at] = pieces.allowed[k]!;
    }
  }
  for (const rule of rules) rule.apply(tags, hints, allowed, count);
  return tagTokens(chunks, tokens, tags, codes);
}

function tagTokens(chunks: readonly Chunk[], tokens: number, tags: Uint8Array, codes: Uint8Array): Uint8Array {
  const found = new Uint8Array(tokens);
  let token = 0;
  let first = 0;
  for (const chunk of chunks) {
    const { pieceOf, fixed } = chunk.pieces!;
    for (let k = 0; k < pieceOf.length; k++, token++) {
      const piece = pieceOf[k]!;
      if (piece >= 0) found[token] = codes[fixed[piece]! || tags[first + piece]!]!;
    }
    first += fixed.length;
  }
  return found;
}

function piecesOf(chunk: Chunk, cutter: PieceCutter): ChunkPieces {
  const pieceOf = chunk.starts.map(() => -1);
  if (chunk.text.length >= LONG_CHUNK) return { ...NO_PIECES, pieceOf };
  const pieces = cutter.cut(chunk.text);
  let at = 0;
  let token = 0;
  for (const [i, { text }] of pieces.entries()) {
    const found = chunk.text.indexOf(text, at);
    if (found < 0) continue;
    at = found + text.length;
    for (; token < chunk.starts.length && chunk.starts[token]! < at; token++)
      if (chunk.starts[token]! >= found) pieceOf[token] = i;
  }
  return {
    tags: pieces.map((piece) => piece.tag),
    hints: pieces.map((piece) => piece.hint),
    allowed: pieces.map((piece) => piece.allowed),
    fixed: pieces.map((piece) => piece.fixed),
    pieceOf,
  };
}
