import type { Desk } from "../../desk.js";
import type { Passage } from "../../reading/passage.js";
import { isOfSide } from "./aspects.js";
import { type Candidate, isMatter, isOfStory, titled } from "./heading.js";
import { isVague } from "./matters.js";
import { type Found, phrasesAround } from "./phrases-around.js";

/** A heading of two nouns that nothing joins. */
const TWO_NOUNS = /^(\p{Lu}[\p{Ll}-]+) and (\p{Ll}[\p{Ll}-]+)$/u;
/** Sentences that must all have a noun before it heads them alone. */
const LEAST_ALONE = 3;
const NAMED = /\p{Lu}/u;

/**
 * The heading of a theme in words that stand in its sentences: for two nouns that only "and" joins ("Pipe and tear") the phrase with which a
 * sentence names the one of them that most speak of ("Broken pipe"), else the noun that all have, where the other stands in one of them by
 * chance ("The square"); the name of a body that speaks in all of them goes on with what it speaks of ("Harbour Board: sluice gates").
 */
export function sharpened(desk: Desk, { heading, passages: told, body }: Candidate): string {
  if (body) return ofBody(desk, heading, told);
  const [, first, two] = TWO_NOUNS.exec(heading) ?? [];
  return first === undefined || two === undefined ? heading : ofNouns(desk, heading, [first.toLowerCase(), two], told);
}

interface Known extends Found {
  /** Sentences of the theme that have each word of it, and those that have the noun it turns on. */
  readonly whole: number;
  readonly heads: number;
}

const having = (told: readonly Passage[], ...terms: readonly string[]): number =>
  told.filter((p) => terms.every((term) => p.terms.has(term))).length;

/** The phrases of a theme that are not what the whole story is about. */
function phrasesOf(desk: Desk, told: readonly Passage[], nouns?: readonly string[]): Known[] {
  const { terms } = desk.reading.vocabulary;
  return told
    .flatMap((passage) => phrasesAround(desk, passage, nouns))
    .filter(({ words }) => !isOfStory(desk, { terms: new Set(terms(words)) }))
    .map((phrase) => ({
      ...phrase,
      whole: having(told, ...terms(phrase.words)),
      heads: having(told, phrase.head),
    }));
}

function ofNouns(desk: Desk, heading: string, nouns: readonly [string, string], told: readonly Passage[]): string {
  const { stem } = desk.reading.vocabulary;
  const count = (noun: string): number => having(told, noun);
  const stems = nouns.map(stem);
  const most = Math.max(...stems.map(count));
  const [best] = phrasesOf(desk, told, stems)
    .filter(
      // What one sentence alone calls it must be true of the others: no name, and of the noun that most have.
      ({ words, whole, noun, head, heads }) =>
        heads > 1 && (whole > 1 || (head === noun && count(noun) === most && !NAMED.test(words))),
    )
    .sort((a, b) => b.whole - a.whole || count(b.noun) - count(a.noun) || a.words.length - b.words.length);
  if (best) return titled(best.words);
  if (told.length < LEAST_ALONE) return heading;
  const [one, two] = nouns;
  const inAll = (noun: string, by: string): boolean =>
    count(stem(noun)) === told.length && count(stem(by)) < 2 && !isOfSide(by) && !desk.headlineTerms.has(stem(noun));
  return inAll(one, two) ? `The ${one}` : inAll(two, one) ? `The ${two}` : heading;
}

/** What somebody says or does stands behind the name. */
const ACTS = /^ (?:\p{Ll}+ )?(?:said|says|has|had|will)\b/u;
const LONGEST_ACT = 30;

function ofBody(desk: Desk, name: string, told: readonly Passage[]): string {
  const speaks = ({ text }: Passage): boolean => {
    const end = text.indexOf(name) + name.length;
    return end >= name.length && ACTS.test(text.slice(end, end + LONGEST_ACT));
  };
  if (!told.every(speaks)) return name;
  const found = phrasesOf(desk, told).find(({ words }) => !NAMED.test(words) && tells(words));
  return found ? `${name}: ${found.words}` : name;
}

const tells = (words: string): boolean => {
  const last = words.slice(words.lastIndexOf(" ") + 1);
  return isMatter(last) && !isVague(last);
};
