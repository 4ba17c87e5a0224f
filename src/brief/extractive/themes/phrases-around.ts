import { matchesOf } from "../../../text/matches.js";
import { wordSet } from "../../../text/word-set.js";
import type { Desk } from "../../desk.js";
import type { Passage } from "../../reading/passage.js";
import { CLOSED, isPhrase, nameWords, opensPhrase, WORD, type Word } from "./heading.js";

/** Words behind which a noun phrase begins, beside articles: "from food prices". What "other" or "between" leads in is often not what is meant. */
const OPENS = wordSet("of from at into against only among under through during as both all than these those this that");
/** Most words before the noun, most from it on, and most of the whole phrase. */
const MOST_BEFORE = 2;
const MOST_AFTER = 3;
const MOST_WORDS = 4;
/** "Government meets opposition", "strain of flu emerges": a verb stands where a noun would. */
const CLAUSE =
  /^\S+ \p{L}*[^su\P{L}]s \S+$| of (?!the )\p{L}*(?<!ing|ed|al|ive|ic|ous|ent|ant|ary) \p{L}*[^su\P{L}]s$/u;
const LOWER = /^\p{Ll}/u;
const LONGEST_FOLLOWING = 24;
/** What follows a noun phrase beside what closes a heading: "the voyage recorder this week", "a video showing". */
const FOLLOWS = /^\s(?:this|last|next|it|he|she|they|we|about|without|around|near|since|until|where|\p{Ll}{2,}ing)\b/u;

export interface Found {
  readonly words: string;
  /** Stems of the noun looked for, and of the one that the phrase turns on. */
  readonly noun: string;
  readonly head: string;
}

/** Noun phrases of a passage, as its words stand, that have one of these nouns; without them, all. */
export function phrasesAround(desk: Desk, passage: Passage, nouns?: readonly string[]): Found[] {
  const { isContent, stem } = desk.reading.vocabulary;
  const { text } = passage;
  const words: Word[] = matchesOf(WORD, text).map(({ 0: word, index: at }) => ({ word, at, end: at + word.length }));
  const names = nameWords(desk, passage);
  const out: Found[] = [];
  for (const [place, { word }] of words.entries()) {
    const noun = stem(word.toLowerCase());
    if (nouns && !nouns.includes(noun)) continue;
    for (let from = Math.max(1, place - MOST_BEFORE); from <= place; from++) {
      if (!opensPhrase(text, words[from]!) && !OPENS.has(words[from - 1]!.word)) continue;
      for (let to = place; to < Math.min(words.length, place + MOST_AFTER + 1, from + MOST_WORDS); to++) {
        const part = words.slice(from, to + 1);
        const { word: last, end } = part.at(-1)!;
        if (part.length < 2 || !LOWER.test(last)) continue;
        if (!CLOSED.test(text.slice(end, end + 9)) && !FOLLOWS.test(text.slice(end, end + LONGEST_FOLLOWING))) continue;
        if (!isPhrase(text, part, isContent, names)) continue;
        const surface = text.slice(part[0]!.at, end);
        if (CLAUSE.test(surface)) continue;
        const of = part.findIndex((w) => w.word === "of");
        out.push({ words: surface, noun, head: stem(part[of > 0 ? of - 1 : part.length - 1]!.word.toLowerCase()) });
      }
    }
  }
  return out;
}
