import { tokenise } from "../text/tokens.js";

/** The pieces that the tagger sees in a chunk, as parallel arrays (tags and words as the tagger's rules read them). */
export interface ChunkPieces {
  readonly tags: readonly number[];
  readonly hints: readonly number[];
  readonly allowed: readonly number[];
  readonly fixed: readonly number[];
  /** For each token of the chunk, the piece that covers its first letter; -1 where there is none. */
  readonly pieceOf: readonly number[];
}

/**
 * What stands between two white spaces, or a run of line breaks; no token and no piece of the tagger's reaches over its ends. Nearly
 * every chunk of an article has been seen before, so what depends on its characters alone is found out once and remembered.
 */
export interface Chunk {
  readonly text: string;
  /** Tokens, by their distance from the chunk's start. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Lower-cased tokens, with plain apostrophes. */
  readonly lower: readonly string[];
  /** Kept here by the layer of parts of speech. */
  pieces?: ChunkPieces;
}

/** A text as its chunks. */
export interface ChunkedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly chunks: readonly Chunk[];
}

/** Chunks remembered; started afresh when full, so that memory stays flat over any number of articles. */
const LIMIT = 32_768;
/** Longer chunks are addresses and the like, which do not come again. */
const LONGEST = 40;

/** Cuts texts, and remembers the chunks that it has met. */
export function createChunker(): (text: string) => ChunkedText {
  const known = new Map<string, Chunk>();
  const chunkOf = (text: string): Chunk => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (text.length > LONGEST) return makeChunk(text);
    if (known.size >= LIMIT) known.clear();
    const chunk = makeChunk(apart(text));
    known.set(chunk.text, chunk);
    return chunk;
  };
  return (text) => {
    const starts: number[] = [];
    const chunks: Chunk[] = [];
    for (let at = 0; at < text.length; ) {
      const from = at;
      const code = text.charCodeAt(at);
      if (isBreak(code)) while (at < text.length && isBreak(text.charCodeAt(at))) at++;
      else if (isSpace(code)) {
        at++;
        continue;
      } else while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
      starts.push(from);
      chunks.push(chunkOf(text.slice(from, at)));
    }
    return { text, starts, chunks };
  };
}

/** A copy that does not keep the text alive from which it was cut. */
function apart(text: string): string {
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}

function makeChunk(text: string): Chunk {
  const tokens = tokenise(text);
  const lowered = text.toLowerCase();
  // Lower-casing may change the length of rare letters; then tokens are lowered one by one.
  const same = lowered.length === text.length;
  return {
    text,
    starts: tokens.map((token) => token.start),
    ends: tokens.map((token) => token.end),
    lower: tokens.map(({ start, end }) => {
      const word = same ? lowered.slice(start, end) : text.slice(start, end).toLowerCase();
      return word.includes("’") ? word.replaceAll("’", "'") : word;
    }),
  };
}

const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 9;
const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && WIDE_SPACE.test(String.fromCharCode(code));
const WIDE_SPACE = /\s/;
