import type { Sentence, Span } from "../../model/index.js";
import type { ChunkedText } from "../chunks.js";
import type { ChunkWords } from "./chunk-words.js";
import type { SentenceView } from "./features.js";
import { type NameTokens, nameTokens } from "./name-tokens.js";
import { extendPhrase, LONGEST_PHRASE, listBit, PHRASE_SEED, type PhraseTable } from "./phrases.js";
import { candidateRuns, type Run } from "./runs.js";
import type { WordFacts } from "./words.js";

/** A sentence with its tokens, its facts and the stretches worth tagging. */
export interface TaggedSentence extends SentenceView {
  readonly tokens: NameTokens;
  readonly runs: readonly Run[];
}

const SINGLE_ONLY =
  listBit("common") | listBit("title") | listBit("orgword") | listBit("placeword") | listBit("facilityword");

/** Looks up every phrase that begins at a token; longer phrases mark the tokens they go on over. */
function markPhrases(words: readonly WordFacts[], runs: readonly Run[], phrases: PhraseTable): [number[], number[]] {
  const begin: number[] = [];
  const inside: number[] = [];
  for (let i = 0; i < words.length; i++) {
    begin.push(words[i]!.lists & SINGLE_ONLY);
    inside.push(0);
  }
  for (const run of runs) {
    for (let i = run.from; i < run.to; i++) {
      if (words[i]!.hasUpper) markFrom(words, i, run.to, phrases, begin, inside);
    }
  }
  return [begin, inside];
}

function markFrom(
  words: readonly WordFacts[],
  i: number,
  to: number,
  phrases: PhraseTable,
  begin: number[],
  inside: number[],
) {
  const first = words[i]!;
  begin[i] = begin[i]! | first.lists;
  let hash = extendPhrase(PHRASE_SEED, first.lower);
  for (let n = 1; n < LONGEST_PHRASE && i + n < to; n++) {
    hash = extendPhrase(hash, words[i + n]!.lower);
    const mask = phrases.get(hash) ?? 0;
    if (mask === 0) continue;
    begin[i] = begin[i]! | mask;
    for (let k = 1; k <= n; k++) inside[i + k] = inside[i + k]! | mask;
  }
}

export function viewOf(tokens: NameTokens, words: readonly WordFacts[], phrases: PhraseTable): TaggedSentence {
  const runs = candidateRuns(words);
  const [listBegin, listInside] = markPhrases(words, runs, phrases);
  return { tokens, words, runs, listBegin, listInside };
}

/** A sentence cut by itself. */
export function viewOfSpan(
  text: string,
  { start, end }: Span,
  factsOf: (word: string) => WordFacts,
  phrases: PhraseTable,
): TaggedSentence {
  const tokens = nameTokens(text, start, end);
  return viewOf(tokens, tokens.words.map(factsOf), phrases);
}

/** The sentences of a text from the tokens of its chunks. */
export function viewsOf(
  chunked: ChunkedText,
  sentences: readonly Sentence[],
  known: ChunkWords,
  factsOf: (word: string) => WordFacts,
  phrases: PhraseTable,
): TaggedSentence[] {
  known.follow();
  const { text, chunks, count, table } = chunked;
  const views: TaggedSentence[] = [];
  let c = 0;
  for (const sentence of sentences) {
    while (c < count && chunked.starts[c]! + table.texts[chunks[c]!]!.length <= sentence.start) c++;
    const from = c;
    while (c < count && chunked.starts[c]! < sentence.end) c++;
    views.push(
      isWhole(chunked, sentence, from, c)
        ? viewOf(...tokensOf(chunked, known, from, c), phrases)
        : viewOfSpan(text, sentence, factsOf, phrases),
    );
    // The last chunk may hold the next sentence's beginning as well.
    if (c > from) c--;
  }
  return views;
}

/** Whether a sentence has the tokens of its chunks: it cuts none, and none of them goes on in the next ("U . S ."). */
function isWhole(
  { text, starts, chunks, table }: ChunkedText,
  { start, end }: Span,
  from: number,
  to: number,
): boolean {
  if (from === to || starts[from] !== start) return false;
  if (starts[to - 1]! + table.texts[chunks[to - 1]!]!.length !== end) return false;
  for (let c = from + 1; c < to; c++) {
    const at = starts[c]!;
    if (text.charCodeAt(at) === POINT && mayBeCapital(text.charCodeAt(at - 2))) return false;
  }
  return true;
}

const POINT = 46;
const mayBeCapital = (code: number): boolean => (code >= 65 && code <= 90) || code >= 128;

function tokensOf(
  { starts: chunkStarts, chunks }: ChunkedText,
  known: ChunkWords,
  from: number,
  to: number,
): [NameTokens, WordFacts[]] {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const facts: WordFacts[] = [];
  for (let c = from; c < to; c++) {
    const at = chunkStarts[c]!;
    const last = known.first[chunks[c]! + 1]!;
    for (let k = known.first[chunks[c]!]!; k < last; k++) {
      starts.push(at + known.starts[k]!);
      ends.push(at + known.ends[k]!);
      words.push(known.words[k]!);
      facts.push(known.facts[k]!);
    }
  }
  return [{ starts, ends, words }, facts];
}
