import { hasWord } from "../../../text/whole-word.js";
import type { Vocabulary } from "../../likeness/terms.js";

/** What a page has printed so far, for whoever must not print it again. */
export interface Printed {
  /** Sentences. */
  readonly length: number;
  /** Whether some sentence names somebody or something, a person by surname at least. */
  names(name: string): boolean;
  /** Whether the sentences that name it say already what these words would tell of it. */
  tells(name: string, words: string): boolean;
}

/** Words that make no description new: they hold of whoever is meant anyway, or of any time. */
const WEAK =
  /^(?:u\.?s\.?|u\.?k\.?|american?|british|state|town|city|local|current\p{L}*|present|senior|top|executive)$/u;
/** Where the noun of a description ends: "group | in Ardova". */
const AFTER_HEAD = /\s(?:of|for|at|in|from|on|to|with|who|which|that|whose|based|representing)\b/;

export function printedOn(sentences: readonly string[], vocabulary: Vocabulary): Printed {
  const everywhere = new Set(sentences.flatMap((sentence) => vocabulary.terms(sentence)));
  const naming = (name: string): string[] => {
    const key = keyOf(name);
    return sentences.filter((sentence) => hasWord(sentence, key));
  };
  const tells = (name: string, words: string): boolean => {
    const near = new Set(naming(name).flatMap((sentence) => vocabulary.terms(sentence)));
    if (near.size === 0) return false;
    const own = new Set(vocabulary.terms(name));
    const missing = vocabulary.terms(words).filter((term) => !own.has(term) && !WEAK.test(term) && !has(near, term));
    if (missing.length === 0) return true;
    // "Open Docket, the monitoring group": that it is a group in Ardova says no more, where all of it plays in Ardova.
    const head = vocabulary.terms(words.split(AFTER_HEAD)[0]!).at(-1);
    return head !== undefined && has(near, head) && missing.every((term) => has(everywhere, term));
  };
  return { length: sentences.length, names: (name) => naming(name).length > 0, tells };
}

/** What a page goes on to call somebody: the last word of the name, before "Jr.". */
const keyOf = (name: string): string =>
  name
    .replace(/,? (?:Jr|Sr)\.?$/, "")
    .split(" ")
    .at(-1)!;

/** "Egypt" and "Egyptian", "leads" and "leader" tell one thing. */
const has = (terms: ReadonlySet<string>, term: string): boolean =>
  terms.has(term) || (term.length > 3 && [...terms].some((other) => sameRoot(term, other)));

const LEAST_ROOT = 4;
const sameRoot = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LEAST_ROOT || long.length - short.length > LEAST_ROOT) return false;
  const root = short.slice(0, Math.max(LEAST_ROOT, short.length - 2));
  return long.startsWith(root);
};
