import type { Sentence } from "../../model/index.js";
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
function markPhrases(
  words: readonly WordFacts[],
  runs: readonly Run[],
  phrases: PhraseTable,
): [Int32Array, Int32Array] {
  const begin = new Int32Array(words.length);
  const inside = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    begin[i] = (words[i] as WordFacts).lists & SINGLE_ONLY;
  }
  for (const run of runs) {
    for (let i = run.from; i < run.to; i++) {
      if (!(words[i] as WordFacts).hasUpper) continue;
      markFrom(words, i, run.to, phrases, begin, inside);
    }
  }
  return [begin, inside];
}

function markFrom(
  words: readonly WordFacts[],
  i: number,
  to: number,
  phrases: PhraseTable,
  begin: Int32Array,
  inside: Int32Array,
) {
  const first = words[i] as WordFacts;
  begin[i] = (begin[i] as number) | first.lists;
  let hash = extendPhrase(PHRASE_SEED, first.lower);
  for (let n = 1; n < LONGEST_PHRASE && i + n < to; n++) {
    hash = extendPhrase(hash, (words[i + n] as WordFacts).lower);
    const mask = phrases.get(hash) ?? 0;
    if (mask === 0) continue;
    begin[i] = (begin[i] as number) | mask;
    for (let k = 1; k <= n; k++) inside[i + k] = (inside[i + k] as number) | mask;
  }
}

export function viewOf(tokens: NameTokens, factsOf: (word: string) => WordFacts, phrases: PhraseTable): TaggedSentence {
  const words = tokens.words.map(factsOf);
  const runs = candidateRuns(words);
  const [listBegin, listInside] = markPhrases(words, runs, phrases);
  return { tokens, words, runs, listBegin, listInside };
}

export const viewsOf = (
  text: string,
  sentences: readonly Sentence[],
  factsOf: (word: string) => WordFacts,
  phrases: PhraseTable,
): TaggedSentence[] =>
  sentences.map((sentence) => viewOf(nameTokens(text, sentence.start, sentence.end), factsOf, phrases));
