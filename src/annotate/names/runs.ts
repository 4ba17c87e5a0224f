import { hashText } from "./hash.js";
import type { WordFacts } from "./words.js";

/** Half-open range of tokens that may hold names; everything outside is no name. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const CONNECTORS = new Set(
  "of the and for in on at to de del della la las los le les el al ul ur bin bint ibn abu van von der den da do dos das di du y e with a an & - – ' ’ 's ’s / against"
    .split(" ")
    .map((word) => hashText(word.replaceAll("’", "'"))),
);
/** Particles that begin a name in lower case before a hyphen or a capital: "al-Shabab", "van der Bellen". */
const PARTICLES = new Set(
  "al el as ul ad ar ash an at de del della da di dos van von der bin ibn".split(" ").map((word) => hashText(word)),
);
const HYPHEN = hashText("-");
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
  if (PARTICLES.has(word.lower)) return true;
  return word.lower === HYPHEN && i > 0 && PARTICLES.has((words[i - 1] as WordFacts).lower);
}

/** End of the next piece that still belongs to the run which ends before `to`, or -1. */
function bridge(words: readonly WordFacts[], to: number): number {
  let end = to;
  while (end < words.length && end - to <= LONGEST_BRIDGE) {
    const word = words[end] as WordFacts;
    if (anchors(word) || (word.hasDigit && end - to <= 1)) return end + 1;
    if (end === to + 1 && joinsPart(words, end)) return end + 1;
    if (!CONNECTORS.has(word.lower) && !PARTICLES.has(word.lower)) return -1;
    end++;
  }
  return -1;
}

/** "Yoon Suk-yeol": a part in small letters right after a name's hyphen. */
const joinsPart = (words: readonly WordFacts[], i: number): boolean =>
  (words[i - 1] as WordFacts).lower === HYPHEN &&
  (words[i] as WordFacts).isWord &&
  (words[i - 2] as WordFacts).hasUpper;
