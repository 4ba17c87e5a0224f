import { grown } from "./grown.js";
import { eachWord, termsOfWord, wordsOf } from "./terms.js";

/** Spellings remembered at once: those of some ten thousand articles. */
const REMEMBERED = 250_000;
/** A spelling that comes to no term: a stop word. */
const NOTHING = -1;

/**
 * Spellings of one language and what each comes to: an open-addressed table (Knuth, The Art of Computer Programming 6.4) that is
 * asked with a stretch of the text itself, so that no string is made for a word that was met before.
 */
class Spellings {
  count = 0;
  /** Numbers of the terms that they come to. */
  readonly terms = new Map<string, number>();
  /** One token; `NOTHING`; or, below that, the place of several in `several`. */
  readings = new Int32Array(1024);
  readonly several: number[][] = [];
  private cells = new Int32Array(4096);
  private hashes = new Int32Array(1024);
  /** Where each spelling ends in `letters`; it starts where the one before ends. */
  private ends = new Int32Array(1024);
  private letters = new Uint16Array(8192);

  /** Place of the spelling that stands in `text` from `start` to `end`; negative where it is new and has just been taken in. */
  place(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    const mask = this.cells.length - 1;
    let cell = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const place = this.cells[cell]!;
      if (place === 0) break;
      if (this.hashes[place] === hash && this.same(place, text, start, end)) return place;
      cell = (cell + 1) & mask;
    }
    return -this.take(text, start, end, hash, cell);
  }

  private same(place: number, text: string, start: number, end: number): boolean {
    const from = this.ends[place - 1]!;
    if (this.ends[place]! - from !== end - start) return false;
    for (let at = start; at < end; at++) if (this.letters[from + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  private take(text: string, start: number, end: number, hash: number, cell: number): number {
    const place = ++this.count;
    const from = this.ends[place - 1]!;
    this.readings = grown(this.readings, place + 1);
    this.hashes = grown(this.hashes, place + 1);
    this.ends = grown(this.ends, place + 1);
    this.letters = grown(this.letters, from + end - start);
    for (let at = start; at < end; at++) this.letters[from + at - start] = text.charCodeAt(at);
    this.ends[place] = from + end - start;
    this.hashes[place] = hash;
    this.cells[cell] = place;
    if (place * 2 > this.cells.length) this.widen();
    return place;
  }

  private widen(): void {
    this.cells = new Int32Array(2 * this.cells.length);
    const mask = this.cells.length - 1;
    for (let place = 1; place <= this.count; place++) {
      const hash = this.hashes[place]!;
      let cell = (hash ^ (hash >>> 15)) & mask;
      while (this.cells[cell] !== 0) cell = (cell + 1) & mask;
      this.cells[cell] = place;
    }
  }
}

/** Content words as numbers: what `terms` says of a text, without making strings of words that were met before. */
export class Lexicon {
  /** Terms of the text read last, in reading order: twice a term's number, one more where it was written as a name. */
  tokens = new Int32Array(1024);
  size = 0;
  /** For whoever numbers terms elsewhere: the last number of each, one more; 0 for none. Twice a term's number for it as a word, one more for it as anything else. */
  known = new Int32Array(2048);
  private readonly languages = new Map<string, Spellings>();
  private terms: string[] = [];
  private words: string[] = [];
  private figures = new Uint8Array(1024);
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
    const known = this.spellingsOf(language);
    this.size = 0;
    const plain = eachWord(text, start, end, (from, to) => this.word(text, from, to, language, known));
    if (plain) return;
    this.size = 0;
    for (const word of wordsOf(text.slice(start, end))) this.word(word, 0, word.length, language, known);
  }

  /** The term itself. */
  term(number: number): string {
    return this.terms[number]!;
  }

  /** The same as a word: words that are not names or numbers carry their language, so that equal letters in two languages are two terms. */
  asWord(number: number): string {
    return this.words[number]!;
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

  private spellingsOf(language: string): Spellings {
    let spellings = this.languages.get(language);
    if (spellings === undefined) {
      spellings = new Spellings();
      this.languages.set(language, spellings);
    }
    return spellings;
  }

  private word(text: string, start: number, end: number, language: string, spellings: Spellings): void {
    let place = spellings.place(text, start, end);
    if (place < 0) {
      place = -place;
      this.spellings++;
      const tokens = termsOfWord(text.slice(start, end), language).map(
        ({ term, capital, number }) => 2 * this.number(term, language, number) + (capital ? 1 : 0),
      );
      if (tokens.length > 1) spellings.several.push(tokens);
      spellings.readings[place] = tokens.length > 1 ? NOTHING - spellings.several.length : (tokens[0] ?? NOTHING);
    }
    const reading = spellings.readings[place]!;
    if (reading >= 0) this.push(reading);
    else if (reading < NOTHING) for (const token of spellings.several[NOTHING - reading - 1]!) this.push(token);
  }

  private push(token: number): void {
    if (this.size === this.tokens.length) this.tokens = grown(this.tokens, this.size + 1);
    this.tokens[this.size++] = token;
  }

  private number(letters: string, language: string, figure: boolean): number {
    const numbers = this.spellingsOf(language).terms;
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
    this.known = grown(this.known, 2 * number + 2);
    return number;
  }
}
