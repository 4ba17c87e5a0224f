import type { Sentence } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import type { ChunkedText } from "./chunks.js";
import { POS, partsOfSpeech } from "./parts-of-speech.js";

/** The text of one article cut up once, for all layers: every token with its lower-cased form, and the tokens of each sentence. */
export interface TextView {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Lower-cased tokens, with plain apostrophes. */
  readonly lower: readonly string[];
  /** Part of speech by token (see `POS`). */
  readonly pos: Uint8Array;
  /** Index of the first token of each sentence; one more entry than there are sentences. */
  readonly firstToken: readonly number[];
}

/** `names` settles what a tagger without them gets wrong: "Fanning says" is no participle. */
export function viewText(chunked: ChunkedText, sentences: readonly Sentence[], names: readonly Span[] = []): TextView {
  const { text, count, chunks, table } = chunked;
  let tokens = 0;
  for (let c = 0; c < count; c++) tokens += table.firstToken[chunks[c]! + 1]! - table.firstToken[chunks[c]!]!;
  const starts = new Int32Array(tokens);
  const ends = new Int32Array(tokens);
  const lower = new Array<string>(tokens);
  for (let c = 0, token = 0; c < count; c++) {
    const from = chunked.starts[c]!;
    const end = table.firstToken[chunks[c]! + 1]!;
    for (let k = table.firstToken[chunks[c]!]!; k < end; k++, token++) {
      starts[token] = from + table.tokenStarts[k]!;
      ends[token] = from + table.tokenEnds[k]!;
      lower[token] = table.lower[k]!;
    }
  }
  const firstToken: number[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < starts.length && starts[at]! < sentence.start) at++;
    firstToken.push(at);
  }
  firstToken.push(starts.length);
  const pos = partsOfSpeech(chunked, starts.length);
  correctTags(pos, starts, lower, names);
  return { text, sentences, starts, ends, lower, pos, firstToken };
}

/** Index of the last item that starts at or before `at`; -1 if none does. Items are sorted by start. */
export function lastStartingBy(items: readonly Span[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the sentence that holds a position; -1 between sentences. */
export function sentenceAt(view: TextView, at: number): number {
  const index = lastStartingBy(view.sentences, at);
  return index >= 0 && at < view.sentences[index]!.end ? index : -1;
}

/** Index of the token that starts at or first after a position. */
export function tokenFrom(view: TextView, at: number): number {
  let low = 0;
  let high = view.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.starts[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Letters only: the points and possessives within a name keep their tags. */
const WORD = /^[\p{L}\p{N}]/u;

function correctTags(pos: Uint8Array, starts: Int32Array, lower: readonly string[], names: readonly Span[]): void {
  let name = 0;
  for (let i = 0; i < starts.length; i++) {
    while (name < names.length && names[name]!.end <= starts[i]!) name++;
    const tag = pos[i]!;
    if (name < names.length && names[name]!.start <= starts[i]!) {
      if ((tag === POS.VERB || tag === POS.AUX || tag === POS.ADV || tag === POS.NOUN) && WORD.test(lower[i]!))
        pos[i] = POS.PROPN;
    } else if (lower[i] === "shot" && tag === POS.NOUN && i > 0) {
      // "a boy shot himself": nouns and numbers before it make it the verb.
      const before = pos[i - 1]!;
      if (before === POS.NOUN || before === POS.PROPN || before === POS.PRON || before === POS.NUM) pos[i] = POS.VERB;
    }
  }
}

/** Index of the token that closes the bracket opened at `open`, if it does so within a few words; -1 otherwise. */
export function closingBracket(view: TextView, open: number, within: number): number {
  for (let i = open + 1; i < Math.min(view.lower.length, open + within); i++) if (view.lower[i] === ")") return i;
  return -1;
}
