import { ChunkTable } from "./chunk-table.js";

/** A text as its chunks. It holds until the next text is cut with the same chunker. */
export interface ChunkedText {
  readonly text: string;
  readonly count: number;
  /** Where each chunk begins, and its number in the table; only the first `count` places count. */
  readonly starts: Int32Array;
  readonly chunks: Int32Array;
  readonly table: ChunkTable;
}

/** Characters of a long article; buffers that grew beyond go back to it. */
const USUAL = 65_536;

/** Cuts texts, and remembers the chunks that it has met. */
export function createChunker(): (text: string) => ChunkedText {
  const table = new ChunkTable();
  let codes = new Uint16Array(USUAL);
  let starts = new Int32Array(USUAL);
  let chunks = new Int32Array(USUAL);
  return (text) => {
    table.begin();
    const room = Math.max(USUAL, text.length);
    if (codes.length !== room) {
      codes = new Uint16Array(room);
      starts = new Int32Array(room);
      chunks = new Int32Array(room);
    }
    for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
    let count = 0;
    for (let at = 0; at < text.length; ) {
      const from = at;
      const breaks = isBreak(codes[at]!);
      if (!breaks && isSpace(codes[at]!)) {
        at++;
        continue;
      }
      // FNV-1a (Fowler, Noll, Vo); see `names/hash.ts`.
      let hash = 0x811c9dc5;
      for (; at < text.length; at++) {
        const code = codes[at]!;
        if (breaks ? !isBreak(code) : isSpace(code)) break;
        hash = Math.imul(hash ^ code, 0x01000193);
      }
      starts[count] = from;
      chunks[count++] = table.numberOf(text, codes, from, at, hash);
    }
    return { text, count, starts, chunks, table };
  };
}

const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 9;
const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && isWideSpace(code);
/** The rest of what regular expressions call white space. */
const isWideSpace = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;
