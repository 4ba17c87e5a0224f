import { stemmerOf } from "../../text/stem.js";
import { stopwords } from "../../text/stopwords.js";
import { words } from "../../text/tokens.js";

/** Words of news prose that say when or how much, not what about. */
const PLAIN = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today tomorrow yesterday tonight day days week weeks month months year years hour hours minute minutes morning
  afternoon evening night time times people person man woman two three four five six seven eight nine ten first second third
  according added mr mrs ms dr new old early late earlier later including among amid around nearly less least around called told
  asked came come went going took taken make made part number way set put left right`.split(/\s+/),
);

/** Turns text into the units that subject matter is compared in. */
export interface Vocabulary {
  /** Stems of the content words, in order. */
  terms(text: string): string[];
  isContent(word: string): boolean;
  stem(word: string): string;
}

/** What a language's words are stemmed with, and the stems of the words met so far; empty for those without content. */
interface Lexicon {
  readonly stop: ReadonlySet<string>;
  readonly stem: (word: string) => string;
  readonly known: Map<string, string>;
}

export function vocabularyOf(language: string): Vocabulary {
  const lexicon: Lexicon = { stop: stopwords(language), stem: stemmerOf(language), known: new Map() };
  return {
    terms: (text) => termsIn(text, lexicon),
    isContent: (word) => isContent(word, lexicon.stop),
    stem: lexicon.stem,
  };
}

function termsIn(text: string, lexicon: Lexicon): string[] {
  const out: string[] = [];
  for (const word of words(text)) {
    const term = lexicon.known.get(word) ?? learn(word, lexicon);
    if (term !== "") out.push(term);
  }
  return out;
}

function learn(word: string, { stop, stem, known }: Lexicon): string {
  const term = isContent(word, stop) ? stem(word) : "";
  known.set(word, term);
  return term;
}

const isContent = (word: string, stop: ReadonlySet<string>): boolean =>
  !stop.has(word) && !PLAIN.has(word) && (word.length > 1 || NUMERAL.test(word));
const NUMERAL = /\p{N}/u;

/** Text of signs that have no other form but their capitals: most of what is written in English. */
const PLAIN_TEXT = /^[\n -~‘’“”„«»–—]*$/;
/** Text without any sign that folding changes but capitals. */
const BARE_TEXT = /^[\n -~]*$/;

const MARKS = /\p{M}/gu;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Text for comparing: no marks, straight quotation marks, lower case. */
export const fold = (text: string): string =>
  BARE_TEXT.test(text)
    ? text.toLowerCase()
    : (PLAIN_TEXT.test(text) ? text : text.normalize("NFKD").replace(MARKS, ""))
        .replace(/[’‘]/g, "'")
        .replace(/[“”„«»]/g, '"')
        .toLowerCase();

/** Letters and digits of the folded text, for telling whether two sentences are the same. */
export const bareText = (text: string): string => fold(text).replace(NO_LETTERS, " ").trim();
