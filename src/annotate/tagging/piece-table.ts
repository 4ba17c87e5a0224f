import type { ChunkTable } from "../chunk-table.js";
import type { ChunkedText } from "../chunks.js";
import { grown } from "../grown.js";
import type { PieceCutter } from "./pieces.js";

/** No word is as long, and the tokeniser's patterns may take the square of such a chunk's length. */
const LONG_CHUNK = 80;
const USUAL = 65_536;

/** The pieces that the tagger sees in the chunks of a table, cut once for each chunk. */
export class PieceTable {
  /** The pieces of the text read last, in a row, as the tagger's rules read them. */
  tags = new Uint8Array(USUAL);
  hints = new Uint8Array(USUAL);
  allowed = new Uint32Array(USUAL);

  #generation = 0;
  #chunks = 0;
  /** Where the pieces of each chunk begin among those known; one more entry than there are chunks. */
  #first = new Int32Array(1);
  #tags = new Uint8Array(USUAL);
  #hints = new Uint8Array(USUAL);
  #allowed = new Uint32Array(USUAL);
  /** Tag that no rule changes; 0 where rules may. */
  #fixed = new Uint8Array(USUAL);
  /** For each token of the table, the piece of its chunk that covers its first letter; -1 where there is none. */
  #pieceOf = new Int32Array(USUAL);

  constructor(
    private readonly table: ChunkTable,
    private readonly cutter: PieceCutter,
  ) {}

  /** Puts the pieces of a text of the table in a row; returns how many they are. */
  read({ chunks, count }: ChunkedText): number {
    this.#follow();
    let pieces = 0;
    for (let c = 0; c < count; c++) pieces += this.#first[chunks[c]! + 1]! - this.#first[chunks[c]!]!;
    this.#makeRoom(pieces);
    for (let c = 0, at = 0; c < count; c++) {
      const end = this.#first[chunks[c]! + 1]!;
      for (let piece = this.#first[chunks[c]!]!; piece < end; piece++, at++) {
        this.tags[at] = this.#tags[piece]!;
        this.hints[at] = this.#hints[piece]!;
        this.allowed[at] = this.#allowed[piece]!;
      }
    }
    return pieces;
  }

  /** Gives each token of the text read last the tag of its piece, as `codes` has it. */
  tagTokens({ chunks, count }: ChunkedText, codes: Uint8Array, found: Uint8Array): void {
    const { firstToken } = this.table;
    for (let c = 0, token = 0, at = 0; c < count; c++) {
      const chunk = chunks[c]!;
      const first = this.#first[chunk]!;
      for (let k = firstToken[chunk]!; k < firstToken[chunk + 1]!; k++, token++) {
        const piece = this.#pieceOf[k]!;
        if (piece >= 0) found[token] = codes[this.#fixed[first + piece]! || this.tags[at + piece]!]!;
      }
      at += this.#first[chunk + 1]! - first;
    }
  }

  #makeRoom(pieces: number): void {
    // After an unusually long text the memory is given back.
    const room = Math.max(USUAL, pieces);
    if (this.tags.length === room) return;
    this.tags = new Uint8Array(room);
    this.hints = new Uint8Array(room);
    this.allowed = new Uint32Array(room);
  }

  /** Cuts the chunks that the table has got since. */
  #follow(): void {
    const { table } = this;
    if (this.#generation !== table.generation) {
      this.#generation = table.generation;
      this.#chunks = 0;
      // What grew for an unusually long text is given back.
      this.#first = new Int32Array(1);
      this.#tags = new Uint8Array(USUAL);
      this.#hints = new Uint8Array(USUAL);
      this.#allowed = new Uint32Array(USUAL);
      this.#fixed = new Uint8Array(USUAL);
      this.#pieceOf = new Int32Array(USUAL);
    }
    this.#first = grown(this.#first, table.count + 1);
    this.#pieceOf = grown(this.#pieceOf, table.lower.length);
    for (; this.#chunks < table.count; this.#chunks++) this.#cut(this.#chunks);
  }

  #cut(chunk: number): void {
    const { texts, firstToken, tokenStarts } = this.table;
    const text = texts[chunk]!;
    const pieces = text.length >= LONG_CHUNK ? [] : this.cutter.cut(text);
    const first = this.#first[chunk]!;
    const end = first + pieces.length;
    this.#tags = grown(this.#tags, end);
    this.#hints = grown(this.#hints, end);
    this.#allowed = grown(this.#allowed, end);
    this.#fixed = grown(this.#fixed, end);
    let token = firstToken[chunk]!;
    const last = firstToken[chunk + 1]!;
    this.#pieceOf.fill(-1, token, last);
    let at = 0;
    for (const [i, piece] of pieces.entries()) {
      this.#tags[first + i] = piece.tag;
      this.#hints[first + i] = piece.hint;
      this.#allowed[first + i] = piece.allowed;
      this.#fixed[first + i] = piece.fixed;
      const found = text.indexOf(piece.text, at);
      if (found < 0) continue;
      at = found + piece.text.length;
      for (; token < last && tokenStarts[token]! < at; token++)
        if (tokenStarts[token]! >= found) this.#pieceOf[token] = i;
    }
    this.#first[chunk + 1] = end;
  }
}
