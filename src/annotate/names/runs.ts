import { hashText } from "./hash.js";
import type { WordFacts } from "./words.js";

/** Half-open range of tokens that may hold names; everything outside is no name. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const HYPHEN = hashText("-") | 0;
const LONGEST_BRIDGE = 3;

const anchors = (facts: WordFacts): boolean => facts.hasUpper || (facts.hasDigit && facts.isWord);

/** Stretches of one sentence worth tagging: capitals, what joins them, particles before them and numbers beside them. */
export function candidateRuns(words: readonly WordFacts[]): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < words.length) {
    if (!anchors(words[i] as WordFacts)) {
      i++;
      continue;
    }
    const previous = runs.at(-1);
    let from = i;
    while (from > (previous?.to ?? 0) && leads(words, from - 1)) from--;
    let to = i + 1;
    for (;;) {
      const next = bridge(words, to);
      if (next < 0) break;
      to = next;
    }
    runs.push({ from, to });
    i = to;
  }
  return runs;
}

function leads(words: readonly WordFacts[], i: number): boolean {
  const word = words[i] as WordFacts;
  if (word.hasDigit) return true;
  if (word.isParticle) return true;
  return word.lower === HYPHEN && i > 0 && (words[i - 1] as WordFacts).isParticle;
}

/** End of the next piece that still belongs to the run which ends before `to`, or -1. */
function bridge(words: readonly WordFacts[], to: number): number {
  let end = to;
  while (end < words.length && end - to <= LONGEST_BRIDGE) {
    const word = words[end] as WordFacts;
    if (anchors(word) || (word.hasDigit && end - to <= 1)) return end + 1;
    if (end === to + 1 && joinsPart(words, end)) return end + 1;
    if (!word.connects && !word.isParticle) return -1;
    end++;
  }
  return -1;
}

/** "Yoon Suk-yeol": a part in small letters right after a name's hyphen. */
const joinsPart = (words: readonly WordFacts[], i: number): boolean =>
  (words[i - 1] as WordFacts).lower === HYPHEN &&
  (words[i] as WordFacts).isWord &&
  (words[i - 2] as WordFacts).hasUpper;
