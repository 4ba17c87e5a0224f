import { sharedCount } from "../../text/shared-count.js";
import { numbersIn } from "../likeness/numbers.js";
import { fold, type Vocabulary } from "../likeness/terms.js";
import { denials } from "./facts.js";
import { capitalised } from "./words.js";

/** What of a text is compared when it is asked whether another reports the same. */
export interface Facts {
  readonly terms: ReadonlySet<string>;
  /** Those of its terms that are no part of a name: what is said, not of whom. */
  readonly plain: readonly string[];
  readonly numbers: ReadonlySet<string>;
  readonly names: readonly string[];
  /** How many names of two words or more it has. */
  readonly wholeNames: number;
  /** Its plain terms without the first name that opens it. */
  readonly beyondNames: readonly string[];
  readonly lower: string;
  readonly denies: boolean;
}

/** Each is read from the text when it is first asked for: most pairs of sentences are told apart by their terms. */
class ReadFacts implements Facts {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly terms: ReadonlySet<string>;
  #plain: readonly string[] | undefined;
  #numbers: ReadonlySet<string> | undefined;
  #names: readonly string[] | undefined;
  #lower: string | undefined;
  #denies: boolean | undefined;

  constructor(text: string, terms: ReadonlySet<string>, vocabulary: Vocabulary) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.terms = terms;
  }

  get plain(): readonly string[] {
    if (this.#plain === undefined) {
      const named = new Set(this.names.map((name) => this.#vocabulary.stem(name)));
      this.#plain = [...this.terms].filter((term) => !named.has(term));
    }
    return this.#plain;
  }

  get numbers(): ReadonlySet<string> {
    this.#numbers ??= numbersIn(this.#text);
    return this.#numbers;
  }

  get names(): readonly string[] {
    this.#names ??= capitalised(this.#text);
    return this.#names;
  }

  get wholeNames(): number {
    return this.#whole().length;
  }

  get beyondNames(): readonly string[] {
    const words = this.#whole().flatMap((name) => name.split(/[ -]/));
    const named = new Set(words.map((word) => this.#vocabulary.stem(fold(word))));
    return this.plain.filter((term) => !named.has(term));
  }

  #whole(): readonly string[] {
    return [...new Set(this.#text.match(WHOLE_NAME))];
  }

  get lower(): string {
    this.#lower ??= this.#text.toLowerCase();
    return this.#lower;
  }

  get denies(): boolean {
    this.#denies ??= denials(this.#text).length > 0;
    return this.#denies;
  }
}

export const factsOf = (text: string, vocabulary: Vocabulary): Facts =>
  readFacts(text, new Set(vocabulary.terms(text)), vocabulary);

/** The same where the terms are known. */
export const readFacts = (text: string, terms: ReadonlySet<string>, vocabulary: Vocabulary): Facts =>
  new ReadFacts(text, terms, vocabulary);

/** Share of the content of a statement that another text must have to count as its support. */
const LEAST = 0.55;
/** The same share of what is said, names left out: sharing whom it is about is not to report it. */
const LEAST_PLAIN = 1 / 3;

const hasShare = (terms: readonly string[], have: Facts, least: number): boolean =>
  terms.filter((term) => have.terms.has(term)).length >= least * terms.length;

/** Names in full from which hardly two sentences have them all and speak of different things, and the share that is then enough. */
const MANY_NAMES = 3;
const LEAST_OF_MANY = 1 / 5;
const WHOLE_NAME = /\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)+/gu;

/**
 * Whether a text reports what a statement says: it has most of its content, every number, every name, and neither denies
 * what the other affirms. For counting a further article as support; wording may differ, facts may not.
 */
export function reportsSame(wanted: Facts, have: Facts): boolean {
  if (wanted.terms.size === 0) return false;
  if (sharedCount(wanted.terms, have.terms) / wanted.terms.size < LEAST || wanted.denies !== have.denies) return false;
  for (const number of wanted.numbers) if (!have.numbers.has(number)) return false;
  if (wanted.names.length === 0) return true;
  const { lower } = have;
  if (!wanted.names.every((name) => lower.includes(name))) return false;
  if (hasShare(wanted.plain, have, LEAST_PLAIN)) return true;
  return wanted.wholeNames >= MANY_NAMES && hasShare(wanted.beyondNames, have, LEAST_OF_MANY);
}
