import { grown } from "./grown.js";
import { Spellings } from "./spellings.js";
import { eachWord, lettersOf, termsOfWord, wordsOf } from "./terms.js";

/** Spellings remembered at once: those of some ten thousand articles. */
const REMEMBERED = 250_000;
/** A spelling that comes to no term: a stop word. */
const NOTHING = -1;

/** A longer word is read anew each time. */
const LONGEST = 64;

/** What one language's spellings come to. */
class Language {
  /** One token; `NOTHING`; or, below that, the place of several in `several`. */
  readonly spellings = new Spellings();
  readonly several: number[][] = [];
  /** Numbers of the terms. */
  readonly terms = new Map<string, number>();
}

/** Content words as numbers: what `terms` says of a text, without making strings of words that were met before. */
export class Lexicon {
  /**
   * Terms of the text read last, in reading order: twice a term's number, one more where it was written as a name. A name in a language
   * other than English has a number of its own, from which `wordOf` and `nameOf` lead to those that count.
   */
  tokens = new Int32Array(1024);
  size = 0;
  /** For whoever numbers terms elsewhere: four numbers a term, two for it as a word and two for it as anything else, at first 0. */
  known = new Int32Array(4096);
  private readonly languages = new Map<string, Language>();
  /** Scratch: the text that is read, letter by letter. */
  private letters = new Uint16Array(8192);
  private terms: string[] = [];
  private words: string[] = [];
  private figures = new Uint8Array(1024);
  private wordNumbers = new Int32Array(1024);
  private nameNumbers = new Int32Array(1024);
  private days: number[] = [];
  private spellings = 0;

  /** The memory starts afresh at `remembered` spellings, so that it stays flat over any run. */
  constructor(private readonly remembered = REMEMBERED) {}

  /** To be called before an article is read: numbers of terms hold until then. */
  begin(): void {
    if (this.spellings < this.remembered) return;
    this.spellings = 0;
    this.languages.clear();
    this.known.fill(0);
    this.terms = [];
    this.words = [];
    this.days = [];
  }

  /** Reads `text` from `start` to `end`; what it says stands in `tokens`. */
  read(text: string, start: number, end: number, language: string): void {
    const known = this.languageOf(language);
    const stretch = text.slice(start, end);
    this.size = 0;
    if (eachWord(this.spell(stretch), stretch.length, (from, to) => this.word(stretch, from, to, language, known)))
      return;
    this.size = 0;
    for (const word of wordsOf(stretch)) {
      this.spell(word);
      this.word(word, 0, word.length, language, known);
    }
  }

  /** The term itself. */
  term(number: number): string {
    return this.terms[number]!;
  }

  /** The same as a word: words that are not names or numbers carry their language, so that equal letters in two languages are two terms. */
  asWord(number: number): string {
    return this.words[number]!;
  }

  /** Number of the word that a term is, in its language: its stem. */
  wordOf(number: number): number {
    return this.wordNumbers[number]!;
  }

  /** Number of the name that it is where it is one: the same in all languages. */
  nameOf(number: number): number {
    return this.nameNumbers[number]!;
  }

  isFigure(number: number): boolean {
    return this.figures[number] === 1;
  }

  /** Number of the term for a day of the year. */
  day(day: number): number {
    let number = this.days[day];
    if (number === undefined) {
      number = this.number(`@${day}`, "en", false);
      this.days[day] = number;
    }
    return number;
  }

  private languageOf(language: string): Language {
    let found = this.languages.get(language);
    if (found === undefined) {
      found = new Language();
      this.languages.set(language, found);
    }
    return found;
  }

  /** Takes a text apart into `letters`. */
  private spell(text: string): Uint16Array {
    this.letters = grown(this.letters, text.length);
    lettersOf(text, this.letters);
    return this.letters;
  }

  /** Reads the word that stands in `text`, and in `letters`, from `start` to `end`. */
  private word(text: string, start: number, end: number, language: string, known: Language): void {
    if (end - start > LONGEST) {
      for (const token of this.tokensOf(text.slice(start, end), language)) this.push(token);
      return;
    }
    const { spellings, several } = known;
    let record = spellings.place(this.letters, start, end);
    if (record < 0) {
      record = -1 - record;
      this.spellings++;
      const tokens = this.tokensOf(text.slice(start, end), language);
      if (tokens.length > 1) several.push(tokens);
      spellings.read(record, tokens.length > 1 ? NOTHING - several.length : (tokens[0] ?? NOTHING));
    }
    const reading = spellings.reading(record);
    if (reading >= 0) this.push(reading);
    else if (reading < NOTHING) for (const token of several[NOTHING - reading - 1]!) this.push(token);
  }

  private tokensOf(word: string, language: string): number[] {
    return termsOfWord(word, language).map(({ term, capital, number, name }) => {
      const plain = this.number(term, language, number);
      return 2 * (name === undefined ? plain : this.named(plain, term, name, language)) + (capital ? 1 : 0);
    });
  }

  /** Number of a word that was written as a name in a language other than English. */
  private named(word: number, term: string, name: string, language: string): number {
    const number = this.number(`${term} ${name}`, language, false);
    this.wordNumbers[number] = word;
    this.nameNumbers[number] = this.number(name, "en", false);
    return number;
  }

  private push(token: number): void {
    if (this.size === this.tokens.length) this.tokens = grown(this.tokens, this.size + 1);
    this.tokens[this.size++] = token;
  }

  private number(letters: string, language: string, figure: boolean): number {
    const numbers = this.languageOf(language).terms;
    let number = numbers.get(letters);
    if (number !== undefined) return number;
    number = this.terms.length;
    // A copy: a slice would keep the whole text in memory.
    const term = JSON.parse(JSON.stringify(letters)) as string;
    numbers.set(term, number);
    this.terms.push(term);
    this.words.push(language === "en" ? term : `${language}:${term}`);
    this.figures = grown(this.figures, number + 1);
    this.figures[number] = figure ? 1 : 0;
    this.wordNumbers = grown(this.wordNumbers, number + 1);
    this.nameNumbers = grown(this.nameNumbers, number + 1);
    this.wordNumbers[number] = number;
    this.nameNumbers[number] = number;
    this.known = grown(this.known, 4 * number + 4);
    return number;
  }
}
