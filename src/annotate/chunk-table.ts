import { tokenise } from "../text/tokens.js";
import { grown } from "./grown.js";

/** Chunks remembered; started afresh when full, so that memory stays flat over any number of articles. */
const LIMIT = 32_768;
/** Tokens of so many chunks, unless an article is made of addresses and the like. */
const TOKENS = 2 * LIMIT;
/** Longer chunks are addresses and the like, which do not come again. */
const LONGEST = 40;
/** Twice as many slots as chunks, so that a search is short. A power of two. */
const SLOTS = 2 * LIMIT;

/**
 * What stands between two white spaces, or a run of line breaks; no token and no piece of the tagger's reaches over its ends. Nearly
 * every chunk of an article has been seen before, so what depends on its characters alone is found out once and remembered, by the
 * chunk's number. Flat tables instead of an object a chunk: reading an article looks at some hundred chunks in no order, and each
 * object on the way would be a place in memory of its own.
 */
export class ChunkTable {
  /** Counts how often the table began afresh: what others know by a chunk's number holds as long as this does. */
  generation = 0;
  count = 0;
  readonly texts: string[] = [];
  /** Where the tokens of each chunk begin in the tables of tokens; one more entry than there are chunks. */
  firstToken = new Int32Array(LIMIT + 1);
  /** Tokens, by their distance from the chunk's start. */
  tokenStarts = new Int32Array(TOKENS);
  tokenEnds = new Int32Array(TOKENS);
  /** Lower-cased tokens, with plain apostrophes. */
  readonly lower: string[] = [];
  /** A chunk's number and one, by its hash; 0 where there is none. */
  readonly #slots = new Int32Array(SLOTS);
  #hashes = new Int32Array(LIMIT);

  /** To be called before a text is read: the numbers that it gets hold to its end. */
  begin(): void {
    if (this.count < LIMIT && this.lower.length < TOKENS) return;
    this.generation++;
    this.count = 0;
    this.texts.length = 0;
    this.lower.length = 0;
    this.#slots.fill(0);
    // After an unusually long text the memory is given back.
    this.firstToken = new Int32Array(LIMIT + 1);
    this.tokenStarts = new Int32Array(TOKENS);
    this.tokenEnds = new Int32Array(TOKENS);
    this.#hashes = new Int32Array(LIMIT);
  }

  /** Number of the chunk `text.slice(from, to)`, whose code units are `codes` and whose hash is `hash`. */
  numberOf(text: string, codes: Uint16Array, from: number, to: number, hash: number): number {
    const short = to - from <= LONGEST;
    let slot = hash & (SLOTS - 1);
    if (short) {
      for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
        if (this.#hashes[entry - 1] === hash && isSame(this.texts[entry - 1]!, codes, from, to)) return entry - 1;
        slot = (slot + 1) & (SLOTS - 1);
      }
    }
    const chunk = this.#add(short ? String.fromCharCode(...codes.subarray(from, to)) : text.slice(from, to), hash);
    // A text may have more chunks than are remembered: the rest of it is not.
    if (short && chunk < LIMIT) this.#slots[slot] = chunk + 1;
    return chunk;
  }

  #add(text: string, hash: number): number {
    const chunk = this.count++;
    this.#hashes = grown(this.#hashes, this.count);
    this.#hashes[chunk] = hash;
    this.texts.push(text);
    const lowered = text.toLowerCase();
    // Lower-casing may change the length of rare letters; then tokens are lowered one by one.
    const same = lowered.length === text.length;
    for (const { start, end } of tokenise(text)) {
      const token = this.lower.length;
      this.tokenStarts = grown(this.tokenStarts, token + 1);
      this.tokenEnds = grown(this.tokenEnds, token + 1);
      this.tokenStarts[token] = start;
      this.tokenEnds[token] = end;
      const word = same ? lowered.slice(start, end) : text.slice(start, end).toLowerCase();
      this.lower.push(word.includes("’") ? word.replaceAll("’", "'") : word);
    }
    this.firstToken = grown(this.firstToken, chunk + 2);
    this.firstToken[chunk + 1] = this.lower.length;
    return chunk;
  }
}

function isSame(text: string, codes: Uint16Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== codes[from + i]) return false;
  return true;
}
